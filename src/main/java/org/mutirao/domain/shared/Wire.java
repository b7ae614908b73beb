package org.mutirao.domain.shared;

/// A value of a closed vocabulary, with the text under which it is stored and sent.
public interface Wire {
    String wire();
}
