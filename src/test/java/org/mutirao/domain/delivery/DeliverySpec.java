package org.mutirao.domain.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.mutirao.domain.offer.OfferEvent.ReservationCancelled;
import org.mutirao.domain.shared.Decision;
import org.mutirao.domain.shared.DomainEvent;
import org.mutirao.domain.shared.Emission;
import org.mutirao.domain.shared.Entity;
import org.mutirao.domain.shared.Id;
import org.mutirao.domain.shared.Refusal;
import org.mutirao.domain.testing.Journal;

/// Given what happened, when a command is decided, then these events or that refusal.
final class DeliverySpec {
    private final Journal facts = new Journal();
    private Decision decision = Decision.accept();

    DeliverySpec given(Decision started) {
        facts.append(accepted(started));
        return this;
    }

    DeliverySpec given(DeliveryCommand... commands) {
        for (DeliveryCommand command : commands) {
            facts.append(accepted(DeliveryDecider.decide(command, state())));
        }
        return this;
    }

    DeliverySpec as(Id<Entity.Person> person) {
        facts.as(person);
        return this;
    }

    DeliverySpec when(DeliveryCommand command) {
        decision = DeliveryDecider.decide(command, state());
        if (decision instanceof Decision.Accepted(var emissions)) {
            facts.append(emissions);
        }
        return this;
    }

    /// What a command would come to; nothing happens.
    List<DomainEvent> decided(DeliveryCommand command) {
        return accepted(DeliveryDecider.decide(command, state())).stream()
                .map(Emission::event)
                .toList();
    }

    @SafeVarargs
    final DeliverySpec then(Class<? extends DomainEvent>... types) {
        assertThat(accepted(decision)).extracting(Emission::event).hasOnlyElementsOfTypes(types);
        assertThat(accepted(decision)).hasSameSizeAs(types);
        return this;
    }

    DeliverySpec thenRejected(Refusal refusal) {
        assertThat(decision).isEqualTo(Decision.reject(refusal));
        return this;
    }

    DeliverySpec thenGoesBack(Id<Entity.Reservation> reservation, long meals) {
        assertThat(accepted(decision))
                .extracting(Emission::event)
                .filteredOn(ReservationCancelled.class::isInstance)
                .extracting(ReservationCancelled.class::cast)
                .filteredOn(event -> event.reservationId().equals(reservation))
                .extracting(ReservationCancelled::quantity)
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(BigDecimal.valueOf(meals));
        return this;
    }

    DeliverySpec thenStatus(DeliveryStatus status) {
        assertThat(state().status()).isEqualTo(status);
        return this;
    }

    DeliverySpec thenOpen(long meals) {
        assertThat(sum(state().open())).isEqualByComparingTo(BigDecimal.valueOf(meals));
        return this;
    }

    private static BigDecimal sum(List<Cargo> lines) {
        return lines.stream().map(Cargo::open).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    DeliveryState state() {
        return DeliveryState.unknown(DeliveryFixtures.DELIVERY).evolveAll(facts.all());
    }

    static List<Emission> accepted(Decision decision) {
        assertThat(decision).isInstanceOf(Decision.Accepted.class);
        return ((Decision.Accepted) decision).emissions();
    }
}
