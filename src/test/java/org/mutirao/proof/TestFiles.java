package org.mutirao.proof;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// Looks into files as somebody who has nothing but the files does.
final class TestFiles {
    static final String ALL_KEYS =
            "SELECT wrapped FROM person_key WHERE wrapped NOT NULL UNION ALL SELECT seed FROM"
                    + " device_key";

    private TestFiles() {}

    record Row(Object value) {
        static Row of(int number) {
            return new Row(number);
        }

        byte[] bytes() {
            return (byte[]) value;
        }
    }

    static List<Row> rows(Path database, String query) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + database);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            List<Row> found = new ArrayList<>();
            while (rows.next()) {
                found.add(new Row(rows.getObject(1)));
            }
            return found;
        }
    }

    static boolean holds(Path file, byte[] bytes) throws IOException {
        String content = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        return content.contains(new String(bytes, StandardCharsets.ISO_8859_1));
    }

    static void copyFolder(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (var files = Files.list(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }
}
