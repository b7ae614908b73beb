package org.mutirao.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
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
import java.util.Set;
import java.util.stream.Stream;
import org.mutirao.application.command.Draft;
import org.mutirao.application.command.Outcome;
import org.mutirao.application.process.SagaBook;
import org.mutirao.application.process.SagaBook.Note;
import org.mutirao.bootstrap.desktop.DataFolder;
import org.mutirao.bootstrap.desktop.DesktopGraph;
import org.mutirao.bootstrap.desktop.Founders;
import org.mutirao.bootstrap.desktop.Opening;
import org.mutirao.domain.scope.Verdict;
import org.mutirao.domain.shared.DomainEvent;
import org.mutirao.domain.shared.Emission;
import org.mutirao.eventlog.ChainTip;
import org.mutirao.eventlog.EventBody;
import org.mutirao.eventlog.EventCodec;
import org.mutirao.eventlog.Metadata;
import org.mutirao.eventlog.Ruling;
import org.mutirao.eventlog.ScopeHead;
import org.mutirao.infrastructure.sqlite.SqliteSagaBook;

/// A laptop's log in a folder of its own that goes when it is closed: what is read of it, and what
/// comes into it past every window.
abstract class RealLog implements AutoCloseable {
    static final Instant NOW = Instant.parse("2026-05-12T17:40:00Z");
    static final ZoneId ZONE = ZoneId.of("America/Sao_Paulo");

    private static final String GONE = "01970a3c-5b00-7000-8000-0000000000d1";

    private final Path folder;
    final Hands clock = new Hands(NOW);
    DesktopGraph graph;
    private final List<Throwable> failures = new ArrayList<>();
    private boolean shut;

    RealLog() {
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
    }

    /// Time goes by.
    void pass(Duration much) {
        clock.pass(much);
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

    /// What no window would write: an entry that came from elsewhere.
    void append(Emission emission) {
        done(
                graph.journal()
                        .command(turn ->
                                turn.append(List.of(Draft.of(emission)), Metadata.NONE, true)));
    }

    /// What a laptop wrote that had left the operation, as a log that came from elsewhere holds it.
    ///
    /// @param needId of which it says something
    void quarantine(String needId, DomainEvent event) {
        String scope = graph.session().scope();
        EventCodec.Payload said = graph.codec().encode(event);
        EventBody body =
                new EventBody(
                        "01970a3c-5b00-7000-8000-0000000000e1",
                        said.type(),
                        1,
                        "Necessidade",
                        needId,
                        2,
                        "2026-05-12T17:00:00.000Z",
                        "0000000000000001",
                        null,
                        said.json(),
                        null);
        graph.store()
                .write(tx -> {
                    ScopeHead head = graph.store().read(log -> log.head(scope).orElseThrow());
                    Ruling ruling = head.next(NOW, Verdict.QUARANTINED);
                    ChainTip tip = graph.store().read(log -> log.tip(scope, GONE));
                    tx.insert(body, tip.next(body), ruling, Set.of(needId));
                    tx.putHead(head.after(ruling));
                    return ruling;
                });
    }

    /// The data of the last shift that was handed over, as the log keeps it.
    String lastShift() {
        return graph.store()
                .read(log -> log.ofTypes(Set.of("TurnoPassado")))
                .getLast()
                .body()
                .eventData();
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

    /// From now on nothing is written; the folder stays for whoever still reads.
    void shut() {
        if (!shut) {
            shut = true;
            graph.close();
        }
    }

    @Override
    public void close() {
        shut();
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
