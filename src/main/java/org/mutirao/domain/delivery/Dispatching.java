package org.mutirao.domain.delivery;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mutirao.domain.delivery.AssignmentEvent.AssignmentCreated;
import org.mutirao.domain.delivery.DeliveryEvent.DeliveryStarted;
import org.mutirao.domain.shared.Decision;
import org.mutirao.domain.shared.Emission;
import org.mutirao.domain.shared.Entity;
import org.mutirao.domain.shared.Id;
import org.mutirao.domain.shared.Quantity;

/// Sends out what is reserved: one assignment and one delivery for each origin.
public final class Dispatching {
    private Dispatching() {}

    /// What one person fetches at one origin.
    ///
    /// @param number the delivery's short number
    /// @param pickupCode null where goods are brought directly
    public record Load(
            Id<Entity.Delivery> deliveryId,
            String number,
            Id<Entity.Assignment> assignmentId,
            @Nullable Id<Entity.Place> originId,
            Flow flow,
            List<DeliveryLine> lines,
            CodeSeal deliveryCode,
            @Nullable CodeSeal pickupCode) {
        public Load {
            lines = List.copyOf(lines);
        }
    }

    public record Dispatch(
            Id<Entity.Person> volunteerId,
            @Nullable Id<Entity.Place> destinationId,
            List<Load> loads,
            @Nullable Instant respondUntil) {
        public Dispatch {
            loads = List.copyOf(loads);
        }
    }

    /// @param ready what of each reservation stands and has not set out
    public static Decision decide(Dispatch command, Map<Id<Entity.Reservation>, Quantity> ready) {
        if (command.loads().isEmpty()
                || command.loads().stream().anyMatch(load -> load.lines().isEmpty())) {
            return Decision.reject(new DeliveryRefusal.NothingToCarry());
        }
        @Nullable DeliveryRefusal wrong = check(command, ready);
        if (wrong != null) {
            return Decision.reject(wrong);
        }
        return Decision.accept(
                command.loads().stream().flatMap(load -> start(command, load).stream()).toList());
    }

    private static @Nullable DeliveryRefusal check(
            Dispatch command, Map<Id<Entity.Reservation>, Quantity> ready) {
        Map<Id<Entity.Reservation>, Quantity> left = new HashMap<>(ready);
        for (Load load : command.loads()) {
            for (DeliveryLine line : load.lines()) {
                if (line.quantity().signum() <= 0) {
                    return new DeliveryRefusal.BadQuantity(line.lineId(), line.quantity());
                }
                @Nullable DeliveryRefusal wrong = take(line, left);
                if (wrong != null) {
                    return wrong;
                }
            }
        }
        return null;
    }

    private static @Nullable DeliveryRefusal take(
            DeliveryLine line, Map<Id<Entity.Reservation>, Quantity> left) {
        Id<Entity.Reservation> reservation = line.reservationId();
        if (reservation == null) {
            return null;
        }
        Quantity asked = new Quantity(line.quantity(), line.unit());
        Quantity there = left.getOrDefault(reservation, Quantity.zero(line.unit()));
        if (!there.sameUnit(asked) || there.lessThan(asked)) {
            return new DeliveryRefusal.NotReserved(reservation, asked, there);
        }
        left.put(reservation, there.minus(asked));
        return null;
    }

    private static List<Emission> start(Dispatch command, Load load) {
        var reservations = new ArrayList<Id<Entity.Reservation>>();
        load.lines().stream()
                .map(DeliveryLine::reservationId)
                .filter(Objects::nonNull)
                .distinct()
                .forEach(reservations::add);
        return List.of(
                Emission.of(
                        load.assignmentId(),
                        new AssignmentCreated(
                                load.deliveryId(),
                                command.volunteerId(),
                                reservations,
                                load.deliveryCode(),
                                load.pickupCode(),
                                command.respondUntil())),
                Emission.of(
                        load.deliveryId(),
                        new DeliveryStarted(
                                load.number(),
                                load.assignmentId(),
                                command.volunteerId(),
                                load.originId(),
                                command.destinationId(),
                                load.flow(),
                                load.lines(),
                                null)));
    }
}
