package org.mutirao.application.command;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.command.Coordination.Candidate;
import org.mutirao.application.command.Coordination.Nothing;
import org.mutirao.application.command.Coordination.Reserved;
import org.mutirao.application.query.ReadModel;
import org.mutirao.domain.delivery.DeliveryCommand.CorrectReceipt;
import org.mutirao.domain.delivery.DeliveryCommand.NewTotal;
import org.mutirao.domain.delivery.DeliveryDecider;
import org.mutirao.domain.delivery.DeliveryState;
import org.mutirao.domain.directory.ItemEvent.ItemUpdated;
import org.mutirao.domain.directory.PersonEvent.PersonUpdated;
import org.mutirao.domain.directory.PlaceEvent.PlaceUpdated;
import org.mutirao.domain.need.NeedEvent.NeedUpdated;
import org.mutirao.domain.offer.OfferCommand.CancelReservation;
import org.mutirao.domain.offer.OfferDecider;
import org.mutirao.domain.offer.OfferEvent.OfferUpdated;
import org.mutirao.domain.scope.ScopeDecider;
import org.mutirao.domain.scope.ScopeState;
import org.mutirao.domain.shared.AggregateType;
import org.mutirao.domain.shared.Change;
import org.mutirao.domain.shared.Decision;
import org.mutirao.domain.shared.Document;
import org.mutirao.domain.shared.DomainEvent;
import org.mutirao.domain.shared.Edits;
import org.mutirao.domain.shared.Emission;
import org.mutirao.domain.shared.Entity;
import org.mutirao.domain.shared.Id;
import org.mutirao.eventlog.Metadata;

/// Ways out of conflicts. Each writes durably before it returns, as one command; what can be undone
/// is undone as one. Never call it on the window's thread.
public final class Settling {
    private final Journal journal;
    private final Matching matching;
    private final Reserving reserving;
    private final ReadModel rows;

    Settling(Journal journal, Matching matching, Reserving reserving, ReadModel rows) {
        this.journal = journal;
        this.matching = matching;
        this.reserving = reserving;
        this.rows = rows;
    }

    /// Who else can take on a promise that does not fit, best first.
    ///
    /// @param offerId the offer that has too little
    /// @param quantity in the promise's unit
    public List<Candidate> others(String offerId, String needId, BigDecimal quantity) {
        return matching.match(needId, without(offerId), quantity, journal.now()).candidates();
    }

    private List<String> without(String offerId) {
        return rows.openOfferIds().stream().filter(id -> !id.equals(offerId)).toList();
    }

    /// Takes a part of a promise from an offer that has too little, and promises as much from
    /// others that fit best. Where none fits nothing is written.
    ///
    /// @param quantity in the promise's unit
    public Outcome<List<Reserved>> move(
            String offerId, String reservationId, String needId, BigDecimal quantity) {
        List<String> offers = without(offerId);
        return journal.command(turn -> {
            Outcome<Nothing> freed = free(turn, offerId, reservationId, quantity);
            return switch (freed) {
                case Outcome.Refused<Nothing>(var refusal) -> new Outcome.Refused<>(refusal);
                case Outcome.Done<Nothing> done -> {
                    var outcome =
                            reserving.within(
                                    turn,
                                    needId,
                                    null,
                                    quantity,
                                    offers,
                                    Metadata.NONE.withCorrelation(done.command()));
                    if (outcome instanceof Outcome.Refused<List<Reserved>>(var refusal)) {
                        throw new RefusedException(refusal); // the promise stays where it was
                    }
                    yield outcome;
                }
            };
        });
    }

    /// Takes a part of a promise back; its need lacks it again.
    public Outcome<Nothing> free(String offerId, String reservationId, BigDecimal quantity) {
        return journal.command(turn -> free(turn, offerId, reservationId, quantity));
    }

    private static Outcome<Nothing> free(
            Turn turn, String offerId, String reservationId, BigDecimal quantity) {
        return turn.carryOut(
                OfferDecider.decide(
                        new CancelReservation(
                                Id.of(offerId), Id.of(reservationId), quantity, "sem_saldo"),
                        turn.offer(Id.of(offerId))),
                new Nothing());
    }

    /// One of two values that were set without knowing of each other is right.
    ///
    /// @param type wire word of the entity's aggregate
    /// @param path JSON Pointer of the field
    /// @param to the value that is right; null: none
    public Outcome<Nothing> settle(String type, String id, String path, @Nullable String to) {
        return journal.command(turn -> {
            AggregateType kind = kind(type);
            Optional<Decision> decision =
                    Edits.settling(document(turn, kind, id), path, to)
                            .map(changes ->
                                    Decision.accept(Emission.of(Id.of(id), event(kind, changes))));
            return decision.isPresent()
                    ? turn.carryOut(decision.get(), new Nothing())
                    : new Outcome.Refused<>(new CommandRefusal.NoClash());
        });
    }

    private static AggregateType kind(String wire) {
        return Arrays.stream(AggregateType.values())
                .filter(each -> each.wire().equals(wire))
                .findFirst()
                .orElseThrow(() -> new RefusedException(new CommandRefusal.NotFound(wire)));
    }

    private static Document document(Turn turn, AggregateType kind, String id) {
        return switch (kind) {
            case NEED -> turn.need(Id.of(id)).document();
            case OFFER -> turn.offer(Id.of(id)).document();
            case PLACE -> turn.place(Id.of(id)).entry().document();
            case PERSON -> turn.person(Id.of(id)).entry().document();
            case ITEM -> turn.states().item(turn.log(), Id.of(id)).entry().document();
            default -> Document.of(Map.of());
        };
    }

    private static DomainEvent event(AggregateType kind, Map<String, Change> changes) {
        return switch (kind) {
            case NEED -> new NeedUpdated(changes);
            case OFFER -> new OfferUpdated(changes);
            case PLACE -> new PlaceUpdated(changes);
            case PERSON -> new PersonUpdated(changes);
            default -> new ItemUpdated(changes);
        };
    }

    /// A quarantined entry counts from now on; it cannot be undone.
    public Outcome<Nothing> release(String deviceId, long deviceSeq) {
        return journal.command(turn ->
                turn.carryOut(
                        ScopeDecider.release(turn.standing().scope(), entry(deviceId, deviceSeq)),
                        new Nothing()));
    }

    /// A quarantined entry never counts; it stays in the log, and it cannot be undone.
    public Outcome<Nothing> discard(String deviceId, long deviceSeq) {
        return journal.command(turn ->
                turn.carryOut(
                        ScopeDecider.discard(
                                turn.standing().scope(), entry(deviceId, deviceSeq), null),
                        new Nothing()));
    }

    private static ScopeState.Entry entry(String deviceId, long deviceSeq) {
        return new ScopeState.Entry(Id.<Entity.Device>of(deviceId), deviceSeq);
    }

    /// As much of a line arrived as set out, no more.
    public Outcome<Nothing> correct(String deliveryId, String lineId, BigDecimal received) {
        return journal.command(turn -> {
            DeliveryState state = turn.delivery(Id.of(deliveryId));
            return turn.carryOut(
                    DeliveryDecider.decide(
                            new CorrectReceipt(
                                    state.id(),
                                    List.of(new NewTotal(lineId, received, null)),
                                    "engano",
                                    Receiving.offerItems(turn, state)),
                            state),
                    new Nothing());
        });
    }
}
