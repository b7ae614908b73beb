package org.mutirao.eventlog;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mutirao.domain.shared.Change;
import org.mutirao.domain.shared.DomainEvent;
import org.mutirao.domain.shared.Id;

/// Every entity that an event mentions, found by walking its record: an id that a new event carries
/// cannot be forgotten here.
public final class EventRefs {
    private static final ClassValue<List<MethodHandle>> ACCESSORS =
            new ClassValue<>() {
                @Override
                protected List<MethodHandle> computeValue(Class<?> type) {
                    return Arrays.stream(type.getRecordComponents())
                            .filter(EventRefs::mayHoldIds)
                            .map(EventRefs::accessor)
                            .toList();
                }
            };

    private EventRefs() {}

    /// The aggregate first, then what the payload and the envelope name.
    public static Set<String> of(String aggregateId, DomainEvent event, Metadata metadata) {
        Set<String> refs = of(aggregateId, metadata);
        collect(event, refs);
        return refs;
    }

    /// For an event whose payload this version cannot read.
    public static Set<String> of(String aggregateId, Metadata metadata) {
        Set<String> refs = new LinkedHashSet<>();
        refs.add(aggregateId);
        add(refs, metadata.correlation());
        add(refs, metadata.causation());
        add(refs, metadata.saga());
        add(refs, metadata.undoes());
        add(refs, metadata.supersedes());
        return refs;
    }

    private static void add(Set<String> refs, @Nullable String id) {
        if (id != null) {
            refs.add(id);
        }
    }

    private static void collect(@Nullable Object value, Set<String> refs) {
        switch (value) {
            case Id<?> id -> refs.add(id.text());
            case Collection<?> many -> many.forEach(one -> collect(one, refs));
            case Map<?, ?> changes -> changes.forEach((path, one) -> changed(path, one, refs));
            case Record inner -> components(inner, refs);
            case null, default -> {}
        }
    }

    private static void changed(Object path, Object value, Set<String> refs) {
        if (value instanceof Change change && path.toString().endsWith("_id")) {
            add(refs, change.from());
            add(refs, change.to());
        }
    }

    private static void components(Record value, Set<String> refs) {
        for (MethodHandle accessor : ACCESSORS.get(value.getClass())) {
            collect(read(accessor, value), refs);
        }
    }

    private static boolean mayHoldIds(RecordComponent component) {
        Class<?> type = component.getType();
        return type == Id.class
                || type.isRecord()
                || Collection.class.isAssignableFrom(type)
                || Map.class.isAssignableFrom(type);
    }

    private static MethodHandle accessor(RecordComponent component) {
        try {
            return MethodHandles.publicLookup()
                    .unreflect(component.getAccessor())
                    .asType(MethodType.methodType(Object.class, Record.class));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("an event's record is public: " + component, e);
        }
    }

    private static @Nullable Object read(MethodHandle accessor, Record value) {
        try {
            return (Object) accessor.invokeExact(value);
        } catch (Throwable e) {
            throw new IllegalStateException("a record's accessor does not fail", e);
        }
    }
}
