package org.mutirao.application.command;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.command.Coordination.Dispatched;
import org.mutirao.domain.delivery.CodeKind;
import org.mutirao.domain.delivery.DeliveryLine;
import org.mutirao.domain.delivery.Dispatching;
import org.mutirao.domain.delivery.Dispatching.Dispatch;
import org.mutirao.domain.delivery.Dispatching.Load;
import org.mutirao.domain.delivery.Flow;
import org.mutirao.domain.need.NeedRefusal;
import org.mutirao.domain.need.NeedState;
import org.mutirao.domain.offer.Reservation;
import org.mutirao.domain.offer.ReservationState;
import org.mutirao.domain.shared.Entity;
import org.mutirao.domain.shared.Id;
import org.mutirao.domain.shared.Quantity;

/// Sends out what is reserved for a need, one delivery for each origin.
final class Dispatcher {
    private final Journal journal;
    private final Codes codes;

    Dispatcher(Journal journal, Codes codes) {
        this.journal = journal;
        this.codes = codes;
    }

    Outcome<List<Dispatched>> dispatch(String needId, String volunteerId) {
        return journal.command(turn -> dispatch(turn, Id.of(needId), Id.of(volunteerId)));
    }

    private Outcome<List<Dispatched>> dispatch(
            Turn turn, Id<Entity.Need> needId, Id<Entity.Person> volunteer) {
        NeedState need = turn.need(needId);
        if (!need.isKnown()) {
            return new Outcome.Refused<>(new NeedRefusal.NoSuchNeed(needId));
        }
        if (!turn.person(volunteer).known()) {
            return new Outcome.Refused<>(new CommandRefusal.NoVolunteer(volunteer.text()));
        }
        Map<Id<Entity.Reservation>, Quantity> ready = ready(need);
        List<Load> loads = new ArrayList<>();
        List<Dispatched> shown = new ArrayList<>();
        byOrigin(turn, need, ready)
                .forEach((origin, lines) -> load(turn, need, origin, lines, loads, shown));
        var dispatch = new Dispatch(volunteer, need.locationId(), loads, null);
        return turn.carryOut(Dispatching.decide(dispatch, ready), List.copyOf(shown));
    }

    private static Map<Id<Entity.Reservation>, Quantity> ready(NeedState need) {
        return need.reservations()
                .made()
                .filter(each ->
                        each.state() == ReservationState.CONFIRMED
                                || each.state() == ReservationState.PROVISIONAL)
                .filter(each -> need.reserved(each).isPositive())
                .collect(
                        Collectors.toMap(
                                Reservation::id,
                                need::reserved,
                                (one, other) -> one,
                                LinkedHashMap::new));
    }

    private static SequencedMap<Optional<Id<Entity.Place>>, List<DeliveryLine>> byOrigin(
            Turn turn, NeedState need, Map<Id<Entity.Reservation>, Quantity> ready) {
        SequencedMap<Optional<Id<Entity.Place>>, List<DeliveryLine>> groups = new LinkedHashMap<>();
        ready.forEach((id, quantity) -> {
            Reservation reservation = need.reservations().find(id).orElseThrow();
            var origin = Optional.ofNullable(turn.offer(reservation.offerId()).locationId());
            groups.computeIfAbsent(origin, it -> new ArrayList<>())
                    .add(line(turn, need, reservation, quantity));
        });
        return groups;
    }

    private static DeliveryLine line(
            Turn turn, NeedState need, Reservation reservation, Quantity quantity) {
        return new DeliveryLine(
                turn.newText(),
                reservation.id(),
                reservation.offerId(),
                need.id(),
                reservation.needItemId(),
                quantity.amount(),
                quantity.unit());
    }

    private void load(
            Turn turn,
            NeedState need,
            Optional<Id<Entity.Place>> origin,
            List<DeliveryLine> lines,
            List<Load> loads,
            List<Dispatched> shown) {
        Id<Entity.Delivery> id = turn.newId();
        Flow flow = flow(turn, need, origin);
        Codes.Issued code = codes.issue(CodeKind.DELIVERY, id);
        Codes.@Nullable Issued pickup =
                flow == Flow.PICKUP ? codes.issue(CodeKind.PICKUP, id) : null;
        var load =
                new Load(
                        id,
                        turn.nextNumber(),
                        turn.newId(),
                        origin.orElse(null),
                        flow,
                        lines,
                        code.seal(),
                        pickup == null ? null : pickup.seal());
        loads.add(load);
        BigDecimal total =
                lines.stream().map(DeliveryLine::quantity).reduce(BigDecimal.ZERO, BigDecimal::add);
        shown.add(
                new Dispatched(
                        id.text(),
                        load.number(),
                        lines.getFirst().offerId() == null
                                ? null
                                : lines.getFirst().offerId().text(),
                        total,
                        lines.getFirst().unit(),
                        code.text(),
                        pickup == null ? null : pickup.text()));
    }

    /// Goods that stand at this point, or whose origin nobody knows, need no provider's code.
    private static Flow flow(Turn turn, NeedState need, Optional<Id<Entity.Place>> origin) {
        Optional<Id<Entity.Place>> here = PlaceChooser.here(turn).map(Id::of);
        boolean direct =
                origin.isEmpty() || origin.equals(here) || origin.get().equals(need.locationId());
        return direct ? Flow.DIRECT : Flow.PICKUP;
    }
}
