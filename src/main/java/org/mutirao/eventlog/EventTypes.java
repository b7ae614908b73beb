package org.mutirao.eventlog;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
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
import org.mutirao.domain.process.SagaEvent;
import org.mutirao.domain.scope.NoticeEvent;
import org.mutirao.domain.scope.ScopeEvent;
import org.mutirao.domain.scope.ShiftEvent;
import org.mutirao.domain.shared.DomainEvent;
import org.mutirao.domain.shared.WireType;

/// Every type of event that this version knows, by wire name. It is read off the sealed interfaces:
/// a new record is known without being listed anywhere.
public final class EventTypes {
    private static final List<Class<? extends DomainEvent>> FAMILIES =
            List.of(
                    NeedEvent.class,
                    OfferEvent.class,
                    AssignmentEvent.class,
                    DeliveryEvent.class,
                    PlaceEvent.class,
                    PersonEvent.class,
                    ItemEvent.class,
                    RoleEvent.class,
                    DeviceEvent.class,
                    ScopeEvent.class,
                    NoticeEvent.class,
                    ShiftEvent.class,
                    MessageEvent.class,
                    SagaEvent.class);

    private static final Map<String, EventType> BY_NAME = byName();

    /// @param schema the version of the payload's shape that this version writes
    public record EventType(String name, int schema, Class<? extends DomainEvent> record) {}

    private static final ClassValue<EventType> BY_CLASS =
            new ClassValue<>() {
                @Override
                protected EventType computeValue(Class<?> type) {
                    return describe(type);
                }
            };

    private EventTypes() {}

    public static Optional<EventType> named(String wireName) {
        return Optional.ofNullable(BY_NAME.get(wireName));
    }

    public static EventType of(DomainEvent event) {
        return BY_CLASS.get(event.getClass());
    }

    public static Collection<EventType> all() {
        return BY_NAME.values();
    }

    private static Map<String, EventType> byName() {
        Map<String, EventType> types = new LinkedHashMap<>();
        FAMILIES.stream()
                .flatMap(family -> Stream.of(family.getPermittedSubclasses()))
                .map(EventTypes::describe)
                .forEach(type -> types.put(type.name(), type));
        return Collections.unmodifiableMap(types);
    }

    private static EventType describe(Class<?> record) {
        WireType wire = record.getAnnotation(WireType.class);
        if (wire == null) {
            throw new IllegalStateException(record + " has no wire name");
        }
        return new EventType(wire.value(), wire.schema(), record.asSubclass(DomainEvent.class));
    }
}
