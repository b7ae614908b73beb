package org.mutirao.bootstrap.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mutirao.eventlog.StorageFailed;
import org.mutirao.infrastructure.sqlite.SqliteEventStore;

/// Whoever opens and fails leaves nothing open.
class OpeningTest {
    @TempDir Path path;
    private DataFolder folder;

    @BeforeEach
    void anOperation() throws SQLException {
        folder = new DataFolder(path);
        var founders = new Founders("cheia", "Ana", ZoneOffset.UTC);
        Opening.found(folder, founders, Clock.systemUTC(), (_, _) -> {}).orElseThrow().close();
        assertNothingIsOpen();
    }

    /// Whoever is the last to close a database takes its write-ahead log away.
    private void assertNothingIsOpen() throws SQLException {
        try (var last = DriverManager.getConnection("jdbc:sqlite:" + folder.database());
                var statement = last.createStatement()) {
            statement.executeQuery("SELECT count(*) FROM local").close();
        }
        assertThat(Path.of(folder.database() + "-wal")).doesNotExist();
    }

    private void sql(String name, String value) {
        try (var store = SqliteEventStore.openExisting(folder.database())) {
            store.write(tx -> {
                tx.putLocal(name, value);
                return name;
            });
        }
    }

    @Test
    void aCopyIsLetGo() throws IOException, SQLException {
        Files.writeString(folder.install(), "another\n-\n");

        assertThatThrownBy(() -> Opening.open(folder, Clock.systemUTC(), (_, _) -> {}))
                .isInstanceOfSatisfying(
                        StorageFailed.class,
                        e -> assertThat(e.kind()).isEqualTo(StorageFailed.Kind.COPIED));

        assertNothingIsOpen();
    }

    @Test
    void anOperationWhoseSettingsCannotBeReadIsLetGoByWritersAndReaders() throws SQLException {
        sql("zone", "nowhere");

        assertThatThrownBy(() -> Opening.open(folder, Clock.systemUTC(), (_, _) -> {}))
                .hasMessageContaining("nowhere");
        assertNothingIsOpen();
        assertThatThrownBy(() -> Opening.openReadOnly(folder, Clock.systemUTC(), (_, _) -> {}))
                .hasMessageContaining("nowhere");
        assertNothingIsOpen();
    }
}
