package org.mutirao.infrastructure.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Finds how a text file is encoded: by its byte order mark; else UTF-8 where all of it is, and
/// windows-1252 where it is not.
final class Encodings {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int BUFFER = 16 * 1024;

    private static final List<Mark> MARKS =
            List.of(
                    new Mark(
                            StandardCharsets.UTF_8,
                            new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}),
                    new Mark(StandardCharsets.UTF_16LE, new byte[] {(byte) 0xFF, (byte) 0xFE}),
                    new Mark(StandardCharsets.UTF_16BE, new byte[] {(byte) 0xFE, (byte) 0xFF}));

    private Encodings() {}

    /// @param bytes of the mark at the file's beginning
    record Found(Charset charset, int bytes) {}

    private record Mark(Charset charset, byte[] bytes) {}

    /// @return empty: the file is not text
    static Optional<Found> find(Path file) throws IOException {
        byte[] head = new byte[3];
        int length;
        try (InputStream in = Files.newInputStream(file)) {
            length = in.readNBytes(head, 0, head.length);
        }
        for (Mark mark : MARKS) {
            if (startsWith(head, length, mark.bytes)) {
                Found found = new Found(mark.charset, mark.bytes.length);
                return isText(file, found) ? Optional.of(found) : Optional.empty();
            }
        }
        return List.of(new Found(StandardCharsets.UTF_8, 0), new Found(WINDOWS, 0)).stream()
                .filter(found -> isTextUnchecked(file, found))
                .findFirst();
    }

    static Reader open(Path file, Found found) throws IOException {
        InputStream in = Files.newInputStream(file);
        in.skipNBytes(found.bytes());
        return new InputStreamReader(
                in,
                found.charset()
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    private static boolean startsWith(byte[] head, int length, byte[] mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= length || head[i] != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean isTextUnchecked(Path file, Found found) {
        try {
            return isText(file, found);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Whether all of it decodes, without a NUL, which no text has.
    private static boolean isText(Path file, Found found) throws IOException {
        char[] buffer = new char[BUFFER];
        try (Reader reader = open(file, found)) {
            for (int n = reader.read(buffer); n >= 0; n = reader.read(buffer)) {
                for (int i = 0; i < n; i++) {
                    if (buffer[i] == 0) {
                        return false;
                    }
                }
            }
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
