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

    /// Lets `writing` fill a file beside `file`, and then puts it in its place. Whatever `writing`
    /// throws, the file is as it was before.
    public static void write(Path file, Writing writing) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Path part = Files.createTempFile(folder, "." + file.getFileName(), ".part");
        try {
            writing.to(part);
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
