package org.mutirao.application.authority;

import java.util.List;
import java.util.Optional;
import org.mutirao.application.projection.States;
import org.mutirao.domain.offer.OfferEvent;
import org.mutirao.domain.offer.OfferEvent.OfferReserved;
import org.mutirao.domain.offer.ReservationRule;
import org.mutirao.domain.shared.Emission;
import org.mutirao.domain.shared.Fact;
import org.mutirao.domain.shared.Id;
import org.mutirao.eventlog.LogReader;
import org.mutirao.eventlog.RuleIds;

/// The rules that follow an accepted event at once.
final class Reactions {
    private final States states;

    Reactions(States states) {
        this.states = states;
    }

    /// @param eventId the same wherever the rule runs
    record Reaction(String eventId, Emission emission) {}

    List<Reaction> to(LogReader log, Fact cause) {
        return cause.event() instanceof OfferReserved
                ? decideReservation(log, cause).stream().toList()
                : List.of();
    }

    private Optional<Reaction> decideReservation(LogReader log, Fact cause) {
        Optional<OfferEvent> decision =
                ReservationRule.decide(states.offer(log, Id.of(cause.aggregateId())), cause);
        return decision.map(event ->
                new Reaction(
                        RuleIds.of("decide-reserva", cause.id().text(), ""),
                        new Emission(cause.aggregateId(), event)));
    }
}
