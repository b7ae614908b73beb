package org.mutirao.infrastructure.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mutirao.application.projection.RebuildCheck.Checked;

class SqliteRebuildCheckTest {
    @TempDir Path folder;

    static Stream<RowTable> rowTables() {
        return ViewTables.ROWS.stream();
    }

    static Stream<WordTable> wordTables() {
        return ViewTables.WORDS.stream();
    }

    private static List<Checked> check(Operation operation) {
        return new SqliteRebuildCheck(operation.file, operation.facts).check(_ -> {});
    }

    private static List<Checked> wrong(Operation operation) {
        return check(operation).stream().filter(table -> table.differing() > 0).toList();
    }

    private static void assertNamed(Operation operation, String table, List<String> keys) {
        assertThat(wrong(operation))
                .singleElement()
                .satisfies(checked -> {
                    assertThat(checked.name()).isEqualTo(table);
                    assertThat(checked.differing()).isEqualTo(keys.size());
                    assertThat(checked.first()).containsExactlyElementsOf(keys);
                });
    }

    private static List<String> keys(Operation operation, String key, String table) {
        return operation.store.readSql(sql ->
                sql.list(
                        "SELECT " + key + " FROM " + table + " ORDER BY 1",
                        row -> row.getString(1)));
    }

    @Test
    void tablesThatWereWrittenAlongWithTheLogAreWhatARebuildMakes() {
        try (Operation operation = Samples.everything(folder)) {
            assertThat(wrong(operation)).isEmpty();
            assertThat(check(operation))
                    .hasSize(operation.tables.tables().size())
                    .allSatisfy(table -> assertThat(table.rows()).as(table.name()).isPositive());
            operation.rebuild();
            assertThat(wrong(operation)).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("rowTables")
    void aRowThatWasDamagedIsNamed(RowTable table) {
        try (Operation operation = Samples.everything(folder)) {
            String key = key(table);
            List<String> before = keys(operation, key, table.name());
            String damaged = before.getFirst();
            String column = table.columns().getLast();
            operation.sql(
                    "UPDATE "
                            + table.name()
                            + " SET "
                            + column
                            + " = CASE typeof("
                            + column
                            + ") WHEN 'integer' THEN 4711 ELSE 'damaged' END WHERE "
                            + key
                            + " = ?",
                    damaged);
            // where the column is one of the key, the row is missing and another is too many
            Set<String> named = new TreeSet<>(keys(operation, key, table.name()));
            before.forEach(named::remove);
            named.add(damaged);
            assertNamed(operation, table.name(), List.copyOf(named));
        }
    }

    @ParameterizedTest
    @MethodSource("rowTables")
    void aRowThatIsMissingIsNamed(RowTable table) {
        try (Operation operation = Samples.everything(folder)) {
            String key = key(table);
            String missing = keys(operation, key, table.name()).getLast();
            operation.sql("DELETE FROM " + table.name() + " WHERE " + key + " = ?", missing);
            assertNamed(operation, table.name(), List.of(missing));
        }
    }

    @ParameterizedTest
    @MethodSource("rowTables")
    void aRowThatIsTooManyIsNamed(RowTable table) {
        try (Operation operation = Samples.everything(folder)) {
            String others = String.join(", ", table.columns().subList(1, table.columns().size()));
            operation.sql(
                    "INSERT INTO "
                            + table.name()
                            + " ("
                            + String.join(", ", table.columns())
                            + ") SELECT 'added', "
                            + others
                            + " FROM "
                            + table.name()
                            + " LIMIT 1");
            List<String> added =
                    keys(operation, key(table), table.name()).stream()
                            .filter(key -> key.startsWith("added"))
                            .toList();
            assertNamed(operation, table.name(), added);
        }
    }

    @ParameterizedTest
    @MethodSource("wordTables")
    void wordsThatWereDamagedAreNamed(WordTable table) {
        try (Operation operation = Samples.everything(folder)) {
            String id = keys(operation, "id", table.name()).getFirst();
            operation.sql("UPDATE " + table.name() + " SET words = 'x' WHERE id = ?", id);
            assertNamed(operation, table.name(), List.of(id));
        }
    }

    @ParameterizedTest
    @MethodSource("wordTables")
    void wordsThatAreMissingAreNamed(WordTable table) {
        try (Operation operation = Samples.everything(folder)) {
            String id = keys(operation, "id", table.name()).getFirst();
            operation.sql("DELETE FROM " + table.name() + " WHERE id = ?", id);
            assertNamed(operation, table.name(), List.of(id));
        }
    }

    @ParameterizedTest
    @MethodSource("wordTables")
    void wordsThatAreTooManyAreNamed(WordTable table) {
        try (Operation operation = Samples.everything(folder)) {
            operation.sql("INSERT INTO " + table.name() + " (id, words) VALUES ('added', 'words')");
            assertNamed(operation, table.name(), List.of("added"));
        }
    }

    @ParameterizedTest
    @MethodSource("wordTables")
    void anIndexThatSaysOtherThanItsTextsIsNamed(WordTable table) {
        try (Operation operation = Samples.everything(folder)) {
            String id = keys(operation, "id", table.name()).getFirst();
            String words =
                    keys(operation, "words", table.name() + " WHERE id = '" + id + "'").getFirst();
            operation.sql("UPDATE " + table.name() + " SET words = 'x' WHERE id = ?", id);
            operation.sql("UPDATE " + table.name() + "_content SET c1 = ? WHERE c0 = ?", words, id);
            assertNamed(operation, table.name(), List.of(id));
        }
    }

    @Test
    void aTableOfAnotherVersionIsWrongAsAWhole() {
        try (Operation operation = Samples.everything(folder)) {
            assertThat(operation.store.<Boolean>read(operation.tables::needsRebuild)).isFalse();
            operation.sql("UPDATE projection SET version = 0 WHERE name = 'places_view'");
            assertThat(operation.store.<Boolean>read(operation.tables::needsRebuild)).isTrue();
            assertThat(wrong(operation))
                    .singleElement()
                    .satisfies(table -> assertThat(table.name()).isEqualTo("places_view"));
            operation.rebuild();
            assertThat(operation.store.<Boolean>read(operation.tables::needsRebuild)).isFalse();
            assertThat(wrong(operation)).isEmpty();
        }
    }

    private static String key(RowTable table) {
        return table.keyColumns().stream().collect(Collectors.joining(" || '/' || "));
    }
}
