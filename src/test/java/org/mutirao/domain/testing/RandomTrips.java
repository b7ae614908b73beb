package org.mutirao.domain.testing;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import org.mutirao.domain.delivery.CodeKind;
import org.mutirao.domain.delivery.DeliveryEvent;
import org.mutirao.domain.delivery.FailureReason;
import org.mutirao.domain.delivery.Flow;
import org.mutirao.domain.delivery.Rest;
import org.mutirao.domain.shared.DomainEvent;

/// Random events of deliveries, for [RandomFacts].
final class RandomTrips {
    private final Random random;
    private final RandomValues values;
    private final Map<Class<?>, Supplier<DomainEvent>> makers = new LinkedHashMap<>();

    RandomTrips(Random random, RandomValues values) {
        this.random = random;
        this.values = values;
        trips();
        receipts();
    }

    Map<Class<?>, Supplier<DomainEvent>> makers() {
        return makers;
    }

    private void trips() {
        make(
                DeliveryEvent.DeliveryStarted.class,
                () ->
                        new DeliveryEvent.DeliveryStarted(
                                "A7K2-3",
                                null,
                                null,
                                null,
                                null,
                                Flow.DIRECT,
                                values.cargo(),
                                null));
        make(
                DeliveryEvent.PickupConfirmed.class,
                () -> new DeliveryEvent.PickupConfirmed("4711", null, null));
        make(
                DeliveryEvent.DeliveryEnRoute.class,
                () -> new DeliveryEvent.DeliveryEnRoute(null, null, null));
        make(
                DeliveryEvent.CodeRefused.class,
                () -> new DeliveryEvent.CodeRefused(CodeKind.DELIVERY, 1, null));
        make(DeliveryEvent.CodeShown.class, () -> new DeliveryEvent.CodeShown(CodeKind.DELIVERY));
        make(
                DeliveryEvent.DeliveryFailed.class,
                () -> new DeliveryEvent.DeliveryFailed(FailureReason.OTHER, null, values.cargo()));
        make(
                DeliveryEvent.DeliveryCancelled.class,
                () -> new DeliveryEvent.DeliveryCancelled(null, null, values.cargo()));
    }

    private void receipts() {
        make(
                DeliveryEvent.DeliveryPartlyReceived.class,
                () ->
                        new DeliveryEvent.DeliveryPartlyReceived(
                                null,
                                values.arrived(),
                                random.nextBoolean() ? Rest.NOT_COMING : Rest.ON_ITS_WAY,
                                null,
                                null));
        make(
                DeliveryEvent.DeliveryCompleted.class,
                () -> new DeliveryEvent.DeliveryCompleted(null, "4711", values.arrived(), null));
        make(DeliveryEvent.DeliveryChecked.class, () -> new DeliveryEvent.DeliveryChecked(null));
        make(
                DeliveryEvent.ReceiptCorrected.class,
                () -> new DeliveryEvent.ReceiptCorrected(values.corrected(), null));
    }

    private void make(Class<? extends DomainEvent> type, Supplier<DomainEvent> maker) {
        makers.put(type, maker);
    }
}
