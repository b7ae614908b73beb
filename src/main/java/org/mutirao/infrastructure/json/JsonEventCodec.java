package org.mutirao.infrastructure.json;

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
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Events as JSON: the record is the schema. Thread-safe.
public final class JsonEventCodec implements EventCodec {
    private final JsonMapper mapper = Json.mapper();
    private final JsonFactory tokens = Json.tokens();
    private final ObjectWriter metadataWriter = mapper.writerFor(Metadata.class);
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
        } catch (Misfit e) {
            return new Unreadable(body.eventType(), e.reason());
        } catch (JacksonException e) {
            // the parser's own words could quote the text, which may be anything
            return new Unreadable(body.eventType(), e.getClass().getSimpleName());
        }
    }

    private Decoded decode(EventBody body, EventType type) {
        if (body.eventSchema() == type.schema()) {
            try (JsonParser in = tokens.createParser(ObjectReadContext.empty(), body.eventData())) {
                return new Known((DomainEvent) whole(in, type.record()));
            }
        }
        JsonNode old = mapper.readTree(body.eventData());
        return (old instanceof ObjectNode payload
                        ? Upcasts.upcast(type.name(), body.eventSchema(), type.schema(), payload)
                        : Optional.<ObjectNode>empty())
                .map(payload -> upcast(payload, type))
                .orElseGet(() -> new Unreadable(type.name(), "schema " + body.eventSchema()));
    }

    private Decoded upcast(ObjectNode payload, EventType type) {
        try (JsonParser in = mapper.treeAsTokens(payload)) {
            return new Known((DomainEvent) whole(in, type.record()));
        }
    }

    /// One record, with nothing behind it.
    private static Object whole(JsonParser in, Class<?> record) {
        in.nextToken();
        Object read = RecordReader.of(record).read(in);
        if (in.nextToken() != null) {
            throw new Misfit("more than one value");
        }
        return read;
    }

    @Override
    public Metadata decodeMetadata(@Nullable String metadata) {
        if (metadata == null) {
            return Metadata.NONE;
        }
        try (JsonParser in = mapper.createParser(metadata)) {
            return (Metadata) whole(in, Metadata.class);
        } catch (Misfit | JacksonException e) {
            return Metadata.NONE;
        }
    }
}
