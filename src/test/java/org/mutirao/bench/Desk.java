package org.mutirao.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mutirao.application.command.Draft;
import org.mutirao.application.command.Outcome;
import org.mutirao.application.command.Turn;
import org.mutirao.bootstrap.desktop.DataFolder;
import org.mutirao.bootstrap.desktop.DesktopGraph;
import org.mutirao.bootstrap.desktop.Founders;
import org.mutirao.bootstrap.desktop.Opening;
import org.mutirao.domain.directory.PlaceEvent.PlaceRegistered;
import org.mutirao.domain.directory.PlaceKind;
import org.mutirao.domain.need.NeedCommand.CreateNeed;
import org.mutirao.domain.need.NeedDecider;
import org.mutirao.domain.need.NeedEvent.NeedCreated;
import org.mutirao.domain.need.NeedEvent.NeedUpdated;
import org.mutirao.domain.offer.OfferEvent.OfferPublished;
import org.mutirao.domain.offer.OfferEvent.OfferReserved;
import org.mutirao.domain.shared.Change;
import org.mutirao.domain.shared.DomainEvent;
import org.mutirao.domain.shared.Emission;
import org.mutirao.domain.shared.Entity;
import org.mutirao.domain.shared.Id;
import org.mutirao.domain.shared.Item;
import org.mutirao.domain.shared.Urgency;
import org.mutirao.eventlog.Metadata;
import org.mutirao.eventlog.RecordedEvent;

/// The app itself, as `init` leaves it in a new folder, with one place.
final class Desk implements AutoCloseable {
    private static final Instant DUE = Instant.parse("2026-05-08T21:00:00Z");

    DesktopGraph graph;
    final Path file;
    private final Path folder;
    private final String place;
    private int made;

    private Desk(Path folder, DesktopGraph graph) {
        this.folder = folder;
        this.graph = graph;
        this.file = graph.folder().database();
        this.place = graph.ids().next();
    }

    static Desk found(Path base) throws IOException {
        Path folder = Files.createTempDirectory(base, "bench");
        DesktopGraph graph =
                Opening.found(
                                new DataFolder(folder),
                                new Founders("cheia", "Ana", ZoneId.of("America/Sao_Paulo")),
                                Clock.systemUTC(),
                                Desk::fail)
                        .orElseThrow();
        var desk = new Desk(folder, graph);
        desk.append(List.of(new Emission(desk.place, desk.school())));
        return desk;
    }

    /// Closes it and opens it again: its write-ahead log is empty then.
    void reopen() {
        graph.close();
        graph = Opening.open(new DataFolder(folder), Clock.systemUTC(), Desk::fail);
    }

    interface Borrower {
        void use(Path folder) throws Exception;
    }

    /// Another program has it meanwhile.
    void lend(Borrower borrower) throws Exception {
        graph.close();
        borrower.use(folder);
        graph = Opening.open(new DataFolder(folder), Clock.systemUTC(), Desk::fail);
    }

    private static void fail(RecordedEvent event, RuntimeException failure) {
        throw failure;
    }

    private PlaceRegistered school() {
        return new PlaceRegistered(
                "Escola São João",
                PlaceKind.SCHOOL,
                new BigDecimal("-30.03"),
                new BigDecimal("-51.23"),
                "Porto Alegre",
                null,
                40,
                null,
                null);
    }

    /// As the quick entry does: decided against the state of now, durable when it returns.
    void register() {
        done(graph.journal().command(this::register));
    }

    private Outcome<Id<Entity.Need>> register(Turn turn) {
        Id<Entity.Need> id = turn.newId();
        return turn.carryOut(NeedDecider.decide(new CreateNeed(id, need()), turn.need(id)), id);
    }

    NeedCreated need() {
        return new NeedCreated(
                "A7K2-" + ++made,
                "Alimentos",
                List.of(item("40")),
                Id.of(place),
                Id.of(String.valueOf(graph.session().personId())),
                Urgency.HIGH,
                DUE,
                null,
                null,
                null,
                null);
    }

    private Item item(String quantity) {
        return new Item(
                graph.ids().next(),
                "marmita",
                null,
                null,
                new BigDecimal(quantity),
                "un",
                null,
                null,
                List.of());
    }

    /// A need, an offer, a reservation that the authority confirms, and a change: five events.
    Stream<Emission> five() {
        String needId = graph.ids().next();
        NeedCreated need = need();
        String offerId = graph.ids().next();
        OfferPublished offer =
                new OfferPublished(
                        "A7K2-" + ++made,
                        "Alimentos",
                        List.of(item("60")),
                        Id.of(place),
                        null,
                        null,
                        null,
                        null,
                        null);
        OfferReserved reserved =
                new OfferReserved(
                        Id.of(graph.ids().next()),
                        Id.of(needId),
                        offer.items().getFirst().itemId(),
                        need.items().getFirst().itemId(),
                        BigDecimal.TEN,
                        "un",
                        null);
        return Stream.of(
                new Emission(needId, need),
                new Emission(offerId, offer),
                new Emission(offerId, reserved),
                new Emission(needId, changed("alta", "urgente")));
    }

    private static DomainEvent changed(String from, String to) {
        return new NeedUpdated(Map.of("/urgency", new Change(from, to)));
    }

    /// A need that was created and then changed, again and again, each time by a command of its
    /// own.
    ///
    /// @return its id
    String needOf(int events) {
        String id = graph.ids().next();
        graph.journal()
                .write(turn -> {
                    done(append(turn, new Emission(id, need())));
                    for (int i = 1; i < events; i++) {
                        DomainEvent change =
                                i % 2 == 0
                                        ? changed("urgente", "alta")
                                        : changed("alta", "urgente");
                        done(append(turn, new Emission(id, change)));
                    }
                    return id;
                });
        return id;
    }

    void append(List<Emission> emissions) {
        List<Draft> drafts = emissions.stream().map(Draft::of).toList();
        done(graph.journal().command(turn -> turn.append(drafts, Metadata.NONE, "")));
    }

    private static Outcome<String> append(Turn turn, Emission emission) {
        return turn.append(List.of(Draft.of(emission)), Metadata.NONE, "");
    }

    private static void done(Outcome<?> outcome) {
        if (outcome instanceof Outcome.Refused<?> refused) {
            throw new IllegalStateException("refused: " + refused);
        }
    }

    Path beside(String name) {
        return folder.resolve(name);
    }

    @Override
    public void close() {
        graph.close();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
