package org.mutirao.bootstrap.door;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;

/// Where the door of a data folder is: a socket in a folder of its own there, which nobody but its
/// owner may enter. Where none can be made there (the path is too long for one, the disk knows
/// none) it is in the system's folder for what is temporary, and a file says where.
final class DoorPlace {
    private static final String SOCKET = "s";
    private static final String ELSEWHERE = "at";
    private static final boolean POSIX =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    private static final FileAttribute<?>[] OWNER_ONLY =
            POSIX
                    ? new FileAttribute<?>[] {
                        PosixFilePermissions.asFileAttribute(
                                PosixFilePermissions.fromString("rwx------"))
                    }
                    : new FileAttribute<?>[0];

    private final Path room;

    /// @param folder the data folder
    DoorPlace(Path folder) {
        this.room = folder.toAbsolutePath().resolve("door");
    }

    /// Opens the door anew; what was left by a process that was killed goes. For whoever has the
    /// right to write here.
    ServerSocketChannel open() throws IOException {
        clear();
        Files.createDirectory(room, OWNER_ONLY);
        try {
            return bound(room.resolve(SOCKET));
        } catch (IOException tooLongOrUnknown) {
            Path other = Files.createTempDirectory("mutirao", OWNER_ONLY).resolve(SOCKET);
            Files.writeString(room.resolve(ELSEWHERE), other.toString());
            return bound(other);
        }
    }

    private static ServerSocketChannel bound(Path socket) throws IOException {
        ServerSocketChannel door = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        try {
            door.bind(UnixDomainSocketAddress.of(socket));
            if (POSIX) {
                Files.setPosixFilePermissions(socket, PosixFilePermissions.fromString("rw-------"));
            }
            return door;
        } catch (IOException | RuntimeException e) {
            door.close();
            throw e;
        }
    }

    /// @throws IOException nobody is behind it
    SocketChannel knock() throws IOException {
        return SocketChannel.open(UnixDomainSocketAddress.of(socket()));
    }

    private Path socket() throws IOException {
        Path elsewhere = room.resolve(ELSEWHERE);
        if (!Files.exists(elsewhere, LinkOption.NOFOLLOW_LINKS)) {
            return room.resolve(SOCKET);
        }
        try {
            return Path.of(Files.readString(elsewhere));
        } catch (InvalidPathException e) {
            throw new IOException("not where a door is: " + elsewhere, e);
        }
    }

    /// Nothing else is ever taken away there, whatever a file says.
    private static boolean isSocket(Path path) {
        try {
            return Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
                    .isOther();
        } catch (IOException e) {
            return false; // it is gone
        }
    }

    /// Takes away what [#open] made.
    void clear() throws IOException {
        if (!Files.exists(room, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        Path socket = socket();
        Path above = socket.getParent();
        if (isSocket(socket) && above != null && !above.equals(room)) {
            Files.delete(socket);
            Files.delete(above);
        }
        for (Path file : Stream.of(SOCKET, ELSEWHERE).map(room::resolve).toList()) {
            Files.deleteIfExists(file);
        }
        Files.delete(room);
    }
}
