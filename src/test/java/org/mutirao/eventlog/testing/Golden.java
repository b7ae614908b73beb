package org.mutirao.eventlog.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mutirao.eventlog.ChainPlace;
import org.mutirao.eventlog.EventBody;

/// One approved entry of `src/test/resources/golden`: its columns as they are hashed, and the hash
/// that another program computed. Nothing here writes: a golden file changes by hand or not at all.
///
/// @param file such as `OfertaReservada-1.txt`
/// @param title such as `minimal: set aside without a need`
public record Golden(String file, String title, EventBody body, ChainPlace place) {
    private static final Path FOLDER = Path.of("src/test/resources/golden");
    private static final int COLUMNS = 16;

    /// Every entry of every file; the files by name, their entries in order.
    public static List<Golden> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().flatMap(file -> read(file).stream()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public boolean isFull() {
        return title.startsWith("full: ");
    }

    @Override
    public String toString() {
        return file + ", " + title;
    }

    private static List<Golden> read(Path file) {
        List<Golden> entries = new ArrayList<>();
        String title = "";
        Map<String, String> columns = new LinkedHashMap<>();
        for (String line : lines(file)) {
            if (line.startsWith("## ")) {
                title = line.substring(3);
                columns = new LinkedHashMap<>();
            } else if (!line.isEmpty() && !line.startsWith("# ")) {
                column(file, line, columns);
            }
            if (columns.size() == COLUMNS && line.startsWith("hash: ")) {
                entries.add(entry(String.valueOf(file.getFileName()), title, columns));
            }
        }
        return entries;
    }

    private static List<String> lines(Path file) {
        try {
            // not readAllLines: it would end a line at a lone carriage return
            return List.of(Files.readString(file).split("\n", -1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void column(Path file, String line, Map<String, String> columns) {
        int colon = line.indexOf(':');
        String name = line.substring(0, colon);
        String value = line.length() == colon + 1 ? "" : line.substring(colon + 2);
        if (columns.put(name, value) != null) {
            throw new IllegalStateException(file + ": " + name + " twice");
        }
    }

    private static Golden entry(String file, String title, Map<String, String> columns) {
        return new Golden(file, title, body(columns), place(columns));
    }

    private static EventBody body(Map<String, String> columns) {
        return new EventBody(
                text(columns, "event_id"),
                text(columns, "event_type"),
                Integer.parseInt(text(columns, "event_schema")),
                text(columns, "aggregate_type"),
                text(columns, "aggregate_id"),
                Long.parseLong(text(columns, "version")),
                text(columns, "timestamp"),
                text(columns, "hlc"),
                orNull(text(columns, "user_id")),
                text(columns, "event_data"),
                orNull(text(columns, "metadata")));
    }

    private static ChainPlace place(Map<String, String> columns) {
        return new ChainPlace(
                text(columns, "scope"),
                text(columns, "device_id"),
                Long.parseLong(text(columns, "device_seq")),
                text(columns, "prev_hash"),
                text(columns, "hash"));
    }

    private static String text(Map<String, String> columns, String name) {
        String value = columns.get(name);
        if (value == null) {
            throw new IllegalStateException("no column " + name);
        }
        return value;
    }

    private static @Nullable String orNull(String value) {
        return value.isEmpty() ? null : value;
    }
}
