package org.mutirao.infrastructure.json;

import java.util.Optional;
import org.mutirao.eventlog.JsonRules;
import org.mutirao.eventlog.TextProblem;
import org.mutirao.eventlog.TextProblem.NotJson;
import org.mutirao.eventlog.TextRules;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/// Whether a text is one JSON object that every reader reads alike: no key twice, no deeper than
/// 32, no half of a surrogate pair behind an escape. Numbers may have any length, because only text
/// is kept. Thread-safe.
public final class JsonText implements JsonRules {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final JsonFactory factory =
            JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder()
                                    .maxNestingDepth(Json.MOST_DEPTH)
                                    .maxNameLength(TextRules.MAX_BYTES)
                                    .maxStringLength(TextRules.MAX_BYTES)
                                    .maxNumberLength(TextRules.MAX_BYTES)
                                    .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build();

    @Override
    public Optional<TextProblem> check(String column, String text) {
        if (!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK) {
            return Optional.of(new NotJson(column, "byte order mark"));
        }
        try (JsonParser in = factory.createParser(ObjectReadContext.empty(), text)) {
            return read(in).map(rule -> new NotJson(column, rule));
        } catch (StreamConstraintsException e) {
            return Optional.of(new NotJson(column, "too deep or too long"));
        } catch (JacksonException e) {
            return Optional.of(new NotJson(column, "syntax or a key twice"));
        }
    }

    /// @return the rule that is broken
    private static Optional<String> read(JsonParser in) {
        if (in.nextToken() != JsonToken.START_OBJECT) {
            return Optional.of("not an object");
        }
        int depth = 1;
        while (depth > 0) {
            JsonToken token = in.nextToken();
            if (token == null) {
                return Optional.of("not closed");
            }
            depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
            boolean isText = token == JsonToken.PROPERTY_NAME || token == JsonToken.VALUE_STRING;
            if (isText && TextRules.hasLoneSurrogate(in.getString())) {
                return Optional.of("half of a surrogate pair");
            }
        }
        return in.nextToken() == null ? Optional.empty() : Optional.of("more than one value");
    }
}
