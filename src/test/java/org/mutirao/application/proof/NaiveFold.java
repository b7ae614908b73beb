package org.mutirao.application.proof;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mutirao.domain.delivery.DeliveryEvent;
import org.mutirao.domain.delivery.DeliveryEvent.DeliveryCompleted;
import org.mutirao.domain.delivery.DeliveryEvent.DeliveryPartlyReceived;
import org.mutirao.domain.delivery.DeliveryEvent.DeliveryStarted;
import org.mutirao.domain.delivery.DeliveryEvent.ReceiptCorrected;
import org.mutirao.domain.need.NeedEvent;
import org.mutirao.domain.offer.OfferEvent;
import org.mutirao.domain.offer.OfferEvent.OfferReserved;
import org.mutirao.domain.offer.OfferEvent.ReservationCancelled;
import org.mutirao.domain.offer.OfferEvent.ReservationConfirmed;
import org.mutirao.domain.offer.OfferEvent.ReservationRefused;
import org.mutirao.domain.scope.ScopeEvent.EntryDiscarded;
import org.mutirao.domain.scope.ScopeEvent.EntryReleased;
import org.mutirao.domain.scope.Verdict;
import org.mutirao.domain.shared.DomainEvent;
import org.mutirao.domain.shared.Id;
import org.mutirao.eventlog.EventCodec;
import org.mutirao.eventlog.RecordedEvent;

/// A second opinion on the log: the whole of it, from the first entry to the last, into plain maps.
/// It takes nothing from the product but the decoded records: order, twins and sums are its own.
final class NaiveFold {
    private final EventCodec codec;
    private final Map<String, NaiveNeed> needs = new HashMap<>();
    private final Map<String, NaiveOffer> offers = new HashMap<>();
    private final Map<String, NaiveDelivery> deliveries = new HashMap<>();

    NaiveFold(EventCodec codec, List<RecordedEvent> log) {
        this.codec = codec;
        List<RecordedEvent> inOrder = new ArrayList<>(log);
        inOrder.sort(
                Comparator.comparing((RecordedEvent one) -> one.ruling() == null)
                        .thenComparing(one -> one.ruling() == null ? 0 : one.ruling().scopeSeq())
                        .thenComparing(one -> one.body().hlc())
                        .thenComparing(one -> one.place().deviceId())
                        .thenComparing(one -> one.place().deviceSeq()));
        Map<String, RecordedEvent> folded = chosen(log);
        Set<String> settled = new HashSet<>();
        for (RecordedEvent one : inOrder) {
            if (folded.get(one.body().eventId()) == one) {
                decoded(one).ifPresent(event -> fold(one, event, log, folded, settled));
            }
        }
    }

    /// Of each event the entry that counts: the accepted one, else the undecided one of the lowest
    /// device.
    private static Map<String, RecordedEvent> chosen(List<RecordedEvent> log) {
        Map<String, RecordedEvent> chosen = new HashMap<>();
        for (RecordedEvent one : log) {
            if (one.ruling() == null) {
                chosen.merge(one.body().eventId(), one, NaiveFold::lower);
            }
        }
        for (RecordedEvent one : log) {
            if (one.ruling() != null && one.ruling().verdict() == Verdict.ACCEPTED) {
                chosen.put(one.body().eventId(), one);
            }
        }
        return chosen;
    }

    private static RecordedEvent lower(RecordedEvent a, RecordedEvent b) {
        int devices = a.place().deviceId().compareTo(b.place().deviceId());
        boolean first = devices == 0 ? a.place().deviceSeq() < b.place().deviceSeq() : devices < 0;
        return first ? a : b;
    }

    private Optional<DomainEvent> decoded(RecordedEvent entry) {
        return codec.decode(entry.body()) instanceof EventCodec.Known(var event)
                ? Optional.of(event)
                : Optional.empty();
    }

    private void fold(
            RecordedEvent entry,
            DomainEvent event,
            List<RecordedEvent> log,
            Map<String, RecordedEvent> folded,
            Set<String> settled) {
        take(entry, event);
        if (event instanceof EntryDiscarded out) {
            settled.add(out.deviceId() + " " + out.deviceSeq());
        }
        if (event instanceof EntryReleased in
                && settled.add(in.deviceId() + " " + in.deviceSeq())) {
            for (RecordedEvent held : log) {
                boolean named =
                        held.place().deviceId().equals(in.deviceId().text())
                                && held.place().deviceSeq() == in.deviceSeq();
                RecordedEvent twin = folded.get(held.body().eventId());
                boolean free = twin == null || twin.ruling() == null;
                if (named
                        && free
                        && held.ruling() != null
                        && held.ruling().verdict() == Verdict.QUARANTINED) {
                    decoded(held).ifPresent(it -> take(held, it));
                }
            }
        }
    }

    private void take(RecordedEvent entry, DomainEvent event) {
        String id = entry.body().aggregateId();
        switch (event) {
            case NeedEvent e -> need(id).happen(e);
            case OfferEvent e -> {
                offer(id).happen(e);
                String wanted = needOf(e);
                if (wanted != null) {
                    need(wanted).promises.happen(id, e);
                }
            }
            case DeliveryEvent e -> {
                delivery(id).happen(e);
                for (NaiveNeed need : concerned(id, e)) {
                    need.carry(id, e);
                }
            }
            default -> {} // not among what is compared
        }
    }

    private static String needOf(OfferEvent event) {
        Id<?> need =
                switch (event) {
                    case OfferReserved e -> e.needId();
                    case ReservationConfirmed e -> e.needId();
                    case ReservationRefused e -> e.needId();
                    case ReservationCancelled e -> e.needId();
                    default -> null;
                };
        return need == null ? null : need.text();
    }

    /// The needs that an event of a delivery names in its lines.
    private List<NaiveNeed> concerned(String delivery, DeliveryEvent event) {
        List<Id<?>> named = new ArrayList<>();
        switch (event) {
            case DeliveryStarted e -> e.lines().forEach(line -> named.add(line.needId()));
            case DeliveryPartlyReceived e -> e.lines().forEach(line -> named.add(line.needId()));
            case DeliveryCompleted e -> e.lines().forEach(line -> named.add(line.needId()));
            case ReceiptCorrected e -> e.lines().forEach(line -> named.add(line.needId()));
            case DeliveryEvent.DeliveryFailed e ->
                    e.lines().forEach(line -> named.add(line.needId()));
            case DeliveryEvent.DeliveryCancelled e ->
                    e.lines().forEach(line -> named.add(line.needId()));
            default -> {} // moves no goods
        }
        return named.stream()
                .filter(id -> id != null)
                .map(Id::text)
                .distinct()
                .map(this::need)
                .toList();
    }

    private NaiveNeed need(String id) {
        return needs.computeIfAbsent(id, NaiveNeed::new);
    }

    private NaiveOffer offer(String id) {
        return offers.computeIfAbsent(id, NaiveOffer::new);
    }

    private NaiveDelivery delivery(String id) {
        return deliveries.computeIfAbsent(id, it -> new NaiveDelivery());
    }

    /// Every need that was created, as `status; line, line`.
    SortedMap<String, String> needs() {
        SortedMap<String, String> shown = new TreeMap<>();
        needs.forEach((id, need) -> {
            if (need.created) {
                shown.put(id, need.shown());
            }
        });
        return shown;
    }

    SortedMap<String, String> offers() {
        SortedMap<String, String> shown = new TreeMap<>();
        offers.forEach((id, offer) -> {
            if (offer.published) {
                shown.put(id, offer.shown());
            }
        });
        return shown;
    }

    SortedMap<String, String> deliveries() {
        SortedMap<String, String> shown = new TreeMap<>();
        deliveries.forEach((id, delivery) -> {
            if (delivery.status() != null) {
                shown.put(id, delivery.shown());
            }
        });
        return shown;
    }
}
