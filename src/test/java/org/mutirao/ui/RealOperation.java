package org.mutirao.ui;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.command.Amending;
import org.mutirao.application.command.Coordination;
import org.mutirao.application.command.Directory.PersonDraft;
import org.mutirao.application.command.Directory.PlaceDraft;
import org.mutirao.application.command.EntryDraft;
import org.mutirao.application.entry.QuickEntry;
import org.mutirao.application.query.LedgerLine;
import org.mutirao.application.query.People;
import org.mutirao.application.query.ReadModel;
import org.mutirao.bootstrap.desktop.WindowWiring;
import org.mutirao.domain.delivery.Rest;
import org.mutirao.domain.directory.PlaceKind;
import org.mutirao.domain.directory.Role;
import org.mutirao.ui.shared.Messages;
import org.mutirao.ui.shared.Screen;
import org.mutirao.ui.shared.Tasks;
import org.mutirao.ui.shared.UiContext;
import org.mutirao.ui.shell.WindowModel;

/// A laptop's operation over a real log, founded by Rosa, with two volunteers: what people do in
/// it, and the windows over it.
final class RealOperation extends RealLog {
    private final List<Runnable> listeners = new ArrayList<>();
    private long told;

    RealOperation() {
        person("Ana Souza", Role.VOLUNTEER);
        person("Davi Lima", Role.VOLUNTEER);
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

    /// An offer has less than was said.
    void shrink(String offerId, String quantity) {
        Instant until = rows().offer(offerId).orElseThrow().availableUntil();
        done(
                graph.coordinator()
                        .amending()
                        .offer(offerId, new Amending.Terms(new BigDecimal(quantity), null, until)));
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
}
