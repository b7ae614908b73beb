package org.mutirao.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The passphrase of the environment, as the real program has it.
class PassphraseFileTest {
    private static final String[] INIT = {"init", "--operation", "Cheia", "--person", "Zuleica"};

    @TempDir Path folder;

    private static Map<String, String> named(Path file) {
        return Map.of("MUTIRAO_PASSPHRASE_FILE", file.toString());
    }

    @Test
    void aWrongOrMissingPassphraseIsToldAndNothingIsLeftOpenForIt() throws Exception {
        Path data = folder.resolve("data");
        Path none = folder.resolve("none");
        Path right = Files.writeString(folder.resolve("right"), "cavalo bateria grampo\n");
        Path wrong = Files.writeString(folder.resolve("wrong"), "outra coisa\n");

        Program.Ran refused = Program.run(named(none), data, INIT);
        assertThat(refused.exit()).isEqualTo(2);
        assertThat(refused.out()).contains("unreadable_file");
        assertThat(data.resolve("master.key")).doesNotExist();

        assertThat(Program.run(named(right), data, INIT).exit()).isZero();
        assertThat(Program.run(named(right), data, "people").out()).contains("Zuleica");

        Program.Ran locked = Program.run(named(wrong), data, "people");
        assertThat(locked.exit()).isZero();
        assertThat(locked.out()).doesNotContain("Zuleica");
        assertThat(locked.err()).contains("não abre as chaves");
        assertThat(Program.run(Map.of(), data, "people").err()).contains("trancadas");
        assertThat(Program.run(named(none), data, "people").exit()).isEqualTo(2);
        assertThat(Program.run(named(wrong), data, "person", "Bia").exit()).isEqualTo(1);

        Program.Ran examined = Program.run(named(none), data, "doctor");
        assertThat(examined.exit()).as("%s", examined).isEqualTo(1);
        assertThat(examined.out()).contains("\"master_key\"", "\"keys\"", "\"log\"");
    }
}
