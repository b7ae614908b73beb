package org.mutirao.application.command;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.command.Coordination.Reserved;
import org.mutirao.application.query.ReadModel;
import org.mutirao.domain.matching.Matches;
import org.mutirao.domain.matching.ReservationPlan;
import org.mutirao.domain.matching.ReservationPlanner;
import org.mutirao.domain.need.NeedRefusal;
import org.mutirao.domain.need.NeedState;
import org.mutirao.domain.offer.OfferDecider;
import org.mutirao.domain.offer.OfferState;
import org.mutirao.domain.offer.Reservation;
import org.mutirao.domain.shared.Decision;
import org.mutirao.domain.shared.Entity;
import org.mutirao.domain.shared.Id;
import org.mutirao.eventlog.Metadata;

/// Promises parts of offers to a need.
final class Reserving {
    private final Journal journal;
    private final Matching matching;
    private final ReadModel rows;

    Reserving(Journal journal, Matching matching, ReadModel rows) {
        this.journal = journal;
        this.matching = matching;
        this.rows = rows;
    }

    Outcome<List<Reserved>> reserve(
            String needId, @Nullable String offerId, @Nullable BigDecimal quantity) {
        List<String> offers = offerId == null ? rows.openOfferIds() : List.of(offerId);
        return journal.command(
                turn -> within(turn, needId, offerId, quantity, offers, Metadata.NONE));
    }

    /// As a part of a command.
    ///
    /// @param offers ids of those that may be considered
    Outcome<List<Reserved>> within(
            Turn turn,
            String needId,
            @Nullable String offerId,
            @Nullable BigDecimal quantity,
            List<String> offers,
            Metadata envelope) {
        NeedState need = turn.need(Id.of(needId));
        if (!need.isKnown()) {
            return new Outcome.Refused<>(new NeedRefusal.NoSuchNeed(need.id()));
        }
        Matches found =
                matching.matches(turn.log(), turn.states(), need, offers, quantity, turn.now());
        return carryOut(turn, plan(turn, need, offerId, quantity, found), envelope);
    }

    private static ReservationPlan plan(
            Turn turn,
            NeedState need,
            @Nullable String offerId,
            @Nullable BigDecimal quantity,
            Matches found) {
        return offerId == null
                ? ReservationPlanner.best(need, found.candidates(), quantity)
                : ReservationPlanner.from(turn.offer(Id.of(offerId)), need, found, quantity);
    }

    private static Outcome<List<Reserved>> carryOut(
            Turn turn, ReservationPlan plan, Metadata envelope) {
        return switch (plan) {
            case ReservationPlan.Impossible(var refusal) -> new Outcome.Refused<>(refusal);
            case ReservationPlan.Planned planned -> reserve(turn, planned, envelope);
        };
    }

    private static Outcome<List<Reserved>> reserve(
            Turn turn, ReservationPlan.Planned planned, Metadata envelope) {
        List<Draft> drafts = new ArrayList<>();
        List<Made> made = new ArrayList<>();
        for (ReservationPlan.Part part : planned.parts()) {
            Id<Entity.Reservation> id = turn.newId();
            Decision decision =
                    OfferDecider.decide(
                            part.command(id, null, turn.now()), turn.offer(part.offerId()));
            switch (decision) {
                case Decision.Rejected(var refusal) -> {
                    return new Outcome.Refused<>(refusal);
                }
                case Decision.Accepted(var emissions) ->
                        emissions.forEach(emission -> drafts.add(Draft.of(emission)));
            }
            made.add(new Made(id, part.offerId()));
        }
        Outcome<Boolean> outcome = turn.append(drafts, envelope, true);
        return outcome.map(done ->
                made.stream().map(one -> reserved(one.id(), turn.offer(one.offer()))).toList());
    }

    private record Made(Id<Entity.Reservation> id, Id<Entity.Offer> offer) {}

    private static Reserved reserved(Id<Entity.Reservation> id, OfferState offer) {
        Reservation made = offer.reservations().find(id).orElseThrow();
        return new Reserved(
                id.text(),
                offer.id().text(),
                made.quantity().amount(),
                made.quantity().unit(),
                made.state().wire());
    }
}
