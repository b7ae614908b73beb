package org.mutirao.bootstrap.demo;

/// Says what was done, for people.
@FunctionalInterface
public interface Narrator {
    /// @param key of a sentence
    void tell(String key, Object... facts);
}
