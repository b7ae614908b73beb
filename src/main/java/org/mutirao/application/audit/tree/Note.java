package org.mutirao.application.audit.tree;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/// A text and the signatures below it, of known and of unknown keys. Nothing in it may be believed
/// before [NoteSignatures] has found a known one.
///
/// @param text ends with a line feed
/// @see <a href="https://c2sp.org/signed-note">C2SP signed-note</a>
public record Note(String text, List<Line> lines) {
    private static final int MOST_LINES = 100;
    private static final int MOST_BYTES = 1 << 20;
    private static final int ID_BYTES = 4;
    private static final String MARK = "\u2014 ";

    /// @param id four bytes that say which key of that name
    public record Line(String name, byte[] id, byte[] signature) {
        boolean isOf(NoteKey key) {
            return name.equals(key.name()) && Arrays.equals(id, key.id());
        }

        String text() {
            byte[] all =
                    ByteBuffer.allocate(id.length + signature.length)
                            .put(id)
                            .put(signature)
                            .array();
            return MARK + name + " " + Base64.getEncoder().encodeToString(all) + "\n";
        }
    }

    public Note {
        lines = List.copyOf(lines);
    }

    /// @throws IllegalArgumentException for a text that no note can hold
    public static Note unsigned(String text) {
        if (!fits(text)) {
            throw new IllegalArgumentException("not the text of a note");
        }
        return new Note(text, List.of());
    }

    public Note with(Line line) {
        var more = new ArrayList<>(lines);
        more.add(line);
        return new Note(text, more);
    }

    public byte[] bytes() {
        var whole = new StringBuilder(text).append('\n');
        lines.forEach(line -> whole.append(line.text()));
        return whole.toString().getBytes(StandardCharsets.UTF_8);
    }

    /// @return empty for what is not a signed note of at most 1 MiB and 100 signatures
    public static Optional<Note> parse(byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            return Optional.empty();
        }
        return utf8(bytes).flatMap(Note::parse);
    }

    private static Optional<Note> parse(String whole) {
        int blank = whole.lastIndexOf("\n\n");
        if (blank < 0) {
            return Optional.empty();
        }
        String text = whole.substring(0, blank + 1);
        String[] below = whole.substring(blank + 2).split("\n", MOST_LINES + 2);
        if (!fits(text) || below.length > MOST_LINES + 1 || !below[below.length - 1].isEmpty()) {
            return Optional.empty();
        }
        List<Line> lines =
                Arrays.stream(below)
                        .limit(below.length - 1L)
                        .flatMap(l -> line(l).stream())
                        .toList();
        return !lines.isEmpty() && lines.size() == below.length - 1
                ? Optional.of(new Note(text, lines))
                : Optional.empty();
    }

    private static Optional<Line> line(String line) {
        String[] parts = line.split(" ", -1);
        if (parts.length != 3 || !line.startsWith(MARK) || !NoteKey.fits(parts[1])) {
            return Optional.empty();
        }
        return base64(parts[2])
                .filter(all -> all.length > ID_BYTES)
                .map(all ->
                        new Line(
                                parts[1],
                                Arrays.copyOf(all, ID_BYTES),
                                Arrays.copyOfRange(all, ID_BYTES, all.length)));
    }

    /// @return empty for anything but the one way to write these bytes
    static Optional<byte[]> base64(String text) {
        try {
            byte[] bytes = Base64.getDecoder().decode(text);
            return Base64.getEncoder().encodeToString(bytes).equals(text)
                    ? Optional.of(bytes)
                    : Optional.empty();
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    private static boolean fits(String text) {
        return text.length() > 1
                && text.endsWith("\n")
                && text.codePoints().noneMatch(c -> c < ' ' && c != '\n')
                && utf8(text.getBytes(StandardCharsets.UTF_8)).filter(text::equals).isPresent();
    }

    private static Optional<String> utf8(byte[] bytes) {
        try {
            return Optional.of(
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException notText) {
            return Optional.empty();
        }
    }
}
