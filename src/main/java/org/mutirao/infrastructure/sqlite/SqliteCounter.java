package org.mutirao.infrastructure.sqlite;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.query.CounterDay;
import org.mutirao.application.query.CounterDay.Goods;
import org.mutirao.application.query.CounterDay.Passed;
import org.mutirao.application.query.CounterDay.Stock;
import org.mutirao.application.query.CounterModel;
import org.mutirao.domain.need.NeedEvent.NeedCreated;
import org.mutirao.domain.offer.OfferEvent.OfferPublished;
import org.mutirao.domain.shared.Channel;
import org.mutirao.domain.shared.Entity;
import org.mutirao.domain.shared.Fields;
import org.mutirao.domain.shared.Folding;
import org.mutirao.domain.shared.Id;
import org.mutirao.domain.shared.Item;
import org.mutirao.eventlog.EventCodec;
import org.mutirao.eventlog.EventCodec.Known;
import org.mutirao.eventlog.RecordedEvent;

/// The counter, from the day's entries and the read tables.
public final class SqliteCounter implements CounterModel {
    private static final Duration SOON = Duration.ofDays(3);
    private static final String HERE =
            "SELECT l.value, p.name FROM local l LEFT JOIN place_alias a ON a.merged = l.value"
                    + " LEFT JOIN places_view p ON p.id = coalesce(a.keep, l.value)"
                    + " WHERE l.name = 'here'";

    /// Only what names the point is read: a day may bring an import of many thousands of rows. What
    /// was handed out at this computer before anybody had said where it stands belongs to it as
    /// well: a line that is saved and seen nowhere would be written again.
    private static final String ENTRIES =
            "SELECT "
                    + EventRows.COLUMNS
                    + " FROM event_store e WHERE e.event_type IN ('NecessidadeCriada',"
                    + " 'OfertaPublicada') AND e.timestamp >= ?1 AND (e.id IN (SELECT event FROM"
                    + " event_ref WHERE ref_id = ?2) OR (e.event_type = 'NecessidadeCriada' AND"
                    + " e.device_id = (SELECT value FROM local WHERE name = 'device_id') AND"
                    + " json_extract(e.event_data, '$.channel') = 'balcao' AND"
                    + " json_extract(e.event_data, '$.location_id') IS NULL)) AND "
                    + EventRows.COUNTS
                    + " ORDER BY e.timestamp DESC, e.id DESC";

    private static final String UNDONE =
            "SELECT EXISTS (SELECT 1 FROM necessidades_view WHERE id = ?1 AND status = 'cancelada')"
                    + " OR EXISTS (SELECT 1 FROM ofertas_view WHERE id = ?1 AND status ="
                    + " 'retirada')";
    private static final String STOCK =
            "SELECT i.name, i.unit, r.remaining, o.available_until, o.id, i.item_id FROM"
                    + " ofertas_view o JOIN"
                    + " offer_item i ON i.offer_id = o.id LEFT JOIN offer_remaining r ON r.offer_id"
                    + " = o.id AND r.item_id = i.item_id LEFT JOIN place_alias a ON a.merged ="
                    + " o.location_id WHERE o.status IN ('aberta', 'esgotada') AND"
                    + " coalesce(a.keep, o.location_id) = ?";

    private final SqlReads reads;
    private final EventCodec codec;
    private final Predicate<RecordedEvent> seen;

    /// As it stands now.
    public SqliteCounter(SqliteEventStore store, EventCodec codec) {
        this(store::readSql, codec, _ -> true);
    }

    /// @param seen the entries that the tables were made of
    SqliteCounter(SqlReads reads, EventCodec codec, Predicate<RecordedEvent> seen) {
        this.reads = reads;
        this.codec = codec;
        this.seen = seen;
    }

    private record Here(@Nullable String id, @Nullable String name) {
        static final Here UNKNOWN = new Here(null, null);

        boolean isAt(@Nullable Id<Entity.Place> place) {
            return place != null && place.text().equals(id);
        }
    }

    private record Key(String item, String unit) {}

    @Override
    public CounterDay today(Instant midnight, Instant now) {
        return reads.read(sql -> day(sql, here(sql), midnight, now));
    }

    private CounterDay day(Sql sql, Here here, Instant midnight, Instant now) {
        List<Passed> all =
                entries(sql, here, midnight)
                        .flatMap(entry -> passed(sql, entry, here).stream())
                        .toList();
        List<Passed> given = all.stream().filter(one -> one.given() && !one.undone()).toList();
        return new CounterDay(
                here.id(),
                here.name(),
                all.stream().limit(MOST_PASSED).toList(),
                given.size(),
                given.stream().mapToInt(one -> Objects.requireNonNullElse(one.people(), 0)).sum(),
                stock(sql, here.id(), now));
    }

    private Stream<RecordedEvent> entries(Sql sql, Here here, Instant midnight) {
        return sql.list(ENTRIES, EventRows::read, Fields.text(midnight), here.id()).stream()
                .filter(seen);
    }

    /// The needs that the hand-outs of the day met, newest first; those that stand.
    List<String> handedOut(Sql sql, Instant midnight) {
        Here here = here(sql);
        return entries(sql, here, midnight)
                .filter(entry ->
                        passed(sql, entry, here)
                                .filter(one -> one.given() && !one.undone())
                                .isPresent())
                .map(entry -> entry.body().aggregateId())
                .toList();
    }

    /// A line of an offer that stands at the point.
    ///
    /// @param ending whether it ends soon
    record StandingLine(String offerId, String itemId, boolean ending) {}

    /// The lines that one number of the stock adds up.
    static List<StandingLine> standing(Sql sql, String item, String unit, Instant now) {
        Key wanted = new Key(Folding.fold(item), unit);
        List<StandingLine> found = new ArrayList<>();
        sql.each(
                STOCK,
                row -> {
                    Stock one = line(row, now.plus(SOON));
                    if (wanted.equals(new Key(Folding.fold(one.item()), one.unit()))) {
                        found.add(
                                new StandingLine(
                                        row.getString(5),
                                        row.getString(6),
                                        one.endingSoon().signum() != 0));
                    }
                },
                here(sql).id());
        return found;
    }

    private static Here here(Sql sql) {
        return sql.one(HERE, row -> new Here(row.getString(1), row.getString(2)))
                .orElse(Here.UNKNOWN);
    }

    private Optional<Passed> passed(Sql sql, RecordedEvent entry, Here here) {
        if (!(codec.decode(entry.body()) instanceof Known(var event))) {
            return Optional.empty();
        }
        return switch (event) {
            case NeedCreated need
                    when need.channel() == Channel.COUNTER
                            && (need.locationId() == null || here.isAt(need.locationId())) ->
                    Optional.of(passed(sql, entry, true, need.items(), need.people()));
            case OfferPublished offer
                    when offer.channel() == null && here.isAt(offer.locationId()) ->
                    Optional.of(passed(sql, entry, false, offer.items(), null));
            default -> Optional.empty();
        };
    }

    private Passed passed(
            Sql sql,
            RecordedEvent entry,
            boolean given,
            List<Item> items,
            @Nullable Integer people) {
        return new Passed(
                command(entry),
                Instant.parse(entry.body().timestamp()),
                given,
                items.stream()
                        .map(item -> new Goods(item.quantity(), item.unit(), item.name()))
                        .toList(),
                people,
                sql.number(UNDONE, entry.body().aggregateId()) == 1);
    }

    private String command(RecordedEvent entry) {
        String correlation = codec.decodeMetadata(entry.body().metadata()).correlation();
        return correlation == null ? entry.body().eventId() : correlation;
    }

    private static List<Stock> stock(Sql sql, @Nullable String here, Instant now) {
        SequencedMap<Key, Stock> found = new LinkedHashMap<>();
        Instant soon = now.plus(SOON);
        sql.each(
                STOCK,
                row -> {
                    Stock one = line(row, soon);
                    found.merge(
                            new Key(Folding.fold(one.item()), one.unit()),
                            one,
                            SqliteCounter::together);
                },
                here);
        return found.values().stream()
                .sorted(Comparator.comparing(one -> Folding.fold(one.item())))
                .limit(MOST_STOCK)
                .toList();
    }

    private static Stock line(ResultSet row, Instant soon) throws SQLException {
        @Nullable BigDecimal remaining = Columns.amount(row, 3);
        @Nullable Instant until = Columns.time(row, 4);
        boolean ending = until != null && until.isBefore(soon) && remaining != null;
        return new Stock(
                row.getString(1),
                row.getString(2),
                remaining,
                ending ? Objects.requireNonNull(remaining) : BigDecimal.ZERO);
    }

    private static Stock together(Stock one, Stock other) {
        @Nullable BigDecimal sum =
                one.remaining() == null || other.remaining() == null
                        ? null
                        : one.remaining().add(other.remaining());
        return new Stock(one.item(), one.unit(), sum, one.endingSoon().add(other.endingSoon()));
    }
}
