package org.mutirao.infrastructure.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mutirao.application.bus.DurableSubscriptions.Settled;
import org.mutirao.application.bus.Outbox.DeadLetter;
import org.mutirao.eventlog.StorageFailed;

/// Subscribers that cannot do what they are told of.
class DurableFailuresTest {
    @TempDir Path folder;
    private Followed log;

    @BeforeEach
    void begin() {
        log = new Followed(folder);
    }

    @AfterEach
    void end() {
        log.close();
    }

    @Test
    void itTriesAgainLaterAndLaterThenLaysItAsideAndGoesOn() {
        List<String> heard = new ArrayList<>();
        List<String> others = new ArrayList<>();
        Set<String> bad = new HashSet<>();
        try (var all = log.started(log.outbox)) {
            all.add(log.failsOn(bad, heard, 1));
            all.add(Followed.hears("other", others));
            List<String> written = log.add(1, 3);
            bad.add(written.get(1));
            all.wake();
            assertThat(heard).containsExactly(written.get(0));
            assertThat(others).isEqualTo(written); // not touched by it
            log.passTime();
            assertThat(log.delays)
                    .extracting(Duration::toMillis)
                    .containsExactly(100L, 200L, 400L, 800L, 1000L);
            assertThat(heard).containsExactly(written.get(0), written.get(2));
            DeadLetter letter = all.letters(0, 10).getFirst();
            assertThat(letter.subscriber()).isEqualTo("picky");
            assertThat(Followed.id(letter.change())).isEqualTo(written.get(1));
            assertThat(letter.attempts()).isEqualTo(6);
            assertThat(letter.error())
                    .startsWith("IllegalStateException at Followed")
                    .doesNotContain("names");
        }
    }

    @Test
    void aDiskThatFailsTakesNoAttemptFromAnEvent() {
        int[] failing = {5};
        List<String> heard = new ArrayList<>();
        Set<String> bad = new HashSet<>();
        var unsteady =
                new Unsteady(
                        log.outbox,
                        () -> {
                            if (failing[0]-- > 0) {
                                throw new StorageFailed(StorageFailed.Kind.OTHER, "disk");
                            }
                        },
                        () -> {});
        try (var all = log.started(unsteady)) {
            all.add(log.failsOn(bad, heard, 1)); // the disk fails at once
            bad.addAll(log.add(1, 1));
            log.passTime();
            assertThat(log.delays).as("of the disk and of the event").hasSize(5 + 5);
            assertThat(log.delays.getLast().toMillis()).isEqualTo(1000);
            assertThat(all.letters(0, 10))
                    .singleElement()
                    .satisfies(letter -> assertThat(letter.attempts()).isEqualTo(6));
        }
    }

    @Test
    void ofABatchThatFailsOnlyTheOneThatCannotBeDoneIsLaidAside() {
        List<String> heard = new ArrayList<>();
        Set<String> bad = new HashSet<>();
        try (var all = log.started(log.outbox)) {
            all.add(log.failsOn(bad, heard, 100));
            List<String> written = log.add(1, 9);
            bad.add(written.get(4));
            all.wake();
            log.passTime();
            assertThat(heard).hasSize(8).doesNotContain(written.get(4)).isSubsetOf(written);
            assertThat(all.letters(0, 10)).hasSize(1);
        }
    }

    @Test
    void aDeadLetterIsReadTriedAgainAndClosed() {
        List<String> heard = new ArrayList<>();
        Set<String> bad = new HashSet<>();
        try (var all = log.started(log.outbox)) {
            all.add(log.failsOn(bad, heard, 1));
            bad.addAll(log.add(1, 2));
            all.wake();
            log.passTime();
            List<DeadLetter> letters = all.letters(0, 10);
            assertThat(letters).hasSize(2);
            assertThat(log.outbox.openLetters()).isEqualTo(2);
            long first = letters.get(0).id();
            assertThat(all.retry(first))
                    .isInstanceOfSatisfying(
                            Settled.FailedAgain.class,
                            failed -> assertThat(failed.attempts()).isEqualTo(7));
            assertThat(all.letters(0, 10).getFirst().attempts()).isEqualTo(7);
            bad.clear();
            assertThat(all.retry(first)).isEqualTo(new Settled.Done());
            assertThat(heard).containsExactly(Followed.id(letters.get(0).change()));
            assertThat(all.retry(first)).isEqualTo(new Settled.NotOpen());
            assertThat(all.close(letters.get(1).id())).isEqualTo(new Settled.Done());
            assertThat(all.letters(0, 10)).isEmpty();
            assertThat(all.close(99)).isEqualTo(new Settled.NotOpen());
        }
    }
}
