package org.mutirao.infrastructure.crypto;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/// UTF-8 that replaces nothing: what cannot be carried is refused, and never quoted.
final class Utf8 {
    private Utf8() {}

    /// @throws IllegalArgumentException the text holds a lone surrogate
    static byte[] encode(String text) {
        return tryEncode(text)
                .orElseThrow(() ->
                        new IllegalArgumentException("the text holds half of a surrogate pair"));
    }

    static Optional<byte[]> tryEncode(String text) {
        try {
            ByteBuffer bytes = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
            byte[] exact = Arrays.copyOf(bytes.array(), bytes.limit());
            Arrays.fill(bytes.array(), (byte) 0);
            return Optional.of(exact);
        } catch (CharacterCodingException loneSurrogate) {
            return Optional.empty();
        }
    }

    static Optional<String> decode(byte[] bytes) {
        try {
            CharBuffer text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return Optional.of(text.toString());
        } catch (CharacterCodingException notUtf8) {
            return Optional.empty();
        }
    }
}
