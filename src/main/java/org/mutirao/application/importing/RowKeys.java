package org.mutirao.application.importing;

import static org.mutirao.application.importing.ImportField.*;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.mutirao.domain.shared.Folding;

/// The keys by which rows, and what they name, are the same each time a file is read.
final class RowKeys {
    private static final int DIGEST_BYTES = 16;

    private final Source source;

    RowKeys(Source source) {
        this.source = source;
    }

    String entry(String kind, RowCells cells) {
        @Nullable String id = cells.text(ID);
        if (id != null) {
            return key(kind, id);
        }
        @Nullable String place = cells.text(PLACE_ID);
        @Nullable String item = cells.text(ITEM_ID);
        return place != null && item != null
                ? key(kind, place + ":" + item)
                : key(kind, "#" + digest(cells.all()));
    }

    String place(RowCells cells, String name) {
        @Nullable String id = cells.text(PLACE_ID);
        if (id == null) {
            id = cells.text(ID);
        }
        @Nullable String city = cells.text(CITY);
        String named = Folding.fold(name) + (city == null ? "" : "|" + Folding.fold(city));
        return key("place", id == null ? "=" + named : id);
    }

    String item(RowCells cells, String name) {
        if (source.equals(Source.SAHANA)) {
            return key("item", cells.other("category code") + ":" + Folding.fold(name));
        }
        for (ImportField field : new ImportField[] {ITEM_ID, CODE, ID}) {
            @Nullable String id = cells.text(field);
            if (id != null) {
                return key("item", id);
            }
        }
        return key("item", "=" + Folding.fold(name));
    }

    String key(String kind, String id) {
        return source.name() + ":" + kind + ":" + id;
    }

    /// Whether a place's key is no more than its name: the file has no ids.
    static boolean isName(String key) {
        return idOf(key).startsWith("=");
    }

    /// A key without its source and kind: the file's own id, where it has one.
    static String idOf(String key) {
        return key.substring(key.indexOf(':', key.indexOf(':') + 1) + 1);
    }

    private static String digest(String text) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, DIGEST_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
