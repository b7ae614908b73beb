package org.mutirao.bootstrap.cli;

/// Ends a command that the window has carried out, with all that was to be said.
final class CarriedOut extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int exit;

    CarriedOut(int exit) {
        super("by the window", null, false, false);
        this.exit = exit;
    }

    int exit() {
        return exit;
    }
}
