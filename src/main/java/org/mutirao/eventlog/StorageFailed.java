package org.mutirao.eventlog;

/// The database refused, and nothing was written.
public final class StorageFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /// What to do about it.
    public enum Kind {
        DISK_FULL,
        READ_ONLY,
        IN_USE,
        DAMAGED,
        NEWER_VERSION,
        NO_DATABASE,
        COPIED,
        OTHER
    }

    private final Kind kind;

    public StorageFailed(Kind kind, String message) {
        super(message);
        this.kind = kind;
    }

    public StorageFailed(Kind kind, String message, Throwable cause) {
        super(message, cause);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }
}
