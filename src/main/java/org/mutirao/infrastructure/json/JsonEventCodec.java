package org.mutirao.infrastructure.json;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.mutirao.domain.shared.DomainEvent;
import org.mutirao.eventlog.EventBody;
import org.mutirao.eventlog.EventCodec;
import org.mutirao.eventlog.EventTypes;
import org.mutirao.eventlog.EventTypes.EventType;
import org.mutirao.eventlog.Metadata;
import org.mutirao.eventlog.TextProblem;
import org.mutirao.eventlog.UnfitText;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Events by databind: the record is the schema. Thread-safe.
public final class JsonEventCodec implements EventCodec {
    private final JsonMapper mapper = Json.mapper();
    private final ObjectReader metadataReader = mapper.readerFor(Metadata.class);
    private final ObjectWriter metadataWriter = mapper.writerFor(Metadata.class);
    private final Map<String, ObjectReader> readers = new ConcurrentHashMap<>();
    private final Map<Class<?>, ObjectWriter> writers = new ConcurrentHashMap<>();

    @Override
    public Payload encode(DomainEvent event) {
        EventType type = EventTypes.of(event);
        ObjectWriter writer = writers.computeIfAbsent(event.getClass(), mapper::writerFor);
        return new Payload(type.name(), type.schema(), write(writer, event, "event_data"));
    }

    @Override
    public @Nullable String encode(Metadata metadata) {
        return metadata.saysNothing() ? null : write(metadataWriter, metadata, "metadata");
    }

    private static String write(ObjectWriter writer, Object value, String column) {
        try {
            return writer.writeValueAsString(value);
        } catch (JacksonException e) {
            throw new UnfitText(new TextProblem.NotJson(column, e.getOriginalMessage()));
        }
    }

    @Override
    public Decoded decode(EventBody body) {
        Optional<EventType> known = EventTypes.named(body.eventType());
        if (known.isEmpty() || body.eventSchema() > known.get().schema()) {
            return new UnknownType(body.eventType(), body.eventSchema());
        }
        try {
            return decode(body, known.get());
        } catch (JacksonException e) {
            return new Unreadable(body.eventType(), reason(e));
        }
    }

    private Decoded decode(EventBody body, EventType type) {
        ObjectReader reader =
                readers.computeIfAbsent(type.name(), name -> mapper.readerFor(type.record()));
        if (body.eventSchema() == type.schema()) {
            return known(reader.<@Nullable Object>readValue(body.eventData()), body);
        }
        JsonNode old = mapper.readTree(body.eventData());
        return (old instanceof ObjectNode payload
                        ? Upcasts.upcast(type.name(), body.eventSchema(), type.schema(), payload)
                        : Optional.<ObjectNode>empty())
                .map(payload -> known(reader.<@Nullable Object>readValue(payload), body))
                .orElseGet(() -> new Unreadable(type.name(), "schema " + body.eventSchema()));
    }

    private static Decoded known(@Nullable Object read, EventBody body) {
        if (!(read instanceof Record record && read instanceof DomainEvent event)) {
            return new Unreadable(body.eventType(), "missing: payload");
        }
        List<String> missing = MissingParts.of(record);
        return missing.isEmpty()
                ? new Known(event)
                : new Unreadable(body.eventType(), "missing: " + String.join(", ", missing));
    }

    @Override
    public Metadata decodeMetadata(@Nullable String metadata) {
        if (metadata == null) {
            return Metadata.NONE;
        }
        try {
            Metadata read = metadataReader.readValue(metadata);
            return read == null ? Metadata.NONE : read;
        } catch (JacksonException e) {
            return Metadata.NONE;
        }
    }

    /// The parser's own words could quote the text, which may be anything.
    private static String reason(JacksonException e) {
        return e.getClass().getSimpleName()
                + (e instanceof DatabindException bind ? " " + bind.getPathReference() : "");
    }
}
