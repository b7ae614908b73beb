package org.mutirao.bootstrap.door;

import java.io.IOException;

/// What came is not what these two sides say to each other.
final class BadWords extends IOException {
    private static final long serialVersionUID = 1L;

    BadWords(String what) {
        super(what);
    }
}
