package org.mutirao.application.report;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mutirao.domain.need.ItemLedger;
import org.mutirao.domain.shared.Folding;

/// What a report adds up to. It grows with the places, providers, kinds of goods and days that
/// there are, not with the entries. Not thread-safe while it is added to.
public final class Totals {
    private final SortedMap<String, Tally> units = new TreeMap<>();
    private final SortedMap<Group, Tally> statuses = new TreeMap<>();
    private final SortedMap<Group, Tally> categories = new TreeMap<>();
    private final SortedMap<Group, Tally> items = new TreeMap<>();
    private final SortedMap<Group, Tally> places = new TreeMap<>();
    private final SortedMap<Group, Tally> providers = new TreeMap<>();
    private final SortedMap<String, Sent> sent = new TreeMap<>();
    private final SortedMap<Flow.Day, Flow> days = new TreeMap<>();
    private final SortedMap<String, Fill> fills = new TreeMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final SortedMap<String, Long> needs = new TreeMap<>();
    private final SortedMap<String, Long> offers = new TreeMap<>();
    private final SortedMap<String, Long> deliveries = new TreeMap<>();
    private final Map<Proof, Long> proofs = new EnumMap<>(Proof.class);
    private final Map<Finding.Kind, Long> findings = new EnumMap<>(Finding.Kind.class);

    /// What deliveries carried in one unit.
    public record Sent(
            long lines, BigDecimal sent, BigDecimal received, BigDecimal lost, BigDecimal open) {
        Sent plus(Sent other) {
            return new Sent(
                    lines + other.lines,
                    sent.add(other.sent),
                    received.add(other.received),
                    lost.add(other.lost),
                    open.add(other.open));
        }
    }

    /// How far needs of a category are met.
    ///
    /// @param lines of which it was said how much is needed
    /// @param shares from 0 to 1 each, added up
    public record Fill(long lines, double shares) {
        Fill plus(Fill other) {
            return new Fill(lines + other.lines, shares + other.shares);
        }

        public double share() {
            return lines == 0 ? 0 : shares / lines;
        }
    }

    void need(String status) {
        needs.merge(status, 1L, Long::sum);
    }

    void offer(String status) {
        offers.merge(status, 1L, Long::sum);
    }

    void delivery(String status) {
        deliveries.merge(status, 1L, Long::sum);
    }

    void proof(Proof proof) {
        proofs.merge(proof, 1L, Long::sum);
    }

    void finding(Finding finding) {
        findings.merge(finding.kind(), 1L, Long::sum);
    }

    void goods(String placeId, String status, Goods goods, Tally tally) {
        units.merge(goods.unit(), tally, Tally::plus);
        statuses.merge(new Group(status, "", goods.unit()), tally, Tally::plus);
        categories.merge(new Group(goods.category(), "", goods.unit()), tally, Tally::plus);
        items.merge(
                new Group(named(goods.item()), goods.category(), goods.unit()), tally, Tally::plus);
        places.merge(new Group(placeId, goods.category(), goods.unit()), tally, Tally::plus);
    }

    void given(String provider, String item, String unit, Tally tally) {
        providers.merge(new Group(provider, named(item), unit), tally, Tally::plus);
    }

    void carried(String unit, Sent line) {
        sent.merge(unit, line, Sent::plus);
    }

    void flow(Flow.Day day, Flow flow) {
        days.merge(day, flow, Flow::plus);
    }

    /// Takes a line of a need that was not cancelled.
    void fill(String category, ItemLedger line) {
        BigDecimal needed = line.needed();
        if (needed != null && needed.signum() > 0) {
            double share = Math.min(1, line.received().doubleValue() / needed.doubleValue());
            fills.merge(category, new Fill(1, share), Fill::plus);
        }
    }

    private String named(String item) {
        String folded = Folding.fold(item);
        names.putIfAbsent(folded, item);
        return folded;
    }

    /// As the first need or offer spelled it.
    public String itemName(String folded) {
        return names.getOrDefault(folded, folded);
    }

    /// By unit: the sums of the ledgers of all needs.
    public SortedMap<String, Tally> units() {
        return Collections.unmodifiableSortedMap(units);
    }

    public SortedMap<Group, Tally> statuses() {
        return Collections.unmodifiableSortedMap(statuses);
    }

    public SortedMap<Group, Tally> categories() {
        return Collections.unmodifiableSortedMap(categories);
    }

    /// By folded name and category.
    public SortedMap<Group, Tally> items() {
        return Collections.unmodifiableSortedMap(items);
    }

    /// By place and category; the place is empty where a need has none.
    public SortedMap<Group, Tally> places() {
        return Collections.unmodifiableSortedMap(places);
    }

    /// By provider and folded name; the provider is empty for goods of no registered offer.
    public SortedMap<Group, Tally> providers() {
        return Collections.unmodifiableSortedMap(providers);
    }

    /// By unit: the sums of all lines of deliveries.
    public SortedMap<String, Sent> sent() {
        return Collections.unmodifiableSortedMap(sent);
    }

    public SortedMap<Flow.Day, Flow> days() {
        return Collections.unmodifiableSortedMap(days);
    }

    /// By category.
    public SortedMap<String, Fill> fills() {
        return Collections.unmodifiableSortedMap(fills);
    }

    /// How many needs there are of each status.
    public SortedMap<String, Long> needs() {
        return Collections.unmodifiableSortedMap(needs);
    }

    public SortedMap<String, Long> offers() {
        return Collections.unmodifiableSortedMap(offers);
    }

    public SortedMap<String, Long> deliveries() {
        return Collections.unmodifiableSortedMap(deliveries);
    }

    public Map<Proof, Long> proofs() {
        return Collections.unmodifiableMap(proofs);
    }

    public Map<Finding.Kind, Long> findings() {
        return Collections.unmodifiableMap(findings);
    }
}
