package org.mutirao.domain.need;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mutirao.domain.delivery.CorrectedLine;
import org.mutirao.domain.delivery.DeliveryEvent;
import org.mutirao.domain.delivery.DeliveryEvent.CodeRefused;
import org.mutirao.domain.delivery.DeliveryEvent.CodeShown;
import org.mutirao.domain.delivery.DeliveryEvent.DeliveryCancelled;
import org.mutirao.domain.delivery.DeliveryEvent.DeliveryChecked;
import org.mutirao.domain.delivery.DeliveryEvent.DeliveryCompleted;
import org.mutirao.domain.delivery.DeliveryEvent.DeliveryEnRoute;
import org.mutirao.domain.delivery.DeliveryEvent.DeliveryFailed;
import org.mutirao.domain.delivery.DeliveryEvent.DeliveryPartlyReceived;
import org.mutirao.domain.delivery.DeliveryEvent.DeliveryStarted;
import org.mutirao.domain.delivery.DeliveryEvent.PickupConfirmed;
import org.mutirao.domain.delivery.DeliveryEvent.ReceiptCorrected;
import org.mutirao.domain.delivery.DeliveryLine;
import org.mutirao.domain.delivery.ReceiptLine;
import org.mutirao.domain.delivery.Rest;
import org.mutirao.domain.shared.Entity;
import org.mutirao.domain.shared.Id;
import org.mutirao.domain.shared.Lists;

/// What deliveries carry, carried and brought for one need, line by line. Lines for other needs are
/// left out.
///
/// @param trips how far the deliveries of these lines are
public record Loads(
        SequencedMap<Carried.Key, Carried> lines, SequencedMap<Id<Entity.Delivery>, Trip> trips) {
    static final Loads NONE = new Loads(new LinkedHashMap<>(), new LinkedHashMap<>());

    /// A delivery that has not ended does not start twice; one that has sets out anew.
    public record Trip(boolean started, boolean ended) {
        static final Trip NONE = new Trip(false, false);
    }

    public Loads {
        lines = Lists.copy(lines);
        trips = Lists.copy(trips);
    }

    public Stream<Carried> all() {
        return lines.values().stream();
    }

    /// The lines that took something from a reservation.
    public Stream<Carried> from(Id<Entity.Reservation> reservation) {
        return all().filter(line -> reservation.equals(line.reservationId()));
    }

    Loads evolve(Id<Entity.Need> need, Id<Entity.Delivery> delivery, DeliveryEvent event) {
        return switch (event) {
            case DeliveryStarted e -> start(delivery, linesOf(e, need));
            case DeliveryPartlyReceived e -> {
                List<ReceiptLine> mine = linesFor(e.lines(), need);
                Loads after = receive(delivery, mine);
                yield e.rest() == Rest.NOT_COMING ? after.closeThese(delivery, mine) : after;
            }
            case DeliveryCompleted e -> receive(delivery, linesFor(e.lines(), need)).end(delivery);
            case ReceiptCorrected e -> correct(need, delivery, e.lines());
            case DeliveryFailed _, DeliveryCancelled _ -> end(delivery);
            case PickupConfirmed _,
                    DeliveryEnRoute _,
                    DeliveryChecked _,
                    CodeRefused _,
                    CodeShown _ ->
                    this;
        };
    }

    private static List<DeliveryLine> linesOf(DeliveryStarted event, Id<Entity.Need> need) {
        return event.lines().stream().filter(line -> need.equals(line.needId())).toList();
    }

    private static List<ReceiptLine> linesFor(List<ReceiptLine> lines, Id<Entity.Need> need) {
        return lines.stream().filter(line -> need.equals(line.needId())).toList();
    }

    private Loads start(Id<Entity.Delivery> delivery, List<DeliveryLine> started) {
        Trip trip = trips.getOrDefault(delivery, Trip.NONE);
        if (started.isEmpty() || (trip.started() && !trip.ended())) {
            return this;
        }
        var next = new LinkedHashMap<>(lines);
        for (DeliveryLine line : started) {
            Carried fresh = fresh(delivery, line);
            @Nullable Carried known = next.get(fresh.key());
            next.put(fresh.key(), setOut(fresh, known, line.quantity(), trip.started()));
        }
        return new Loads(next, trips)
                .with(delivery, new Trip(true, trip.ended() && !trip.started()));
    }

    private static Carried fresh(Id<Entity.Delivery> delivery, DeliveryLine line) {
        return Carried.unseen(
                new Carried.Key(delivery, line.lineId()),
                line.reservationId(),
                line.needItemId(),
                line.unit());
    }

    private static Carried setOut(
            Carried fresh, @Nullable Carried known, BigDecimal amount, boolean anew) {
        if (known == null || !known.unit().equals(fresh.unit())) {
            return fresh.sent(amount);
        }
        Carried same =
                new Carried(
                        known.key(),
                        fresh.reservationId(),
                        fresh.needItemId(),
                        known.unit(),
                        known.sent(),
                        known.received(),
                        known.lost(),
                        known.closed());
        return anew ? same.again(amount) : same.sent(amount);
    }

    private Loads receive(Id<Entity.Delivery> delivery, List<ReceiptLine> receipts) {
        var next = new LinkedHashMap<>(lines);
        for (ReceiptLine line : receipts) {
            Carried.Key key = new Carried.Key(delivery, line.lineId());
            Carried known =
                    next.getOrDefault(
                            key,
                            Carried.unseen(
                                    key, line.reservationId(), line.needItemId(), line.unit()));
            if (known.unit().equals(line.unit())) {
                next.put(key, known.arrived(line.received(), line.lost()));
            }
        }
        return new Loads(next, trips);
    }

    private Loads correct(
            Id<Entity.Need> need, Id<Entity.Delivery> delivery, List<CorrectedLine> corrections) {
        var next = new LinkedHashMap<>(lines);
        for (CorrectedLine line : corrections) {
            Carried.Key key = new Carried.Key(delivery, line.lineId());
            @Nullable Carried known = next.get(key);
            if (known != null && need.equals(line.needId()) && known.unit().equals(line.unit())) {
                next.put(key, known.corrected(line.to(), line.lostTo()));
            }
        }
        return new Loads(next, trips);
    }

    private Loads closeThese(Id<Entity.Delivery> delivery, List<ReceiptLine> these) {
        var next = new LinkedHashMap<>(lines);
        these.forEach(line ->
                next.computeIfPresent(
                        new Carried.Key(delivery, line.lineId()), (_, known) -> known.close()));
        return new Loads(next, trips);
    }

    private Loads end(Id<Entity.Delivery> delivery) {
        if (lines.keySet().stream().noneMatch(key -> key.deliveryId().equals(delivery))) {
            return this;
        }
        var next = new LinkedHashMap<>(lines);
        next.replaceAll((key, line) -> key.deliveryId().equals(delivery) ? line.close() : line);
        boolean started = trips.getOrDefault(delivery, Trip.NONE).started();
        return new Loads(next, trips).with(delivery, new Trip(started, true));
    }

    private Loads with(Id<Entity.Delivery> delivery, Trip trip) {
        var next = new LinkedHashMap<>(trips);
        next.put(delivery, trip);
        return new Loads(lines, next);
    }
}
