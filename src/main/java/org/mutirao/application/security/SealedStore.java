package org.mutirao.application.security;

import java.util.Optional;

/// Where sealed texts are kept (table `sealed`). A write is durable no later than the transaction
/// that holds the event with the digest.
public interface SealedStore {
    /// Keeps the record; keeping it again changes nothing.
    void put(Sealed sealed);

    Optional<Sealed> find(String digest);

    /// Whether any text of this person (or code of this delivery) is here.
    boolean holdsAnyOf(String personId);

    /// Deletes every record of the person (or delivery), beyond recovery from the file.
    ///
    /// @return how many there were
    int deleteByPerson(String personId);
}
