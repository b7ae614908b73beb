package org.mutirao.bootstrap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mutirao.application.command.Draft;
import org.mutirao.bootstrap.desktop.DataFolder;
import org.mutirao.bootstrap.desktop.DesktopGraph;
import org.mutirao.bootstrap.desktop.Opening;
import org.mutirao.domain.need.NeedEvent.NeedCreated;
import org.mutirao.domain.shared.Emission;
import org.mutirao.domain.shared.Entity;
import org.mutirao.domain.shared.Id;
import org.mutirao.domain.shared.Item;
import org.mutirao.eventlog.Metadata;

/// One more line is no more work in a large operation than in a new one.
class ManyNeedsTest {
    private static final int MANY = 8_000;
    private static final int ROUNDS = 5;

    @TempDir Path folder;

    @Test
    void aNeedDoesNotReadTheWholeLog() {
        Terminal small = Terminal.begun(folder.resolve("nova"));
        Terminal large = Terminal.begun(folder.resolve("grande"));
        fill(large);
        assertThat(large.rows("events", "--after", "7999")).isNotEmpty();

        long few = Long.MAX_VALUE;
        long many = Long.MAX_VALUE;
        for (int i = 0; i < ROUNDS; i++) {
            few = Math.min(few, allocated(small, "need", "40 marmita @Escola X urg"));
            many = Math.min(many, allocated(large, "need", "40 marmita @Escola X urg"));
        }
        assertThat(many).as("bytes, %d in a new operation", few).isLessThan(2 * few);
    }

    /// How many bytes the whole process makes for a command: whoever reads entries makes objects of
    /// them, however quick the machine is.
    private static long allocated(Terminal terminal, String... args) {
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getTotalThreadAllocatedBytes();
        terminal.done(args);
        return threads.getTotalThreadAllocatedBytes() - before;
    }

    private static void fill(Terminal terminal) {
        try (DesktopGraph graph =
                Opening.open(
                        new DataFolder(terminal.data()), Clock.systemUTC(), (event, e) -> {})) {
            graph.journal()
                    .command(turn -> {
                        List<Draft> drafts = new ArrayList<>();
                        for (int i = 0; i < MANY; i++) {
                            Id<Entity.Need> id = turn.newId();
                            drafts.add(Draft.of(Emission.of(id, need(turn.nextNumber()))));
                        }
                        return turn.append(drafts, Metadata.NONE, Arrays.asList());
                    });
        }
    }

    private static NeedCreated need(String number) {
        var item = new Item("1", "cobertor", null, null, null, "un", null, null, List.of());
        return new NeedCreated(
                number, null, List.of(item), null, null, null, null, null, null, null, null);
    }
}
