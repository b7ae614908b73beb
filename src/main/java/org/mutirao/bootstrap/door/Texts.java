package org.mutirao.bootstrap.door;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/// Texts and numbers within a block of bytes, read no further than the block goes.
final class Texts {
    private Texts() {}

    static void write(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    static int number(ByteBuffer block) throws BadWords {
        if (block.remaining() < Integer.BYTES) {
            throw new BadWords("it ends before a number");
        }
        return block.getInt();
    }

    static String read(ByteBuffer block) throws BadWords {
        int length = number(block);
        if (length < 0 || length > block.remaining()) {
            throw new BadWords("a text of " + length + " bytes");
        }
        ByteBuffer bytes = block.slice(block.position(), length);
        block.position(block.position() + length);
        return text(bytes);
    }

    /// @throws BadWords it is not UTF-8
    static String text(ByteBuffer bytes) throws BadWords {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException e) {
            throw new BadWords("it is not UTF-8");
        }
    }
}
