package org.mutirao.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mutirao.bootstrap.Main;

/// Real disks that are full or may only be read: file systems in memory that a child process mounts
/// in a room of its own. Where the system allows no mounts, `StorageLimitsTest` shows the full disk
/// by SQLite's own limit.
class MountTest {
    @TempDir Path folder;
    private Path disk;

    @BeforeEach
    void aSystemThatAllowsMounts() throws Exception {
        disk = Files.createDirectory(folder.resolve("disk"));
        assumeTrue(run("mount -t tmpfs none \"$DISK\"").exit() == 0, "mounts are not allowed");
    }

    private record Ended(int exit, String said) {}

    /// Runs a shell script whose mounts nobody else sees and which end with it.
    private Ended run(String script) throws IOException, InterruptedException {
        Path said = folder.resolve("said");
        var builder = new ProcessBuilder("unshare", "-m", "sh", "-c", script);
        builder.environment().put("DISK", disk.toString());
        builder.environment().put("M", program());
        try {
            Process process =
                    builder.redirectErrorStream(true).redirectOutput(said.toFile()).start();
            int exit = process.waitFor();
            return new Ended(exit, Files.readString(said, StandardCharsets.UTF_8));
        } catch (IOException e) {
            return new Ended(127, "no unshare here");
        }
    }

    /// The program's start, with a folder on the disk.
    private String program() {
        return String.join(
                " ", Program.line(Main.class, "--data", disk.resolve("data").toString(), "--json"));
    }

    @Test
    void aFolderThatMayOnlyBeReadIsSaidAndCanBeRead() throws Exception {
        Ended ended =
                run(
                        """
                        mount -t tmpfs none "$DISK" || exit 9
                        $M init --operation Cheia && $M need "1 cesta @Escola"
                        mount -o remount,ro "$DISK" || exit 9
                        echo "== need"; $M need "2 cesta @Escola"; echo "exit $?"
                        echo "== needs"; $M needs; echo "exit $?"
                        """);

        String need = between(ended.said(), "== need\n", "== needs");
        assertThat(need).contains("storage_read_only").contains("exit 3");
        assertThat(ended.said().substring(ended.said().indexOf("== needs")))
                .contains("\"cesta\"")
                .contains("exit 0");
    }

    @Test
    void aFullDiskIsSaidLosesNothingAndWritingGoesOnWhenThereIsSpace() throws Exception {
        Ended ended =
                run(
                        """
                        mount -t tmpfs -o size=3m none "$DISK" || exit 9
                        $M init --operation Cheia && $M need "1 cesta @Escola"
                        (echo item,quantity; seq -f 'coisa %g,1' 1 9000) > "$DISK/../sheet.csv"
                        echo "== import"; $M import "$DISK/../sheet.csv" --kind needs; echo "exit $?"
                        mount -o remount,size=64m "$DISK" || exit 9
                        echo "== after"; $M need "3 cesta @Escola"; echo "exit $?"
                        echo "== verify"; $M verify; echo "exit $?"
                        $M rebuild --check; echo "check $?"
                        """);

        assertThat(between(ended.said(), "== import", "== after"))
                .contains("storage_disk_full")
                .contains("exit 3");
        assertThat(between(ended.said(), "== after", "== verify")).contains("exit 0");
        assertThat(ended.said()).contains("\"ok\":true").contains("check 0");
    }

    private static String between(String text, String from, String to) {
        assertThat(text).contains(from, to);
        return text.substring(text.indexOf(from), text.indexOf(to));
    }
}
