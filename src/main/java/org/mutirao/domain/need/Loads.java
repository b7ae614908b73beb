package org.mutirao.domain.need;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
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
public record Loads(SequencedMap<Carried.Key, Carried> lines) {
    static final Loads NONE = new Loads(new LinkedHashMap<>());

    public Loads {
        lines = Lists.copy(lines);
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
            case DeliveryStarted e -> start(need, delivery, e.lines());
            case DeliveryPartlyReceived e -> {
                Loads after = receive(need, delivery, e.lines());
                yield e.rest() == Rest.NOT_COMING ? after.close(delivery) : after;
            }
            case DeliveryCompleted e -> receive(need, delivery, e.lines()).close(delivery);
            case ReceiptCorrected e -> correct(need, delivery, e.lines());
            case DeliveryFailed _, DeliveryCancelled _ -> close(delivery);
            case PickupConfirmed _,
                    DeliveryEnRoute _,
                    DeliveryChecked _,
                    CodeRefused _,
                    CodeShown _ ->
                    this;
        };
    }

    private Loads start(
            Id<Entity.Need> need, Id<Entity.Delivery> delivery, List<DeliveryLine> started) {
        Loads after = this;
        for (DeliveryLine line : started) {
            if (need.equals(line.needId())) {
                after =
                        after.with(
                                Carried.unseen(
                                        new Carried.Key(delivery, line.lineId()),
                                        line.reservationId(),
                                        line.needItemId(),
                                        line.unit()),
                                known ->
                                        known.sent(
                                                line.quantity(),
                                                line.reservationId(),
                                                line.needItemId()));
            }
        }
        return after;
    }

    private Loads receive(
            Id<Entity.Need> need, Id<Entity.Delivery> delivery, List<ReceiptLine> receipts) {
        Loads after = this;
        for (ReceiptLine line : receipts) {
            if (need.equals(line.needId())) {
                after =
                        after.with(
                                Carried.unseen(
                                        new Carried.Key(delivery, line.lineId()),
                                        line.reservationId(),
                                        line.needItemId(),
                                        line.unit()),
                                known -> known.arrived(line.received(), line.lost()));
            }
        }
        return after;
    }

    private Loads correct(
            Id<Entity.Need> need, Id<Entity.Delivery> delivery, List<CorrectedLine> corrections) {
        Loads after = this;
        for (CorrectedLine line : corrections) {
            if (need.equals(line.needId())) {
                after =
                        after.with(
                                Carried.unseen(
                                        new Carried.Key(delivery, line.lineId()),
                                        line.reservationId(),
                                        line.needItemId(),
                                        line.unit()),
                                known -> known.corrected(line.to()));
            }
        }
        return after;
    }

    /// @param fresh the line where nothing is known of it yet; amounts in another unit than the one
    ///   that is known are not the line's
    private Loads with(Carried fresh, UnaryOperator<Carried> change) {
        @Nullable Carried known = lines.get(fresh.key());
        if (known != null && !known.unit().equals(fresh.unit())) {
            return this;
        }
        var next = new LinkedHashMap<>(lines);
        next.put(fresh.key(), change.apply(known == null ? fresh : known));
        return new Loads(next);
    }

    private Loads close(Id<Entity.Delivery> delivery) {
        return map(line -> line.key().deliveryId().equals(delivery) ? line.close() : line);
    }

    private Loads map(Function<Carried, Carried> change) {
        var next = new LinkedHashMap<Carried.Key, Carried>();
        lines.forEach((key, line) -> next.put(key, change.apply(line)));
        return new Loads(next);
    }
}
