package org.mutirao.domain.matching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mutirao.domain.shared.Entity;
import org.mutirao.domain.shared.Id;

/// Offers by what they offer, so that a need is held only against goods that could serve it. It is
/// made from the offers of one moment and does not change.
public final class OfferIndex {
    private final Map<String, List<SupplyLine>> byName = new HashMap<>();
    private final Map<Id<Entity.Item>, List<SupplyLine>> byEntry = new HashMap<>();

    private OfferIndex() {}

    public static OfferIndex of(Collection<Supply> supplies) {
        OfferIndex index = new OfferIndex();
        supplies.stream().map(SupplyLine::of).flatMap(List::stream).forEach(index::add);
        return index;
    }

    private void add(SupplyLine line) {
        byName.computeIfAbsent(line.nameKey(), _ -> new ArrayList<>()).add(line);
        Id<Entity.Item> entry = line.item().catalogItemId();
        if (entry != null) {
            byEntry.computeIfAbsent(entry, _ -> new ArrayList<>()).add(line);
        }
    }

    /// The lines whose goods are the wanted ones, or accepted instead of them.
    Stream<SupplyLine> forGoodsOf(DemandLine wanted) {
        Stream<SupplyLine> byNames =
                Stream.concat(Stream.of(wanted.nameKey()), wanted.substituteKeys().stream())
                        .distinct()
                        .flatMap(key -> byName.getOrDefault(key, List.of()).stream());
        Id<Entity.Item> entry = wanted.item().catalogItemId();
        Stream<SupplyLine> byEntries =
                entry == null
                        ? Stream.empty()
                        : byEntry.getOrDefault(entry, List.of()).stream()
                                .filter(line -> !isNamed(wanted, line));
        return Stream.concat(byNames, byEntries);
    }

    private static boolean isNamed(DemandLine wanted, SupplyLine line) {
        return wanted.nameKey().equals(line.nameKey())
                || wanted.substituteKeys().contains(line.nameKey());
    }
}
