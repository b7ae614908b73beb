package org.mutirao.application.security;

/// What came of asking for a key.
public sealed interface KeyLookup {
    record Found(PersonKey key) implements KeyLookup {}

    /// Never had one here.
    record NoKey() implements KeyLookup {}

    /// Had one, or never will: the owner was erased.
    record Destroyed() implements KeyLookup {}

    /// The master key is not open.
    record Locked() implements KeyLookup {}

    /// A key is stored, but this master key does not open it.
    record Unreadable() implements KeyLookup {}
}
