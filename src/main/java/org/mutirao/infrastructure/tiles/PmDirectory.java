package org.mutirao.infrastructure.tiles;

import java.util.Arrays;
import java.util.Optional;

/// A directory of a PMTiles archive: which tiles are where, or in which further directory.
final class PmDirectory {
    private static final int LEAST_ENTRY = 4; // bytes: one for each of its four numbers
    private static final int MOST_VARINT = 10;

    /// @param run how many tiles it is for; 0: it is a directory
    record Entry(long id, long offset, int length, int run) {}

    private final long[] ids;
    private final int[] runs;
    private final int[] lengths;
    private final long[] offsets;

    private PmDirectory(int size) {
        ids = new long[size];
        runs = new int[size];
        lengths = new int[size];
        offsets = new long[size];
    }

    /// @param bytes unpacked
    /// @throws Misshapen it is none, or something stands behind it
    static PmDirectory of(byte[] bytes) throws Misshapen {
        Numbers in = new Numbers(bytes);
        long size = in.next();
        if (size > bytes.length / LEAST_ENTRY) {
            throw new Misshapen("a directory with more entries than it can hold");
        }
        PmDirectory directory = new PmDirectory((int) size);
        directory.read(in);
        return directory;
    }

    private void read(Numbers in) throws Misshapen {
        long id = 0;
        for (int i = 0; i < ids.length; i++) {
            long more = in.next();
            if (i > 0 && more == 0 || more > Long.MAX_VALUE - id) {
                throw new Misshapen("tiles out of order");
            }
            id += more;
            ids[i] = id;
        }
        for (int i = 0; i < ids.length; i++) {
            runs[i] = in.nextInt();
        }
        for (int i = 0; i < ids.length; i++) {
            lengths[i] = in.nextInt();
            if (lengths[i] == 0) {
                throw new Misshapen("an entry without length");
            }
        }
        for (int i = 0; i < ids.length; i++) {
            offsets[i] = offset(in.next(), i);
        }
        in.end();
    }

    /// 0 stands for: where the one before ends.
    private long offset(long written, int i) throws Misshapen {
        if (written > 0) {
            return written - 1;
        }
        if (i == 0 || offsets[i - 1] > Long.MAX_VALUE - lengths[i - 1]) {
            throw new Misshapen("an entry that stands nowhere");
        }
        return offsets[i - 1] + lengths[i - 1];
    }

    boolean isEmpty() {
        return ids.length == 0;
    }

    Entry first() {
        return entry(0);
    }

    /// The entry of a tile, or of the directory that would have it.
    Optional<Entry> find(long id) {
        int found = Arrays.binarySearch(ids, id);
        int at = found >= 0 ? found : -found - 2;
        if (at < 0 || runs[at] > 0 && id - ids[at] >= runs[at]) {
            return Optional.empty();
        }
        return Optional.of(entry(at));
    }

    private Entry entry(int at) {
        return new Entry(ids[at], offsets[at], lengths[at], runs[at]);
    }

    /// Numbers of seven bits a byte, the lowest first.
    private static final class Numbers {
        private final byte[] bytes;
        private int at;

        Numbers(byte[] bytes) {
            this.bytes = bytes;
        }

        long next() throws Misshapen {
            long value = 0;
            for (int i = 0; i < MOST_VARINT && at < bytes.length; i++) {
                byte part = bytes[at++];
                value |= (part & 0x7fL) << 7 * i;
                if (part >= 0) {
                    return positive(value);
                }
            }
            throw new Misshapen("a number that does not end");
        }

        private static long positive(long value) throws Misshapen {
            if (value < 0) {
                throw new Misshapen("a number too large");
            }
            return value;
        }

        int nextInt() throws Misshapen {
            long value = next();
            if (value > Integer.MAX_VALUE) {
                throw new Misshapen("a number too large");
            }
            return (int) value;
        }

        void end() throws Misshapen {
            if (at < bytes.length) {
                throw new Misshapen("a directory that goes on behind its end");
            }
        }
    }
}
