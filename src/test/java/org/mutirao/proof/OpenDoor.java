package org.mutirao.proof;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import org.mutirao.bootstrap.cli.WindowHost;
import org.mutirao.bootstrap.desktop.DataFolder;
import org.mutirao.bootstrap.desktop.Opening;
import org.mutirao.bootstrap.door.Door;

/// What an open window is to other processes, without its pixels, until its input ends.
final class OpenDoor {
    static final String OPEN = "open";

    private OpenDoor() {}

    public static void main(String[] args) throws IOException {
        var folder = new DataFolder(Path.of(args[0]));
        try (var graph = Opening.open(folder, Clock.systemUTC(), (_, _) -> {});
                var _ = Door.open(folder, new WindowHost(graph, () -> {}))) {
            System.out.println(OPEN);
            while (System.in.read() >= 0) {
                // nothing is said to it
            }
        }
    }
}
