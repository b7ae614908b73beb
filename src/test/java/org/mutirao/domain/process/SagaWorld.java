package org.mutirao.domain.process;

import static org.mutirao.domain.testing.Facts.DELIVERY;
import static org.mutirao.domain.testing.Facts.NEED;
import static org.mutirao.domain.testing.Facts.NOON;
import static org.mutirao.domain.testing.Facts.OFFER;
import static org.mutirao.domain.testing.Facts.R1;
import static org.mutirao.domain.testing.Facts.R2;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mutirao.domain.delivery.AssignmentEvent;
import org.mutirao.domain.delivery.AssignmentEvent.AssignmentCreated;
import org.mutirao.domain.delivery.CodeSeal;
import org.mutirao.domain.delivery.DeliveryEvent;
import org.mutirao.domain.delivery.DeliveryEvent.DeliveryStarted;
import org.mutirao.domain.delivery.DeliveryLine;
import org.mutirao.domain.delivery.DeliveryState;
import org.mutirao.domain.delivery.Flow;
import org.mutirao.domain.directory.RoleEvent.RoleRevoked;
import org.mutirao.domain.need.NeedEvent.NeedCancelled;
import org.mutirao.domain.offer.OfferEvent;
import org.mutirao.domain.offer.OfferEvent.OfferReserved;
import org.mutirao.domain.offer.OfferState;
import org.mutirao.domain.offer.Reservation;
import org.mutirao.domain.process.MessageEvent.MessageRequested;
import org.mutirao.domain.shared.DomainEvent;
import org.mutirao.domain.shared.Entity;
import org.mutirao.domain.shared.Fact;
import org.mutirao.domain.shared.Id;
import org.mutirao.domain.testing.Facts;

/// The events around one saga, folded as the program folds them: 60 and 20 of one offer, for one
/// need, carried by Beto.
final class SagaWorld {
    static final Id<Entity.Saga> SAGA = Id.of("saga-1");
    static final Id<Entity.Assignment> ASSIGNMENT = Id.of("assignment-1");
    static final Id<Entity.Person> BETO = Id.of("beto");
    static final Instant ANSWER_BY = NOON.plus(Duration.ofHours(1));

    private final List<Fact> facts = new ArrayList<>();
    private int made;

    SagaWorld() {
        happens(
                OFFER,
                Facts.offer(
                        NOON.plus(Duration.ofHours(5)), Facts.item("o1", "marmita", "80", "un")));
    }

    Fact happens(Id<?> aggregate, DomainEvent event) {
        Fact fact = Facts.fact("event-" + ++made, aggregate, event);
        facts.add(fact);
        return fact;
    }

    /// Twice the same entry counts once, as in the log.
    SagaWorld reserved() {
        happens(OFFER, reserve(R1, "60"));
        happens(OFFER, Facts.confirmed(R1, "60"));
        happens(OFFER, reserve(R2, "20"));
        return this;
    }

    private static OfferReserved reserve(Id<Entity.Reservation> id, String quantity) {
        return new OfferReserved(id, NEED, "o1", "n1", new BigDecimal(quantity), "un", BETO);
    }

    SagaWorld confirmed() {
        reserved().happens(OFFER, Facts.confirmed(R2, "20"));
        return this;
    }

    SagaWorld assigned(Flow flow) {
        confirmed();
        happens(ASSIGNMENT, assignment());
        happens(DELIVERY, start(flow));
        return this;
    }

    private static AssignmentCreated assignment() {
        return new AssignmentCreated(
                DELIVERY, BETO, List.of(R1, R2), new CodeSeal("00", "11", null), null, ANSWER_BY);
    }

    private static DeliveryStarted start(Flow flow) {
        return new DeliveryStarted(
                "A7K2-3",
                ASSIGNMENT,
                BETO,
                null,
                null,
                flow,
                List.of(line("l1", R1, "60"), line("l2", R2, "20")),
                null);
    }

    private static DeliveryLine line(String id, Id<Entity.Reservation> from, String quantity) {
        return new DeliveryLine(id, from, OFFER, NEED, "n1", new BigDecimal(quantity), "un");
    }

    DeliveryState delivery() {
        List<Fact> own =
                facts.stream()
                        .filter(it ->
                                it.event() instanceof DeliveryEvent
                                        || it.event() instanceof AssignmentEvent)
                        .toList();
        boolean known =
                own.stream()
                        .anyMatch(it ->
                                it.event() instanceof AssignmentCreated
                                        || it.event() instanceof DeliveryStarted);
        DeliveryState unknown = DeliveryState.unknown(DELIVERY);
        return known ? unknown.evolveAll(own) : unknown;
    }

    OfferState offer() {
        OfferState offer = OfferState.unknown(OFFER);
        for (Fact fact : facts) {
            if (fact.event() instanceof OfferEvent) {
                offer = offer.evolve(fact);
            }
        }
        return offer;
    }

    Course course() {
        OfferState offer = offer();
        List<Reservation> made =
                Stream.of(R1, R2).flatMap(id -> offer.reservations().find(id).stream()).toList();
        return new Course(
                SAGA,
                NEED,
                BETO,
                delivery(),
                made,
                any(NeedCancelled.class),
                offer.status().isClosed() ? Set.of(OFFER) : Set.of(),
                any(RoleRevoked.class) ? Set.of(BETO) : Set.of(),
                told("nova_entrega"),
                told("entrega_desfeita"),
                facts.stream()
                        .filter(it -> it.event() instanceof SagaEvent)
                        .map(it -> (SagaEvent) it.event())
                        .toList());
    }

    private boolean any(Class<?> type) {
        return facts.stream().anyMatch(it -> type.isInstance(it.event()));
    }

    private Set<Id<Entity.Assignment>> told(String template) {
        return facts.stream()
                .filter(it ->
                        it.event() instanceof MessageRequested message
                                && message.template().equals(template))
                .map(it -> Id.<Entity.Assignment>of(it.aggregateId()))
                .collect(Collectors.toCollection(HashSet::new));
    }

    SagaState state() {
        return EntregaSaga.stateOf(course());
    }

    List<SagaEffect> react(Fact cause) {
        return EntregaSaga.react(state(), new SagaSignal.Happened(cause));
    }

    List<SagaEffect> timePasses(Instant now) {
        return EntregaSaga.react(state(), new SagaSignal.TimePassed(now));
    }

    /// Does what the saga wants, as the runner does.
    void perform(List<SagaEffect> effects) {
        for (SagaEffect effect : effects) {
            switch (effect) {
                case SagaEffect.Assign assign -> {
                    happens(ASSIGNMENT, assignment());
                    happens(DELIVERY, start(Flow.PICKUP));
                }
                case SagaEffect.Tell tell ->
                        happens(
                                tell.assignment(),
                                new MessageRequested(
                                        MessageType.PUSH,
                                        tell.template(),
                                        tell.person(),
                                        tell.delivery()));
                case SagaEffect.Append append ->
                        happens(Id.of(append.emission().aggregateId()), append.emission().event());
            }
        }
    }

    /// What still stands of each reservation.
    Map<Id<Entity.Reservation>, String> standing() {
        return offer().reservations()
                .made()
                .collect(
                        Collectors.toMap(
                                Reservation::id,
                                it -> it.standing().amount().stripTrailingZeros().toPlainString()));
    }
}
