package org.mutirao.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mutirao.application.command.Outcome;
import org.mutirao.application.entry.QuickEntry;
import org.mutirao.bootstrap.desktop.DataFolder;
import org.mutirao.bootstrap.desktop.Opening;
import tools.jackson.databind.JsonNode;

class ClockTest {
    @TempDir Path folder;
    private Shell laptop;

    @BeforeEach
    void anOperation() {
        laptop = new Shell(folder).begin();
        laptop.done("need", "40 marmita @Escola");
    }

    /// Registers a need while the laptop's clock says a time.
    private void needAt(String time) {
        Clock clock = Clock.fixed(Instant.parse(time), ZoneOffset.UTC);
        try (var graph = Opening.open(new DataFolder(folder), clock, (_, _) -> {})) {
            var context =
                    new QuickEntry.Context(
                            graph.journal().now(), graph.session().zone(), QuickEntry.Mode.NEED);
            assertThat(
                            graph.coordinator()
                                    .registerNeed(
                                            QuickEntry.parse("2 cesta @Escola", context).draft()))
                    .isInstanceOf(Outcome.Done.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019-01-01T00:00:00Z", "1969-12-31T00:00:00Z", "2061-05-08T12:00:00Z"})
    void theLogGoesOnForwardWhateverTheClockSays(String time) {
        needAt(time);
        laptop.done("need", "3 colchão @Escola");

        List<JsonNode> lines = laptop.run("events").lines();
        assertThat(lines).extracting(line -> line.path("hlc").asString()).isSorted();
        assertThat(lines).extracting(line -> line.path("hlc").asString()).doesNotHaveDuplicates();
        assertThat(lines).extracting(line -> line.path("received_at").asString()).isSorted();
        assertThat(laptop.done("verify").path("ok").asBoolean()).isTrue();
        laptop.done("rebuild", "--check");
        assertThat(laptop.run("needs").lines()).hasSize(3);
    }

    @Test
    void theTimeThatWasClaimedStaysWhatItWas() {
        needAt("2019-01-01T00:00:00Z");

        JsonNode last = laptop.run("events").lines().getLast();
        assertThat(last.path("timestamp").asString()).isEqualTo("2019-01-01T00:00:00.000Z");
        assertThat(last.path("received_at").asString()).isGreaterThan("2020");
    }
}
