package org.mutirao.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;
import org.mutirao.application.command.Said;
import org.mutirao.ui.shared.Choosing;
import org.mutirao.ui.shared.Tasks;

/// Choosing while the answer to what was typed is still awaited.
class ChoosingTest {
    private final Queue<Runnable> background = new ArrayDeque<>();
    private final List<String> acted = new ArrayList<>();
    private final List<Said> failed = new ArrayList<>();
    private final Choosing<String> choosing =
            new Choosing<>(
                    new Tasks(background::add, Runnable::run),
                    typed -> List.of("whoever is " + typed),
                    all -> all.stream().findFirst(),
                    failed::add);

    private void answer() {
        while (!background.isEmpty()) {
            background.remove().run();
        }
    }

    private void act() {
        acted.add(choosing.chosen());
    }

    @Test
    void whatIsDoneIsDoneWithWhatWasTypedLast() {
        choosing.searchProperty().set("Ana");
        answer();
        choosing.searchProperty().set("Davi");
        choosing.whenFound(this::act);
        assertThat(acted).isEmpty();

        answer();

        assertThat(acted).containsExactly("whoever is Davi");
        choosing.whenFound(this::act);
        assertThat(acted).hasSize(2);
        assertThat(failed).isEmpty();
    }

    @Test
    void whoTypesOnOrLeavesHasNothingDone() {
        choosing.searchProperty().set("Ana");
        choosing.whenFound(this::act);
        choosing.searchProperty().set("Anabela");
        answer();
        assertThat(acted).isEmpty();

        choosing.searchProperty().set("Davi");
        choosing.whenFound(this::act);
        choosing.stop();
        answer();
        assertThat(acted).isEmpty();
        assertThat(choosing.chosen()).isEqualTo("whoever is Davi");
    }
}
