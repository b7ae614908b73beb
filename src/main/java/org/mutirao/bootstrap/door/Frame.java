package org.mutirao.bootstrap.door;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/// A piece of what the window answers: its kind, its length and that many bytes.
record Frame(Kind kind, byte[] bytes) {
    /// A piece's bytes at most.
    static final int MOST_BYTES = 64 * 1024;

    /// Chars that fit into a piece in UTF-8, whatever they are.
    static final int MOST_CHARS = MOST_BYTES / 4;

    private static final byte[] NOTHING = {};

    /// A kind's place here is its number on the way: new ones come last.
    enum Kind {
        /// It would carry the line out, and waits to be told to.
        READY,
        /// It will not, for the reason that follows.
        REFUSED,
        /// What goes to standard output.
        OUT,
        /// What goes to standard error.
        ERR,
        /// The exit code: what was written is on the disk.
        DONE
    }

    static Frame ready() {
        return new Frame(Kind.READY, NOTHING);
    }

    static Frame refused(Refused why) {
        return text(Kind.REFUSED, why.name());
    }

    /// @param text at most [#MOST_CHARS]
    static Frame text(Kind kind, String text) {
        return new Frame(kind, text.getBytes(StandardCharsets.UTF_8));
    }

    static Frame done(int exit) {
        return new Frame(Kind.DONE, ByteBuffer.allocate(Integer.BYTES).putInt(exit).array());
    }

    void write(DataOutputStream out) throws IOException {
        out.writeByte(kind.ordinal());
        out.writeInt(bytes.length);
        out.write(bytes);
        out.flush();
    }

    /// @throws IOException also where the other side went away
    static Frame read(DataInputStream in) throws IOException {
        int kind = in.readUnsignedByte();
        int length = in.readInt();
        if (kind >= Kind.values().length || length < 0 || length > MOST_BYTES) {
            throw new BadWords("no answer of a window");
        }
        byte[] bytes = new byte[length];
        in.readFully(bytes);
        return new Frame(Kind.values()[kind], bytes);
    }

    String text() throws BadWords {
        return Texts.text(ByteBuffer.wrap(bytes));
    }

    int number() throws BadWords {
        return Texts.number(ByteBuffer.wrap(bytes));
    }
}
