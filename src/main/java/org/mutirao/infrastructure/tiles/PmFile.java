package org.mutirao.infrastructure.tiles;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.mutirao.infrastructure.tiles.PmHeader.Section;

/// The bytes of an archive: read where they are asked for, and no more of them than a limit. A
/// channel would be closed by the interruption of whoever reads; this is not.
final class PmFile implements AutoCloseable {
    private final RandomAccessFile file;

    PmFile(Path path) throws IOException {
        file = new RandomAccessFile(path.toFile(), "r");
    }

    long size() throws IOException {
        return file.length();
    }

    /// @param most bytes of memory, also when unpacked
    /// @throws Misshapen there is more, or it is not packed as said
    byte[] read(Section part, int packing, int most) throws IOException {
        if (part.length() > most) {
            throw new Misshapen("a part that is too long");
        }
        byte[] bytes = raw(part.from(), (int) part.length());
        return packing == PmHeader.GZIP ? unpacked(bytes, most) : bytes;
    }

    synchronized byte[] raw(long from, int length) throws IOException {
        byte[] bytes = new byte[length];
        file.seek(from);
        file.readFully(bytes);
        return bytes;
    }

    private static byte[] unpacked(byte[] bytes, int most) throws IOException {
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            byte[] whole = in.readNBytes(most);
            if (in.read() >= 0) {
                throw new Misshapen("a part that is too long when unpacked");
            }
            return whole;
        } catch (ZipException | EOFException e) {
            throw new Misshapen("a part that is not packed as the file says");
        }
    }

    @Override
    public synchronized void close() throws IOException {
        file.close();
    }
}
