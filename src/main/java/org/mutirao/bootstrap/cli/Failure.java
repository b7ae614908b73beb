package org.mutirao.bootstrap.cli;

import org.mutirao.application.command.Said;
import org.mutirao.eventlog.StorageFailed;

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

    /// What a data folder that cannot be used means for whoever wanted to.
    static Failure of(StorageFailed e) {
        String detail = String.valueOf(e.getMessage());
        return switch (e.kind()) {
            case IN_USE -> no("storage_in_use");
            case NO_DATABASE -> no("storage_no_database", detail);
            case COPIED -> no("storage_copied", detail);
            case DISK_FULL -> broken("storage_disk_full");
            case READ_ONLY -> broken("storage_read_only", detail);
            case DAMAGED -> broken("storage_damaged", detail);
            case NEWER_VERSION -> broken("storage_newer_version", detail);
            case OTHER -> broken("storage_other", detail);
        };
    }

    int exit() {
        return exit;
    }

    Said said() {
        return said;
    }
}
