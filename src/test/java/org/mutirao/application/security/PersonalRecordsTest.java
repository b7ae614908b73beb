package org.mutirao.application.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mutirao.infrastructure.crypto.AesGcmKeyWrap;
import org.mutirao.infrastructure.crypto.AesGcmSealer;
import org.mutirao.infrastructure.crypto.SecureRandomness;

class PersonalRecordsTest {
    private static final String ANA = "0190a0a0-0000-7000-8000-000000000001";
    private static final String BIA = "0190a0a0-0000-7000-8000-000000000002";
    private static final String TEXT = "{\"nome\":\"Ana Planted\",\"fone\":\"+55 51 90000-0001\"}";

    private final Randomness random = new SecureRandomness();
    private final InMemoryKeyStore keys = new InMemoryKeyStore();
    private final InMemorySealedStore store = new InMemorySealedStore();
    private final MasterKey master = MasterKey.random(random);
    private final PersonalRecords records = over(keys, Optional.of(master));

    private PersonalRecords over(KeyStore keyStore, Optional<MasterKey> open) {
        KeyRing ring = new KeyRing(keyStore, new AesGcmKeyWrap(random), random, () -> open);
        return new PersonalRecords(ring, store, new AesGcmSealer(random));
    }

    @Test
    void whatWasSealedIsOpenedByItsDigest() {
        String digest = records.seal(ANA, TEXT);
        assertThat(digest).matches("[0-9a-f]{64}");
        assertThat(records.open(digest)).contains(TEXT);
    }

    @Test
    void theSameTextHasAnotherDigestEveryTime() {
        assertThat(records.seal(ANA, TEXT)).isNotEqualTo(records.seal(ANA, TEXT));
    }

    @Test
    void erasingDestroysKeyAndTextsAndTheIdNeverGetsAKeyAgain() {
        String gone = records.seal(ANA, TEXT);
        String stays = records.seal(BIA, TEXT);
        Sealed copy = store.find(gone).orElseThrow();
        records.erase(ANA);
        assertThat(records.lookUp(gone)).isEqualTo(new Opening.Missing());
        assertThat(records.isErased(ANA)).isTrue();
        assertThat(records.trySeal(ANA, TEXT)).isEqualTo(new SealOutcome.Erased(ANA));
        assertThat(records.receive(copy)).as("a copy from another laptop").isFalse();
        store.put(copy);
        assertThat(records.lookUp(gone)).isEqualTo(new Opening.Erased());
        assertThat(records.open(stays)).contains(TEXT);
        records.erase(ANA);
        assertThat(store.holdsAnyOf(ANA)).isFalse();
    }

    @Test
    void aLockedLaptopNeitherSealsNorOpensButForgets() {
        String digest = records.seal(ANA, TEXT);
        PersonalRecords locked = over(keys, Optional.empty());
        assertThat(locked.lookUp(digest)).isEqualTo(new Opening.Locked());
        assertThat(locked.open(digest)).isEmpty();
        assertThat(locked.trySeal(ANA, TEXT)).isEqualTo(new SealOutcome.Locked());
        assertThat(locked.trySeal(BIA, TEXT)).isEqualTo(new SealOutcome.Locked());
        assertThatThrownBy(() -> locked.seal(ANA, TEXT)).hasMessageNotContaining("Planted");
        locked.erase(ANA);
        assertThat(records.isErased(ANA)).isTrue();
    }

    @Test
    void withoutTheKeyOfATextThatIsHereNoSecondKeyIsMade() {
        String digest = records.seal(ANA, TEXT);
        PersonalRecords withoutKeys = over(new InMemoryKeyStore(), Optional.of(master));
        assertThat(withoutKeys.lookUp(digest)).isEqualTo(new Opening.NoKey());
        assertThat(withoutKeys.trySeal(ANA, TEXT)).isEqualTo(new SealOutcome.NoKey(ANA));
    }

    @Test
    void anotherMasterKeyOpensNothing() {
        String digest = records.seal(ANA, TEXT);
        PersonalRecords other = over(keys, Optional.of(MasterKey.random(random)));
        assertThat(other.lookUp(digest)).isEqualTo(new Opening.Tampered());
        assertThat(other.trySeal(ANA, TEXT)).isEqualTo(new SealOutcome.Unreadable(ANA));
    }

    @Test
    void aRowPutInPlaceOfAnotherIsNoticed() {
        String old = records.seal(ANA, "{\"nome\":\"old\"}");
        String now = records.seal(ANA, TEXT);
        Sealed oldRow = store.find(old).orElseThrow();
        store.forge(now, oldRow);
        assertThat(records.lookUp(now)).isEqualTo(new Opening.Tampered());
        store.forge(now, new Sealed(now, ANA, oldRow.ciphertext()));
        assertThat(records.lookUp(now)).isEqualTo(new Opening.Tampered());
    }

    @Test
    void aKeyMovedToAnotherPersonsRowIsNoticed() {
        String digest = records.seal(ANA, TEXT);
        InMemoryKeyStore moved = new InMemoryKeyStore();
        keys.forEach((id, key) -> moved.createIfAbsent(KeyId.person(BIA), key));
        store.forge(digest, new Sealed(digest, BIA, store.find(digest).orElseThrow().ciphertext()));
        assertThat(over(moved, Optional.of(master)).lookUp(digest))
                .isEqualTo(new Opening.Tampered());
    }

    @Test
    void aTextFromElsewhereIsKeptOnlyIfItsDigestIsItsOwn() {
        String digest = records.seal(ANA, TEXT);
        Sealed sealed = store.find(digest).orElseThrow();
        assertThat(records.receive(sealed)).isTrue();
        assertThat(records.receive(new Sealed("0".repeat(64), ANA, sealed.ciphertext()))).isFalse();
        assertThat(records.receive(new Sealed(digest, "a\nb", sealed.ciphertext()))).isFalse();
    }
}
