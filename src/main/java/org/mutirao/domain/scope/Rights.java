package org.mutirao.domain.scope;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.mutirao.domain.delivery.AssignmentEvent;
import org.mutirao.domain.delivery.DeliveryEvent;
import org.mutirao.domain.directory.DeviceEvent;
import org.mutirao.domain.directory.ItemEvent;
import org.mutirao.domain.directory.PersonEvent;
import org.mutirao.domain.directory.PlaceEvent;
import org.mutirao.domain.directory.Role;
import org.mutirao.domain.directory.RoleEvent;
import org.mutirao.domain.need.NeedEvent;
import org.mutirao.domain.offer.OfferEvent;
import org.mutirao.domain.process.MessageEvent;
import org.mutirao.domain.process.SagaEvent;
import org.mutirao.domain.shared.DomainEvent;
import org.mutirao.domain.shared.WireType;

/// Who may write which type of event, as one table. It never looks into a payload: every copy of
/// the log, old or new, must come to the same answer.
///
/// Auditors write nothing. A coordinator may do all that an administrator may: an operation begins
/// with one coordinator alone. Whoever may do something may also take it back.
public final class Rights {
    /// Who writes a type of event.
    public enum Writer {
        /// Only the device that decides, whoever is logged in there.
        AUTHORITY,
        /// Administrators and coordinators; the deciding device for what it does by rule.
        LEADERS_OR_AUTHORITY,
        LEADERS,
        /// Leaders and volunteers.
        ANYBODY_AT_WORK,
        /// Leaders and volunteers; the deciding device for what it does by rule.
        ANYBODY_OR_AUTHORITY
    }

    private static final Map<Writer, List<Class<? extends DomainEvent>>> TABLE =
            Map.of(
                    Writer.ANYBODY_AT_WORK,
                    List.of(
                            NeedEvent.NeedCreated.class,
                            NeedEvent.NeedUpdated.class,
                            NeedEvent.NeedCancelled.class,
                            NeedEvent.NeedReopened.class,
                            OfferEvent.OfferPublished.class,
                            OfferEvent.OfferUpdated.class,
                            OfferEvent.OfferWithdrawn.class,
                            OfferEvent.OfferReopened.class,
                            OfferEvent.OfferReserved.class,
                            AssignmentEvent.AssignmentAccepted.class,
                            AssignmentEvent.AssignmentDeclined.class,
                            DeliveryEvent.PickupConfirmed.class,
                            DeliveryEvent.DeliveryEnRoute.class,
                            DeliveryEvent.DeliveryPartlyReceived.class,
                            DeliveryEvent.DeliveryCompleted.class,
                            DeliveryEvent.DeliveryChecked.class,
                            DeliveryEvent.ReceiptCorrected.class,
                            DeliveryEvent.CodeRefused.class,
                            DeliveryEvent.DeliveryFailed.class,
                            PlaceEvent.PlaceRegistered.class,
                            PlaceEvent.PlaceUpdated.class,
                            PersonEvent.PersonRegistered.class,
                            PersonEvent.PersonUpdated.class,
                            ShiftEvent.ShiftHandedOver.class),
                    Writer.LEADERS,
                    List.of(
                            NeedEvent.NeedClosed.class,
                            DeliveryEvent.CodeShown.class,
                            PlaceEvent.PlacesMerged.class,
                            PlaceEvent.PlacesSeparated.class,
                            PersonEvent.PeopleMerged.class,
                            PersonEvent.PeopleSeparated.class,
                            ItemEvent.ItemRegistered.class,
                            ItemEvent.ItemUpdated.class,
                            RoleEvent.RoleGranted.class,
                            RoleEvent.RoleRevoked.class,
                            ScopeEvent.ScopeCreated.class,
                            ScopeEvent.AuthorityTransferred.class,
                            ScopeEvent.AuthorityAssumed.class,
                            ScopeEvent.EntryReleased.class,
                            ScopeEvent.EntryDiscarded.class,
                            NoticeEvent.NoticePublished.class,
                            NoticeEvent.NoticeClosed.class),
                    Writer.ANYBODY_OR_AUTHORITY,
                    List.of(
                            OfferEvent.ReservationCancelled.class,
                            DeliveryEvent.DeliveryStarted.class,
                            DeliveryEvent.DeliveryCancelled.class),
                    Writer.LEADERS_OR_AUTHORITY,
                    List.of(
                            AssignmentEvent.AssignmentCreated.class,
                            AssignmentEvent.AssignmentCancelled.class,
                            DeviceEvent.DeviceRegistered.class,
                            DeviceEvent.DeviceRevoked.class,
                            PersonEvent.KeyDestroyed.class),
                    Writer.AUTHORITY,
                    List.of(
                            OfferEvent.ReservationConfirmed.class,
                            OfferEvent.ReservationRefused.class,
                            OfferEvent.OfferExpired.class,
                            MessageEvent.MessageRequested.class,
                            MessageEvent.EmailSent.class,
                            MessageEvent.SmsSent.class,
                            MessageEvent.PushSent.class,
                            MessageEvent.MessageFailed.class,
                            SagaEvent.SagaFailed.class,
                            SagaEvent.SagaCompleted.class,
                            SagaEvent.SagaCompensated.class));

    private static final Map<String, Writer> BY_WIRE_NAME = byWireName();

    private Rights() {}

    private static Map<String, Writer> byWireName() {
        var writers = new HashMap<String, Writer>();
        TABLE.forEach(
                (writer, types) -> types.forEach(type -> writers.put(wireName(type), writer)));
        return Map.copyOf(writers);
    }

    private static String wireName(Class<?> type) {
        return Objects.requireNonNull(
                        type.getAnnotation(WireType.class), () -> type + " has no wire name")
                .value();
    }

    /// @param eventType wire name; a type that a newer app made is for leaders
    public static Writer writer(String eventType) {
        return BY_WIRE_NAME.getOrDefault(eventType, Writer.LEADERS);
    }

    /// Whether this type is in the table by name.
    static boolean isListed(String eventType) {
        return BY_WIRE_NAME.containsKey(eventType);
    }

    /// @param person the person's roles, `device` the device's: only what both may counts
    /// @param authority whether the device is the one that decides
    public static boolean may(
            String eventType, Set<Role> person, Set<Role> device, boolean authority) {
        boolean leads = leads(person) && leads(device);
        return switch (writer(eventType)) {
            case AUTHORITY -> authority;
            case LEADERS_OR_AUTHORITY -> authority || leads;
            case LEADERS -> leads;
            case ANYBODY_AT_WORK -> works(person) && works(device);
            case ANYBODY_OR_AUTHORITY -> authority || (works(person) && works(device));
        };
    }

    /// An administrator may do all that a coordinator may.
    private static boolean leads(Set<Role> roles) {
        return roles.contains(Role.ADMINISTRATOR) || roles.contains(Role.COORDINATOR);
    }

    /// A leader may do all that a volunteer may.
    private static boolean works(Set<Role> roles) {
        return roles.contains(Role.VOLUNTEER) || leads(roles);
    }
}
