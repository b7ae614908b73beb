package org.mutirao.infrastructure.tiles;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mutirao.infrastructure.tiles.PmDirectory.Entry;
import org.mutirao.infrastructure.tiles.PmHeader.Section;

/// Finds tiles in an archive, and keeps the directories that were read last. For one thread at a
/// time.
final class PmArchive implements AutoCloseable {
    private static final int MOST_DIRECTORY = 8 << 20;
    private static final int MOST_TILE = 8 << 20;
    private static final int MOST_DEEP = 4;
    private static final int MOST_LEAVES = 16;

    private final PmFile file;
    private final PmHeader header;
    private final PmDirectory root;
    private final Map<Section, PmDirectory> leaves =
            new LinkedHashMap<>(16, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<Section, PmDirectory> old) {
                    return size() > MOST_LEAVES;
                }
            };

    /// @throws Misshapen its root directory is none
    PmArchive(PmFile file, PmHeader header) throws IOException {
        this.file = file;
        this.header = header;
        root = PmDirectory.of(file.read(header.root(), header.packing(), MOST_DIRECTORY));
    }

    PmHeader header() {
        return header;
    }

    /// @return null: a gap
    byte @Nullable [] tile(long id) throws IOException {
        PmDirectory directory = root;
        for (int deep = 0; deep < MOST_DEEP; deep++) {
            Optional<Entry> entry = directory.find(id);
            if (entry.isEmpty()) {
                return null;
            }
            if (entry.get().run() > 0) {
                return bytes(entry.get());
            }
            directory = leaf(entry.get());
        }
        throw new Misshapen("directories in directories without end");
    }

    /// @return null: there is none
    byte @Nullable [] first() throws IOException {
        if (root.isEmpty()) {
            return null;
        }
        Entry entry = root.first();
        for (int deep = 1; entry.run() == 0; deep++) {
            PmDirectory leaf = leaf(entry);
            if (leaf.isEmpty() || deep == MOST_DEEP) {
                throw new Misshapen("directories without a tile");
            }
            entry = leaf.first();
        }
        return bytes(entry);
    }

    private byte[] bytes(Entry entry) throws IOException {
        return file.read(
                header.data().within(entry.offset(), entry.length()),
                header.tilePacking(),
                MOST_TILE);
    }

    private PmDirectory leaf(Entry entry) throws IOException {
        Section part = header.leaves().within(entry.offset(), entry.length());
        PmDirectory known = leaves.get(part);
        if (known == null) {
            known = PmDirectory.of(file.read(part, header.packing(), MOST_DIRECTORY));
            leaves.put(part, known);
        }
        return known;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
