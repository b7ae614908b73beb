package org.mutirao.application.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// Looks through every byte of every file below a folder.
///
/// @param folder must hold a file
record ByteSearch(Path folder) {
    private static final List<Charset> FORMS =
            List.of(
                    StandardCharsets.UTF_8,
                    StandardCharsets.UTF_16LE,
                    StandardCharsets.UTF_16BE,
                    StandardCharsets.ISO_8859_1);

    void noneIsIn(List<String> words) throws IOException {
        for (String word : words) {
            for (Charset form : FORMS) {
                assertThat(filesWith(word.getBytes(form))).as(word + " in " + form).isEmpty();
            }
        }
    }

    List<Path> filesWith(byte[] wanted) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> found = new ArrayList<>();
            List<Path> all = files.filter(Files::isRegularFile).toList();
            assertThat(all).isNotEmpty();
            for (Path file : all) {
                if (contains(Files.readAllBytes(file), wanted)) {
                    found.add(file);
                }
            }
            return found;
        }
    }

    private static boolean contains(byte[] bytes, byte[] wanted) {
        for (int at = 0; at <= bytes.length - wanted.length; at++) {
            if (bytes[at] == wanted[0]
                    && Arrays.equals(bytes, at, at + wanted.length, wanted, 0, wanted.length)) {
                return true;
            }
        }
        return false;
    }
}
