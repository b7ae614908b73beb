package org.mutirao.domain.directory;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mutirao.domain.directory.ItemEvent.ItemRegistered;
import org.mutirao.domain.directory.ItemEvent.ItemUpdated;
import org.mutirao.domain.shared.AggregateType;
import org.mutirao.domain.shared.Document;
import org.mutirao.domain.shared.Entity;
import org.mutirao.domain.shared.Fact;
import org.mutirao.domain.shared.Fields;
import org.mutirao.domain.shared.Id;
import org.mutirao.domain.shared.Storage;

/// An item of the operation's catalogue.
public record ItemState(Id<Entity.Item> id, Entry entry) {
    public static ItemState unknown(Id<Entity.Item> id) {
        return new ItemState(id, Entry.UNKNOWN);
    }

    public ItemState evolve(Fact fact) {
        boolean own =
                fact.aggregate() == AggregateType.ITEM && fact.aggregateId().equals(id.text());
        if (!own || !(fact.event() instanceof ItemEvent event)) {
            return this;
        }
        return switch (event) {
            case ItemRegistered e ->
                    new ItemState(id, entry.registered(fact.at(), e.externalId(), fields(e)));
            case ItemUpdated e -> new ItemState(id, entry.updated(fact.id(), e.changes()));
        };
    }

    /// The fields of an item as its changes name them.
    public static Document fields(ItemRegistered event) {
        return new Fields()
                .put("/name", event.name())
                .put("/category", event.category())
                .put("/unit", event.unit())
                .put("/code", event.code())
                .put("/storage", event.storage())
                .put(
                        "/substitutes",
                        event.substitutes().isEmpty()
                                ? null
                                : String.join(";", event.substitutes()))
                .document();
    }

    public boolean known() {
        return entry.known();
    }

    public String name() {
        return entry.document().at("/name").orElse("");
    }

    public @Nullable String category() {
        return Fields.text(entry.document(), "/category");
    }

    public @Nullable String unit() {
        return Fields.text(entry.document(), "/unit");
    }

    public @Nullable String code() {
        return Fields.text(entry.document(), "/code");
    }

    public @Nullable Storage storage() {
        return Fields.word(entry.document(), "/storage", Storage.class);
    }

    public List<String> substitutes() {
        return entry.document()
                .at("/substitutes")
                .map(text -> List.of(text.split(";")))
                .orElse(List.of());
    }
}
