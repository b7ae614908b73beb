package org.mutirao.infrastructure.tiles;

import java.io.IOException;

/// A file that is not as its format has it, where the disk is not to blame.
final class Misshapen extends IOException {
    private static final long serialVersionUID = 1;

    Misshapen(String what) {
        super(what);
    }
}
