package org.mutirao.infrastructure.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mutirao.application.bus.Backoff;
import org.mutirao.application.bus.BusMetrics;
import org.mutirao.application.bus.DurableSubscriber;
import org.mutirao.application.bus.DurableSubscriptions;
import org.mutirao.application.bus.DurableSubscriptions.Settled;
import org.mutirao.application.bus.Outbox;
import org.mutirao.application.bus.Outbox.Change;
import org.mutirao.application.bus.Outbox.Cursor;
import org.mutirao.application.bus.Outbox.DeadLetter;
import org.mutirao.domain.directory.PersonEvent.PersonRegistered;
import org.mutirao.domain.scope.Verdict;
import org.mutirao.eventlog.RecordedEvent;
import org.mutirao.eventlog.Ruling;

class DurableSubscriptionsTest {
    private static final String ADDED = "PessoaCadastrada";

    @TempDir Path folder;
    private Operation operation;
    private SqliteOutbox outbox;
    private final Clock clock = Clock.fixed(Operation.START, ZoneOffset.UTC);

    /// Nothing is called back until the test lets the time pass.
    private final ArrayDeque<Runnable> due = new ArrayDeque<>();

    private final List<Duration> delays = new ArrayList<>();

    /// The longest delay each time.
    private final RandomGenerator longest =
            new RandomGenerator() {
                @Override
                public long nextLong() {
                    return 0;
                }

                @Override
                public long nextLong(long bound) {
                    return bound - 1;
                }
            };

    @BeforeEach
    void begin() {
        operation = new Operation(folder);
        outbox = new SqliteOutbox(operation.store);
    }

    @AfterEach
    void end() {
        operation.close();
    }

    /// All on this thread.
    private DurableSubscriptions started(Outbox over) {
        return new DurableSubscriptions(
                over,
                Runnable::run,
                (delay, work) -> {
                    delays.add(delay);
                    due.add(work);
                },
                new Backoff(Duration.ofMillis(100), Duration.ofSeconds(1), 6, longest),
                clock,
                BusMetrics.NONE);
    }

    private void passTime() {
        for (Runnable work = due.poll(); work != null; work = due.poll()) {
            work.run();
        }
    }

    private String add(String name) {
        return operation
                .append(Operation.id(name), new PersonRegistered("digest", null))
                .body()
                .eventId();
    }

    private List<String> add(int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj(i -> add("person-" + i)).toList();
    }

    private static DurableSubscriber hears(String name, List<String> heard) {
        return DurableSubscriber.each(
                name, Set.of(ADDED), changes -> changes.forEach(it -> heard.add(id(it))));
    }

    private static String id(Change change) {
        return change.entry().body().eventId();
    }

    @Test
    void aNewSubscriberBeginsAtTheEndAndAfterwardsMissesNothing() {
        List<String> heard = new ArrayList<>();
        try (var first = started(outbox)) {
            first.add(hears("one", heard));
            assertThat(heard).isEmpty();
            add("told at once");
            first.wake();
        }
        List<String> closed = add(1, 3); // while nobody listens
        try (var second = started(outbox)) {
            second.add(hears("one", heard));
        }
        assertThat(heard).hasSize(4).endsWith(closed.toArray(String[]::new));
    }

    @Test
    void oneThatSaysSoBeginsAtTheBeginningAlsoBehindWhatWasForgotten() {
        List<String> before = add(1, 700);
        try (var first = started(outbox)) {
            first.add(hears("other", new ArrayList<>()));
        }
        List<String> heard = new ArrayList<>();
        List<String> after = add(701, 705);
        try (var second = started(outbox)) {
            second.add(
                    new DurableSubscriber(
                            "historian",
                            Set.of(ADDED),
                            true,
                            50,
                            Duration.ZERO,
                            changes -> changes.forEach(it -> heard.add(id(it)))));
        }
        assertThat(changes()).isLessThan(700);
        assertThat(heard.subList(1, heard.size())) // the first is the operation's first person
                .startsWith(before.toArray(String[]::new))
                .endsWith(after.toArray(String[]::new))
                .hasSize(705);
    }

    private long changes() {
        return operation.store.readSql(sql -> sql.number("SELECT count(*) FROM event_change"));
    }

    /// Dies where it would note how far it came.
    private record Dying(Outbox real) implements Outbox {
        static final class Killed extends Error {
            private static final long serialVersionUID = 1L;
        }

        @Override
        public Cursor open(String subscriber, boolean fromStart) {
            return real.open(subscriber, fromStart);
        }

        @Override
        public List<Change> after(Cursor cursor, int most) {
            return real.after(cursor, most);
        }

        @Override
        public void move(String subscriber, Cursor to) {
            throw new Killed();
        }

        @Override
        public void bury(DeadLetter letter, Cursor to) {
            throw new Killed();
        }

        @Override
        public long lag(Cursor cursor) {
            return real.lag(cursor);
        }

        @Override
        public void trim() {}

        @Override
        public long openLetters() {
            return real.openLetters();
        }

        @Override
        public List<DeadLetter> letters(int offset, int most) {
            return real.letters(offset, most);
        }

        @Override
        public java.util.Optional<DeadLetter> letter(long id) {
            return real.letter(id);
        }

        @Override
        public void settle(long id, State state, int attempts, String error) {}
    }

    @Test
    void aCrashBetweenHandlerAndCursorTellsItAgainAndLosesNothing() {
        List<String> heard = new ArrayList<>();
        outbox.open("one", false);
        List<String> written = add(1, 2);
        var dying = started(new Dying(outbox));
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> dying.add(hears("one", heard)))
                .isInstanceOf(Dying.Killed.class);
        assertThat(heard).containsExactly(written.get(0));
        try (var next = started(outbox)) {
            next.add(hears("one", heard));
        }
        assertThat(heard).containsExactly(written.get(0), written.get(0), written.get(1));
    }

    @Test
    void aCursorNeverMovesBack() {
        Cursor end = outbox.open("one", false);
        add(1, 3);
        outbox.move("one", new Cursor(end.change() + 2, end.entry() + 2));
        outbox.move("one", new Cursor(end.change() + 1, end.entry() + 1));
        assertThat(outbox.open("one", false))
                .isEqualTo(new Cursor(end.change() + 2, end.entry() + 2));
    }

    /// A handler that cannot do some events, however often.
    private DurableSubscriber failsOn(Set<String> bad, List<String> heard, int batch) {
        return new DurableSubscriber(
                "picky",
                Set.of(ADDED),
                false,
                batch,
                Duration.ZERO,
                changes -> {
                    if (changes.stream().anyMatch(it -> bad.contains(id(it)))) {
                        throw new IllegalStateException("names nobody");
                    }
                    changes.forEach(it -> heard.add(id(it)));
                });
    }

    @Test
    void itTriesAgainLaterAndLaterThenLaysItAsideAndGoesOn() {
        List<String> heard = new ArrayList<>();
        List<String> others = new ArrayList<>();
        Set<String> bad = new HashSet<>();
        try (var all = started(outbox)) {
            all.add(failsOn(bad, heard, 1));
            all.add(hears("other", others));
            List<String> written = add(1, 3);
            bad.add(written.get(1));
            all.wake();
            assertThat(heard).containsExactly(written.get(0));
            assertThat(others).isEqualTo(written); // not touched by it
            passTime();
            assertThat(delays)
                    .extracting(Duration::toMillis)
                    .containsExactly(100L, 200L, 400L, 800L, 1000L);
            assertThat(heard).containsExactly(written.get(0), written.get(2));
            DeadLetter letter = all.letters(0, 10).getFirst();
            assertThat(letter.subscriber()).isEqualTo("picky");
            assertThat(id(letter.change())).isEqualTo(written.get(1));
            assertThat(letter.attempts()).isEqualTo(6);
            assertThat(letter.error())
                    .startsWith("IllegalStateException at DurableSubscriptionsTest")
                    .doesNotContain("names");
        }
    }

    @Test
    void ofABatchThatFailsOnlyTheOneThatCannotBeDoneIsLaidAside() {
        List<String> heard = new ArrayList<>();
        Set<String> bad = new HashSet<>();
        try (var all = started(outbox)) {
            all.add(failsOn(bad, heard, 100));
            List<String> written = add(1, 9);
            bad.add(written.get(4));
            all.wake();
            passTime();
            assertThat(heard).hasSize(8).doesNotContain(written.get(4)).isSubsetOf(written);
            assertThat(all.letters(0, 10)).hasSize(1);
        }
    }

    @Test
    void aDeadLetterIsReadTriedAgainAndClosed() {
        List<String> heard = new ArrayList<>();
        Set<String> bad = new HashSet<>();
        try (var all = started(outbox)) {
            all.add(failsOn(bad, heard, 1));
            bad.addAll(add(1, 2));
            all.wake();
            passTime();
            List<DeadLetter> letters = all.letters(0, 10);
            assertThat(letters).hasSize(2);
            assertThat(outbox.openLetters()).isEqualTo(2);
            long first = letters.get(0).id();
            assertThat(all.retry(first))
                    .isInstanceOfSatisfying(
                            Settled.FailedAgain.class,
                            failed -> assertThat(failed.attempts()).isEqualTo(7));
            assertThat(all.letters(0, 10).getFirst().attempts()).isEqualTo(7);
            bad.clear();
            assertThat(all.retry(first)).isEqualTo(new Settled.Done());
            assertThat(heard).containsExactly(id(letters.get(0).change()));
            assertThat(all.retry(first)).isEqualTo(new Settled.NotOpen());
            assertThat(all.close(letters.get(1).id())).isEqualTo(new Settled.Done());
            assertThat(all.letters(0, 10)).isEmpty();
            assertThat(all.close(99)).isEqualTo(new Settled.NotOpen());
        }
    }

    @Test
    void onlyWhatTheSlowestIsDoneWithIsForgotten() {
        Map<String, List<String>> heard = new HashMap<>();
        Set<String> bad = new HashSet<>();
        try (var all = started(outbox)) {
            all.add(hears("quick", heard.computeIfAbsent("quick", _ -> new ArrayList<>())));
            all.add(failsOn(bad, new ArrayList<>(), 1));
            List<String> written = add(1, 5);
            bad.add(written.get(2)); // it waits for its next attempt
            all.wake();
            outbox.trim();
            assertThat(heard.get("quick")).hasSize(5);
            assertThat(changes()).isEqualTo(3);
        }
    }

    @Test
    void anEventIsToldWhenItIsFirstFoldedAndNotAgainWithItsVerdict() {
        List<String> heard = new ArrayList<>();
        try (var all = started(outbox)) {
            all.add(hears("one", heard));
            RecordedEvent sent =
                    operation.append(Operation.id("sent"), new PersonRegistered("d", null));
            all.wake();
            assertThat(heard).hasSize(1);
            RecordedEvent arrived = insertUndecided(sent);
            all.wake();
            assertThat(heard).hasSize(2);
            operation.write(
                    tx -> tx.decide(arrived, new Ruling(1_000, Operation.START, Verdict.ACCEPTED)));
            all.wake();
            assertThat(heard).hasSize(2);
        }
    }

    /// As it comes from another laptop, before the authority saw it.
    private RecordedEvent insertUndecided(RecordedEvent like) {
        var place =
                new org.mutirao.eventlog.ChainPlace(
                        like.place().scope(), Operation.id("other device"), 1, "0", "1");
        var body =
                new org.mutirao.eventlog.EventBody(
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
        return operation.store.write(tx -> tx.insert(body, place, null, Set.of()));
    }

    @Test
    void aDatabaseMadeBeforeThereWereFollowersOpens() {
        operation.sql("DROP TABLE saga");
        operation.sql("DROP TABLE saga_ref");
        operation.sql("DROP TABLE analytics");
        operation.sql("DROP TABLE dead_letter");
        operation.sql("DROP TABLE subscriber");
        operation.sql("PRAGMA user_version = 1");
        operation.close();
        try (var old = SqliteEventStore.openReadOnly(operation.file)) {
            assertThat(new SqliteOutbox(old).letters(0, 10)).isEmpty();
        }
        try (var store = SqliteEventStore.openExisting(operation.file)) {
            assertThat(new SqliteOutbox(store).open("one", false).entry()).isEqualTo(4);
        }
    }
}
