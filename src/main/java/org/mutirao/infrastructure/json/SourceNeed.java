package org.mutirao.infrastructure.json;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Schema 1 of `NecessidadeCriada`, the source project's own: items are a name and a number,
/// without an id of their own or a unit, and nobody had short numbers yet.
final class SourceNeed {
    private SourceNeed() {}

    static ObjectNode withLines(ObjectNode old) {
        ObjectNode need = old.deepCopy();
        if (!need.has("number")) {
            need.put("number", "");
        }
        ArrayNode items = need.putArray("items");
        int line = 0;
        for (JsonNode item : old.path("items")) {
            line++;
            items.add(line(item, line));
        }
        return need;
    }

    private static ObjectNode line(JsonNode item, int line) {
        ObjectNode now =
                item instanceof ObjectNode object
                        ? object.deepCopy()
                        : JsonNodeFactory.instance.objectNode();
        if (item.isString()) {
            now.put("name", item.stringValue());
        }
        if (!now.has("item_id")) {
            now.put("item_id", Integer.toString(line));
        }
        if (!now.has("unit")) {
            now.put("unit", "un");
        }
        return now;
    }
}
