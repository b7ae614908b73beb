package org.mutirao.application.proof;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.mutirao.domain.offer.OfferEvent;
import org.mutirao.domain.offer.OfferEvent.OfferPublished;
import org.mutirao.domain.offer.OfferEvent.OfferUpdated;
import org.mutirao.domain.offer.OfferEvent.ReservationCancelled;
import org.mutirao.domain.offer.OfferEvent.ReservationConfirmed;

/// Replays what was offered and confirmed by hand, event by event. What is confirmed counts in the
/// unit it was confirmed in: unlike units never add.
final class Confirmations {
    private final Map<String, BigDecimal> offered = new HashMap<>();
    private final Map<String, String> units = new HashMap<>();
    private final Map<String, Map<String, BigDecimal>> held = new HashMap<>();
    private int limited;

    /// How often something was confirmed of an offer that says how much it has.
    int limited() {
        return limited;
    }

    /// @return by how much more is confirmed than is offered after this confirmation; zero where it
    ///   fits, or was none
    BigDecimal overBy(String offer, OfferEvent event) {
        switch (event) {
            case OfferPublished e ->
                    e.items()
                            .forEach(item -> {
                                offered.put(offer + item.itemId(), item.quantity());
                                units.put(offer + item.itemId(), item.unit());
                            });
            case OfferUpdated e -> e.changes().forEach((path, it) -> change(offer, path, it.to()));
            case ReservationCancelled e ->
                    held(offer + e.itemId(), e.unit())
                            .computeIfPresent(
                                    e.reservationId().text(),
                                    (id, was) -> was.subtract(e.quantity()).max(BigDecimal.ZERO));
            case ReservationConfirmed e -> {
                held(offer + e.itemId(), e.unit()).put(e.reservationId().text(), e.quantity());
                return overBy(offer + e.itemId());
            }
            default -> {} // neither offers nor confirms
        }
        return BigDecimal.ZERO;
    }

    private void change(String offer, String path, String to) {
        if (path.startsWith("/items/")) {
            String line = offer + path.split("/")[2];
            if (path.endsWith("/quantity")) {
                offered.put(line, to == null ? null : new BigDecimal(to));
            } else if (path.endsWith("/unit")) {
                units.put(line, to);
            }
        }
    }

    private Map<String, BigDecimal> held(String line, String unit) {
        return held.computeIfAbsent(line + " " + unit, it -> new HashMap<>());
    }

    private BigDecimal overBy(String line) {
        BigDecimal limit = offered.get(line);
        if (limit == null) {
            return BigDecimal.ZERO;
        }
        limited++;
        BigDecimal sum =
                held(line, units.get(line)).values().stream()
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.subtract(limit).max(BigDecimal.ZERO);
    }
}
