package org.mutirao.application.importing;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.command.Ground;
import org.mutirao.application.importing.ImportRow.Goods;
import org.mutirao.application.importing.ImportRow.ItemRow;
import org.mutirao.application.importing.ImportRow.NeedRow;
import org.mutirao.application.importing.ImportRow.OfferRow;
import org.mutirao.application.importing.ImportRow.PlaceRow;
import org.mutirao.domain.directory.ItemEvent.ItemRegistered;
import org.mutirao.domain.directory.PlaceEvent.PlaceRegistered;
import org.mutirao.domain.need.NeedEvent.NeedCreated;
import org.mutirao.domain.offer.OfferEvent.OfferPublished;
import org.mutirao.domain.shared.Channel;
import org.mutirao.domain.shared.Entity;
import org.mutirao.domain.shared.Id;
import org.mutirao.domain.shared.Item;

/// The event with which what a row tells of begins. A need and an offer take the next number.
final class Begun {
    private final Ground ground;
    private final KnownRows known;

    Begun(Ground ground, KnownRows known) {
        this.ground = ground;
        this.known = known;
    }

    NeedCreated need(NeedRow row, @Nullable Id<Entity.Place> place) {
        return new NeedCreated(
                ground.nextNumber(),
                row.goods().category(),
                List.of(item(row.goods())),
                place,
                ground.actor().orElse(null),
                row.urgency(),
                row.due(),
                row.people(),
                null,
                Channel.IMPORT,
                row.externalId());
    }

    OfferPublished offer(OfferRow row, @Nullable Id<Entity.Place> place) {
        return new OfferPublished(
                ground.nextNumber(),
                row.goods().category(),
                List.of(item(row.goods())),
                place,
                null,
                row.availableUntil(),
                null,
                Channel.IMPORT,
                row.externalId());
    }

    private Item item(Goods goods) {
        @Nullable String ref = goods.itemRef();
        Optional<String> catalogued = ref == null ? Optional.empty() : known.find("item", ref);
        return new Item(
                "1",
                goods.item(),
                catalogued.<Id<Entity.Item>>map(Id::of).orElse(null),
                null,
                goods.quantity(),
                goods.unit(),
                null,
                null,
                List.of());
    }

    static PlaceRegistered place(PlaceRow row) {
        return new PlaceRegistered(
                row.name(),
                row.kind(),
                row.latitude(),
                row.longitude(),
                row.city(),
                null,
                row.capacity(),
                null,
                row.externalId());
    }

    static ItemRegistered item(ItemRow row) {
        return new ItemRegistered(
                row.name(),
                row.category(),
                row.unit(),
                row.code(),
                null,
                List.of(),
                row.externalId());
    }
}
