package org.mutirao.application.report;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mutirao.domain.delivery.Cargo;
import org.mutirao.domain.need.ItemLedger;
import org.mutirao.domain.need.Ledger;
import org.mutirao.domain.need.NeedState;
import org.mutirao.domain.need.NeedStatus;
import org.mutirao.domain.offer.OfferState;
import org.mutirao.domain.offer.Reservation;
import org.mutirao.domain.shared.Item;

/// Adds needs, offers and deliveries up, one after the other.
final class ReportFold {
    private final Scope scope;
    private final Book book;
    private final ZoneId zone;
    private final Totals totals = new Totals();

    /// @param zone in which days begin
    ReportFold(Scope scope, Book book, ZoneId zone) {
        this.scope = scope;
        this.book = book;
        this.zone = zone;
    }

    Totals totals() {
        return totals;
    }

    void add(NeedStory story) {
        NeedState need = story.need();
        if (!scope.covers(need) || (scope.ofOneProvider() && !hasOurs(story))) {
            return;
        }
        String place = Objects.requireNonNullElse(book.place(need.locationId()), "");
        Ledger ledger = need.ledger();
        NeedStatus status = need.status(need.items().size(), ledger);
        totals.need(status.wire());
        if (scope.ofOneProvider()) {
            ours(story, place, status);
        } else {
            whole(story, ledger, place, status);
        }
        providers(story);
        flows(story);
    }

    private boolean hasOurs(NeedStory story) {
        return story.pieces().stream().anyMatch(piece -> scope.covers(piece.reservation()));
    }

    private void ours(NeedStory story, String place, NeedStatus status) {
        story.pieces().stream()
                .filter(piece -> scope.covers(piece.reservation()))
                .forEach(piece ->
                        totals.goods(place, status.wire(), piece.goods(), piece.amounts()));
    }

    /// What was lost is in no ledger: it comes from the pieces.
    private void whole(NeedStory story, Ledger ledger, String place, NeedStatus status) {
        for (ItemLedger line : ledger.items()) {
            Goods goods = story.goods(line.itemId(), line.unit());
            totals.goods(place, status.wire(), goods, Tally.of(line));
            if (status != NeedStatus.CANCELLED) {
                totals.fill(goods.category(), line);
            }
            for (ItemLedger.Other other : line.others()) {
                totals.goods(
                        place,
                        status.wire(),
                        story.goods(line.itemId(), other.unit()),
                        Tally.moved(
                                other.reserved(),
                                other.inRoute(),
                                other.received(),
                                BigDecimal.ZERO));
            }
        }
        story.pieces().stream()
                .filter(piece -> piece.amounts().lost().signum() > 0)
                .forEach(piece ->
                        totals.goods(
                                place, status.wire(), piece.goods(), piece.amounts().onlyLost()));
    }

    private void providers(NeedStory story) {
        for (NeedStory.Piece piece : story.pieces()) {
            @Nullable Reservation from = piece.reservation();
            if (scope.covers(from)) {
                String item =
                        from == null
                                ? piece.goods().item()
                                : book.offer(from.offerId().text())
                                        .items()
                                        .getOrDefault(from.itemId(), piece.goods().item());
                totals.given(scope.provider(from), item, piece.goods().unit(), piece.amounts());
            }
        }
    }

    private void flows(NeedStory story) {
        NeedState need = story.need();
        if (!scope.ofOneProvider() && need.origin() != null) {
            for (Item item : need.items()) {
                BigDecimal needed = item.quantity();
                if (needed != null) {
                    Goods goods = story.goods(item.itemId(), item.unit());
                    flow(need.origin().at(), goods, Flow.needed(needed));
                }
            }
        }
        story.moves().stream()
                .filter(move -> scope.covers(move.reservation()))
                .forEach(move -> flow(move.at(), move.goods(), move.flow()));
    }

    private void flow(Instant at, Goods goods, Flow flow) {
        totals.flow(
                new Flow.Day(at.atZone(zone).toLocalDate(), goods.category(), goods.unit()), flow);
    }

    void add(OfferState offer) {
        if (!scope.covers(offer) || scope.ofOnePlace()) {
            return;
        }
        totals.offer(offer.status().wire());
        for (Item item : offer.items()) {
            totals.given(
                    book.provider(offer), item.name(), item.unit(), Tally.offered(item.quantity()));
        }
    }

    /// @param story of a delivery that belongs to the report
    void add(DeliveryStory story) {
        totals.delivery(Objects.requireNonNull(story.state().status()).wire());
        story.receipts().forEach(receipt -> totals.proof(receipt.proof()));
        for (Cargo line : scope.lines(story)) {
            totals.carried(
                    line.unit(),
                    new Totals.Sent(
                            1, line.dispatched(), line.received(), line.lost(), line.open()));
        }
    }
}
