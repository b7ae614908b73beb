package org.mutirao.application.proof;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.mutirao.domain.offer.OfferEvent;
import org.mutirao.domain.offer.OfferEvent.OfferReserved;
import org.mutirao.domain.offer.OfferEvent.ReservationCancelled;
import org.mutirao.domain.offer.OfferEvent.ReservationConfirmed;
import org.mutirao.domain.offer.OfferEvent.ReservationRefused;

/// Promises by their ids, added up one by one.
final class NaivePromises {
    static final class Promise {
        String id;
        String offer;
        String item;
        String needItem;
        String unit;
        BigDecimal asked; // null: only later words of it were heard
        BigDecimal back = BigDecimal.ZERO;
        boolean refused;

        /// What it takes from the offer.
        BigDecimal holds() {
            BigDecimal left = asked.subtract(back);
            return refused || left.signum() < 0 ? BigDecimal.ZERO : left;
        }
    }

    private final Map<String, Promise> all = new LinkedHashMap<>();

    List<Promise> made() {
        List<Promise> made = new ArrayList<>();
        for (Promise one : all.values()) {
            if (one.asked != null) {
                made.add(one);
            }
        }
        return made;
    }

    void happen(String offer, OfferEvent event) {
        switch (event) {
            case OfferReserved e ->
                    of(
                            offer,
                            e,
                            it -> {
                                if (it.asked == null) {
                                    it.asked = notLess(e.quantity());
                                    it.item = e.itemId();
                                    it.needItem = e.needItemId();
                                    if (!it.unit.equals(e.unit())) {
                                        it.unit = e.unit();
                                        it.back = BigDecimal.ZERO;
                                    }
                                }
                            });
            case ReservationConfirmed e -> of(offer, e, it -> it.refused = false);
            case ReservationRefused e -> of(offer, e, it -> it.refused = true);
            case ReservationCancelled e ->
                    of(
                            offer,
                            e,
                            it -> {
                                if (it.unit.equals(e.unit())) {
                                    it.back = it.back.add(notLess(e.quantity()));
                                }
                            });
            default -> {} // no promise
        }
    }

    private void of(String offer, OfferEvent.OfReservation said, Consumer<Promise> change) {
        String id = said.reservationId().text();
        Promise promise = all.get(id);
        if (promise == null) {
            promise = new Promise();
            promise.id = id;
            promise.offer = offer;
            promise.item = said.itemId();
            promise.needItem = said.needItemId();
            promise.unit = said.unit();
            all.put(id, promise);
        }
        if (promise.offer.equals(offer)) {
            change.accept(promise);
        }
    }

    static BigDecimal notLess(BigDecimal amount) {
        return amount == null || amount.signum() < 0 ? BigDecimal.ZERO : amount;
    }
}
