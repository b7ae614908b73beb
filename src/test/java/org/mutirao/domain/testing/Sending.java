package org.mutirao.domain.testing;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mutirao.domain.delivery.Amounts;
import org.mutirao.domain.delivery.CodeSeal;
import org.mutirao.domain.delivery.DeliveryLine;
import org.mutirao.domain.delivery.DeliveryState;
import org.mutirao.domain.delivery.Dispatching;
import org.mutirao.domain.delivery.Flow;
import org.mutirao.domain.need.NeedState;
import org.mutirao.domain.shared.Decision;
import org.mutirao.domain.shared.Entity;
import org.mutirao.domain.shared.Id;
import org.mutirao.domain.shared.Quantity;

/// Sends out what is reserved and receives a part of it, as the desk does, but for the slow codes.
public final class Sending {
    private Sending() {}

    /// One delivery of all that is reserved for a need and has not set out.
    ///
    /// @param ids gives a new id at each call
    /// @return null where there is nothing
    public static @Nullable Decision all(
            NeedState need,
            Id<Entity.Delivery> id,
            String number,
            Flow flow,
            Id<Entity.Person> volunteer,
            Supplier<String> ids) {
        Map<Id<Entity.Reservation>, Quantity> ready = new LinkedHashMap<>();
        need.reservations()
                .made()
                .filter(each -> need.reserved(each).isPositive())
                .forEach(each -> ready.put(each.id(), need.reserved(each)));
        if (ready.isEmpty()) {
            return null;
        }
        List<DeliveryLine> lines =
                need.reservations()
                        .made()
                        .filter(each -> ready.containsKey(each.id()))
                        .map(each ->
                                new DeliveryLine(
                                        ids.get(),
                                        each.id(),
                                        each.offerId(),
                                        need.id(),
                                        each.needItemId(),
                                        need.reserved(each).amount(),
                                        need.reserved(each).unit()))
                        .toList();
        var load =
                new Dispatching.Load(
                        id,
                        number,
                        Id.of(ids.get()),
                        null,
                        flow,
                        lines,
                        new CodeSeal("00", "11", null),
                        null);
        return Dispatching.decide(
                new Dispatching.Dispatch(volunteer, null, List.of(load), null), ready);
    }

    /// Half of what is open of the first line; none where nothing is.
    public static Amounts half(DeliveryState state) {
        return new Amounts.PerLine(
                state.open().stream()
                        .limit(1)
                        .map(line ->
                                new Amounts.OfLine(
                                        line.lineId(),
                                        line.open().divide(BigDecimal.TWO),
                                        BigDecimal.ZERO,
                                        null))
                        .toList());
    }
}
