package org.mutirao.infrastructure.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mutirao.application.query.HistoryLine;
import org.mutirao.application.query.Moments;
import org.mutirao.application.query.NeedFilter;
import org.mutirao.application.query.ReadModel;
import org.mutirao.application.query.Timeline.Journey;
import org.mutirao.domain.need.NeedEvent.NeedCancelled;
import org.mutirao.domain.testing.Facts;
import org.mutirao.infrastructure.sqlite.Operation.Sent;

/// The tables that a window reads, moved through time.
class SqliteTimelineTest {
    private static final int ENTRIES = 300;
    private static final int JOURNEYS = 12;
    private static final int MANY = 1_000;

    @TempDir Path folder;

    /// All that a read model lists.
    private record Shown(
            List<?> needs,
            List<?> offers,
            List<?> deliveries,
            List<?> places,
            List<?> people,
            List<HistoryLine> history) {

        static Shown of(ReadModel rows) {
            var needs = rows.needs(NeedFilter.ALL, 0, MANY);
            return new Shown(
                    needs,
                    rows.offers(Set.of(), 0, MANY),
                    rows.deliveries(Set.of(), 0, MANY),
                    rows.places(null, 0, MANY),
                    rows.people(0, MANY),
                    needs.isEmpty() ? List.of() : rows.history(needs.getFirst().needId(), MANY));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {31, 32, 33, 34})
    void whereverTheJourneyGoesThereIsWhatALogCutThereShows(long seed) {
        var random = new Random(seed);
        try (Operation operation = Operation.empty(folder, "all.db")) {
            var facts = RandomEntries.facts(seed, ENTRIES, random);
            List<Sent> entries = RandomEntries.of(operation.codec, facts, random);
            Collections.shuffle(entries, random);
            int later = entries.size() * 3 / 4;
            operation.receive(entries.subList(0, later));
            try (var timeline = timeline(operation)) {
                for (int i = 0; i < JOURNEYS; i++) {
                    if (i == JOURNEYS / 2) { // more comes in while somebody looks back
                        operation.receive(entries.subList(later, entries.size()));
                    }
                    Instant time = anyTime(timeline.moments(), random);
                    assertThat(timeline.showAt(time, Journey.UNWATCHED)).isTrue();
                    List<Sent> known = i < JOURNEYS / 2 ? entries.subList(0, later) : entries;
                    assertThat(Shown.of(timeline.rows()))
                            .as("seed %d, journey %d to %s", seed, i, time)
                            .usingRecursiveComparison()
                            // where and when a row's first entry came into its own file
                            .ignoringFieldsMatchingRegexes(".*\\.pos", "deliveries.*createdAt")
                            .ignoringCollectionOrderInFields("deliveries")
                            .isEqualTo(cut(known, time, i));
                }
                timeline.showNow();
                assertThat(Shown.of(timeline.rows())).isEqualTo(Shown.of(operation.readModel));
            }
        }
    }

    private static SqliteTimeline timeline(Operation operation) {
        return new SqliteTimeline(operation.file, operation.store, operation.codec);
    }

    private static Instant anyTime(Moments moments, Random random) {
        Instant any = moments.first().orElseThrow();
        for (int steps = random.nextInt(moments.size()); steps > 0; steps--) {
            any = moments.after(any).orElse(any);
        }
        return any;
    }

    private Shown cut(List<Sent> entries, Instant time, int number) {
        try (Operation cut = Operation.empty(folder, "cut" + number + ".db")) {
            cut.receive(
                    entries.stream()
                            .filter(each -> EntryTimes.by(time).test(each.entry()))
                            .toList());
            return Shown.of(cut.readModel);
        }
    }

    private static void aNeedAMinute(Operation operation, int minutes) {
        for (int i = 1; i <= minutes; i++) {
            operation
                    .at(Operation.START.plus(Duration.ofMinutes(i)))
                    .append(
                            Operation.id("need " + i),
                            Samples.need(
                                    "A7K2-" + i, null, null, Facts.item("n1", "agua", "40", "un")));
        }
    }

    private static Instant minute(int minute) {
        return Operation.START.plus(Duration.ofMinutes(minute));
    }

    @Test
    void aJourneyThatIsBrokenOffLeavesWhatWasShown() {
        try (Operation operation = new Operation(folder);
                var timeline = timeline(operation)) {
            aNeedAMinute(operation, 9);
            assertThat(timeline.showAt(minute(2), (done, all) -> done < 3)).isFalse();
            assertThat(timeline.rows().countNeeds(NeedFilter.ALL)).isEqualTo(9);

            timeline.showAt(minute(8), Journey.UNWATCHED);
            aNeedAMinute(operation, 0);
            assertThat(timeline.showAt(minute(2), (done, all) -> done < 3)).isFalse();
            assertThat(timeline.rows().countNeeds(NeedFilter.ALL)).isEqualTo(8);
            assertThat(timeline.showAt(minute(2), Journey.UNWATCHED)).isTrue();
            assertThat(timeline.rows().countNeeds(NeedFilter.ALL)).isEqualTo(2);
        }
    }

    @Test
    void whatIsWrittenMeanwhileIsSeenWhereItBelongs() {
        try (Operation operation = new Operation(folder);
                var timeline = timeline(operation)) {
            aNeedAMinute(operation, 5);
            timeline.showAt(minute(4), Journey.UNWATCHED);
            operation.at(minute(3)).append(Operation.id("need 1"), new NeedCancelled(null, null));
            assertThat(timeline.rows().countNeeds(NeedFilter.OPEN)).isEqualTo(4);
            timeline.showAt(minute(4), Journey.UNWATCHED);
            assertThat(timeline.rows().countNeeds(NeedFilter.OPEN)).isEqualTo(3);
            timeline.showAt(minute(2), Journey.UNWATCHED);
            assertThat(timeline.rows().countNeeds(NeedFilter.OPEN)).isEqualTo(2);
        }
    }

    @Test
    void theMomentsOfALogCanBeWalkedAndCounted() {
        try (Operation operation = new Operation(folder);
                var timeline = timeline(operation)) {
            aNeedAMinute(operation, 3);
            Moments moments = timeline.moments();
            assertThat(moments.first()).contains(Operation.START);
            assertThat(moments.after(minute(1))).contains(minute(2));
            assertThat(moments.before(minute(1))).contains(Operation.START);
            assertThat(moments.after(minute(3))).isEmpty();
            assertThat(moments.before(Operation.START)).isEmpty();
            int[] perMinute = moments.perPart(minute(1), minute(4), Duration.ofMinutes(1));
            assertThat(perMinute).hasSize(3).doesNotContain(0);
        }
    }
}
