package org.mutirao.ui.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The main button of a view writes, and is marked so, unless it is known to write nothing into the
/// log: while somebody looks back, the mark is what makes it look so.
class WritingMarksTest {
    private static final Path VIEWS = Path.of("src/main/resources/org/mutirao/ui");
    private static final Pattern MAIN =
            Pattern.compile("<Button fx:id=\"(\\w+)\" styleClass=\"([^\"]*\\bprimary\\b[^\"]*)\"");
    private static final Set<String> WRITE_NOTHING =
            Set.of(
                    "person/erase.fxml close",
                    "report/place.fxml choose",
                    "paper/paper.fxml print",
                    "paper/papers.fxml slip",
                    "export/export.fxml write",
                    "shell/actor.fxml act",
                    "need/codes.fxml close",
                    "settings/passphrase.fxml keep",
                    "importing/import.fxml choose",
                    "diagnostics/copy.fxml choose",
                    "filter/filter.fxml save");

    @Test
    void everyMainButtonIsMarkedOrWritesNothing() throws IOException {
        List<String> unmarked = new ArrayList<>();
        int marked = 0;
        try (Stream<Path> files = Files.walk(VIEWS)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".fxml")).toList()) {
                var main = MAIN.matcher(Files.readString(file));
                while (main.find()) {
                    if (main.group(2).contains("writes")) {
                        marked++;
                    } else {
                        String view = VIEWS.relativize(file).toString().replace('\\', '/');
                        unmarked.add(view + " " + main.group(1));
                    }
                }
            }
        }
        assertThat(unmarked).containsExactlyInAnyOrderElementsOf(WRITE_NOTHING);
        assertThat(marked).isGreaterThan(10);
    }
}
