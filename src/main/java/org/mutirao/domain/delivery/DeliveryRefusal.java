package org.mutirao.domain.delivery;

import java.math.BigDecimal;
import java.util.List;
import org.mutirao.domain.shared.Entity;
import org.mutirao.domain.shared.Id;
import org.mutirao.domain.shared.Quantity;
import org.mutirao.domain.shared.Refusal;

/// Why something may not be done with a delivery.
public sealed interface DeliveryRefusal extends Refusal {
    @Override
    default String code() {
        return switch (this) {
            case NoSuchDelivery _ -> "no_such_delivery";
            case DeliveryExists _ -> "delivery_exists";
            case DeliveryOver _ -> "delivery_over";
            case NothingToCarry _ -> "nothing_to_carry";
            case NotReserved _ -> "not_reserved";
            case BadQuantity _ -> "bad_quantity";
            case NoSuchAssignment _ -> "no_such_assignment";
            case AssignmentAnswered _ -> "assignment_answered";
            case SameCarrier _ -> "same_carrier";
            case NothingToHandOver _ -> "nothing_to_hand_over";
            case AlreadyPickedUp _ -> "already_picked_up";
            case NoCode _ -> "no_code";
            case CodeLocked _ -> "code_locked";
            case NoSuchLine _ -> "no_such_line";
            case MixedUnits _ -> "mixed_units";
            case NothingArrived _ -> "nothing_arrived";
            case LossNeedsReason _ -> "loss_needs_reason";
            case MoreThanOpen _ -> "more_than_open";
            case NothingOpen _ -> "nothing_open";
            case SamePerson _ -> "same_person";
            case NothingToCheck _ -> "nothing_to_check";
            case NothingReceived _ -> "nothing_received";
            case NothingChanged _ -> "nothing_changed";
        };
    }

    record NoSuchDelivery(Id<Entity.Delivery> id) implements DeliveryRefusal {}

    record DeliveryExists(Id<Entity.Delivery> id) implements DeliveryRefusal {}

    record DeliveryOver(Id<Entity.Delivery> id, DeliveryStatus status) implements DeliveryRefusal {}

    /// Nothing is reserved, or all of it is on its way already.
    record NothingToCarry() implements DeliveryRefusal {}

    /// @param ready what of the reservation has not set out
    record NotReserved(Id<Entity.Reservation> reservation, Quantity asked, Quantity ready)
            implements DeliveryRefusal {}

    record BadQuantity(String lineId, BigDecimal quantity) implements DeliveryRefusal {}

    record NoSuchAssignment(Id<Entity.Delivery> id, Id<Entity.Assignment> assignment)
            implements DeliveryRefusal {}

    record AssignmentAnswered(Id<Entity.Assignment> assignment, Carriage.Answer answer)
            implements DeliveryRefusal {}

    record SameCarrier(Id<Entity.Person> person) implements DeliveryRefusal {}

    /// None of the named reservations is carried by that person.
    record NothingToHandOver(Id<Entity.Assignment> assignment) implements DeliveryRefusal {}

    record AlreadyPickedUp(Id<Entity.Delivery> id) implements DeliveryRefusal {}

    /// This delivery has no code of that kind.
    record NoCode(CodeKind kind) implements DeliveryRefusal {}

    /// Too many wrong codes: a coordinator may confirm without the code.
    record CodeLocked(CodeKind kind, int attempts) implements DeliveryRefusal {}

    record NoSuchLine(String lineId) implements DeliveryRefusal {}

    /// One number cannot be said of unlike units: give it line by line.
    record MixedUnits(List<String> units) implements DeliveryRefusal {
        public MixedUnits {
            units = List.copyOf(units);
        }
    }

    /// Nothing came and nothing was lost: then it failed, or is still on its way.
    record NothingArrived() implements DeliveryRefusal {}

    record LossNeedsReason(String lineId) implements DeliveryRefusal {}

    /// More than is on its way, and nobody said that it is meant: most likely it was said before.
    ///
    /// @param came what arrived or was lost
    record MoreThanOpen(Quantity came, Quantity open) implements DeliveryRefusal {}

    record NothingOpen(Id<Entity.Delivery> id) implements DeliveryRefusal {}

    /// Another person must look at it.
    record SamePerson(Id<Entity.Person> person) implements DeliveryRefusal {}

    record NothingToCheck(Id<Entity.Delivery> id) implements DeliveryRefusal {}

    record NothingReceived(Id<Entity.Delivery> id) implements DeliveryRefusal {}

    record NothingChanged() implements DeliveryRefusal {}
}
