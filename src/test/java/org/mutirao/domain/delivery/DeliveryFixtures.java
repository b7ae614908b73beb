package org.mutirao.domain.delivery;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mutirao.domain.shared.Entity;
import org.mutirao.domain.shared.Id;
import org.mutirao.domain.shared.Quantity;
import org.mutirao.domain.testing.Journal;

/// Sixty meals from one kitchen and ten from another, for one school.
final class DeliveryFixtures {
    static final Id<Entity.Delivery> DELIVERY = Id.of("delivery");
    static final Id<Entity.Assignment> ASSIGNMENT = Id.of("assignment");
    static final Id<Entity.Reservation> SIXTY = Id.of("reservation-60");
    static final Id<Entity.Reservation> TEN = Id.of("reservation-10");
    static final Id<Entity.Offer> OFFER = Id.of("offer");
    static final Id<Entity.Need> NEED = Id.of("need");
    static final CodeSeal SEAL = new CodeSeal("00", "11", null);
    static final CodeProof CODE = new CodeProof.Right("ABCD2345X", "beef");
    static final Map<Id<Entity.Reservation>, String> ITEMS = Map.of(SIXTY, "line", TEN, "line");

    private DeliveryFixtures() {}

    static DeliveryLine line(String lineId, Id<Entity.Reservation> reservation, long meals) {
        return new DeliveryLine(
                lineId, reservation, OFFER, NEED, "item", BigDecimal.valueOf(meals), "marmita");
    }

    static Dispatching.Dispatch dispatch(DeliveryLine... lines) {
        return new Dispatching.Dispatch(
                Journal.BETO,
                Id.of("school"),
                List.of(
                        new Dispatching.Load(
                                DELIVERY,
                                "A7K2-12",
                                ASSIGNMENT,
                                Id.of("kitchen"),
                                Flow.PICKUP,
                                List.of(lines),
                                SEAL,
                                SEAL)),
                null);
    }

    static Map<Id<Entity.Reservation>, Quantity> ready() {
        return Map.of(SIXTY, Quantity.of(60, "marmita"), TEN, Quantity.of(10, "marmita"));
    }

    static DeliveryCommand.Receive receive(Amounts amounts, Rest rest, CodeProof proof) {
        return new DeliveryCommand.Receive(
                DELIVERY, amounts, rest, proof, null, Journal.ANA, false, ITEMS, false);
    }

    /// More than is on its way, and meant.
    static DeliveryCommand.Receive more(Amounts amounts, Rest rest, CodeProof proof) {
        return new DeliveryCommand.Receive(
                DELIVERY, amounts, rest, proof, null, Journal.ANA, false, ITEMS, true);
    }

    static Amounts total(long received, long lost) {
        return new Amounts.Total(
                BigDecimal.valueOf(received),
                BigDecimal.valueOf(lost),
                lost == 0 ? null : LossReason.SPOILED);
    }

    static CodeProof without(@Nullable Id<Entity.Person> second) {
        return new CodeProof.Without(new WithoutCode(WithoutCode.Reason.NO_PHONE, second, null));
    }

    static DeliveryCommand.CheckDelivery check(Id<Entity.Person> by) {
        return new DeliveryCommand.CheckDelivery(DELIVERY, by, Set.of(), null);
    }

    static DeliveryCommand.FailDelivery fail() {
        return new DeliveryCommand.FailDelivery(DELIVERY, FailureReason.NOBODY_THERE, null, ITEMS);
    }

    static DeliveryCommand.CancelDelivery cancel() {
        return new DeliveryCommand.CancelDelivery(DELIVERY, "chuva", null);
    }
}
