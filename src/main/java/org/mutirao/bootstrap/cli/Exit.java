package org.mutirao.bootstrap.cli;

/// What the program's exit code says.
final class Exit {
    static final int DONE = 0;

    /// The answer is no: refused, not found, does not verify.
    static final int NO = 1;

    static final int WRONG_USAGE = 2;
    static final int BROKEN = 3;

    private Exit() {}
}
