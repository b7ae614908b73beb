package org.mutirao.application.command;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Supplier;
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
import org.mutirao.domain.shared.Decision;
import org.mutirao.domain.shared.Entity;
import org.mutirao.domain.shared.Id;
import org.mutirao.domain.shared.Quantity;
import org.mutirao.eventlog.Metadata;

/// Sends out what is reserved for a need, one delivery for each origin.
public final class Dispatcher {
    /// The setting that says how many minutes whoever is asked to carry something has to answer;
    /// without it nobody's answer is waited for.
    public static final String ANSWER_MINUTES = "answer_minutes";

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
        // each delivery is a saga of its own
        return send(turn, need, ready(need), volunteer, turn::newText, Metadata.NONE);
    }

    private static Optional<Instant> answerUntil(Turn turn) {
        return turn.log()
                .local(ANSWER_MINUTES)
                .map(minutes -> turn.now().plus(Duration.ofMinutes(Long.parseLong(minutes))));
    }

    /// @param sagas of which saga the next delivery is a step
    private Outcome<List<Dispatched>> send(
            Turn turn,
            NeedState need,
            Map<Id<Entity.Reservation>, Quantity> ready,
            Id<Entity.Person> volunteer,
            Supplier<String> sagas,
            Metadata envelope) {
        List<Load> loads = new ArrayList<>();
        List<Dispatched> shown = new ArrayList<>();
        byOrigin(turn, need, ready)
                .forEach((origin, lines) -> load(turn, need, origin, lines, loads, shown));
        var dispatch =
                new Dispatch(volunteer, need.locationId(), loads, answerUntil(turn).orElse(null));
        Map<String, String> sagaOf = new HashMap<>();
        for (Load load : loads) {
            String saga = sagas.get();
            sagaOf.put(load.assignmentId().text(), saga);
            sagaOf.put(load.deliveryId().text(), saga);
        }
        return switch (Dispatching.decide(dispatch, ready)) {
            case Decision.Rejected(var refusal) -> new Outcome.Refused<>(refusal);
            case Decision.Accepted(var emissions) ->
                    turn.append(
                            emissions.stream()
                                    .map(it -> Draft.of(it, sagaOf.get(it.aggregateId())))
                                    .toList(),
                            envelope,
                            List.copyOf(shown));
        };
    }

    /// Assigns what a saga has reserved for a need, as a step of that saga.
    public Outcome<List<Dispatched>> assign(
            Turn turn, String saga, Assign assign, Metadata envelope) {
        List<Reservation> made = assign.reservations();
        Id<Entity.Need> needId = made.getFirst().needId();
        if (needId == null) {
            return new Outcome.Refused<>(new CommandRefusal.NotFound(saga));
        }
        NeedState need = turn.need(needId);
        Map<Id<Entity.Reservation>, Quantity> ready = ready(need);
        ready.keySet().retainAll(made.stream().map(Reservation::id).toList());
        return send(turn, need, ready, assign.volunteer(), () -> saga, envelope);
    }

    /// Who is to carry what.
    public record Assign(Id<Entity.Person> volunteer, List<Reservation> reservations) {}

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
