package org.mutirao.application.projection;

/// What accepted entries made of the read tables, in one number: copies with equal positions have
/// equal hashes, in whatever order the entries arrived.
///
/// @param hash SHA-256, hex
/// @param position the authority's last place in the order; 0 where it decided nothing yet
public record StateHash(String hash, long position) {

    /// How it is made.
    @FunctionalInterface
    public interface Source {
        StateHash stateHash();
    }
}
