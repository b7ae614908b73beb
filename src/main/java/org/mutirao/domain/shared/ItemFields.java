package org.mutirao.domain.shared;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The lines of a need or an offer as fields `/items/<item_id>/<field>` of its [Document].
public final class ItemFields {
    private ItemFields() {}

    public static void put(Fields fields, List<Item> items) {
        for (Item item : items) {
            String at = Fields.ITEMS + item.itemId() + "/";
            fields.put(at, "name", item.name())
                    .put(at, "catalog_item_id", item.catalogItemId())
                    .put(at, "category", item.category())
                    .put(at, "quantity", item.quantity())
                    .put(at, "unit", item.unit())
                    .put(at, "storage", item.storage())
                    .put(at, "expires_at", item.expiresAt())
                    .put(
                            at,
                            "substitutes",
                            item.substitutes().isEmpty()
                                    ? null
                                    : String.join(";", item.substitutes()));
        }
    }

    public static List<Item> items(Document doc) {
        return Fields.lines(doc).entrySet().stream()
                .map(line -> item(line.getKey(), line.getValue()))
                .toList();
    }

    private static Item item(String id, Map<String, String> line) {
        @Nullable String substitutes = line.get("substitutes");
        return new Item(
                id,
                line.getOrDefault("name", ""),
                Fields.id(line.get("catalog_item_id")),
                line.get("category"),
                Fields.number(line.get("quantity")),
                line.getOrDefault("unit", "un"),
                Fields.word(line.get("storage"), Storage.class),
                Fields.time(line.get("expires_at")),
                substitutes == null ? List.of() : List.of(substitutes.split(";")));
    }
}
