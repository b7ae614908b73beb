package org.mutirao.infrastructure.crypto;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A small file that only its owner may read, replaced as a whole and durably.
final class OwnerOnlyFile {
    private static final Set<PosixFilePermission> OWNER =
            EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

    private final Path path;

    OwnerOnlyFile(Path path) {
        this.path = path.toAbsolutePath();
    }

    boolean exists() {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }

    /// @return the file's bytes, at most `most` of them
    byte[] read(int most) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(most);
        }
    }

    /// Writes beside, forces to disk, renames over and forces the folder: a crash leaves the old
    /// file or the new one. What a crash left beside is deleted by the next call.
    void replace(byte[] content) throws IOException {
        Path beside = path.resolveSibling(path.getFileName() + ".new");
        Files.deleteIfExists(beside);
        try {
            create(beside, content);
            Files.move(beside, path, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(beside);
        }
        forceFolder();
    }

    /// Owner-only from its first moment where the system has POSIX modes, right after its creation
    /// and before its content where it has access lists.
    private void create(Path file, byte[] content) throws IOException {
        FileAttribute<?>[] mode =
                isPosix()
                        ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER)}
                        : new FileAttribute<?>[0];
        Set<StandardOpenOption> options =
                EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (FileChannel channel = FileChannel.open(file, options, mode)) {
            restrictAccessList(file);
            ByteBuffer rest = ByteBuffer.wrap(content);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
    }

    boolean isOwnerOnly() {
        try {
            if (isPosix()) {
                return OWNER.containsAll(Files.getPosixFilePermissions(path));
            }
            AclFileAttributeView list = accessList(path);
            if (list == null) {
                return false;
            }
            UserPrincipal owner = list.getOwner();
            return list.getAcl().stream().allMatch(entry -> entry.principal().equals(owner));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isPosix() throws IOException {
        Path folder = path.getParent();
        return folder != null
                && Files.getFileStore(folder)
                        .supportsFileAttributeView(PosixFileAttributeView.class);
    }

    private static void restrictAccessList(Path file) throws IOException {
        AclFileAttributeView list = accessList(file);
        if (list == null) {
            return;
        }
        list.setAcl(
                List.of(
                        AclEntry.newBuilder()
                                .setType(AclEntryType.ALLOW)
                                .setPrincipal(list.getOwner())
                                .setPermissions(EnumSet.allOf(AclEntryPermission.class))
                                .build()));
    }

    private static @Nullable AclFileAttributeView accessList(Path file) {
        return Files.getFileAttributeView(file, AclFileAttributeView.class);
    }

    /// Windows cannot open a folder to force it; its renames are journalled.
    private void forceFolder() throws IOException {
        Path folder = path.getParent();
        if (folder == null || !isPosix()) {
            return;
        }
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
