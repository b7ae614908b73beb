package org.mutirao.bootstrap.desktop;

import java.nio.file.Path;

/// `MUTIRAO_PASSPHRASE_FILE` names what holds no passphrase. Going on without one would lock what
/// is there, and leave open what is begun.
public final class BadPassphraseFile extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String file;
    private final boolean readable;

    BadPassphraseFile(Path file, boolean readable) {
        super(file.toString(), null, false, false);
        this.file = file.toString();
        this.readable = readable;
    }

    public String file() {
        return file;
    }

    /// False where there is no such file, or it may not be read; else it has no line that is a
    /// passphrase.
    public boolean readable() {
        return readable;
    }
}
