package org.mutirao.bootstrap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/// Help in both languages, for every command.
class HelpTest {
    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"pt-BR", "en"})
    void everyCommandAndOptionIsExplained(String language) {
        Locale locale = language.equals("en") ? Locale.ENGLISH : Words.PORTUGUESE;
        var console = console(locale);
        var root =
                new CommandLine(new App(console, new OwnGround(List.of())))
                        .setResourceBundle(Words.help(locale));
        List<String> bare = new ArrayList<>();
        List<CommandLine> all = new ArrayList<>(root.getSubcommands().values());
        all.add(root);
        for (CommandLine command : all) {
            var spec = command.getCommandSpec();
            if (command != root && spec.usageMessage().description().length == 0) {
                bare.add(spec.name());
            }
            spec.options().stream()
                    .filter(option -> option.description().length == 0)
                    .forEach(option -> bare.add(spec.name() + " " + option.longestName()));
            spec.positionalParameters().stream()
                    .filter(each -> each.description().length == 0)
                    .forEach(each -> bare.add(spec.name() + " " + each.paramLabel()));
            assertThat(spec.findOption("-h")).as(spec.name()).isNotNull();
        }
        assertThat(bare).isEmpty();
    }

    private static Console console(Locale locale) {
        var nowhere = new PrintWriter(new StringWriter());
        return new Console(false, new Words(locale), nowhere, nowhere);
    }

    /// A bundle's last line of a key wins, and nobody sees the other.
    @ParameterizedTest
    @ValueSource(strings = {"messages", "messages_en", "help", "help_en"})
    void noSentenceIsWrittenTwice(String bundle) throws Exception {
        Path file = Path.of("src/main/resources/org/mutirao/bootstrap", bundle + ".properties");
        List<String> keys =
                Files.readAllLines(file).stream()
                        .filter(line -> line.contains("="))
                        .map(line -> line.substring(0, line.indexOf('=')))
                        .toList();
        assertThat(keys).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    void helpIsGivenInTheChosenLanguageWithoutAnOperation() {
        var terminal = new Terminal(folder.resolve("nada"));
        assertThat(terminal.run("--help").out()).contains("Comandos:").contains("Uso: mutirao");
        Terminal.Ran english = terminal.run("--lang", "en", "need", "--help");
        assertThat(english.exit()).isZero();
        assertThat(english.out()).contains("Registers a need").contains("Usage: mutirao need");
        assertThat(terminal.run("confirm", "-h").out()).contains("Confirma o que chegou");
        assertThat(terminal.run("--version").out()).startsWith("mutirao ");
        assertThat(folder.resolve("nada")).doesNotExist();
    }

    @Test
    void whoTypesHelpIsHelped() {
        var terminal = new Terminal(folder.resolve("nada"));
        assertThat(terminal.run("help").out()).contains("Comandos:").contains("needs");
        assertThat(terminal.run("help", "confirm").out()).contains("Confirma o que chegou");
        assertThat(terminal.refused(2, "help", "voar")).isEqualTo("no_such_command");
    }

    @Test
    void aMistypedCommandIsGuessed() {
        var terminal = new Terminal(folder.resolve("nada"));
        assertThat(terminal.run("confrim").err()).contains("Seria confirm?");
        assertThat(terminal.run("--lang", "en", "delivries").err())
                .contains("Did you mean deliveries?");
    }
}
