package org.mutirao.application.security;

import java.util.Optional;

/// Personal data (names, phones, addresses, notes, reasons, homes): sealed before an event is
/// written, opened for those who hold the key, erased for good. The text is opaque here.
///
/// Call [#trySeal] and [#erase] inside the transaction that appends the event, or before it: a
/// sealed text without an event is harmless, the reverse is not. Thread-safe if the ports are.
public final class PersonalRecords {
    private final SealedTexts texts;

    public PersonalRecords(KeyRing keys, SealedStore store, Sealer sealer) {
        this.texts = new SealedTexts(KeyKind.PERSON, keys, store, sealer);
    }

    /// Seals `text` under the person's key, which is made at the first text.
    ///
    /// @return the digest that the event carries
    /// @throws IllegalStateException locked, erased, or without the key: where that can happen to a
    ///   user, call [#trySeal] and say what to do
    public String seal(String personId, String text) {
        return trySeal(personId, text).digest();
    }

    /// Like [#seal], with what may go wrong as data.
    public SealOutcome trySeal(String personId, String text) {
        return texts.seal(personId, text);
    }

    /// @return the text, or empty for whatever reason; [#lookUp] tells which
    public Optional<String> open(String digest) {
        return lookUp(digest).text();
    }

    public Opening lookUp(String digest) {
        return texts.open(digest);
    }

    /// Keeps a sealed text that came from another laptop or the server.
    ///
    /// @return false, and nothing is kept, when its digest is not its own or its person was erased
    public boolean receive(Sealed sealed) {
        return texts.receive(sealed);
    }

    /// Destroys the person's key and every text, for ever; works while locked, may be repeated, and
    /// is repeated at start for each `ChaveDestruida` in the log. The caller appends that event,
    /// and erases the persons united with this one, too.
    public void erase(String personId) {
        texts.erase(personId);
    }

    public boolean isErased(String personId) {
        return texts.isErased(personId);
    }
}
