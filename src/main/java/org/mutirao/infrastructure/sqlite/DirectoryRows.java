package org.mutirao.infrastructure.sqlite;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.projection.Folded.OfMerges;
import org.mutirao.domain.directory.DeviceEvent.DeviceRegistered;
import org.mutirao.domain.directory.DeviceState;
import org.mutirao.domain.directory.ItemState;
import org.mutirao.domain.directory.Merges;
import org.mutirao.domain.directory.PersonState;
import org.mutirao.domain.directory.PlaceState;
import org.mutirao.domain.shared.AggregateType;
import org.mutirao.domain.shared.Entity;
import org.mutirao.domain.shared.Folding;
import org.mutirao.infrastructure.sqlite.RowTable.Row;

/// Places, people, items and devices.
final class DirectoryRows {
    private DirectoryRows() {}

    static void write(RowWriter to, PlaceState place) {
        String id = place.id().text();
        long pos = to.firstPos(AggregateType.PLACE, id);
        if (!place.known()) {
            ViewTables.PLACES.write(to, id, List.of());
            ClashRows.remove(to, AggregateType.PLACE, id);
            ViewTables.PLACE_WORDS.remove(to, pos);
            return;
        }
        ViewTables.PLACES.write(to, id, List.of(row(place, pos)));
        ClashRows.write(to, AggregateType.PLACE, id, place.entry().document());
        ViewTables.PLACE_WORDS.write(
                to, pos, id, Stream.<@Nullable String>of(place.name(), place.city()));
    }

    private static Row row(PlaceState place, long pos) {
        @Nullable String name = place.name();
        return Row.of(
                place.id().text(),
                name,
                name == null ? null : Folding.fold(name),
                place.kind().wire(),
                Values.coordinate(place.latitude()),
                Values.coordinate(place.longitude()),
                place.city(),
                place.municipality(),
                place.capacity(),
                place.sealed(),
                place.entry().externalId(),
                place.entry().hidden(),
                Values.time(place.entry().registeredAt()),
                pos);
    }

    static void write(RowWriter to, PersonState person) {
        String id = person.id().text();
        if (!person.known()) {
            ViewTables.PEOPLE.write(to, id, List.of());
            ClashRows.remove(to, AggregateType.PERSON, id);
            return;
        }
        ViewTables.PEOPLE.write(
                to,
                id,
                List.of(
                        Row.of(
                                id,
                                person.sealed(),
                                Values.words(person.roles()),
                                person.erased(),
                                person.entry().hidden(),
                                person.entry().externalId(),
                                Values.time(person.entry().registeredAt()))));
        ClashRows.write(to, AggregateType.PERSON, id, person.entry().document());
    }

    static void write(RowWriter to, ItemState item) {
        String id = item.id().text();
        long pos = to.firstPos(AggregateType.ITEM, id);
        if (!item.known()) {
            ViewTables.ITEMS.write(to, id, List.of());
            ClashRows.remove(to, AggregateType.ITEM, id);
            ViewTables.ITEM_WORDS.remove(to, pos);
            return;
        }
        ViewTables.ITEMS.write(to, id, List.of(row(item)));
        ClashRows.write(to, AggregateType.ITEM, id, item.entry().document());
        ViewTables.ITEM_WORDS.write(
                to,
                pos,
                id,
                Stream.concat(
                        Stream.<@Nullable String>of(item.name(), item.category(), item.code()),
                        item.substitutes().stream()));
    }

    private static Row row(ItemState item) {
        return Row.of(
                item.id().text(),
                item.name(),
                Folding.fold(item.name()),
                item.category(),
                item.unit(),
                item.code(),
                item.storage() == null ? null : item.storage().wire(),
                String.join(";", item.substitutes()),
                item.entry().externalId(),
                item.entry().hidden(),
                Values.time(item.entry().registeredAt()));
    }

    static void write(RowWriter to, DeviceState device) {
        String id = device.id().text();
        @Nullable DeviceRegistered registration = device.registration();
        ViewTables.DEVICES.write(
                to,
                id,
                registration == null
                        ? List.of()
                        : List.of(
                                Row.of(
                                        id,
                                        registration.name(),
                                        registration.prefix(),
                                        registration.publicKey(),
                                        Values.words(device.roles()),
                                        device.revoked())));
    }

    static void write(RowWriter to, OfMerges merges) {
        ViewTables.PLACE_ALIASES.write(to, "", rows(merges.places()));
        ViewTables.PERSON_ALIASES.write(to, "", rows(merges.people()));
    }

    private static <T extends Entity> List<Row> rows(Merges<T> merges) {
        return merges.keptAs().keySet().stream()
                .map(id -> Row.of(id.text(), merges.resolve(id).text()))
                .toList();
    }
}
