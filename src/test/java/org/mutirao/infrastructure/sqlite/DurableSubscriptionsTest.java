package org.mutirao.infrastructure.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mutirao.application.bus.DurableSubscriber;
import org.mutirao.application.bus.Outbox.Cursor;
import org.mutirao.domain.directory.Grantee;
import org.mutirao.domain.directory.PersonEvent.PersonRegistered;
import org.mutirao.domain.directory.Role;
import org.mutirao.domain.directory.RoleEvent.RoleGranted;
import org.mutirao.domain.scope.Verdict;
import org.mutirao.eventlog.ChainPlace;
import org.mutirao.eventlog.EventBody;
import org.mutirao.eventlog.RecordedEvent;
import org.mutirao.eventlog.Ruling;

class DurableSubscriptionsTest {
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
    void aNewSubscriberBeginsAtTheEndAndAfterwardsMissesNothing() {
        List<String> heard = new ArrayList<>();
        try (var first = log.started(log.outbox)) {
            first.add(Followed.hears("one", heard));
            assertThat(heard).isEmpty();
            log.add("told at once");
            first.wake();
        }
        List<String> closed = log.add(1, 3); // while nobody listens
        try (var second = log.started(log.outbox)) {
            second.add(Followed.hears("one", heard));
        }
        assertThat(heard).hasSize(4).endsWith(closed.toArray(String[]::new));
    }

    @Test
    void oneThatSaysSoBeginsAtTheBeginningAlsoBehindWhatWasForgotten() {
        List<String> before = log.add(1, 700);
        try (var first = log.started(log.outbox)) {
            first.add(Followed.hears("other", new ArrayList<>()));
        }
        List<String> heard = new ArrayList<>();
        List<String> after = log.add(701, 705);
        try (var second = log.started(log.outbox)) {
            second.add(
                    new DurableSubscriber(
                            "historian",
                            Set.of(Followed.ADDED),
                            true,
                            50,
                            Duration.ZERO,
                            changes -> changes.forEach(it -> heard.add(Followed.id(it)))));
        }
        assertThat(log.changes()).isLessThan(700);
        assertThat(heard.subList(1, heard.size())) // the first is the operation's first person
                .startsWith(before.toArray(String[]::new))
                .endsWith(after.toArray(String[]::new))
                .hasSize(705);
    }

    /// What a process dies of.
    private static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    private static void die() {
        throw new Killed();
    }

    @Test
    void aCrashBetweenHandlerAndCursorTellsItAgainAndLosesNothing() {
        List<String> heard = new ArrayList<>();
        log.outbox.open("one", false);
        List<String> written = log.add(1, 2);
        var dying = log.started(new Unsteady(log.outbox, () -> {}, DurableSubscriptionsTest::die));
        assertThatThrownBy(() -> dying.add(Followed.hears("one", heard)))
                .isInstanceOf(Killed.class);
        assertThat(heard).containsExactly(written.get(0));
        try (var next = log.started(log.outbox)) {
            next.add(Followed.hears("one", heard));
        }
        assertThat(heard).containsExactly(written.get(0), written.get(0), written.get(1));
    }

    @Test
    void whoLetsEventsGatherDoesNotRunAfterWhoWritesMeanwhile() {
        List<Integer> batches = new ArrayList<>();
        var patient =
                new DurableSubscriber(
                        "patient",
                        Set.of(Followed.ADDED),
                        false,
                        50,
                        Duration.ofSeconds(1),
                        changes -> {
                            batches.add(changes.size());
                            if (batches.size() < 4) {
                                log.add(10 * batches.size(), 10 * batches.size() + 2);
                            }
                        });
        try (var all = log.started(log.outbox)) {
            all.add(patient);
            log.passTime();
            log.add("first");
            all.wake();
            log.passTimeOnce();
            assertThat(batches).containsExactly(1);
            log.passTimeOnce(); // nobody woke it again: it knows that it may have left something
            assertThat(batches).containsExactly(1, 3);
        }
        assertThat(batches).as("none is left when it is closed").containsExactly(1, 3, 3, 3);
    }

    @Test
    void aCursorNeverMovesBack() {
        Cursor end = log.outbox.open("one", false);
        log.add(1, 3);
        log.outbox.move("one", new Cursor(end.change() + 2, end.entry() + 2));
        log.outbox.move("one", new Cursor(end.change() + 1, end.entry() + 1));
        assertThat(log.outbox.open("one", false))
                .isEqualTo(new Cursor(end.change() + 2, end.entry() + 2));
    }

    @Test
    void onlyWhatTheSlowestIsDoneWithIsForgotten() {
        Map<String, List<String>> heard = new HashMap<>();
        Set<String> bad = new HashSet<>();
        try (var all = log.started(log.outbox)) {
            all.add(
                    Followed.hears(
                            "quick", heard.computeIfAbsent("quick", _ -> new ArrayList<>())));
            all.add(log.failsOn(bad, new ArrayList<>(), 1));
            List<String> written = log.add(1, 5);
            bad.add(written.get(2)); // it waits for its next attempt
            all.wake();
            log.outbox.trim();
            assertThat(heard.get("quick")).hasSize(5);
            assertThat(log.changes()).isEqualTo(3);
        }
    }

    @Test
    void anEventIsToldWhenItIsFirstFoldedAndNotAgainWithItsVerdict() {
        List<String> heard = new ArrayList<>();
        try (var all = log.started(log.outbox)) {
            all.add(Followed.hears("one", heard));
            RecordedEvent sent =
                    log.operation.append(Operation.id("sent"), new PersonRegistered("d", null));
            all.wake();
            assertThat(heard).hasSize(1);
            RecordedEvent arrived = insertUndecided(sent);
            all.wake();
            assertThat(heard).hasSize(2);
            log.operation.write(
                    tx -> tx.decide(arrived, new Ruling(1_000, Operation.START, Verdict.ACCEPTED)));
            all.wake();
            assertThat(heard).hasSize(2);
        }
    }

    /// As it comes from another laptop, before the authority saw it.
    private RecordedEvent insertUndecided(RecordedEvent like) {
        var place = new ChainPlace(like.place().scope(), Operation.id("other device"), 1, "0", "1");
        var body =
                new EventBody(
                        Operation.id("undecided"),
                        like.body().eventType(),
                        1,
                        like.body().aggregateType(),
                        Operation.id("undecided person"),
                        1,
                        like.body().timestamp(),
                        like.body().hlc(),
                        null,
                        like.body().eventData(),
                        null);
        return log.operation.store.write(tx -> tx.insert(body, place, null, Set.of()));
    }

    @Test
    void whatIsNotForASubscriberIsReadLaterOrWithWhatIs() {
        List<String> heard = new ArrayList<>();
        AtomicInteger readings = new AtomicInteger();
        var counted = new Unsteady(log.outbox, readings::incrementAndGet, () -> {});
        try (var all = log.started(counted)) {
            all.add(Followed.hears("one", heard));
            readings.set(0);
            log.operation.append(Operation.PERSON, new RoleGranted(Grantee.PERSON, Role.VOLUNTEER));
            all.wake("PapelConcedido");
            assertThat(readings).hasValue(0);
            log.add("somebody");
            all.wake(Followed.ADDED);
            assertThat(heard).hasSize(1);
            all.wake("PapelConcedido");
            all.wake("PapelConcedido");
            readings.set(0);
            log.passTime();
            assertThat(readings).hasValue(1);
            assertThat(log.delays).containsExactly(Duration.ofSeconds(1));
        }
    }

    @Test
    void aDatabaseMadeBeforeThereWereFollowersOpens() {
        log.operation.sql("DROP TABLE saga");
        log.operation.sql("DROP TABLE saga_ref");
        log.operation.sql("DROP TABLE analytics");
        log.operation.sql("DROP TABLE dead_letter");
        log.operation.sql("DROP TABLE subscriber");
        log.operation.sql("PRAGMA user_version = 1");
        log.operation.close();
        try (var old = SqliteEventStore.openReadOnly(log.operation.file)) {
            assertThat(new SqliteOutbox(old).letters(0, 10)).isEmpty();
        }
        try (var store = SqliteEventStore.openExisting(log.operation.file)) {
            assertThat(new SqliteOutbox(store).open("one", false).entry()).isEqualTo(4);
        }
    }
}
