package org.mutirao.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import org.junit.jupiter.api.Test;
import org.mutirao.ui.shared.Keeping;
import org.mutirao.ui.shared.LocalSettings;
import org.mutirao.ui.shared.Tasks;

/// What a laptop remembers for its window.
class KeepingTest {
    private final Queue<Runnable> background = new ArrayDeque<>();
    private final Map<String, String> kept = new HashMap<>();
    private Runnable meanwhile = () -> {};

    private final LocalSettings settings =
            new LocalSettings() {
                @Override
                public Optional<String> get(String name) {
                    return Optional.ofNullable(kept.get(name));
                }

                @Override
                public void put(String name, String value) {
                    Runnable now = meanwhile;
                    meanwhile = () -> {};
                    now.run();
                    kept.put(name, value);
                }
            };

    @Test
    void whatIsTypedWhileTheWindowClosesIsKept() {
        Keeping keeping = new Keeping(settings, new Tasks(background::add, step -> {}));
        meanwhile =
                () -> {
                    keeping.keep("line", "40");
                    keeping.keep("line", "40 marmita");
                };
        keeping.keep("line", "4");

        background.remove().run(); // the window takes no result any more

        assertThat(kept).containsEntry("line", "40 marmita");
        assertThat(background).isEmpty();
    }

    @Test
    void whatCannotBeWrittenDoesNotStopWhatComesLater() {
        Keeping keeping = new Keeping(settings, new Tasks(background::add, Runnable::run));
        meanwhile =
                () -> {
                    throw new IllegalStateException("no room");
                };
        keeping.keep("line", "40");
        background.remove().run();

        keeping.keep("line", "40 marmita");
        background.remove().run();

        assertThat(kept).containsEntry("line", "40 marmita");
    }
}
