package org.mutirao.domain.undo;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mutirao.domain.delivery.AssignmentEvent;
import org.mutirao.domain.delivery.DeliveryEvent;
import org.mutirao.domain.directory.DeviceEvent;
import org.mutirao.domain.directory.ItemEvent;
import org.mutirao.domain.directory.PersonEvent;
import org.mutirao.domain.directory.PlaceEvent;
import org.mutirao.domain.directory.RoleEvent;
import org.mutirao.domain.need.NeedEvent;
import org.mutirao.domain.offer.OfferEvent;
import org.mutirao.domain.process.MessageEvent;
import org.mutirao.domain.scope.NoticeEvent;
import org.mutirao.domain.scope.ScopeEvent;
import org.mutirao.domain.scope.ShiftEvent;
import org.mutirao.domain.shared.DomainEvent;
import org.mutirao.domain.shared.Entity;
import org.mutirao.domain.shared.Fact;
import org.mutirao.domain.shared.Id;

/// Plans how a command is taken back: events that bring what it touched back to where it would be
/// without it. They are decided against the state of now, so that an undo can itself be undone.
///
/// What the authority decided in consequence (confirmations, notifications, sagas) follows from the
/// new events; it is not taken back one by one.
public final class Undo {
    /// An entity that a command touched.
    private record Touched(Class<?> kind, String id) {}

    private Undo() {}

    /// Whether there is a way back from what an event says. Where there is none, no command that
    /// says it is taken back.
    public static boolean hasWayBack(DomainEvent event) {
        return never(event) == null;
    }

    /// How many new ids [#plan] may need at most.
    public static int idsNeeded(List<Fact> command) {
        long many =
                command.stream()
                        .filter(fact ->
                                fact.event() instanceof OfferEvent
                                        || fact.event() instanceof AssignmentEvent
                                        || fact.event() instanceof DeliveryEvent)
                        .mapToLong(fact -> 2 + lines(fact.event()))
                        .sum();
        return Math.toIntExact(many);
    }

    private static int lines(DomainEvent event) {
        return switch (event) {
            case DeliveryEvent.DeliveryStarted e -> e.lines().size();
            case DeliveryEvent.DeliveryCancelled e -> e.lines().size();
            case DeliveryEvent.DeliveryFailed e -> e.lines().size();
            case DeliveryEvent.DeliveryCompleted e -> e.lines().size();
            case DeliveryEvent.ReceiptCorrected e -> e.lines().size();
            default -> 0; // no goods
        };
    }

    /// @param command all folded facts of one command, in canonical order
    /// @param fresh at least [#idsNeeded] new ids; those that are not needed are not used
    public static UndoPlan plan(List<Fact> command, History history, List<String> fresh) {
        if (command.isEmpty()) {
            return new UndoPlan.Impossible(UndoPlan.Reason.NOTHING_THERE);
        }
        for (Fact fact : command) {
            UndoPlan.@Nullable Reason reason = never(fact.event());
            if (reason != null) {
                return new UndoPlan.Impossible(reason);
            }
        }
        Set<Id<Entity.Event>> ids = command.stream().map(Fact::id).collect(Collectors.toSet());
        var steps = new Steps(ids, history, fresh);
        var touched = touched(command);
        if (touched.isEmpty()) {
            return new UndoPlan.Impossible(UndoPlan.Reason.SENT);
        }
        touched.reversed().forEach(one -> plan(one, steps));
        told(command, steps);
        return steps.plan();
    }

    private static UndoPlan.@Nullable Reason never(DomainEvent event) {
        return switch (event) {
            case ScopeEvent.ScopeCreated _ -> UndoPlan.Reason.SCOPE;
            case ScopeEvent _ -> UndoPlan.Reason.AUTHORITY;
            case OfferEvent.OfferExpired _ -> UndoPlan.Reason.EXPIRED;
            case DeviceEvent _ -> UndoPlan.Reason.DEVICE;
            case PersonEvent.KeyDestroyed _ -> UndoPlan.Reason.KEY;
            case DeliveryEvent.CodeRefused _, DeliveryEvent.CodeShown _ -> UndoPlan.Reason.CODE;
            case DeliveryEvent.DeliveryChecked _ -> UndoPlan.Reason.CHECKED;
            case DeliveryEvent.DeliveryEnRoute _ -> UndoPlan.Reason.POSITION;
            case DeliveryEvent.PickupConfirmed _ -> UndoPlan.Reason.PICKUP;
            case ShiftEvent _ -> UndoPlan.Reason.SHIFT;
            default -> null; // it has an inverse, or follows from what has
        };
    }

    private static LinkedHashSet<Touched> touched(List<Fact> command) {
        var touched = new LinkedHashSet<Touched>();
        for (Fact fact : command) {
            switch (fact.event()) {
                case NeedEvent _ -> touched.add(new Touched(NeedEvent.class, fact.aggregateId()));
                case OfferEvent.ReservationConfirmed _, OfferEvent.ReservationRefused _ -> {}
                case OfferEvent _ -> touched.add(new Touched(OfferEvent.class, fact.aggregateId()));
                case AssignmentEvent e ->
                        touched.add(new Touched(DeliveryEvent.class, e.deliveryId().text()));
                case DeliveryEvent _ ->
                        touched.add(new Touched(DeliveryEvent.class, fact.aggregateId()));
                case PlaceEvent _ -> touched.add(new Touched(PlaceEvent.class, fact.aggregateId()));
                case PersonEvent _ ->
                        touched.add(new Touched(PersonEvent.class, fact.aggregateId()));
                case ItemEvent _ -> touched.add(new Touched(ItemEvent.class, fact.aggregateId()));
                case RoleEvent _ -> touched.add(new Touched(RoleEvent.class, fact.aggregateId()));
                case NoticeEvent _ ->
                        touched.add(new Touched(NoticeEvent.class, fact.aggregateId()));
                default -> {} // what follows by rule
            }
        }
        return touched;
    }

    private static void plan(Touched one, Steps steps) {
        if (one.kind() == NeedEvent.class) {
            NeedUndo.plan(Id.of(one.id()), steps);
        } else if (one.kind() == OfferEvent.class) {
            OfferUndo.plan(Id.of(one.id()), steps);
        } else if (one.kind() == DeliveryEvent.class) {
            DeliveryUndo.plan(Id.of(one.id()), steps);
        } else if (one.kind() == PlaceEvent.class) {
            DirectoryUndo.place(Id.of(one.id()), steps);
        } else if (one.kind() == PersonEvent.class) {
            DirectoryUndo.person(Id.of(one.id()), steps);
        } else if (one.kind() == ItemEvent.class) {
            DirectoryUndo.item(Id.of(one.id()), steps);
        } else if (one.kind() == RoleEvent.class) {
            DirectoryUndo.roles(one.id(), steps);
        } else {
            DirectoryUndo.notice(Id.of(one.id()), steps);
        }
    }

    private static void told(List<Fact> command, Steps steps) {
        var people = new LinkedHashMap<String, String>();
        for (Fact fact : command) {
            if (fact.event() instanceof MessageEvent message
                    && !(message instanceof MessageEvent.MessageFailed)) {
                people.put(message.personId().text(), fact.aggregateId());
            }
        }
        people.forEach(
                (person, message) -> steps.tell(Effect.of(Effect.Kind.WAS_TOLD, message, person)));
    }
}
