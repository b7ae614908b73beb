package org.mutirao.domain.undo;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.mutirao.domain.delivery.Cargo;
import org.mutirao.domain.delivery.DeliveryEvent.DeliveryStarted;
import org.mutirao.domain.delivery.DeliveryState;
import org.mutirao.domain.need.ItemLedger;
import org.mutirao.domain.need.NeedEvent.NeedCreated;
import org.mutirao.domain.need.NeedState;
import org.mutirao.domain.offer.OfferEvent.OfferPublished;
import org.mutirao.domain.offer.OfferState;
import org.mutirao.domain.offer.Reservation;
import org.mutirao.domain.offer.ReservationRule;
import org.mutirao.domain.shared.Decision;
import org.mutirao.domain.shared.DomainEvent;
import org.mutirao.domain.shared.Emission;
import org.mutirao.domain.shared.Entity;
import org.mutirao.domain.shared.Fact;
import org.mutirao.domain.shared.Id;
import org.mutirao.domain.testing.Journal;

/// A whole operation in memory, and what people see of it.
final class Operation {
    private final Journal journal = new Journal();
    private final List<List<Fact>> commands = new ArrayList<>();
    private static final Pattern ID = Pattern.compile("id-\\d{6};");
    private final Map<String, List<Fact>> mentions = new HashMap<>();
    private int ids;

    String newId() {
        return "id-%06d;".formatted(++ids);
    }

    /// @return whether it was accepted
    boolean run(Decision decision) {
        if (decision instanceof Decision.Accepted(var emissions)) {
            append(emissions);
            return true;
        }
        return false;
    }

    List<Fact> append(List<Emission> emissions) {
        var command = new ArrayList<Fact>();
        for (Fact fact : journal.append(emissions)) {
            command.add(fact);
            mention(fact);
            ReservationRule.decide(offer(fact.aggregateId()), fact)
                    .ifPresent(ruled -> command.add(rule(fact, ruled)));
        }
        commands.add(command);
        return command;
    }

    private Fact rule(Fact cause, DomainEvent ruled) {
        Fact fact = journal.follow(cause, ruled);
        mention(fact);
        return fact;
    }

    List<List<Fact>> commands() {
        return commands;
    }

    UndoPlan plan(List<Fact> command) {
        var fresh = new ArrayList<String>();
        for (int i = Undo.idsNeeded(command); i > 0; i--) {
            fresh.add(newId());
        }
        return Undo.plan(command, this::history, fresh);
    }

    List<Fact> history(String id) {
        return mentions.getOrDefault(id, List.of());
    }

    /// Every id that a fact carries finds it again.
    private void mention(Fact fact) {
        var named = new LinkedHashSet<String>(List.of(fact.aggregateId()));
        ID.matcher(fact.event().toString()).results().forEach(found -> named.add(found.group()));
        named.forEach(id -> mentions.computeIfAbsent(id, _ -> new ArrayList<>()).add(fact));
    }

    NeedState need(String id) {
        NeedState state = NeedState.unknown(Id.of(id));
        for (Fact fact : history(id)) {
            state = state.evolve(fact);
        }
        return state;
    }

    OfferState offer(String id) {
        OfferState state = OfferState.unknown(Id.of(id));
        for (Fact fact : history(id)) {
            state = state.evolve(fact);
        }
        return state;
    }

    DeliveryState delivery(String id) {
        return DeliveryState.unknown(Id.of(id)).evolveAll(history(id));
    }

    Map<Id<Entity.Reservation>, String> offerItems() {
        var items = new LinkedHashMap<Id<Entity.Reservation>, String>();
        offers().stream()
                .flatMap(id -> offer(id).reservations().made())
                .forEach((Reservation each) -> items.put(each.id(), each.itemId()));
        return items;
    }

    List<String> needs() {
        return ids(NeedCreated.class);
    }

    List<String> offers() {
        return ids(OfferPublished.class);
    }

    List<String> deliveries() {
        return ids(DeliveryStarted.class);
    }

    private List<String> ids(Class<?> type) {
        Set<String> found = new LinkedHashSet<>();
        journal.all().stream()
                .filter(fact -> type.isInstance(fact.event()))
                .forEach(fact -> found.add(fact.aggregateId()));
        return List.copyOf(found);
    }

    /// Status, ledger and remaining of everything: what must be the same again.
    Map<String, List<String>> seen() {
        var seen = new LinkedHashMap<String, List<String>>();
        for (String id : needs()) {
            NeedState need = need(id);
            var lines = new ArrayList<String>(List.of(need.status().wire()));
            need.ledger().items().forEach(item -> lines.add(line(item)));
            lines.add(need.document().fields().toString());
            seen.put(id, lines);
        }
        for (String id : offers()) {
            OfferState offer = offer(id);
            var lines = new ArrayList<String>(List.of(offer.status().wire()));
            offer.items()
                    .forEach(item -> {
                        var left = offer.remaining(item.itemId());
                        lines.add(left == null ? "?" : plain(left.amount()));
                    });
            seen.put(id, lines);
        }
        deliveries().forEach(id -> seen.put(id, delivered(delivery(id))));
        return seen;
    }

    private static List<String> delivered(DeliveryState delivery) {
        BigDecimal open = BigDecimal.ZERO;
        BigDecimal received = BigDecimal.ZERO;
        BigDecimal lost = BigDecimal.ZERO;
        for (Cargo line : delivery.lines().values()) {
            open = open.add(line.open());
            received = received.add(line.received());
            lost = lost.add(line.lost());
        }
        return List.of(
                String.valueOf(delivery.status()),
                plain(open),
                plain(received),
                plain(lost),
                String.valueOf(delivery.toCheck()),
                delivery.carriers().stream()
                        .map(carriage -> carriage.volunteerId() + " " + carriage.answer())
                        .sorted()
                        .toList()
                        .toString());
    }

    private static String line(ItemLedger item) {
        return "%s needed %s reserved %s in route %s received %s missing %s excess %s"
                .formatted(
                        item.unit(),
                        item.needed() == null ? "?" : plain(item.needed()),
                        plain(item.reserved()),
                        plain(item.inRoute()),
                        plain(item.received()),
                        item.missing() == null ? "?" : plain(item.missing()),
                        plain(item.excess()));
    }

    private static String plain(BigDecimal amount) {
        return amount.signum() == 0 ? "0" : amount.stripTrailingZeros().toPlainString();
    }
}
