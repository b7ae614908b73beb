package org.mutirao.domain.matching;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.mutirao.domain.shared.Entity;
import org.mutirao.domain.shared.Id;

/// Finds the offers that can cover what needs still lack. Hard filters decide whether an offer may
/// be suggested at all, the score in what order; each suggestion says why.
///
/// A need that was cancelled or closed has no candidates.
public final class Matcher {
    private final MatchSettings settings;

    public Matcher(MatchSettings settings) {
        this.settings = settings;
    }

    /// One need against every offer, with what speaks against those that do not fit.
    public Matches match(Demand demand, Collection<Supply> supplies, Instant now) {
        List<Scored> fits = new ArrayList<>();
        List<Matches.Unfit> refused = new ArrayList<>();
        List<DemandLine> wanted = wantedLines(demand);
        for (Supply supply : supplies) {
            List<Pairing> pairs = pairs(wanted, SupplyLine.of(supply), now);
            List<Pairing> passed = pairs.stream().filter(pair -> pair.whyNot() == null).toList();
            if (passed.isEmpty()) {
                closest(pairs).ifPresent(refused::add);
            }
            passed.forEach(pair -> fits.add(Scored.of(pair)));
        }
        return new Matches(best(fits, Integer.MAX_VALUE), refused);
    }

    private static List<Candidate> best(List<Scored> fits, int limit) {
        return fits.stream().sorted(Scored.BEST_FIRST).limit(limit).map(Scored::candidate).toList();
    }

    /// One need against an index; the candidates are those of [#match].
    ///
    /// @return best first
    public List<Candidate> candidates(Demand demand, OfferIndex index, Instant now) {
        return candidates(demand, index, now, Integer.MAX_VALUE, () -> false).orElseThrow();
    }

    /// Many needs against one index.
    ///
    /// @param limit how many candidates of each need are kept at most
    /// @param cancelled asked between needs and between offers
    /// @return by need in the given order, each best first; empty when it was cancelled
    public Optional<SequencedMap<Id<Entity.Need>, List<Candidate>>> matchAll(
            Collection<Demand> demands,
            OfferIndex index,
            Instant now,
            int limit,
            BooleanSupplier cancelled) {
        var all = new LinkedHashMap<Id<Entity.Need>, List<Candidate>>();
        for (Demand demand : demands) {
            Optional<List<Candidate>> some = candidates(demand, index, now, limit, cancelled);
            if (some.isEmpty()) {
                return Optional.empty();
            }
            all.put(demand.need().id(), some.get());
        }
        return Optional.of(all);
    }

    private Optional<List<Candidate>> candidates(
            Demand demand, OfferIndex index, Instant now, int limit, BooleanSupplier cancelled) {
        List<Scored> fits = new ArrayList<>();
        for (DemandLine wanted : wantedLines(demand)) {
            for (SupplyLine offered : index.forGoodsOf(wanted).toList()) {
                if (cancelled.getAsBoolean()) {
                    return Optional.empty();
                }
                Pairing pair = Pairing.of(wanted, offered, settings, now);
                if (pair.whyNot() == null) {
                    fits.add(Scored.of(pair));
                }
            }
        }
        return cancelled.getAsBoolean() ? Optional.empty() : Optional.of(best(fits, limit));
    }

    private static List<DemandLine> wantedLines(Demand demand) {
        return demand.need().status().isWanted() ? DemandLine.of(demand) : List.of();
    }

    private List<Pairing> pairs(List<DemandLine> wanted, List<SupplyLine> offered, Instant now) {
        return wanted.stream()
                .flatMap(want ->
                        offered.stream().map(offer -> Pairing.of(want, offer, settings, now)))
                .toList();
    }

    private static Optional<Matches.Unfit> closest(List<Pairing> pairs) {
        List<Map.Entry<Pairing, WhyNot>> against = new ArrayList<>();
        for (Pairing pair : pairs) {
            @Nullable WhyNot why = pair.whyNot();
            if (why != null) {
                against.add(Map.entry(pair, why));
            }
        }
        return against.stream()
                .reduce((a, b) -> passed(b.getValue()) > passed(a.getValue()) ? b : a)
                .map(entry ->
                        new Matches.Unfit(
                                entry.getKey().offered().supply().offer().id(),
                                entry.getKey().offered().item().itemId(),
                                entry.getKey().offered().item().name(),
                                entry.getKey().wanted().item().itemId(),
                                entry.getValue()));
    }

    /// How many filters a pair passed before this one.
    private static int passed(WhyNot why) {
        return switch (why) {
            case WhyNot.OtherScope _ -> 0;
            case WhyNot.OtherItem _ -> 1;
            case WhyNot.OtherCategory _ -> 2;
            case WhyNot.NothingMissing _ -> 3;
            case WhyNot.Closed _ -> 4;
            case WhyNot.OtherStorage _ -> 5;
            case WhyNot.OtherUnit _ -> 6;
            case WhyNot.NothingLeft _ -> 7;
            case WhyNot.ExpiresTooSoon _ -> 8;
        };
    }
}
