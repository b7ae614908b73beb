package org.mutirao.infrastructure.crypto;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.mutirao.application.security.Passphrase;

/// A passphrase kept in a file for scripts (`MUTIRAO_PASSPHRASE_FILE`, `--passphrase-file`): one
/// line of UTF-8; a byte order mark and one line end are not part of it.
public final class PassphraseFile {
    private static final int MOST_BYTES = 4096;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private PassphraseFile() {}

    /// What came of reading it. No case quotes the content.
    public sealed interface Reading {
        record Read(Passphrase passphrase) implements Reading {}

        /// No such file, or it may not be read.
        record Unreadable() implements Reading {}

        /// Empty, more than one line, longer than 4,096 bytes, or not UTF-8.
        record NotAPassphrase() implements Reading {}
    }

    public static Reading read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            return Optional.of(bytes)
                    .filter(read -> read.length <= MOST_BYTES)
                    .flatMap(Utf8::decode)
                    .map(PassphraseFile::withoutEnds)
                    .filter(line -> line.indexOf('\n') < 0 && line.indexOf('\r') < 0)
                    .flatMap(Passphrase::of)
                    .<Reading>map(Reading.Read::new)
                    .orElse(new Reading.NotAPassphrase());
        } catch (IOException e) {
            return new Reading.Unreadable();
        }
    }

    private static String withoutEnds(String text) {
        String line = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        if (line.endsWith("\r\n")) {
            return line.substring(0, line.length() - 2);
        }
        return line.endsWith("\n") ? line.substring(0, line.length() - 1) : line;
    }
}
