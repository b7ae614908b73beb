package org.mutirao.domain.testing;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mutirao.domain.delivery.DeliveryEvent;
import org.mutirao.domain.delivery.DeliveryEvent.DeliveryCompleted;
import org.mutirao.domain.delivery.DeliveryEvent.DeliveryPartlyReceived;
import org.mutirao.domain.delivery.DeliveryEvent.DeliveryStarted;
import org.mutirao.domain.delivery.DeliveryLine;
import org.mutirao.domain.delivery.Flow;
import org.mutirao.domain.delivery.LossReason;
import org.mutirao.domain.delivery.ReceiptLine;
import org.mutirao.domain.delivery.Rest;
import org.mutirao.domain.need.NeedEvent.NeedCreated;
import org.mutirao.domain.offer.OfferEvent;
import org.mutirao.domain.offer.OfferEvent.OfferPublished;
import org.mutirao.domain.offer.OfferEvent.OfferReserved;
import org.mutirao.domain.offer.OfferEvent.ReservationCancelled;
import org.mutirao.domain.offer.OfferEvent.ReservationConfirmed;
import org.mutirao.domain.offer.OfferEvent.ReservationRefused;
import org.mutirao.domain.shared.DomainEvent;
import org.mutirao.domain.shared.Entity;
import org.mutirao.domain.shared.Fact;
import org.mutirao.domain.shared.Id;
import org.mutirao.domain.shared.Item;
import org.mutirao.domain.shared.Urgency;

/// Events with fixed ids and times, as a test reads them aloud.
public final class Facts {
    public static final Instant NOON = Instant.parse("2026-05-08T12:00:00Z");
    public static final Id<Entity.Need> NEED = Id.of("need-1");
    public static final Id<Entity.Offer> OFFER = Id.of("offer-1");
    public static final Id<Entity.Delivery> DELIVERY = Id.of("delivery-1");
    public static final Id<Entity.Reservation> R1 = Id.of("reservation-1");
    public static final Id<Entity.Reservation> R2 = Id.of("reservation-2");

    private Facts() {}

    public static Fact fact(String eventId, Id<?> aggregate, DomainEvent event) {
        return new Fact(
                Id.of(eventId),
                event.aggregate(),
                aggregate.text(),
                NOON,
                NOON,
                null,
                Id.of("device-1"),
                true,
                Id.of("command-1"),
                event);
    }

    /// Names the entry after its content: equal events of one aggregate are one entry.
    public static Fact fact(Id<?> aggregate, DomainEvent event) {
        return fact("event-" + Integer.toHexString(event.hashCode()), aggregate, event);
    }

    public static @Nullable BigDecimal number(@Nullable String text) {
        return text == null ? null : new BigDecimal(text);
    }

    public static Item item(String id, String name, @Nullable String quantity, String unit) {
        return new Item(id, name, null, null, number(quantity), unit, null, null, List.of());
    }

    public static NeedCreated need(Item... items) {
        return new NeedCreated(
                "A7K2-1",
                "Alimentos",
                List.of(items),
                null,
                null,
                Urgency.URGENT,
                null,
                null,
                null,
                null,
                null);
    }

    public static OfferPublished offer(@Nullable Instant until, Item... items) {
        return new OfferPublished(
                "A7K2-2", "Alimentos", List.of(items), null, null, until, null, null, null);
    }

    public static OfferReserved reserved(Id<Entity.Reservation> id, String quantity) {
        return new OfferReserved(id, NEED, "o1", "n1", new BigDecimal(quantity), "un", null);
    }

    public static ReservationConfirmed confirmed(Id<Entity.Reservation> id, String quantity) {
        return new ReservationConfirmed(id, NEED, "o1", "n1", new BigDecimal(quantity), "un");
    }

    public static ReservationRefused refused(Id<Entity.Reservation> id, String quantity) {
        return new ReservationRefused(
                id,
                NEED,
                "o1",
                "n1",
                new BigDecimal(quantity),
                "un",
                OfferEvent.Refusal.NOT_ENOUGH,
                BigDecimal.ZERO);
    }

    public static ReservationCancelled cancelled(Id<Entity.Reservation> id, String quantity) {
        return new ReservationCancelled(id, NEED, "o1", "n1", new BigDecimal(quantity), "un", null);
    }

    public static DeliveryLine line(@Nullable Id<Entity.Reservation> reservation, String quantity) {
        return new DeliveryLine(
                "l1", reservation, OFFER, NEED, "n1", new BigDecimal(quantity), "un");
    }

    public static DeliveryStarted started(DeliveryLine... lines) {
        return new DeliveryStarted(
                "A7K2-3", null, null, null, null, Flow.DIRECT, List.of(lines), null);
    }

    public static ReceiptLine receipt(String received, @Nullable String lost) {
        return new ReceiptLine(
                "l1",
                R1,
                NEED,
                "n1",
                new BigDecimal(received),
                number(lost),
                lost == null ? null : LossReason.SPOILED,
                "un");
    }

    public static DeliveryEvent partly(Rest rest, ReceiptLine... lines) {
        return new DeliveryPartlyReceived(null, List.of(lines), rest, null, null);
    }

    public static DeliveryEvent completed(ReceiptLine... lines) {
        return new DeliveryCompleted(null, "4711", List.of(lines), null);
    }
}
