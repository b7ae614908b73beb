package org.mutirao.infrastructure.sqlite;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mutirao.domain.offer.OfferState;
import org.mutirao.domain.offer.Reservation;
import org.mutirao.domain.shared.AggregateType;
import org.mutirao.domain.shared.Item;
import org.mutirao.domain.shared.Quantity;
import org.mutirao.infrastructure.sqlite.RowTable.Row;

/// An offer, what remains of it and what was promised from it.
final class OfferRows {
    private OfferRows() {}

    static void write(RowWriter to, OfferState offer) {
        String id = offer.id().text();
        long pos = to.firstPos(AggregateType.OFFER, id);
        // a promise counts for the need that it was made to, whether or not its offer is known
        ViewTables.RESERVATIONS.write(to, id, reservations(offer));
        if (offer.origin() == null) {
            remove(to, id, pos);
            return;
        }
        List<Item> items = offer.items();
        ViewTables.OFFERS.write(to, id, List.of(row(offer, items.size(), pos)));
        ViewTables.OFFER_ITEMS.write(to, id, lines(offer, items));
        ViewTables.OFFER_REMAINING.write(to, id, remaining(offer, items));
        ClashRows.write(to, AggregateType.OFFER, id, offer.document());
        ViewTables.OFFER_WORDS.write(to, pos, id, words(offer, items));
    }

    private static void remove(RowWriter to, String id, long pos) {
        ViewTables.OFFERS.write(to, id, List.of());
        ViewTables.OFFER_ITEMS.write(to, id, List.of());
        ViewTables.OFFER_REMAINING.write(to, id, List.of());
        ClashRows.remove(to, AggregateType.OFFER, id);
        ViewTables.OFFER_WORDS.remove(to, pos);
    }

    @SuppressWarnings("NullAway") // only of an offer whose origin is known
    private static Row row(OfferState offer, int items, long pos) {
        @Nullable String until = Values.time(offer.availableUntil());
        return Row.of(
                offer.id().text(),
                offer.category(),
                offer.status().wire(),
                items,
                Values.id(offer.providerId()),
                Values.id(offer.locationId()),
                until,
                Values.time(offer.origin().at()),
                offer.origin().number(),
                offer.origin().externalId(),
                until == null ? NeedRows.NO_END : until,
                pos);
    }

    private static List<Row> lines(OfferState offer, List<Item> items) {
        List<Row> rows = new ArrayList<>();
        for (Item item : items) {
            rows.add(
                    Row.of(
                            offer.id().text(),
                            item.itemId(),
                            rows.size(),
                            item.name(),
                            item.category(),
                            item.unit(),
                            Values.amount(item.quantity()),
                            Values.amount(offer.reserved(item.itemId()).amount())));
        }
        return rows;
    }

    private static List<Row> remaining(OfferState offer, List<Item> items) {
        List<Row> rows = new ArrayList<>();
        for (Item item : items) {
            @Nullable Quantity left = offer.remaining(item.itemId());
            rows.add(
                    Row.of(
                            offer.id().text(),
                            item.itemId(),
                            Values.amount(left == null ? null : left.amount())));
        }
        return rows;
    }

    private static List<Row> reservations(OfferState offer) {
        return offer.reservations().made().map(each -> reservation(offer, each)).toList();
    }

    private static Row reservation(OfferState offer, Reservation each) {
        return Row.of(
                offer.id().text(),
                each.id().text(),
                Values.id(each.needId()),
                each.itemId(),
                each.needItemId(),
                Values.amount(each.quantity().amount()),
                Values.amount(each.standing().amount()),
                each.quantity().unit(),
                each.state().wire(),
                Values.id(each.volunteerId()));
    }

    @SuppressWarnings("NullAway") // only of an offer whose origin is known
    private static Stream<@Nullable String> words(OfferState offer, List<Item> items) {
        return Stream.concat(
                Stream.of(offer.origin().number()),
                Stream.concat(items.stream().map(Item::name), Stream.ofNullable(offer.category())));
    }
}
