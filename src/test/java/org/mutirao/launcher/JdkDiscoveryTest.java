package org.mutirao.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@EnabledOnOs({OS.LINUX, OS.MAC})
class JdkDiscoveryTest {
    private static final Path LAUNCHER = Path.of("src/main/dist/bin/mutirao");
    private static final String END = "# --- end of JDK discovery ---";

    @TempDir Path dir;

    @Test
    void mvnwAndTheLauncherLookWithTheSameLines() throws IOException {
        assertThat(discovery(Path.of("mvnw"))).isEqualTo(discovery(LAUNCHER)).contains("jdk_find");
    }

    @Test
    void withoutJavaHomeTheNewestJdkIsTaken() throws Exception {
        jdk("17.0.15");
        jdk("25.0.3");
        Path newest = jdk("26");
        assertThat(find(Map.of()).out()).isEqualTo(newest + "\n");
    }

    @Test
    void aJavaHomeThatIsTooOldIsNotTaken() throws Exception {
        Path old = jdk("17.0.15");
        Path fit = jdk("25");
        assertThat(find(Map.of("JAVA_HOME", old.toString())).out()).isEqualTo(fit + "\n");
    }

    @Test
    void aJavaHomeThatIsNewEnoughIsKept() throws Exception {
        Path chosen = jdk("25.0.1");
        jdk("26");
        assertThat(find(Map.of("JAVA_HOME", chosen.toString())).out()).isEqualTo(chosen + "\n");
    }

    @Test
    void theJdkOfThePathIsTaken() throws Exception {
        Path fit = jdk("25.0.2");
        Run run =
                find(
                        Map.of(
                                "PATH",
                                fit + "/bin:/usr/bin:/bin",
                                "MUTIRAO_JDK_DIRS",
                                dir.resolve("nowhere").toString()));
        assertThat(run.out()).isEqualTo(fit + "\n");
    }

    @Test
    void mvnwSaysInOneSentenceWhatToInstall() throws Exception {
        jdk("17.0.15");
        Run run = run(Map.of(), "./mvnw", "--version");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith("Mutirão needs a JDK 25 or newer: install")
                .hasLineCount(1);
    }

    @Test
    void theLauncherSaysItTooAndThatItsMachineryIsBroken() throws Exception {
        Run run = run(Map.of(), "sh", LAUNCHER.toString(), "--version");
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.err())
                .startsWith("Mutirão needs a JDK 25 or newer: install")
                .hasLineCount(1);
    }

    private Run find(Map<String, String> environment) throws Exception {
        Path script = dir.resolve("find.sh");
        Files.writeString(
                script,
                "set -euf\n" + discovery(LAUNCHER) + "jdk_find\nprintf '%s\\n' \"$JAVA_HOME\"\n");
        return run(environment, "sh", script.toString());
    }

    private Run run(Map<String, String> environment, String... command) throws Exception {
        Path out = dir.resolve("out");
        Path err = dir.resolve("err");
        ProcessBuilder process = new ProcessBuilder(command);
        Map<String, String> now = process.environment();
        now.clear();
        now.putAll(Map.of("PATH", "/usr/bin:/bin", "HOME", dir.toString(), "LC_ALL", "C"));
        now.put("MUTIRAO_JDK_DIRS", dir + "/jdk*");
        now.putAll(environment);
        int status =
                process.redirectOutput(out.toFile()).redirectError(err.toFile()).start().waitFor();
        return new Run(status, Files.readString(out), Files.readString(err));
    }

    /// A folder that looks like a JDK from outside.
    private Path jdk(String version) throws IOException {
        Path home = dir.toRealPath().resolve("jdk-" + version);
        Files.createDirectories(home.resolve("bin"));
        Path javac = Files.createFile(home.resolve("bin/javac"));
        assertThat(javac.toFile().setExecutable(true)).isTrue();
        Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
        return home;
    }

    private static String discovery(Path script) throws IOException {
        String text = Files.readString(script, StandardCharsets.UTF_8);
        return text.substring(
                text.indexOf("# --- JDK discovery"), text.indexOf(END) + END.length() + 1);
    }

    private record Run(int status, String out, String err) {}
}
