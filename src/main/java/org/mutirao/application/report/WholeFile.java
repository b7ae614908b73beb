package org.mutirao.application.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// Files that are there as a whole or not at all.
public final class WholeFile {
    private WholeFile() {}

    @FunctionalInterface
    public interface Writing {
        void to(Path part) throws IOException;
    }

    @FunctionalInterface
    public interface Making<T> {
        T to(Path part) throws IOException;
    }

    /// Lets `writing` fill a file beside `file`, and then puts it in its place. Whatever `writing`
    /// throws, the file is as it was before.
    public static void write(Path file, Writing writing) throws IOException {
        make(
                file,
                part -> {
                    writing.to(part);
                    return part;
                });
    }

    /// As `write`, with what `making` says of what it wrote.
    public static <T> T make(Path file, Making<T> making) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Path part = Files.createTempFile(folder, "." + file.getFileName(), ".part");
        try {
            T made = making.to(part);
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
            return made;
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
