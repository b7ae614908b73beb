package org.mutirao.infrastructure.sqlite;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.Optional;
import org.mutirao.eventlog.StorageFailed;
import org.mutirao.eventlog.StorageFailed.Kind;

/// A consistent copy of a database, made beside whoever writes it. No key of the laptop's own leaves
/// it: the copy holds the ones under a passphrase, or none.
public final class SqliteBackup {
    private SqliteBackup() {}

    /// @param to appears when it is whole and on the disk; the caller makes sure that it is not there
    /// @param keys a bundle under a passphrase
    /// @return how many entries the copy holds
    public static long copy(Path from, Path to, Optional<byte[]> keys) {
        Path part = to.resolveSibling(to.getFileName() + ".part");
        try {
            Files.deleteIfExists(part);
            try (Sql source = PlainConnection.reading(from)) {
                Schema.check(source);
                source.update("VACUUM INTO ?", part.toString());
            }
            long entries = withoutKeys(part, keys);
            force(part);
            Files.move(part, to, StandardCopyOption.ATOMIC_MOVE);
            return entries;
        } catch (SQLException e) {
            throw SqliteErrors.translate(e);
        } catch (IOException e) {
            throw new StorageFailed(Kind.READ_ONLY, "cannot write " + to, e);
        } finally {
            deleteQuietly(part);
        }
    }

    /// The row of a destroyed key stays: its id never gets another.
    private static long withoutKeys(Path part, Optional<byte[]> keys) throws SQLException {
        try (Sql copy = PlainConnection.alone(part)) {
            copy.update("DELETE FROM person_key WHERE wrapped IS NOT NULL");
            copy.update("DELETE FROM device_key");
            if (keys.isPresent()) {
                copy.script("CREATE TABLE backup_keys (bundle BLOB NOT NULL) STRICT");
                copy.update("INSERT INTO backup_keys (bundle) VALUES (?)", (Object) keys.get());
            }
            return copy.number("SELECT count(*) FROM event_store");
        }
    }

    private static void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private static void deleteQuietly(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            throw new StorageFailed(Kind.READ_ONLY, "cannot delete " + part, e);
        }
    }
}
