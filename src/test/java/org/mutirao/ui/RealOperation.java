package org.mutirao.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.command.Amending;
import org.mutirao.application.command.Coordination;
import org.mutirao.application.command.Directory.PersonDraft;
import org.mutirao.application.command.Directory.PlaceDraft;
import org.mutirao.application.command.Draft;
import org.mutirao.application.command.EntryDraft;
import org.mutirao.application.command.Outcome;
import org.mutirao.application.entry.QuickEntry;
import org.mutirao.application.process.SagaBook;
import org.mutirao.application.process.SagaBook.Note;
import org.mutirao.application.query.LedgerLine;
import org.mutirao.application.query.People;
import org.mutirao.application.query.ReadModel;
import org.mutirao.bootstrap.desktop.DataFolder;
import org.mutirao.bootstrap.desktop.DesktopGraph;
import org.mutirao.bootstrap.desktop.Founders;
import org.mutirao.bootstrap.desktop.Opening;
import org.mutirao.bootstrap.desktop.WindowWiring;
import org.mutirao.domain.delivery.Rest;
import org.mutirao.domain.directory.PlaceKind;
import org.mutirao.domain.directory.Role;
import org.mutirao.domain.shared.Emission;
import org.mutirao.eventlog.Metadata;
import org.mutirao.infrastructure.sqlite.SqliteSagaBook;
import org.mutirao.ui.shared.Messages;
import org.mutirao.ui.shared.Screen;
import org.mutirao.ui.shared.Tasks;
import org.mutirao.ui.shared.UiContext;
import org.mutirao.ui.shell.WindowModel;

/// A laptop's operation over a real log in a folder of its own, founded by Rosa, with two
/// volunteers.
final class RealOperation implements AutoCloseable {
    static final Instant NOW = Instant.parse("2026-05-12T17:40:00Z");
    static final ZoneId ZONE = ZoneId.of("America/Sao_Paulo");

    private final Path folder;
    private final Hands clock = new Hands(NOW);
    private DesktopGraph graph;
    private final List<Runnable> listeners = new ArrayList<>();
    private final List<Throwable> failures = new ArrayList<>();
    private long told;

    RealOperation() {
        try {
            folder = Files.createTempDirectory("mutirao-window");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        graph =
                Opening.found(
                                new DataFolder(folder),
                                new Founders("Enchente RS · Canoas", "Rosa Pereira", ZONE),
                                clock,
                                (event, failure) -> failures.add(failure))
                        .orElseThrow();
        person("Ana Souza", Role.VOLUNTEER);
        person("Davi Lima", Role.VOLUNTEER);
    }

    /// Time goes by.
    void pass(Duration much) {
        clock.pass(much);
    }

    String person(String name, Role role) {
        return done(graph.coordinator()
                        .directory()
                        .addPerson(new PersonDraft(name, null, null), Optional.of(role)))
                .personId();
    }

    /// @param latitude degrees, as `longitude`
    void place(String name, String latitude, String longitude) {
        done(
                graph.coordinator()
                        .directory()
                        .addPlace(
                                new PlaceDraft(
                                        name,
                                        PlaceKind.OTHER,
                                        new BigDecimal(latitude),
                                        new BigDecimal(longitude),
                                        null,
                                        null)));
    }

    /// @return id of the need
    String need(String line) {
        return done(graph.coordinator().registerNeed(draft(line, QuickEntry.Mode.NEED))).id();
    }

    /// @return id of the offer
    String offer(String line) {
        return done(graph.coordinator().publishOffer(draft(line, QuickEntry.Mode.OFFER))).id();
    }

    private static EntryDraft draft(String line, QuickEntry.Mode mode) {
        var reading = QuickEntry.parse(line, new QuickEntry.Context(NOW, ZONE, mode));
        if (!reading.complete()) {
            throw new IllegalArgumentException(line + ": " + reading.errors());
        }
        return reading.draft();
    }

    /// This laptop stands at a place that is known.
    void standAt(String place) {
        graph.coordinator().directory().standAt(rows().places(place, 0, 1).getFirst().placeId());
    }

    void handOut(String line) {
        done(graph.coordinator().counter(draft(line, QuickEntry.Mode.COUNTER)));
    }

    void reserve(String needId, @Nullable String quantity) {
        BigDecimal much = quantity == null ? null : new BigDecimal(quantity);
        done(graph.coordinator().reserve(needId, null, much));
    }

    List<Coordination.Dispatched> dispatch(String needId, String volunteer) {
        String id = graph.people().find(volunteer, 1).getFirst().personId();
        return done(graph.coordinator().dispatch(needId, id));
    }

    void pickUp(Coordination.Dispatched sent) {
        done(graph.coordinator().pickup(sent.deliveryId(), sent.pickupCode(), null));
    }

    void confirm(Coordination.Dispatched sent) {
        done(
                graph.coordinator()
                        .confirm(
                                new Coordination.Receipt(
                                        sent.deliveryId(),
                                        sent.code(),
                                        null,
                                        null,
                                        null,
                                        null,
                                        null,
                                        Rest.NOT_COMING)));
    }

    LedgerLine ledger(String needId) {
        return rows().need(needId).orElseThrow().items().getFirst();
    }

    /// In whose name the last entry was written.
    String lastAuthor() {
        return graph.store()
                .read(log ->
                        log.back(
                                        graph.session().scope(),
                                        graph.session().deviceId(),
                                        Long.MAX_VALUE,
                                        1)
                                .getFirst()
                                .body()
                                .userId());
    }

    /// Changes the database as somebody does who has it in hand while the program is closed. For
    /// operations that no window shows yet.
    void whileClosed(String... statements) {
        graph.close();
        String database = "jdbc:sqlite:" + new DataFolder(folder).database();
        try (Connection sql = DriverManager.getConnection(database);
                Statement work = sql.createStatement()) {
            for (String statement : statements) {
                work.execute(statement);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        graph =
                Opening.open(
                        new DataFolder(folder), clock, (event, failure) -> failures.add(failure));
    }

    /// How many entries the log has.
    long entries() {
        return graph.store().read(log -> log.lastPos());
    }

    /// Whether a text stands in clear in any entry.
    boolean says(String text) {
        boolean[] found = new boolean[1];
        graph.store()
                .read(log -> {
                    log.scan(
                            0,
                            Integer.MAX_VALUE,
                            entry -> found[0] |= entry.body().eventData().contains(text));
                    return found;
                });
        return found[0];
    }

    /// An offer has less than was said.
    void shrink(String offerId, String quantity) {
        Instant until = rows().offer(offerId).orElseThrow().availableUntil();
        done(
                graph.coordinator()
                        .amending()
                        .offer(offerId, new Amending.Terms(new BigDecimal(quantity), null, until)));
    }

    /// What no window would write: an entry that came from elsewhere.
    void append(Emission emission) {
        done(
                graph.journal()
                        .command(turn ->
                                turn.append(List.of(Draft.of(emission)), Metadata.NONE, true)));
    }

    /// The data of the last shift that was handed over, as the log keeps it.
    String lastShift() {
        return graph.store()
                .read(log -> log.ofTypes(Set.of("TurnoPassado")))
                .getLast()
                .body()
                .eventData();
    }

    People people() {
        return graph.people();
    }

    ReadModel rows() {
        return graph.rows();
    }

    Coordination coordination() {
        return graph.coordinator();
    }

    Path folder() {
        return folder;
    }

    static <T> T done(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T> done -> done.value();
            case Outcome.Refused<T>(var refusal) ->
                    throw new AssertionError(refusal.code() + " " + refusal);
        };
    }

    /// What a window gets, told of commits by the bus itself.
    UiContext context(Executor background) {
        return WindowWiring.context(graph, background);
    }

    /// Everything on the calling thread: each piece of work is followed by what the bus says of it.
    WindowModel window() {
        UiContext here = WindowWiring.context(graph, this::inTurn).toldBy(listeners::add);
        WindowModel model =
                WindowModel.of(
                        here,
                        new Tasks(this::inTurn, Runnable::run),
                        new Messages(Messages.PORTUGUESE, here.clock(), ZONE));
        model.shell().go(Screen.NEEDS);
        model.refresh();
        return model;
    }

    private void inTurn(Runnable work) {
        work.run();
        settle();
    }

    /// Waits until the bus has told of all that is in the log, then tells the windows.
    void settle() {
        long last = entries();
        if (last == told) {
            return;
        }
        told = last;
        graph.bus().awaitHandled();
        List.copyOf(listeners).forEach(Runnable::run);
    }

    /// Whoever is asked to carry something from now on has as long to answer.
    void answerWithin(int minutes) {
        graph.journal()
                .write(turn -> {
                    turn.keep("answer_minutes", Integer.toString(minutes));
                    return minutes;
                });
    }

    /// As if the saga of a delivery had failed too often.
    void setAside(String deliveryId) {
        var book = new SqliteSagaBook(graph.store());
        Note note = book.ofDelivery(deliveryId).orElseThrow();
        book.put(
                new Note(
                        note.sagaId(),
                        note.deliveryId(),
                        note.needId(),
                        note.step(),
                        SagaBook.Standing.QUARANTINED,
                        null,
                        5,
                        "not_allowed",
                        note.skipped(),
                        NOW),
                List.of());
    }

    /// On which screen a window opens.
    Screen firstScreen() {
        UiContext here = WindowWiring.context(graph, this::inTurn).toldBy(listeners::add);
        return WindowModel.of(
                        here,
                        new Tasks(this::inTurn, Runnable::run),
                        new Messages(Messages.PORTUGUESE, clock, ZONE))
                .shell()
                .screenProperty()
                .get();
    }

    /// What follows from all that is in the log, as the sagas see it.
    void follow() {
        graph.durable().handleNow();
        settle();
    }

    @Override
    public void close() {
        graph.close();
        if (!failures.isEmpty()) {
            throw new AssertionError("a handler failed", failures.getFirst());
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
