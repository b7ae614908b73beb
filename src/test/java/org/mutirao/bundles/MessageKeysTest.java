package org.mutirao.bundles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MessageKeysTest {
    private static final Map<String, String> GREETING = Map.of("greeting.day", "Olá {0}");

    /// Faults that stand until the use case that asks for the sentence is in; one that has gone
    /// from the program must go from here.
    private static final Set<String> AWAITED = Set.of();

    private static final String ASKS = "messages.get(\"greeting.day\", name)";

    @Test
    void everySentenceIsThereInBothLanguagesAndAskedFor() {
        MessageKeys keys =
                new MessageKeys(
                        sentences("messages.properties"),
                        sentences("messages_en.properties"),
                        Stream.concat(texts(".java").stream(), categoryCodes()).toList(),
                        texts(".fxml"));
        assertThat(keys.java()).isNotEmpty();
        assertThat(keys.faults()).containsExactlyInAnyOrderElementsOf(AWAITED);
    }

    @Test
    void aKeyOfOneLanguageIsCaught() {
        assertThat(faults(GREETING, Map.of(), ASKS, ""))
                .containsExactly("missing in English: greeting.day");
        assertThat(faults(Map.of(), GREETING, "", ""))
                .containsExactly("missing in Portuguese: greeting.day");
    }

    @Test
    void anUnknownKeyIsCaughtWhereverItIsAskedFor() {
        assertThat(faults(GREETING, GREETING, ASKS, "<Label text=\"%greeting.nite\"/>"))
                .containsExactly("asked for, absent: greeting.nite");
        assertThat(faults(GREETING, GREETING, ASKS + "; key = \"greeting.nite\";", ""))
                .containsExactly("asked for, absent: greeting.nite");
        assertThat(faults(Map.of(), Map.of(), "messages.get(\"other.room\")", ""))
                .containsExactly("asked for, absent: other.room");
        assertThat(faults(Map.of(), Map.of(), "new Said(\"no_such_offer\", List.of())", ""))
                .containsExactly("asked for, absent: said.no_such_offer");
    }

    @Test
    void anUnusedKeyIsCaught() {
        assertThat(faults(GREETING, GREETING, "", ""))
                .containsExactly("never asked for: greeting.day");
        Map<String, String> losses = Map.of("loss.SPOILT", "estragou", "loss.FORGOTTEN", "?");
        assertThat(
                        faults(
                                losses,
                                losses,
                                "enum L { SPOILT } messages.get(\"loss.\" + l.name())",
                                ""))
                .containsExactly("never asked for: loss.FORGOTTEN");
    }

    @Test
    void aSentenceWithOtherPlacesToFillIsCaught() {
        assertThat(faults(GREETING, Map.of("greeting.day", "Hello"), ASKS, ""))
                .containsExactly("other places to fill: greeting.day");
    }

    @Test
    void countedAndCompletedKeysAreKnown() {
        Map<String, String> counted = Map.of("rows.left.one", "resta {0}", "rows.left.many", "{0}");
        assertThat(faults(counted, counted, "messages.counted(\"rows.left\", n)", "")).isEmpty();
        Map<String, String> roles = Map.of("role.driver", "motorista");
        assertThat(faults(roles, roles, "r = \"driver\"; messages.word(\"role\", r)", ""))
                .isEmpty();
    }

    private static List<String> faults(
            Map<String, String> portuguese, Map<String, String> english, String java, String fxml) {
        return new MessageKeys(portuguese, english, List.of(java), List.of(fxml)).faults();
    }

    private static Map<String, String> sentences(String name) {
        Properties all = new Properties();
        files().filter(file -> file.getFileName().toString().equals(name))
                .forEach(file -> load(all, file));
        Map<String, String> sentences = new TreeMap<>();
        all.stringPropertyNames().forEach(key -> sentences.put(key, all.getProperty(key)));
        return sentences;
    }

    private static void load(Properties all, Path file) {
        try (Reader reader = Files.newBufferedReader(file)) {
            Properties one = new EachOnce();
            one.load(reader);
            all.putAll(one);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A bundle in which no key stands twice.
    private static final class EachOnce extends Properties {
        @Override
        public synchronized Object put(Object key, Object value) {
            assertThat(containsKey(key)).as("stands twice: " + key).isFalse();
            return super.put(key, value);
        }
    }

    @Test
    void aKeyThatStandsTwiceIsCaught(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("a.properties"), "a.b=1\na.b=2\n");
        Properties all = new Properties();
        assertThatThrownBy(() -> load(all, file)).hasMessageContaining("stands twice: a.b");
    }

    /// The codes of categories stand in a table, not in the code.
    private static Stream<String> categoryCodes() {
        return texts("categories.tsv").stream()
                .flatMap(String::lines)
                .filter(line -> !line.startsWith("#") && line.contains("\t"))
                .map(line -> "\"" + line.substring(0, line.indexOf('\t')) + "\"");
    }

    private static List<String> texts(String suffix) {
        return files().filter(file -> file.toString().endsWith(suffix))
                .map(file -> {
                    try {
                        return Files.readString(file);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                })
                .toList();
    }

    private static Stream<Path> files() {
        try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
            return files.filter(Files::isRegularFile).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
