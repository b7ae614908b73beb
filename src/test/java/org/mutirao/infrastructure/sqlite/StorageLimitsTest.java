package org.mutirao.infrastructure.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mutirao.infrastructure.sqlite.Entries.append;
import static org.mutirao.infrastructure.sqlite.Operation.SCOPE;
import static org.mutirao.infrastructure.sqlite.Operation.id;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mutirao.application.audit.LogCheck.Bad;
import org.mutirao.application.audit.LogCheck.Reason;
import org.mutirao.application.audit.LogCheck.Report;
import org.mutirao.application.audit.LogChecks;
import org.mutirao.eventlog.EventBody;
import org.mutirao.eventlog.StorageFailed;
import org.mutirao.eventlog.StorageFailed.Kind;

class StorageLimitsTest {
    @TempDir Path folder;

    private Path file() {
        return folder.resolve("mutirao.db");
    }

    @Test
    void aFullDiskIsSaidLosesNothingAndWritingGoesOnWhenThereIsSpace() {
        var disk = new SmallDisk(file());
        List<String> kept = new ArrayList<>();
        try (var store = SqliteEventStore.open(disk)) {
            append(store, "first");
            kept.add(id("first"));
            disk.pages = 60;
            disk.shrink(store);
            StorageFailed full = fill(store, kept);

            assertThat(full.kind()).isEqualTo(Kind.DISK_FULL);
            assertThat(kept).hasSizeGreaterThan(1);
            assertThat(store.read(Entries::ids)).isEqualTo(kept);

            disk.pages = 100_000;
            disk.shrink(store);
            append(store, "after");
            kept.add(id("after"));
        }
        try (var store = SqliteEventStore.openReadOnly(file())) {
            assertThat(store.read(Entries::ids)).isEqualTo(kept);
            assertThat(LogChecks.all(store, SCOPE).ok()).isTrue();
        }
    }

    private static StorageFailed fill(SqliteEventStore store, List<String> kept) {
        for (int i = 0; i < 10_000; i++) {
            String name = "entry " + i + " " + "x".repeat(500);
            try {
                append(store, name);
            } catch (StorageFailed e) {
                return e;
            }
            kept.add(id(name));
        }
        throw new AssertionError("the disk did not fill");
    }

    @Test
    void aSecondWriterIsRefusedAndReadersAreNot() {
        try (ProcessLock _ = ProcessLock.take(folder.resolve("lock"));
                var store = SqliteEventStore.open(file())) {
            append(store, "first");

            assertThatThrownBy(() -> ProcessLock.take(folder.resolve("lock")))
                    .asInstanceOf(InstanceOfAssertFactories.type(StorageFailed.class))
                    .returns(Kind.IN_USE, StorageFailed::kind);
            try (var reader = SqliteEventStore.openReadOnly(file())) {
                append(store, "second");
                assertThat(reader.read(Entries::ids)).containsExactly(id("first"), id("second"));
                assertThatThrownBy(() -> append(reader, "third")).isInstanceOf(StorageFailed.class);
            }
        }
        ProcessLock.take(folder.resolve("lock")).close();
    }

    @Test
    void aDatabaseOfANewerVersionIsLeftAlone() throws IOException {
        try (var store = SqliteEventStore.open(file())) {
            append(store, "first");
            store.ownWrite(sql -> {
                sql.script("PRAGMA user_version = " + (Schema.VERSION + 1));
                return true;
            });
        }
        byte[] before = Files.readAllBytes(file());

        assertNewer(() -> SqliteEventStore.openExisting(file()).close());
        assertNewer(() -> SqliteEventStore.openReadOnly(file()).close());

        assertThat(Files.readAllBytes(file())).isEqualTo(before);
    }

    private static void assertNewer(Runnable opening) {
        assertThatThrownBy(opening::run)
                .asInstanceOf(InstanceOfAssertFactories.type(StorageFailed.class))
                .returns(Kind.NEWER_VERSION, StorageFailed::kind);
    }

    @Test
    void anotherApplicationsDatabaseIsLeftAlone() throws IOException {
        try (Sql other = Connections.to(file()).writer()) {
            other.script("CREATE TABLE theirs (x TEXT)");
            other.script("COMMIT");
        }
        byte[] before = Files.readAllBytes(file());

        assertThatThrownBy(() -> SqliteEventStore.open(file()).close())
                .asInstanceOf(InstanceOfAssertFactories.type(StorageFailed.class))
                .returns(Kind.NO_DATABASE, StorageFailed::kind);

        assertThat(Files.readAllBytes(file())).isEqualTo(before);
    }

    @Test
    void aFlippedBitIsNamedAndTheRestStaysUsable() throws IOException {
        try (var store = SqliteEventStore.open(file())) {
            append(store, "first");
            append(store, "second MARK");
            append(store, "third");
        }
        flip("second MARK");

        try (var store = SqliteEventStore.openExisting(file())) {
            Report report = LogChecks.all(store, SCOPE);
            assertThat(report.entries()).isEqualTo(3);
            assertThat(report.firstBad())
                    .isEqualTo(new Bad(2, id("second MARK"), Reason.OTHER_HASH));

            append(store, "fourth");
            assertThat(store.read(Entries::ids))
                    .containsExactly(id("first"), id("second MARK"), id("third"), id("fourth"));
            assertThat(LogChecks.all(store, SCOPE).firstBad()).isEqualTo(report.firstBad());
        }
    }

    @Test
    void anEndThatWasCutOffIsNamed() {
        try (var store = SqliteEventStore.open(file())) {
            append(store, "first");
            append(store, "second");
            store.ownWrite(sql -> {
                sql.script("DROP TRIGGER event_is_not_deleted");
                return sql.update("DELETE FROM event_store WHERE id = 2");
            });

            assertThat(LogChecks.all(store, SCOPE).firstBad())
                    .isEqualTo(new Bad(2, null, Reason.TRUNCATED));
        }
    }

    /// Changes one bit of the text in the database's file.
    private void flip(String text) throws IOException {
        byte[] bytes = Files.readAllBytes(file());
        int at = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("{\"text\":\"" + text);
        try (SeekableByteChannel out = Files.newByteChannel(file(), StandardOpenOption.WRITE)) {
            int bit = at + "{\"text\":\"s".length();
            out.position(bit);
            out.write(ByteBuffer.wrap(new byte[] {(byte) (bytes[bit] ^ 1)}));
        }
        assertThat(at).isPositive();
    }

    @Test
    void theClockOfADeviceIsReadFromItsOwnLastEntryHoweverManyFollow() {
        try (var store = SqliteEventStore.open(file())) {
            String mine = "0190000000000001";
            EventBody own = Entries.notice("own", mine);
            store.write(tx -> append(tx, own));
            store.write(tx -> {
                for (int i = 0; i < 10_001; i++) {
                    Entries.undecided(tx, id("other"), Entries.notice("foreign " + i));
                }
                return "";
            });

            String clock = store.read(log -> log.lastClock(Operation.DEVICE));
            assertThat(clock).isEqualTo(mine);
        }
    }

    /// Connections to a database that may have so many pages.
    private static final class SmallDisk implements Connections {
        private final Connections real;
        private volatile int pages = 100_000;

        SmallDisk(Path file) {
            real = Connections.to(file);
        }

        void shrink(SqliteEventStore store) {
            store.ownWrite(sql -> sql.number("PRAGMA max_page_count = " + pages));
        }

        @Override
        public Sql writer() {
            Sql sql = real.writer();
            sql.number("PRAGMA max_page_count = " + pages);
            return sql;
        }

        @Override
        public Sql reader() {
            return real.reader();
        }
    }
}
