package org.mutirao.bootstrap.desktop;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.mutirao.eventlog.StorageFailed;
import org.mutirao.eventlog.StorageFailed.Kind;
import org.mutirao.infrastructure.crypto.SecureRandomness;
import org.mutirao.infrastructure.sqlite.SqliteEventStore;

/// Tells a database from its copies: a random token stands in the database and in a file beside it,
/// and that file also says which file on the disk the database is. A renamed folder is the same
/// file; a copied one is not.
///
/// @see <a href="docs/decisions/0020-copied-database.md">docs/decisions, 20</a>
final class InstallToken {
    private static final String SETTING = "install";
    private static final int TOKEN_BYTES = 16;

    /// File systems whose file numbers change when the disk is plugged in again.
    private static final Set<String> WITHOUT_NUMBERS =
            Set.of("vfat", "msdos", "exfat", "fat", "fat32", "fuseblk");

    private final DataFolder folder;

    InstallToken(DataFolder folder) {
        this.folder = folder;
    }

    /// @throws StorageFailed of kind COPIED where this is a copy of another laptop's or folder's
    ///   database: it may be read, and `restore --here` makes a device of its own of it
    void check(SqliteEventStore store) {
        String held = store.<String>read(log -> log.local(SETTING).orElse(""));
        if (held.isEmpty()) {
            bind(folder.database(), store);
            return;
        }
        if (!isOriginal(store)) {
            throw new StorageFailed(Kind.COPIED, folder.database().toString());
        }
    }

    /// Whether the file beside it says that this database was made, or was restored, here.
    boolean isOriginal(SqliteEventStore store) {
        String held = store.<String>read(log -> log.local(SETTING).orElse(""));
        return held.isEmpty()
                || List.of(held, identity(folder.database())).equals(lines());
    }

    /// Makes a new token.
    ///
    /// @param database where the file is now; it keeps its number when it is renamed
    void bind(Path database, SqliteEventStore store) {
        byte[] random = new SecureRandomness().bytes(TOKEN_BYTES);
        String token = HexFormat.of().formatHex(random);
        write(token + "\n" + identity(database) + "\n");
        store.write(
                tx -> {
                    tx.putLocal(SETTING, token);
                    return token;
                });
    }

    private List<String> lines() {
        try {
            return Files.exists(folder.install())
                    ? Files.readAllLines(folder.install(), StandardCharsets.US_ASCII)
                    : List.of();
        } catch (IOException e) {
            throw new StorageFailed(Kind.OTHER, "cannot read " + folder.install(), e);
        }
    }

    private void write(String text) {
        Path beside = folder.install().resolveSibling("mutirao.install.new");
        try {
            Files.writeString(beside, text, StandardCharsets.US_ASCII);
            Files.move(beside, folder.install(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new StorageFailed(Kind.READ_ONLY, "cannot write " + folder.install(), e);
        }
    }

    private static String identity(Path database) {
        try {
            String type = Files.getFileStore(database).type().toLowerCase(Locale.ROOT);
            if (WITHOUT_NUMBERS.contains(type)) {
                return "-";
            }
            return database.getFileSystem().supportedFileAttributeViews().contains("unix")
                    ? "file " + Files.getAttribute(database, "unix:ino")
                    : "made " + made(database);
        } catch (IOException e) {
            throw new StorageFailed(Kind.OTHER, "cannot read " + database, e);
        }
    }

    private static long made(Path database) throws IOException {
        return Files.readAttributes(database, BasicFileAttributes.class)
                .creationTime()
                .toMillis();
    }
}
