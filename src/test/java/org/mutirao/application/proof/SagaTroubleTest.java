package org.mutirao.application.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mutirao.application.bus.Backoff;
import org.mutirao.application.command.Expiring;
import org.mutirao.application.process.Courses;
import org.mutirao.application.process.Progress;
import org.mutirao.application.process.SagaBook;
import org.mutirao.application.process.SagaBook.Note;
import org.mutirao.application.process.SagaBook.Standing;
import org.mutirao.application.process.SagaDesk;
import org.mutirao.application.process.SagaRunner;
import org.mutirao.application.process.SagaSteps;
import org.mutirao.bootstrap.desktop.Opening;
import org.mutirao.domain.process.SagaStep;
import org.mutirao.eventlog.RecordedEvent;
import org.mutirao.infrastructure.sqlite.SqliteSagaBook;

/// Sagas that a crash stopped, or that fail.
class SagaTroubleTest {
    @TempDir Path folder;
    private SagaLaptop laptop;
    private Desk desk;
    private final Set<String> broken = new HashSet<>();

    /// What runs sagas by hand.
    private SagaBook book;

    private SagaRunner runner;
    private SagaDesk people;

    @BeforeEach
    void begin() {
        laptop = new SagaLaptop(folder);
        desk = laptop.desk;
    }

    @AfterEach
    void end() {
        laptop.close();
    }

    @Test
    void aCrashThatForgetsHowFarItCameRepeatsNothing() throws SQLException {
        String delivery = laptop.dispatched();
        Desk.done(laptop.sagas().answer(delivery, false, null));
        String second = laptop.dispatched();
        desk.graph.durable().handleNow();
        desk.graph.close();
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + desk.folder.database());
                var statement = connection.createStatement()) {
            statement.executeUpdate("DELETE FROM saga");
            statement.executeUpdate("UPDATE subscriber SET change = 0, entry = 0");
        }
        try (var again = Opening.open(desk.folder, desk.clock, (_, _) -> {})) {
            List<RecordedEvent> before =
                    Copy.sent(again.store()).stream().map(Copy.Sent::entry).toList();
            again.durable().handleNow();
            assertThat(Copy.sent(again.store())).hasSameSizeAs(before);
            assertThat(again.sagas().progress().ofDelivery(second)).isPresent();
        }
    }

    /// Cannot note anything about some sagas.
    private record Broken(SagaBook real, Set<String> sagas) implements SagaBook {
        @Override
        public Optional<Note> note(String sagaId) {
            return real.note(sagaId);
        }

        @Override
        public Optional<Note> ofDelivery(String deliveryId) {
            return real.ofDelivery(deliveryId);
        }

        @Override
        public List<String> about(Collection<String> ids) {
            return real.about(ids);
        }

        @Override
        public List<String> due(Instant now) {
            return real.due(now);
        }

        @Override
        public List<Note> standing(Set<Standing> standings, int offset, int most) {
            return real.standing(standings, offset, most);
        }

        @Override
        public void put(Note note, Collection<String> refs) {
            if (note.standing() == Standing.ENDED && sagas.contains(note.sagaId())) {
                throw new IllegalStateException("broken");
            }
            real.put(note, refs);
        }
    }

    /// From here on sagas are run by hand, with a book that fails for the broken ones.
    private void byHand() {
        desk.graph.durable().close();
        book = new Broken(new SqliteSagaBook(desk.graph.store()), broken);
        var steps = new SagaSteps(new Courses(desk.graph.facts()), desk.coordinator().dispatcher());
        runner =
                new SagaRunner(
                        new SagaRunner.Parts(
                                desk.graph.journal(),
                                desk.graph.facts(),
                                desk.graph.codec(),
                                book,
                                steps,
                                Runnable::run,
                                (_, _) -> {},
                                new Backoff(
                                        Duration.ofSeconds(1),
                                        Duration.ofSeconds(2),
                                        3,
                                        RandomGenerator.getDefault()),
                                desk.clock));
        people =
                new SagaDesk(
                        desk.graph.journal(), desk.graph.facts(), book, steps, runner, desk.clock);
    }

    /// A delivery that its carrier declines, and whose saga cannot be ended.
    private String declined() {
        String delivery = laptop.dispatched();
        broken.add(laptop.note(delivery).sagaId());
        return delivery;
    }

    private void decline(List<String> deliveries) {
        for (String delivery : deliveries) {
            Desk.done(laptop.sagas().answer(delivery, false, null));
        }
    }

    /// As the bus would tell it, and then again until it is given up.
    private void tryOften(List<String> deliveries) {
        for (String delivery : deliveries) {
            people.retry(laptop.note(delivery).sagaId());
        }
        for (int round = 0; round < 5; round++) {
            desk.clock.pass(Duration.ofSeconds(30));
            runner.timePassed();
        }
    }

    private Note quarantined() {
        String delivery = declined();
        byHand();
        decline(List.of(delivery));
        tryOften(List.of(delivery));
        Note note = laptop.note(delivery);
        assertThat(note.standing()).isEqualTo(Standing.QUARANTINED);
        return note;
    }

    @Test
    void aSagaThatKeepsFailingIsSetAsideWhileTheOthersGoOn() {
        String bad = declined();
        String good = laptop.dispatched();
        byHand();
        decline(List.of(bad, good));
        int before = desk.log().size();
        tryOften(List.of(bad, good));
        Note note = laptop.note(bad);
        assertThat(note.standing()).isEqualTo(Standing.QUARANTINED);
        assertThat(note.failures()).isEqualTo(3);
        assertThat(note.reason()).startsWith("IllegalStateException at");
        assertThat(laptop.note(good).standing()).isEqualTo(Standing.ENDED);
        assertThat(desk.log()).as("of the other nothing was written").hasSize(before + 5);
    }

    @Test
    void aPersonClosesOneAndTheirWordsStayHere() {
        Note note = quarantined();
        Desk.done(people.close(note.sagaId(), "resolvido por telefone"));
        Note closed = book.note(note.sagaId()).orElseThrow();
        assertThat(closed.standing()).isEqualTo(Standing.CLOSED);
        assertThat(closed.reason()).isEqualTo("resolvido por telefone");
        assertThat(desk.log().getLast().body().eventType()).isEqualTo("SagaError");
        assertThat(desk.log().getLast().body().eventData()).doesNotContain("telefone");
    }

    @Test
    void aPersonSkipsAStepAndTheirWordsStayHere() {
        Note note = quarantined();
        int before = desk.log().size();
        broken.clear();
        assertThat(people.skip(note.sagaId(), SagaStep.NOTIFY, "já sabe"))
                .hasValueSatisfying(after -> {
                    assertThat(after.standing()).isEqualTo(Standing.ENDED);
                    assertThat(after.reason()).isEqualTo("já sabe");
                });
        assertThat(laptop.marks(String.valueOf(note.deliveryId())))
                .containsEntry(SagaStep.NOTIFY, Progress.Mark.SKIPPED);
        assertThat(laptop.types().subList(before, laptop.types().size()))
                .containsExactly(
                        "SagaError", "EntregaCancelada", "ReservaCancelada", "SagaCompensada");
    }

    @Test
    void whatFailedIsForgottenOnceItGoesOn() {
        Note note = quarantined();
        broken.clear();
        assertThat(people.retry(note.sagaId()))
                .hasValueSatisfying(after -> assertThat(after.reason()).isNull());
    }

    @Test
    void oneThatIsTriedAgainWhileTheClockIsWrongIsTakenUpOnceItIsRight() {
        Note note = quarantined();
        broken.clear();
        desk.clock.pass(Duration.ofDays(2)); // nobody said that this is the date
        assertThat(people.retry(note.sagaId()))
                .hasValueSatisfying(
                        after -> assertThat(after.standing()).isEqualTo(Standing.RUNNING));
        new Expiring(desk.graph.journal(), desk.graph.rows()).confirmDate();
        runner.timePassed();
        assertThat(book.note(note.sagaId()).orElseThrow().standing()).isEqualTo(Standing.ENDED);
    }
}
