package org.mutirao.bootstrap.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mutirao.bootstrap.desktop.DataFolder;
import org.mutirao.bootstrap.desktop.DesktopGraph;
import org.mutirao.bootstrap.desktop.Opening;
import org.mutirao.bootstrap.desktop.Zones;

/// Wrong lines, who may what, and what stands in the way.
class UsageTest {
    @TempDir Path folder;

    @Test
    void aWrongLineIsAnsweredInOneSentenceAndAHint() {
        var terminal = new Terminal(folder.resolve("nada"));
        assertThat(terminal.refused(2, "voar")).isEqualTo("no_such_command");
        assertThat(terminal.refused(2, "need")).isEqualTo("missing_argument");
        assertThat(terminal.refused(2, "dispatch", "A7K2-1")).isEqualTo("missing_argument");
        assertThat(terminal.refused(1)).isEqualTo("no_display");
        assertThat(terminal.refused(2, "need", "a", "b")).isEqualTo("unknown_argument");
        assertThat(terminal.refused(2, "needs", "--at", "1", "--at", "2")).isEqualTo("given_twice");
        assertThat(terminal.refused(2, "needs", "--lang", "tlh")).isEqualTo("no_such_word");
        Terminal.Ran people = terminal.run("confirm", "--lang=en");
        assertThat(people.exit()).isEqualTo(2);
        assertThat(people.out()).isEmpty();
        assertThat(people.err().lines())
                .containsExactly("Missing: DELIVERY", "See how it is used: mutirao confirm --help");
    }

    @Test
    void whereThereIsNoOperationThatIsSaid() {
        var terminal = new Terminal(folder.resolve("nada"));
        for (String command : List.of("needs", "events", "state-hash", "undo")) {
            assertThat(terminal.refused(1, command)).isEqualTo("storage_no_database");
        }
        assertThat(terminal.refused(1, "need", "2 pão")).isEqualTo("storage_no_database");
        Terminal.Ran people = terminal.run("needs");
        assertThat(people.out()).isEmpty();
        assertThat(people.err()).contains("init --operation");
        assertThat(folder.resolve("nada")).doesNotExist();
    }

    @Test
    void optionsStandAnywhere() {
        var terminal = Terminal.begun(folder);
        terminal.done("person", "Bia", "--role", "voluntariado");
        Terminal.Ran ran = terminal.run("need", "--as", "Bia", "2 pão", "--json", "--lang", "en");
        assertThat(ran.exit()).isZero();
        assertThat(ran.object().get("warnings")).hasSize(1);
        assertThat(ran.err()).matches("Need \\S+ saved\nNo place: .*\n");
        String data = terminal.data().toString();
        var out = new StringWriter();
        int exit =
                Cli.run(
                        new String[] {"needs", "--json", "--data", data},
                        new PrintWriter(out),
                        new PrintWriter(new StringWriter()));
        assertThat(exit).isZero();
        assertThat(out.toString().lines()).hasSize(1);
    }

    @Test
    void everyoneDoesWhatTheirRoleAllows() {
        var terminal = Terminal.begun(folder);
        terminal.done("person", "Bia", "--role", "voluntariado");
        terminal.done("person", "Davi", "--role", "auditoria");
        terminal.done("person", "Ana Maria");
        String need = terminal.number("--as", "Bia", "need", "2 pão @Escola");
        terminal.done("--as", "Bia", "offer", "2 pão @Padaria");
        terminal.done("--as", "Bia", "reserve", need);
        assertThat(terminal.refused(1, "--as", "Bia", "dispatch", need, "--volunteer", "Bia"))
                .isEqualTo("not_allowed");
        assertThat(terminal.refused(1, "--as", "Davi", "need", "2 pão")).isEqualTo("not_allowed");
        assertThat(terminal.refused(1, "--as", "Davi", "cancel", need, "--why", "x"))
                .isEqualTo("not_allowed");
        assertThat(terminal.refused(1, "--as", "Zé", "need", "2 pão")).isEqualTo("not_found");
        assertThat(terminal.refused(1, "--as", "a", "need", "2 pão")).isEqualTo("ambiguous");
        assertThat(terminal.refused(1, "dispatch", need, "--volunteer", "Zé"))
                .isEqualTo("not_found");
        terminal.done("--as", "ana", "dispatch", need, "--volunteer", "Bia");
    }

    @Test
    void aSecondWriterIsTurnedAwayAndReadersWorkBeside() {
        var terminal = Terminal.begun(folder);
        String need = terminal.number("need", "2 pão @Escola");
        try (DesktopGraph window =
                Opening.open(
                        new DataFolder(terminal.data()), Clock.systemUTC(), (event, e) -> {})) {
            assertThat(window.session().scope()).isNotEmpty();
            assertThat(terminal.refused(1, "need", "3 pão")).isEqualTo("storage_in_use");
            assertThat(terminal.refused(1, "rebuild")).isEqualTo("storage_in_use");
            assertThat(terminal.rows("needs")).hasSize(1);
            assertThat(terminal.done("match", need).get("candidates")).isEmpty();
            assertThat(terminal.rows("events")).hasSize(6);
            terminal.done("state-hash");
            terminal.done("rebuild", "--check");
        }
        terminal.done("need", "3 pão");
    }

    @Test
    void ofTwoCommandsAtOnceEachIsDoneOrSaysThatTheOtherIs() throws Exception {
        var terminal = Terminal.begun(folder);
        Callable<Terminal.Ran> command = () -> terminal.json("need", "1 pão");
        try (var together = Executors.newFixedThreadPool(4)) {
            int done = 0;
            for (var each : together.invokeAll(List.of(command, command, command, command))) {
                Terminal.Ran ran = each.get();
                if (ran.exit() == 0) {
                    done++;
                } else {
                    assertThat(ran.exit()).isEqualTo(1);
                    assertThat(ran.error().get("code").asString()).isEqualTo("storage_in_use");
                }
            }
            assertThat(done).isPositive();
            assertThat(terminal.rows("needs")).hasSize(done);
        }
    }

    @Test
    void aDatabaseThatIsNoneIsBrokenMachinery() throws Exception {
        var terminal = Terminal.begun(folder);
        try (var files = Files.list(terminal.data())) {
            for (Path file : files.toList()) {
                if (file.getFileName().toString().startsWith("mutirao.db")) {
                    Files.write(file, "nem um banco de dados".repeat(5_000).getBytes(UTF_8));
                }
            }
        }
        Terminal.Ran ran = terminal.json("needs");
        assertThat(ran.exit()).isEqualTo(3);
        assertThat(ran.error().get("code").asString()).startsWith("storage_");
    }

    @Test
    void aLineThatCannotBeReadSaysWhy() {
        var terminal = Terminal.begun(folder);
        assertThat(terminal.refused(2, "need", "")).isEqualTo("entry_empty");
        assertThat(terminal.refused(2, "need", "@Escola")).isEqualTo("entry_no_item");
        assertThat(terminal.run("need", "0 pão").err()).contains("maior que zero");
        assertThat(terminal.run("--lang", "en", "need", "2 \"pão").err()).contains("quote");
        assertThat(terminal.rows("needs")).isEmpty();
    }

    @Test
    void timesAreToldInTheOperationsZone() {
        var terminal = new Terminal(folder.resolve("longe"));
        terminal.done("init", "--operation", "Longe", "--zone", "Asia/Tokyo");
        String need = terminal.number("need", "2 pão até 31/12/2099 18h");
        assertThat(terminal.rows("needs").getFirst().get("due").asString())
                .isEqualTo("2099-12-31T09:00:00.000Z");
        terminal.done("offer", "2 pão até 31/12/2099 12h");
        assertThat(terminal.run("match", need).out()).contains("31/12/2099 12:00");
    }

    @Test
    void anOperationBeginsInTheZoneThatIsSaid() {
        String data = folder.toString();
        var out = new StringWriter();
        String[] line = {"init", "--operation", "X", "--person", "Bia", "--json", "--data", data};
        Cli.run(line, new PrintWriter(out), new PrintWriter(new StringWriter()));
        String zone = Zones.suggested(ZoneId.systemDefault()).getId();
        assertThat(out.toString()).contains("\"zone\":\"" + zone + "\"");
    }
}
