package org.mutirao.domain.shared;

import java.util.List;

/// The lines of a need or an offer as fields `/items/<item_id>/<field>` of its [Document].
public final class ItemFields {
    private ItemFields() {}

    public static void put(Fields fields, List<Item> items) {
        for (Item item : items) {
            String at = "/items/" + item.itemId() + "/";
            fields.put(at + "name", item.name())
                    .put(at + "catalog_item_id", item.catalogItemId())
                    .put(at + "category", item.category())
                    .put(at + "quantity", item.quantity())
                    .put(at + "unit", item.unit())
                    .put(at + "storage", item.storage())
                    .put(at + "expires_at", item.expiresAt())
                    .put(
                            at + "substitutes",
                            item.substitutes().isEmpty()
                                    ? null
                                    : String.join(";", item.substitutes()));
        }
    }

    public static List<Item> items(Document doc) {
        return Fields.itemIds(doc).stream().map(id -> item(doc, id)).toList();
    }

    private static Item item(Document doc, String id) {
        String at = "/items/" + id + "/";
        return new Item(
                id,
                doc.at(at + "name").orElse(""),
                Fields.id(doc, at + "catalog_item_id"),
                Fields.text(doc, at + "category"),
                Fields.number(doc, at + "quantity"),
                doc.at(at + "unit").orElse("un"),
                Fields.word(doc, at + "storage", Storage.class),
                Fields.time(doc, at + "expires_at"),
                doc.at(at + "substitutes").map(text -> List.of(text.split(";"))).orElse(List.of()));
    }
}
