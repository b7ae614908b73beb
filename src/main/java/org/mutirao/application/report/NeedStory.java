package org.mutirao.application.report;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mutirao.domain.delivery.DeliveryEvent;
import org.mutirao.domain.need.Carried;
import org.mutirao.domain.need.Loads;
import org.mutirao.domain.need.NeedState;
import org.mutirao.domain.offer.OfferEvent.OfferReserved;
import org.mutirao.domain.offer.Reservation;
import org.mutirao.domain.shared.Entity;
import org.mutirao.domain.shared.Fact;
import org.mutirao.domain.shared.Id;

/// A need with where its goods come from, and when they were promised and arrived.
///
/// @param pieces together they are what its ledger says of promised, carried and received
/// @param moves together they are what was promised, received and lost
record NeedStory(NeedState need, List<Piece> pieces, List<Move> moves) {

    /// Goods of one reservation that wait, or of one line of a delivery.
    ///
    /// @param reservation null for goods of no registered offer
    record Piece(@Nullable Reservation reservation, Goods goods, Tally amounts) {}

    record Move(Instant at, @Nullable Reservation reservation, Goods goods, Flow flow) {}

    /// @param facts all that mention the need, in canonical order
    static NeedStory of(String id, List<Fact> facts) {
        NeedState state = NeedState.unknown(Id.of(id));
        List<Arrival> arrivals = new ArrayList<>();
        Map<Id<Entity.Event>, Instant> promised = new HashMap<>();
        for (Fact fact : facts) {
            NeedState next = state.evolve(fact);
            switch (fact.event()) {
                case DeliveryEvent _ -> differences(state.loads(), next.loads(), fact, arrivals);
                case OfferReserved _ -> promised.put(fact.id(), fact.at());
                default -> {} // moves no goods
            }
            state = next;
        }
        return new NeedStory(state, pieces(state), moves(state, arrivals, promised));
    }

    /// What one fact changed of one line.
    private record Arrival(Instant at, Carried line, BigDecimal received, BigDecimal lost) {}

    private static void differences(Loads before, Loads after, Fact fact, List<Arrival> arrivals) {
        after.lines()
                .forEach((key, line) -> {
                    @Nullable Carried old = before.lines().get(key);
                    BigDecimal received =
                            old == null
                                    ? line.received()
                                    : line.received().subtract(old.received());
                    BigDecimal lost = old == null ? line.lost() : line.lost().subtract(old.lost());
                    if (received.signum() != 0 || lost.signum() != 0) {
                        arrivals.add(new Arrival(fact.at(), line, received, lost));
                    }
                });
    }

    private static List<Piece> pieces(NeedState need) {
        List<Piece> pieces = new ArrayList<>();
        need.reservations()
                .made()
                .forEach(each ->
                        pieces.add(
                                new Piece(
                                        each,
                                        goods(need, each.needItemId(), each.standing().unit()),
                                        Tally.moved(
                                                need.reserved(each).amount(),
                                                BigDecimal.ZERO,
                                                BigDecimal.ZERO,
                                                BigDecimal.ZERO))));
        need.loads()
                .all()
                .forEach(line ->
                        pieces.add(
                                new Piece(
                                        reservation(need, line),
                                        goods(need, line.needItemId(), line.unit()),
                                        Tally.moved(
                                                BigDecimal.ZERO,
                                                line.inRoute().amount(),
                                                line.received(),
                                                line.lost()))));
        return pieces;
    }

    private static List<Move> moves(
            NeedState need, List<Arrival> arrivals, Map<Id<Entity.Event>, Instant> promised) {
        List<Move> moves = new ArrayList<>();
        need.reservations()
                .made()
                .forEach(each ->
                        Optional.ofNullable(promised.get(each.request()))
                                .map(at ->
                                        new Move(
                                                at,
                                                each,
                                                goods(
                                                        need,
                                                        each.needItemId(),
                                                        each.standing().unit()),
                                                Flow.promised(each.standing().amount())))
                                .ifPresent(moves::add));
        arrivals.forEach(each ->
                moves.add(
                        new Move(
                                each.at(),
                                reservation(need, each.line()),
                                goods(need, each.line().needItemId(), each.line().unit()),
                                Flow.arrived(each.received(), each.lost()))));
        return moves;
    }

    private static @Nullable Reservation reservation(NeedState need, Carried line) {
        return line.reservationId() == null
                ? null
                : need.reservations().find(line.reservationId()).orElse(null);
    }

    private static Goods goods(NeedState need, @Nullable String lineId, String unit) {
        return Goods.of(need.items(), lineId, need.category(), unit);
    }

    Goods goods(@Nullable String lineId, String unit) {
        return goods(need, lineId, unit);
    }
}
