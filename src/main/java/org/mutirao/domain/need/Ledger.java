package org.mutirao.domain.need;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.mutirao.domain.need.ItemLedger.Other;
import org.mutirao.domain.need.ItemLedger.Sums;
import org.mutirao.domain.offer.Reservation;
import org.mutirao.domain.offer.Reservations;
import org.mutirao.domain.shared.Entity;
import org.mutirao.domain.shared.Id;
import org.mutirao.domain.shared.Item;
import org.mutirao.domain.shared.Quantity;

/// What is promised to a need, on its way to it and received for it, line by line.
///
/// A line is counted in its own unit. Where nobody said how much is needed the unit was not said
/// either: it is then counted in the one that goods were first promised or sent in.
///
/// @param items first the need's own lines in their order, then lines that are gone but to which
///   something was promised
public record Ledger(List<ItemLedger> items) {
    public Ledger {
        items = List.copyOf(items);
    }

    public Optional<ItemLedger> item(String itemId) {
        return items.stream().filter(item -> item.itemId().equals(itemId)).findFirst();
    }

    static Ledger of(List<Item> items, Reservations reservations, Loads loads) {
        Counting counting = new Counting(items);
        reservations
                .made()
                .forEach(each ->
                        counting.add(
                                each.needItemId(),
                                each.standing().unit(),
                                Sums.NONE.reserved(reserved(each, loads).amount())));
        loads.all()
                .forEach(line ->
                        counting.add(
                                line.needItemId(),
                                line.unit(),
                                Sums.NONE.carried(line.inRoute().amount(), line.received())));
        return counting.ledger();
    }

    /// What of a reservation has not set out.
    static Quantity reserved(Reservation reservation, Loads loads) {
        Quantity standing = reservation.standing();
        Id<Entity.Reservation> id = reservation.id();
        return loads.from(id)
                .map(Carried::used)
                .filter(standing::sameUnit)
                .reduce(standing, Quantity::minus)
                .orZero();
    }

    /// Sums by line and unit while a ledger is made.
    private static final class Counting {
        private final List<Item> items;
        private final SequencedMap<String, SequencedMap<String, Sums>> sums = new LinkedHashMap<>();

        Counting(List<Item> items) {
            this.items = items;
            items.forEach(item -> sums.put(item.itemId(), new LinkedHashMap<>()));
        }

        /// @param named the line that an event names; an event that names none means the only one
        void add(@Nullable String named, String unit, Sums more) {
            if (more.isNothing()) {
                return; // what came to nothing does not say in which unit a line is counted
            }
            String itemId = named != null || items.size() != 1 ? named : items.getFirst().itemId();
            sums.computeIfAbsent(itemId == null ? "" : itemId, _ -> new LinkedHashMap<>())
                    .merge(unit, more, Counting::plus);
        }

        private static Sums plus(Sums a, Sums b) {
            return new Sums(
                    a.reserved().add(b.reserved()),
                    a.inRoute().add(b.inRoute()),
                    a.received().add(b.received()));
        }

        Ledger ledger() {
            var ledgers = new ArrayList<ItemLedger>();
            for (Item item : items) {
                ledgers.add(line(item, sums.getOrDefault(item.itemId(), new LinkedHashMap<>())));
            }
            sums.forEach((itemId, byUnit) -> {
                if (items.stream().noneMatch(item -> item.itemId().equals(itemId))) {
                    ledgers.add(goneLine(itemId, byUnit));
                }
            });
            return new Ledger(ledgers);
        }

        private static ItemLedger line(Item item, SequencedMap<String, Sums> byUnit) {
            boolean unitWasSaid =
                    item.quantity() != null || byUnit.isEmpty() || byUnit.containsKey(item.unit());
            String unit = unitWasSaid ? item.unit() : byUnit.firstEntry().getKey();
            return ItemLedger.of(
                    item.itemId(),
                    item.name(),
                    unit,
                    item.quantity(),
                    byUnit.getOrDefault(unit, Sums.NONE),
                    others(byUnit, unit));
        }

        private static ItemLedger goneLine(String itemId, SequencedMap<String, Sums> byUnit) {
            String unit = byUnit.firstEntry().getKey();
            return ItemLedger.of(
                    itemId,
                    "",
                    unit,
                    BigDecimal.ZERO,
                    byUnit.getOrDefault(unit, Sums.NONE),
                    others(byUnit, unit));
        }

        private static List<Other> others(Map<String, Sums> byUnit, String unit) {
            return byUnit.entrySet().stream()
                    .filter(entry -> !entry.getKey().equals(unit))
                    .map(entry ->
                            new Other(
                                    entry.getKey(),
                                    entry.getValue().reserved(),
                                    entry.getValue().inRoute(),
                                    entry.getValue().received()))
                    .toList();
        }
    }
}
