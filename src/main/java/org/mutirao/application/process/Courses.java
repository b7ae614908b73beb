package org.mutirao.application.process;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.projection.DeliverySagas;
import org.mutirao.application.projection.FactReader;
import org.mutirao.application.projection.States;
import org.mutirao.domain.delivery.AssignmentEvent.AssignmentCreated;
import org.mutirao.domain.delivery.Carriage;
import org.mutirao.domain.delivery.DeliveryEvent.DeliveryStarted;
import org.mutirao.domain.delivery.DeliveryState;
import org.mutirao.domain.offer.OfferEvent.OfferReserved;
import org.mutirao.domain.offer.Reservation;
import org.mutirao.domain.process.Course;
import org.mutirao.domain.process.SagaEvent;
import org.mutirao.domain.scope.Standing;
import org.mutirao.domain.shared.Entity;
import org.mutirao.domain.shared.Fact;
import org.mutirao.domain.shared.Id;
import org.mutirao.eventlog.LogReader;

/// Puts a saga's course together from what the log says of everything that it is about.
public final class Courses {
    private final FactReader facts;
    private final DeliverySagas sagas;

    public Courses(FactReader facts) {
        this.facts = facts;
        this.sagas = new DeliverySagas(facts);
    }

    /// @param states the caller's own, on the same log
    public Course of(LogReader log, States states, Standing standing, String saga) {
        var found = new Found();
        List<Fact> steps = facts.about(log, saga);
        steps.forEach(found::note);
        DeliveryState delivery =
                states.delivery(log, found.delivery == null ? Id.of(saga) : found.delivery);
        delivery.lines().values().forEach(it -> found.line(it.reservationId(), it.offerId()));
        List<Reservation> reservations = new ArrayList<>();
        Set<Id<Entity.Offer>> ended = new HashSet<>();
        found.reservations.forEach((reservation, offer) -> {
            var state = states.offer(log, offer);
            state.reservations().find(reservation).ifPresent(reservations::add);
            if (state.status().isClosed()) {
                ended.add(offer);
            }
        });
        @Nullable Id<Entity.Need> need = found.need(reservations, delivery);
        var told = new Told(facts, log, sagasUpTo(log, delivery, saga));
        return new Course(
                Id.of(saga),
                need,
                found.planned,
                delivery,
                reservations,
                need != null && !states.need(log, need).status().isWanted(),
                ended,
                revoked(log, standing, found.planned, delivery),
                told.ofIt(delivery),
                told.thatItIsOff(delivery),
                found.said);
    }

    private static final class Found {
        private final Map<Id<Entity.Reservation>, Id<Entity.Offer>> reservations =
                new LinkedHashMap<>();
        private final List<SagaEvent> said = new ArrayList<>();
        private @Nullable Id<Entity.Delivery> delivery;
        private @Nullable Id<Entity.Person> planned;

        void note(Fact fact) {
            switch (fact.event()) {
                case OfferReserved e -> {
                    reservations.put(e.reservationId(), Id.of(fact.aggregateId()));
                    planned = e.volunteerId() == null ? planned : e.volunteerId();
                }
                case AssignmentCreated e -> delivery = e.deliveryId();
                case DeliveryStarted e -> {
                    delivery = Id.of(fact.aggregateId());
                    e.lines().forEach(it -> line(it.reservationId(), it.offerId()));
                }
                case SagaEvent e -> said.add(e);
                default -> {} // follows from these
            }
        }

        void line(@Nullable Id<Entity.Reservation> reservation, @Nullable Id<Entity.Offer> offer) {
            if (reservation != null && offer != null) {
                reservations.put(reservation, offer);
            }
        }

        @Nullable Id<Entity.Need> need(List<Reservation> made, DeliveryState delivery) {
            for (Reservation reservation : made) {
                if (reservation.needId() != null) {
                    return reservation.needId();
                }
            }
            return delivery.lines().values().stream()
                    .map(line -> line.needId())
                    .filter(id -> id != null)
                    .findFirst()
                    .orElse(null);
        }
    }

    /// Who had a role and has none any more. Who never had one was never checked.
    private static Set<Id<Entity.Person>> revoked(
            LogReader log,
            Standing standing,
            @Nullable Id<Entity.Person> planned,
            DeliveryState delivery) {
        Set<Id<Entity.Person>> people = new LinkedHashSet<>();
        if (planned != null) {
            people.add(planned);
        }
        for (Carriage carriage : delivery.carriers()) {
            if (carriage.volunteerId() != null) {
                people.add(carriage.volunteerId());
            }
        }
        people.removeIf(person ->
                !standing.rolesOf(person).isEmpty()
                        || log.ofAggregate("Pessoa", person.text()).stream()
                                .noneMatch(it -> it.body().eventType().equals("PapelRevogado")));
        return people;
    }

    /// A delivery's sagas before one, and that one.
    private List<String> sagasUpTo(LogReader log, DeliveryState delivery, String saga) {
        List<String> all = new ArrayList<>(sagas.of(log, delivery.id().text()));
        int at = all.indexOf(saga);
        return at < 0 ? List.of(saga) : List.copyOf(all.subList(0, at + 1));
    }
}
