package org.mutirao.infrastructure.sheet;

import java.io.IOException;
import org.mutirao.application.importing.FileRefusal;

/// Carries a refusal out of the middle of a file, through libraries that know only I/O errors.
final class Unfit extends IOException {
    private static final long serialVersionUID = 1;

    private final transient FileRefusal why;

    Unfit(FileRefusal why) {
        super(why.toString());
        this.why = why;
    }

    FileRefusal why() {
        return why;
    }
}
