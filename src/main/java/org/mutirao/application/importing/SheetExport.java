package org.mutirao.application.importing;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.importing.SheetWriter.Cell;
import org.mutirao.application.query.DeliveryOrder;
import org.mutirao.application.query.DeliveryRow;
import org.mutirao.application.query.NeedRow;
import org.mutirao.application.query.OfferRow;
import org.mutirao.application.query.Pages;
import org.mutirao.application.query.PlaceRow;
import org.mutirao.application.query.ReadModel;

/// Writes lists as sheets, one row for each line of goods. Nothing about people is written but in
/// the list of people, where somebody who may asks for it.
public final class SheetExport {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    private final SheetWriter writer;
    private final ReadModel rows;
    private final ZoneId zone;

    /// @param zone the scope's, in which times are written
    public SheetExport(SheetWriter writer, ReadModel rows, ZoneId zone) {
        this.writer = writer;
        this.rows = rows;
        this.zone = zone;
    }

    /// What can be written, with the word of the command line.
    public enum Table {
        NEEDS(
                "number",
                "status",
                "urgency",
                "category",
                "item",
                "quantity",
                "unit",
                "reserved",
                "in_route",
                "received",
                "missing",
                "excess",
                "place",
                "due",
                "created_at"),
        OFFERS(
                "number",
                "status",
                "category",
                "item",
                "quantity",
                "unit",
                "reserved",
                "remaining",
                "place",
                "available_until",
                "created_at"),
        DELIVERIES(
                "number",
                "status",
                "item",
                "sent",
                "unit",
                "received",
                "lost",
                "open",
                "origin",
                "destination",
                "created_at"),
        PLACES("name", "kind", "city", "latitude", "longitude", "capacity"),
        PEOPLE("person", "roles");

        private final List<String> columns;

        Table(String... columns) {
            this.columns = List.of(columns);
        }

        public static Optional<Table> of(String word) {
            return Arrays.stream(values())
                    .filter(table -> table.name().toLowerCase(Locale.ROOT).equals(word))
                    .findFirst();
        }
    }

    /// Told after each row; what it throws stops the writing, and the file is as it was before.
    @FunctionalInterface
    public interface Progress {
        void written(int rows);
    }

    /// All of a list, without anything about people.
    ///
    /// @param language of the numbers' form
    /// @param header the text of a column's word
    /// @return how many rows were written, without the header
    /// @throws IOException the disk or the folder refused; the file is as it was before
    public int write(Table table, Path file, Locale language, UnaryOperator<String> header)
            throws IOException {
        return write(Selection.all(table), file, language, header, rows -> {});
    }

    /// As the other, of the rows that are wanted.
    public int write(
            Selection selection,
            Path file,
            Locale language,
            UnaryOperator<String> header,
            Progress progress)
            throws IOException {
        List<String> columns = selection.table().columns.stream().map(header).toList();
        AtomicInteger rows = new AtomicInteger();
        try (Stream<List<Cell>> cells = cells(selection)) {
            return writer.write(
                    file,
                    language,
                    columns,
                    cells.peek(row -> progress.written(rows.incrementAndGet())));
        }
    }

    private Stream<List<Cell>> cells(Selection selection) {
        return switch (selection) {
            case Selection.Needs(var filter) ->
                    Pages.all(from -> rows.needs(filter, from, ReadModel.MOST_ROWS))
                            .flatMap(this::need);
            case Selection.Offers(var statuses, var wanted) ->
                    Pages.all(from -> rows.offers(statuses, from, ReadModel.MOST_ROWS))
                            .filter(wanted)
                            .flatMap(this::offer);
            case Selection.Deliveries(var filter) ->
                    Pages.all(from ->
                                    rows.deliveries(
                                            filter,
                                            DeliveryOrder.NEWEST,
                                            from,
                                            ReadModel.MOST_ROWS))
                            .flatMap(this::delivery);
            case Selection.Places(var wanted) ->
                    Pages.all(from -> rows.places(null, from, ReadModel.MOST_ROWS))
                            .filter(place -> place.mergedInto() == null && place.name() != null)
                            .filter(wanted)
                            .map(SheetExport::place);
            case Selection.People(var called) ->
                    Pages.all(from -> rows.people(from, ReadModel.MOST_ROWS))
                            .filter(person -> person.mergedInto() == null)
                            .map(person ->
                                    List.of(
                                            text(called.apply(person.personId())),
                                            text(String.join(", ", person.roles()))));
        };
    }

    private Stream<List<Cell>> need(NeedRow row) {
        return row.items().stream()
                .map(item ->
                        List.of(
                                text(row.number()),
                                text(row.status()),
                                text(row.urgency()),
                                text(row.category()),
                                text(item.item()),
                                number(item.needed()),
                                text(item.unit()),
                                number(item.reserved()),
                                number(item.inRoute()),
                                number(item.received()),
                                number(item.missing()),
                                number(item.excess()),
                                text(row.place()),
                                time(row.due()),
                                time(row.createdAt())));
    }

    private Stream<List<Cell>> offer(OfferRow row) {
        return row.items().stream()
                .map(item ->
                        List.of(
                                text(row.number()),
                                text(row.status()),
                                text(row.category()),
                                text(item.item()),
                                number(item.offered()),
                                text(item.unit()),
                                number(item.reserved()),
                                number(item.remaining()),
                                text(row.place()),
                                time(row.availableUntil()),
                                time(row.createdAt())));
    }

    private Stream<List<Cell>> delivery(DeliveryRow row) {
        return row.lines().stream()
                .map(line ->
                        List.of(
                                text(row.number()),
                                text(row.status()),
                                text(line.item()),
                                number(line.sent()),
                                text(line.unit()),
                                number(line.received()),
                                number(line.lost()),
                                number(line.open()),
                                text(row.origin()),
                                text(row.destination()),
                                time(row.createdAt())));
    }

    private static List<Cell> place(PlaceRow row) {
        @Nullable Integer capacity = row.capacity();
        return List.of(
                text(row.name()),
                text(row.kind()),
                text(row.city()),
                number(row.latitude()),
                number(row.longitude()),
                number(capacity == null ? null : BigDecimal.valueOf(capacity)));
    }

    private Cell time(@Nullable Instant time) {
        return time == null ? Cell.blank() : Cell.text(TIME.withZone(zone).format(time));
    }

    private static Cell text(@Nullable String text) {
        return text == null ? Cell.blank() : Cell.text(text);
    }

    private static Cell number(@Nullable BigDecimal number) {
        return number == null ? Cell.blank() : Cell.number(number);
    }
}
