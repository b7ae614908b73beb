package org.mutirao.application.proof;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.mutirao.application.command.Coordination.Reserved;
import org.mutirao.application.command.Draft;
import org.mutirao.application.command.Outcome;
import org.mutirao.application.command.Turn;
import org.mutirao.domain.offer.OfferCommand;
import org.mutirao.domain.offer.OfferDecider;
import org.mutirao.domain.offer.OfferEvent.OfferReserved;
import org.mutirao.domain.offer.OfferState;
import org.mutirao.domain.shared.Decision;
import org.mutirao.domain.shared.Emission;
import org.mutirao.domain.shared.Entity;
import org.mutirao.domain.shared.Id;
import org.mutirao.domain.shared.Quantity;
import org.mutirao.eventlog.Metadata;

/// Goods are reserved, asked for in vain and given back.
final class PromiseJobs {
    private final Workplace place;
    private final Desk desk;
    private final Random random;

    PromiseJobs(Workplace place) {
        this.place = place;
        desk = place.desk;
        random = place.random;
    }

    void add() {
        place.jobs.put(
                "reserve",
                () -> {
                    String need = place.recent(place.needs);
                    String offer = place.recent(place.offers);
                    return need == null || offer == null ? null : reserve(need, offer);
                });
        place.job(
                "set aside",
                place.offers,
                (turn, offer) -> {
                    String need = random.nextInt(4) == 0 ? null : place.recent(place.needs);
                    return setAside(turn, offer, need);
                });
        place.jobs.put(
                "ask for too much",
                () -> {
                    String offer = place.recent(place.offers);
                    String need = place.recent(place.needs);
                    return offer == null || need == null ? null : tooMuch(offer, need);
                });
        place.jobs.put(
                "give back",
                () -> {
                    String reservation = place.recent(place.reservations);
                    return reservation == null ? null : desk.coordinator().cancel(reservation, "d");
                });
    }

    private Outcome<?> reserve(String need, String offer) {
        BigDecimal quantity = random.nextBoolean() ? null : place.some();
        Outcome<List<Reserved>> outcome = desk.coordinator().reserve(need, offer, quantity);
        if (outcome instanceof Outcome.Done<List<Reserved>> it) {
            it.value().forEach(one -> place.reservations.add(one.reservationId()));
        }
        return outcome;
    }

    private Decision setAside(Turn turn, String offer, String need) {
        Id<Entity.Reservation> id = turn.newId();
        OfferState state = turn.offer(Id.of(offer));
        String unit = state.items().isEmpty() ? "un" : state.items().getFirst().unit();
        Decision decision =
                OfferDecider.decide(
                        new OfferCommand.ReserveOffer(
                                state.id(),
                                id,
                                need == null ? null : Id.of(need),
                                "1",
                                need == null ? null : "1",
                                place.some(),
                                unit,
                                null,
                                turn.now()),
                        state);
        if (decision instanceof Decision.Accepted) {
            place.reservations.add(id.text());
        }
        return decision;
    }

    /// What another laptop may have promised without knowing: the authority refuses or confirms it.
    private Outcome<?> tooMuch(String offer, String need) {
        return desk.graph
                .journal()
                .command(turn -> {
                    var asked =
                            new OfferReserved(
                                    turn.newId(),
                                    Id.of(need),
                                    "1",
                                    "1",
                                    aboutAll(turn.offer(Id.of(offer))),
                                    "un",
                                    null);
                    return turn.append(
                            List.of(Draft.of(new Emission(offer, asked))), Metadata.NONE, true);
                });
    }

    /// Often just what is left or a little more: there a wrong limit would show.
    private BigDecimal aboutAll(OfferState offer) {
        Quantity left = offer.remaining("1");
        return left != null && left.isPositive() && random.nextInt(3) > 0
                ? left.amount().add(BigDecimal.valueOf(random.nextInt(4)))
                : place.some().add(BigDecimal.valueOf(random.nextInt(200)));
    }
}
