package org.mutirao.bootstrap.cli;

import org.mutirao.application.command.Said;

/// Ends a command with a failure that people and scripts are told of.
final class Failure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int exit;
    private final transient Said said;

    Failure(int exit, Said said) {
        super(said.code(), null, false, false);
        this.exit = exit;
        this.said = said;
    }

    static Failure no(String code, Object... args) {
        return new Failure(Exit.NO, Said.of(code, args));
    }

    static Failure usage(String code, Object... args) {
        return new Failure(Exit.WRONG_USAGE, Said.of(code, args));
    }

    static Failure broken(String code, Object... args) {
        return new Failure(Exit.BROKEN, Said.of(code, args));
    }

    int exit() {
        return exit;
    }

    Said said() {
        return said;
    }
}
