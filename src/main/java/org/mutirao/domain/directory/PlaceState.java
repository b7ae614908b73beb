package org.mutirao.domain.directory;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mutirao.domain.directory.PlaceEvent.PlaceRegistered;
import org.mutirao.domain.directory.PlaceEvent.PlaceUpdated;
import org.mutirao.domain.directory.PlaceEvent.PlacesMerged;
import org.mutirao.domain.directory.PlaceEvent.PlacesSeparated;
import org.mutirao.domain.shared.AggregateType;
import org.mutirao.domain.shared.Document;
import org.mutirao.domain.shared.Entity;
import org.mutirao.domain.shared.Fact;
import org.mutirao.domain.shared.Fields;
import org.mutirao.domain.shared.Id;

/// A place. Its other names are kept by [Merges].
public record PlaceState(Id<Entity.Place> id, Entry entry) {
    public static PlaceState unknown(Id<Entity.Place> id) {
        return new PlaceState(id, Entry.UNKNOWN);
    }

    public PlaceState evolve(Fact fact) {
        boolean own =
                fact.aggregate() == AggregateType.PLACE && fact.aggregateId().equals(id.text());
        if (!own || !(fact.event() instanceof PlaceEvent event)) {
            return this;
        }
        return switch (event) {
            case PlaceRegistered e ->
                    new PlaceState(id, entry.registered(fact.at(), e.externalId(), fields(e)));
            case PlaceUpdated e -> new PlaceState(id, entry.updated(fact.id(), e.changes()));
            case PlacesMerged _, PlacesSeparated _ -> this;
        };
    }

    /// The fields of a place as its changes name them.
    public static Document fields(PlaceRegistered event) {
        return new Fields()
                .put("/name", event.name())
                .put("/kind", event.kind())
                .put("/latitude", event.latitude())
                .put("/longitude", event.longitude())
                .put("/city", event.city())
                .put("/municipality", event.municipality())
                .put("/capacity", event.capacity())
                .put("/sealed", event.sealed())
                .document();
    }

    public boolean known() {
        return entry.known();
    }

    public @Nullable String name() {
        return Fields.text(entry.document(), "/name");
    }

    public PlaceKind kind() {
        return Optional.ofNullable(Fields.word(entry.document(), "/kind", PlaceKind.class))
                .orElse(PlaceKind.OTHER);
    }

    /// Degrees, WGS 84.
    public @Nullable BigDecimal latitude() {
        return Fields.number(entry.document(), "/latitude");
    }

    /// Degrees, WGS 84.
    public @Nullable BigDecimal longitude() {
        return Fields.number(entry.document(), "/longitude");
    }

    public @Nullable String city() {
        return Fields.text(entry.document(), "/city");
    }

    public @Nullable String municipality() {
        return Fields.text(entry.document(), "/municipality");
    }

    public @Nullable Integer capacity() {
        BigDecimal number = Fields.number(entry.document(), "/capacity");
        return number == null ? null : number.intValue();
    }

    /// Digest of the sealed record.
    public @Nullable String sealed() {
        return Fields.text(entry.document(), "/sealed");
    }
}
