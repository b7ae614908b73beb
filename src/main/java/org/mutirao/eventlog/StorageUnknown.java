package org.mutirao.eventlog;

/// The disk reported an error at commit, and whether the entries are in the log could not be found
/// out. Open the database again and look them up before writing them again.
public final class StorageUnknown extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public StorageUnknown(Throwable cause) {
        super("the disk failed at commit", cause);
    }
}
