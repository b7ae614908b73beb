package org.mutirao.domain.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
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
import org.mutirao.domain.process.SagaEvent;
import org.mutirao.domain.scope.NoticeEvent;
import org.mutirao.domain.scope.ScopeEvent;
import org.mutirao.domain.scope.ShiftEvent;
import org.mutirao.domain.shared.Change;
import org.mutirao.domain.shared.DomainEvent;
import org.mutirao.domain.shared.Entity;
import org.mutirao.domain.shared.Fact;
import org.mutirao.domain.shared.Id;

/// Events of every type with any content that decodes: few ids, so that they meet, and odd values.
public final class RandomEvents {
    /// Every type of event of the log.
    public static final List<Class<? extends DomainEvent>> TYPES =
            Stream.of(
                            NeedEvent.class,
                            OfferEvent.class,
                            AssignmentEvent.class,
                            DeliveryEvent.class,
                            PlaceEvent.class,
                            PersonEvent.class,
                            ItemEvent.class,
                            DeviceEvent.class,
                            RoleEvent.class,
                            ScopeEvent.class,
                            NoticeEvent.class,
                            ShiftEvent.class,
                            MessageEvent.class,
                            SagaEvent.class)
                    .flatMap(sealed -> Arrays.stream(sealed.getPermittedSubclasses()))
                    .<Class<? extends DomainEvent>>map(type -> type.asSubclass(DomainEvent.class))
                    .toList();

    private static final List<String> WORDS =
            List.of("a", "b", "c", "un", "kg", "", "/hidden", "-1", "1e999", "é");
    private static final List<String> PATHS =
            List.of("/name", "/urgency", "/hidden", "/items/a/quantity", "/items/a", "x", "");
    private static final List<String> AMOUNTS =
            List.of("0", "1", "2.5", "40", "-7", "0.000001", "123456789012345678901234567890");

    private final Random random;
    private int made;

    public RandomEvents(long seed) {
        random = new Random(seed);
    }

    /// A history of `length` facts, each type as often as any other.
    public List<Fact> history(int length) {
        return Stream.generate(() -> fact(TYPES.get(random.nextInt(TYPES.size()))))
                .limit(length)
                .toList();
    }

    public Fact fact(Class<? extends DomainEvent> type) {
        DomainEvent event = type.cast(record(type));
        return new Fact(
                Id.of("event-" + ++made),
                event.aggregate(),
                word(),
                Journal.START.plusSeconds(random.nextInt(1_000)),
                random.nextBoolean() ? null : Journal.START,
                random.nextBoolean() ? null : id(),
                id(),
                random.nextBoolean(),
                id(),
                event);
    }

    private <T extends Entity> Id<T> id() {
        return Id.of(word());
    }

    private String word() {
        return WORDS.get(random.nextInt(WORDS.size()));
    }

    private Object record(Class<?> type) {
        RecordComponent[] parts = type.getRecordComponents();
        try {
            return type.getDeclaredConstructor(
                            Arrays.stream(parts)
                                    .map(RecordComponent::getType)
                                    .toArray(Class<?>[]::new))
                    .newInstance(Arrays.stream(parts).map(this::part).toArray());
        } catch (InvocationTargetException e) {
            throw new AssertionError("a foreign event must decode: " + type, e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private @Nullable Object part(RecordComponent part) {
        boolean nullable = part.getAnnotatedType().isAnnotationPresent(Nullable.class);
        return nullable && random.nextBoolean()
                ? null
                : value(part.getType(), part.getGenericType());
    }

    private Object value(Class<?> type, Type generic) {
        if (type == String.class) {
            return word();
        } else if (type == Id.class) {
            return id();
        } else if (type == BigDecimal.class) {
            return new BigDecimal(AMOUNTS.get(random.nextInt(AMOUNTS.size())));
        } else if (type == Instant.class) {
            return Journal.START.plusSeconds(random.nextInt(1_000));
        } else if (type == int.class || type == Integer.class) {
            return random.nextInt(-3, 9);
        } else if (type == long.class) {
            return random.nextLong(-3, 9);
        } else if (type.isEnum()) {
            return type.getEnumConstants()[random.nextInt(type.getEnumConstants().length)];
        } else if (type == Map.class) {
            return changes();
        } else if (type == List.class && generic instanceof ParameterizedType list) {
            return list(list.getActualTypeArguments()[0]);
        } else if (type.isRecord()) {
            return record(type);
        }
        throw new AssertionError("no random value for " + type);
    }

    private List<Object> list(Type element) {
        Class<?> type =
                (Class<?>) (element instanceof ParameterizedType of ? of.getRawType() : element);
        var values = new ArrayList<Object>();
        for (int i = random.nextInt(4); i > 0; i--) {
            values.add(value(type, element));
        }
        return values;
    }

    private Map<String, Change> changes() {
        var changes = new LinkedHashMap<String, Change>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            changes.put(
                    PATHS.get(random.nextInt(PATHS.size())),
                    new Change(
                            random.nextBoolean() ? null : word(),
                            random.nextBoolean() ? null : word()));
        }
        return changes;
    }
}
