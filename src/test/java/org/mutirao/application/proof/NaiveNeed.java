package org.mutirao.application.proof;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mutirao.domain.delivery.CorrectedLine;
import org.mutirao.domain.delivery.DeliveryEvent;
import org.mutirao.domain.delivery.DeliveryEvent.DeliveryCancelled;
import org.mutirao.domain.delivery.DeliveryEvent.DeliveryCompleted;
import org.mutirao.domain.delivery.DeliveryEvent.DeliveryFailed;
import org.mutirao.domain.delivery.DeliveryEvent.DeliveryPartlyReceived;
import org.mutirao.domain.delivery.DeliveryEvent.DeliveryStarted;
import org.mutirao.domain.delivery.DeliveryEvent.ReceiptCorrected;
import org.mutirao.domain.delivery.DeliveryLine;
import org.mutirao.domain.delivery.ReceiptLine;
import org.mutirao.domain.delivery.Rest;
import org.mutirao.domain.need.NeedEvent;
import org.mutirao.domain.need.NeedEvent.NeedCancelled;
import org.mutirao.domain.need.NeedEvent.NeedClosed;
import org.mutirao.domain.need.NeedEvent.NeedCreated;
import org.mutirao.domain.need.NeedEvent.NeedReopened;
import org.mutirao.domain.need.NeedEvent.NeedUpdated;
import org.mutirao.domain.shared.Id;

/// A need and its promise ledger.
final class NaiveNeed {
    private final String id;
    private final NaiveFields fields = new NaiveFields();
    final NaivePromises promises = new NaivePromises();
    private final Map<String, NaiveLoad> loads = new LinkedHashMap<>();
    private final Map<String, String> trips = new LinkedHashMap<>();
    boolean created;
    private String end;

    NaiveNeed(String id) {
        this.id = id;
    }

    void happen(NeedEvent event) {
        switch (event) {
            case NeedCreated e -> {
                if (!created) {
                    created = true;
                    fields.register(e.items(), null, null);
                }
            }
            case NeedUpdated e -> fields.change(e.changes());
            case NeedCancelled e -> end = "cancelada";
            case NeedClosed e -> end = "encerrada";
            case NeedReopened e -> end = null;
        }
    }

    void carry(String delivery, DeliveryEvent event) {
        switch (event) {
            case DeliveryStarted e -> start(delivery, e);
            case DeliveryPartlyReceived e -> {
                e.lines().forEach(line -> arrive(delivery, line));
                if (e.rest() == Rest.NOT_COMING) {
                    for (ReceiptLine line : e.lines()) {
                        if (mine(line.needId())) {
                            loads.get(delivery + " " + line.lineId()).closed = true;
                        }
                    }
                }
            }
            case DeliveryCompleted e -> {
                e.lines().forEach(line -> arrive(delivery, line));
                end(delivery);
            }
            case ReceiptCorrected e -> e.lines().forEach(line -> correct(delivery, line));
            case DeliveryFailed e -> end(delivery);
            case DeliveryCancelled e -> end(delivery);
            default -> {} // moves no goods
        }
    }

    private boolean mine(Id<?> need) {
        return need != null && need.text().equals(id);
    }

    /// `trips` says of each delivery: `out`, `ended` before it set out, or `over`.
    private void start(String delivery, DeliveryStarted event) {
        String trip = trips.getOrDefault(delivery, "");
        List<DeliveryLine> lines =
                event.lines().stream().filter(line -> mine(line.needId())).toList();
        if (lines.isEmpty() || trip.equals("out")) {
            return;
        }
        for (DeliveryLine line : lines) {
            String key = delivery + " " + line.lineId();
            NaiveLoad load = loads.get(key);
            boolean known = load != null && load.unit.equals(line.unit());
            if (!known) {
                load = new NaiveLoad(line.unit());
                loads.put(key, load);
            }
            load.reservation = line.reservationId() == null ? null : line.reservationId().text();
            load.needItem = line.needItemId();
            load.leave(line.quantity(), known && trip.equals("over"));
        }
        trips.put(delivery, trip.equals("ended") ? "over" : "out");
    }

    private void arrive(String delivery, ReceiptLine line) {
        if (!mine(line.needId())) {
            return;
        }
        String key = delivery + " " + line.lineId();
        NaiveLoad load = loads.get(key);
        if (load == null) {
            load = new NaiveLoad(line.unit());
            load.reservation = line.reservationId() == null ? null : line.reservationId().text();
            load.needItem = line.needItemId();
            loads.put(key, load);
        }
        if (load.unit.equals(line.unit())) {
            load.arrive(line.received(), line.lost());
        }
    }

    private void correct(String delivery, CorrectedLine line) {
        NaiveLoad load = loads.get(delivery + " " + line.lineId());
        if (mine(line.needId()) && load != null && load.unit.equals(line.unit())) {
            load.correct(line.to(), line.lostTo());
        }
    }

    private void end(String delivery) {
        boolean carried = false;
        for (Map.Entry<String, NaiveLoad> one : loads.entrySet()) {
            if (one.getKey().startsWith(delivery + " ")) {
                one.getValue().closed = true;
                carried = true;
            }
        }
        if (carried) {
            String trip = trips.getOrDefault(delivery, "");
            trips.put(delivery, trip.isEmpty() || trip.equals("ended") ? "ended" : "over");
        }
    }

    /// Amounts of one line in one unit: reserved, on the road, received.
    private record Sums(BigDecimal reserved, BigDecimal road, BigDecimal received) {
        Sums plus(Sums more) {
            return new Sums(
                    reserved.add(more.reserved), road.add(more.road), received.add(more.received));
        }
    }

    private static final Sums NOTHING = new Sums(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);

    private Map<String, Map<String, Sums>> sums(List<NaiveFields.Line> lines) {
        String only = lines.size() == 1 ? lines.getFirst().id() : "";
        Map<String, Map<String, Sums>> sums = new LinkedHashMap<>();
        for (NaivePromises.Promise one : promises.made()) {
            BigDecimal still = one.holds();
            for (NaiveLoad load : loads.values()) {
                if (one.id.equals(load.reservation) && one.unit.equals(load.unit)) {
                    still = still.subtract(load.received).subtract(load.lost);
                    still = still.subtract(load.onTheRoad());
                }
            }
            String line = one.needItem == null ? only : one.needItem;
            add(
                    sums,
                    line,
                    one.unit,
                    new Sums(NaivePromises.notLess(still), BigDecimal.ZERO, BigDecimal.ZERO));
        }
        for (NaiveLoad load : loads.values()) {
            String line = load.needItem == null ? only : load.needItem;
            add(sums, line, load.unit, new Sums(BigDecimal.ZERO, load.onTheRoad(), load.received));
        }
        return sums;
    }

    private static void add(
            Map<String, Map<String, Sums>> sums, String line, String unit, Sums more) {
        if (more.reserved.add(more.road).add(more.received).signum() > 0) {
            sums.computeIfAbsent(line, it -> new LinkedHashMap<>()).merge(unit, more, Sums::plus);
        }
    }

    String shown() {
        List<NaiveFields.Line> lines = fields.lines();
        Map<String, Map<String, Sums>> sums = sums(lines);
        List<String> shown = new ArrayList<>();
        boolean met = !lines.isEmpty();
        boolean anything = false;
        for (NaiveFields.Line line : lines) {
            Map<String, Sums> units = sums.getOrDefault(line.id(), Map.of());
            String unit = line.unit();
            if (line.quantity() == null && !units.isEmpty() && !units.containsKey(unit)) {
                unit = units.keySet().iterator().next(); // nobody said the unit: the first heard of
            }
            Sums here = units.getOrDefault(unit, NOTHING);
            met &= line.quantity() != null && here.received.compareTo(line.quantity()) >= 0;
            shown.add(line(line.id(), unit, line.quantity(), here));
        }
        for (Map.Entry<String, Map<String, Sums>> one : sums.entrySet()) {
            for (Sums here : one.getValue().values()) {
                anything |= here.received.signum() > 0;
            }
            if (lines.stream().noneMatch(line -> line.id().equals(one.getKey()))) {
                Map.Entry<String, Sums> first = one.getValue().entrySet().iterator().next();
                shown.add(line(one.getKey(), first.getKey(), BigDecimal.ZERO, first.getValue()));
            }
        }
        String status = met ? "atendida" : anything ? "parcial" : "aberta";
        return (end == null ? status : end) + shown;
    }

    private static String line(String id, String unit, BigDecimal needed, Sums sums) {
        BigDecimal sum = sums.reserved.add(sums.road).add(sums.received);
        BigDecimal missing = needed == null ? null : NaivePromises.notLess(needed.subtract(sum));
        BigDecimal excess =
                needed == null ? BigDecimal.ZERO : NaivePromises.notLess(sum.subtract(needed));
        return Shown.line(
                id, unit, needed, sums.reserved, sums.road, sums.received, missing, excess);
    }
}
