package org.mutirao.bootstrap.door;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What is asked at the door, and how it is written: one bounded block, in which every byte is
/// accounted for.
public sealed interface Asked {
    /// A whole request's bytes at most.
    int MOST_BYTES = 256 * 1024;

    /// Arguments of one command line at most.
    int MOST_ARGUMENTS = 4_096;

    /// That the window comes forward.
    record Ring() implements Asked {}

    /// That a command line is carried out.
    ///
    /// @param version of the program that asks
    /// @param arguments as they were typed
    /// @param workingDirectory absolute: what relative paths among them begin from
    /// @param passphraseFile absolute: where the one who asks has the passphrase, so that nobody
    ///   sees more by this way than by a process of their own
    record Line(
            String version,
            List<String> arguments,
            Path workingDirectory,
            Optional<Path> passphraseFile)
            implements Asked {
        public Line {
            arguments = List.copyOf(arguments);
        }
    }

    /// @return empty where it is longer than a request may be
    static Optional<byte[]> written(Asked asked) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            switch (asked) {
                case Ring() -> out.writeByte('R');
                case Line line -> write(line, out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("memory is written to", e);
        }
        return bytes.size() > MOST_BYTES ? Optional.empty() : Optional.of(bytes.toByteArray());
    }

    private static void write(Line line, DataOutputStream out) throws IOException {
        out.writeByte('L');
        Texts.write(out, line.version());
        Texts.write(out, line.workingDirectory().toString());
        Texts.write(out, line.passphraseFile().map(Path::toString).orElse(""));
        out.writeInt(line.arguments().size());
        for (String argument : line.arguments()) {
            Texts.write(out, argument);
        }
    }

    /// @throws BadWords it is no request
    /// @throws IOException the other side went away
    static Asked read(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 1 || length > MOST_BYTES) {
            throw new BadWords("a request of " + length + " bytes");
        }
        byte[] block = in.readNBytes(length);
        if (block.length < length) {
            throw new BadWords("half a request");
        }
        ByteBuffer bytes = ByteBuffer.wrap(block);
        Asked asked =
                switch (bytes.get()) {
                    case 'R' -> new Ring();
                    case 'L' -> line(bytes);
                    default -> throw new BadWords("another kind of request");
                };
        if (bytes.hasRemaining()) {
            throw new BadWords("more than a request");
        }
        return asked;
    }

    private static Line line(ByteBuffer bytes) throws BadWords {
        String version = Texts.read(bytes);
        Path workingDirectory = absolute(Texts.read(bytes));
        String passphraseFile = Texts.read(bytes);
        @Nullable Path named = passphraseFile.isEmpty() ? null : absolute(passphraseFile);
        int count = Texts.number(bytes);
        if (count < 0 || count > MOST_ARGUMENTS) {
            throw new BadWords(count + " arguments");
        }
        List<String> arguments = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            arguments.add(Texts.read(bytes));
        }
        return new Line(version, arguments, workingDirectory, Optional.ofNullable(named));
    }

    private static Path absolute(String text) throws BadWords {
        try {
            Path path = Path.of(text);
            if (path.isAbsolute()) {
                return path;
            }
        } catch (InvalidPathException e) {
            throw new BadWords("no path");
        }
        throw new BadWords("a relative path");
    }
}
