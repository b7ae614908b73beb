package org.mutirao.domain.shared;

/// The lower-case text of the UUID of one entity of kind `T`.
///
/// The text is not checked here: an id in an event of a foreign device must decode. Deciders check
/// what they are asked to write.
public record Id<T extends Entity>(String text) {

    public static <T extends Entity> Id<T> of(String text) {
        return new Id<>(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
