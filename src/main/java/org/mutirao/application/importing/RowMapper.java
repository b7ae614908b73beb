package org.mutirao.application.importing;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.entry.Categories;
import org.mutirao.application.entry.Units;
import org.mutirao.application.importing.ImportRow.Goods;
import org.mutirao.application.importing.ImportRow.ItemRow;
import org.mutirao.application.importing.ImportRow.NeedRow;
import org.mutirao.application.importing.ImportRow.OfferRow;
import org.mutirao.application.importing.RowWords.Status;
import org.mutirao.domain.directory.PlaceKind;
import org.mutirao.domain.shared.Urgency;

/// What one row of a sheet means.
final class RowMapper {
    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59);
    private static final Pattern WITH_UNIT = Pattern.compile("([-+\\d.,]+)\\s*(\\p{L}+\\.?)");

    private final ImportKind kind;
    private final Header header;
    private final Source source;
    private final RowKeys keys;
    private final SheetFormat.Decimal decimal;
    private final ZoneId zone;
    private final Categories categories;

    RowMapper(
            ImportKind kind,
            Header header,
            Source source,
            SheetFormat.Decimal decimal,
            ZoneId zone,
            Categories categories) {
        this.kind = kind;
        this.header = header;
        this.source = source;
        this.keys = new RowKeys(source);
        this.decimal = decimal;
        this.zone = zone;
        this.categories = categories;
    }

    ImportRow map(SheetRow row) {
        RowCells cells = new RowCells(header, row, decimal, zone);
        ImportRow mapped =
                switch (kind) {
                    case NEEDS -> need(cells);
                    case OFFERS -> offer(cells, "offer");
                    case PLACES -> place(cells);
                    case ITEMS -> item(cells);
                };
        return Objects.requireNonNullElse(cells.problem(), mapped);
    }

    private ImportRow need(RowCells cells) {
        @Nullable Status said = cells.word(ImportField.STATUS, RowWords.STATUSES, "unknown_status");
        if (said == Status.SURPLUS) {
            return offer(cells, "need");
        }
        boolean closed = said == Status.CLOSED;
        return new NeedRow(
                cells.number(),
                keys.entry("need", cells),
                goods(cells),
                placeRef(cells),
                urgency(cells),
                cells.time(ImportField.DUE, END_OF_DAY),
                people(cells),
                closed,
                createdAt(cells),
                closed ? cells.time(ImportField.UPDATED_AT, LocalTime.MIDNIGHT) : null);
    }

    private ImportRow offer(RowCells cells, String keyed) {
        return new OfferRow(
                cells.number(),
                keys.entry(keyed, cells),
                goods(cells),
                placeRef(cells),
                cells.time(ImportField.DUE, END_OF_DAY),
                createdAt(cells));
    }

    private @Nullable Urgency urgency(RowCells cells) {
        return cells.word(
                ImportField.URGENCY,
                source.equals(Source.SOSRS) ? RowWords.PRIORITIES : RowWords.URGENCIES,
                "unknown_urgency");
    }

    private @Nullable Integer people(RowCells cells) {
        @Nullable Integer people = cells.count(ImportField.PEOPLE);
        return people != null && people == 0 ? null : people;
    }

    private Goods goods(RowCells cells) {
        String item = cells.required(ImportField.ITEM);
        @Nullable String quantity = cells.text(ImportField.QUANTITY);
        @Nullable String unit = cells.text(ImportField.UNIT);
        if (quantity != null && unit == null) {
            Matcher both = WITH_UNIT.matcher(quantity);
            if (both.matches() && Units.of(both.group(2)).isPresent()) {
                quantity = both.group(1);
                unit = both.group(2);
            }
        }
        @Nullable BigDecimal amount =
                quantity == null ? null : cells.amount(ImportField.QUANTITY, quantity);
        @Nullable String itemId = cells.text(ImportField.ITEM_ID);
        return new Goods(
                item,
                amount,
                unit == null ? Units.PIECE : Units.of(unit).orElse(unit),
                categories.of(cells.text(ImportField.CATEGORY), item),
                itemId == null ? null : keys.key("item", itemId));
    }

    private @Nullable PlaceRef placeRef(RowCells cells) {
        @Nullable String id = cells.text(ImportField.PLACE_ID);
        @Nullable String name = cells.text(ImportField.PLACE);
        @Nullable BigDecimal latitude = cells.degrees(ImportField.LATITUDE, 90);
        @Nullable BigDecimal longitude = cells.degrees(ImportField.LONGITUDE, 180);
        requirePair(cells, latitude, longitude);
        return id == null && name == null
                ? null
                : new PlaceRef(
                        id == null ? null : keys.key("place", id), name, latitude, longitude);
    }

    private ImportRow place(RowCells cells) {
        String name =
                cells.required(header.has(ImportField.NAME) ? ImportField.NAME : ImportField.PLACE);
        @Nullable BigDecimal latitude = cells.degrees(ImportField.LATITUDE, 90);
        @Nullable BigDecimal longitude = cells.degrees(ImportField.LONGITUDE, 180);
        requirePair(cells, latitude, longitude);
        return new ImportRow.PlaceRow(
                cells.number(),
                keys.place(cells, name),
                name,
                placeKind(cells, name),
                cells.text(ImportField.CITY),
                latitude,
                longitude,
                cells.count(ImportField.CAPACITY),
                createdAt(cells));
    }

    private PlaceKind placeKind(RowCells cells, String name) {
        @Nullable PlaceKind said = cells.word(ImportField.KIND, RowWords.KINDS, "unknown_kind");
        if (said != null) {
            return said;
        }
        // its places are shelters, whatever the building was before
        return source.equals(Source.SOSRS) ? PlaceKind.SHELTER : RowWords.kindOf(name);
    }

    private static void requirePair(
            RowCells cells, @Nullable BigDecimal latitude, @Nullable BigDecimal longitude) {
        if ((latitude == null) != (longitude == null)) {
            cells.wrong(
                    latitude == null ? ImportField.LATITUDE : ImportField.LONGITUDE, "half_a_pair");
        }
    }

    private ImportRow item(RowCells cells) {
        String name =
                cells.required(header.has(ImportField.ITEM) ? ImportField.ITEM : ImportField.NAME);
        @Nullable String unit = cells.text(ImportField.UNIT);
        return new ItemRow(
                cells.number(),
                keys.item(cells, name),
                name,
                categories.of(cells.text(ImportField.CATEGORY), name),
                unit == null ? null : Units.of(unit).orElse(unit),
                cells.text(ImportField.CODE));
    }

    private @Nullable Instant createdAt(RowCells cells) {
        return cells.time(ImportField.CREATED_AT, LocalTime.MIDNIGHT);
    }
}
