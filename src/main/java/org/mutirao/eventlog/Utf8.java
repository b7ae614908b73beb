package org.mutirao.eventlog;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/// UTF-8 that refuses instead of replacing: Java's own `getBytes` writes `?` for a lone surrogate,
/// and two different texts would have one hash.
public final class Utf8 {
    private Utf8() {}

    /// @param what the text is, for the problem
    /// @throws UnfitText the text holds a lone surrogate
    public static byte[] encode(String what, CharSequence text) {
        String whole = text.toString();
        byte[] bytes = whole.getBytes(StandardCharsets.UTF_8);
        // what was replaced does not come back
        if (!new String(bytes, StandardCharsets.UTF_8).equals(whole)) {
            throw new UnfitText(new TextProblem.LoneSurrogate(what));
        }
        return bytes;
    }

    /// @throws UnfitText the bytes are not UTF-8: cut, overlong, or an encoded surrogate
    public static String decode(String what, byte[] bytes) {
        CharsetDecoder strict =
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        try {
            return strict.decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            throw new UnfitText(new TextProblem.NotUtf8(what), e);
        }
    }
}
