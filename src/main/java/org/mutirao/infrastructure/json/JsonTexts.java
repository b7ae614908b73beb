package org.mutirao.infrastructure.json;

import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The texts that stand at the top of a foreign JSON object.
public final class JsonTexts {
    private static final JsonMapper MAPPER = Json.mapper();

    private JsonTexts() {}

    /// @return none where it is no such object
    public static Map<String, String> of(byte[] json) {
        try {
            Map<String, String> texts = new TreeMap<>();
            JsonNode whole = MAPPER.readTree(json);
            whole.properties().stream()
                    .filter(each -> each.getValue().isString())
                    .forEach(each -> texts.put(each.getKey(), each.getValue().asString()));
            return texts;
        } catch (JacksonException e) {
            return Map.of();
        }
    }
}
