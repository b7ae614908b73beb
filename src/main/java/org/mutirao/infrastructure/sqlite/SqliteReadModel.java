package org.mutirao.infrastructure.sqlite;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.query.DeliveryFilter;
import org.mutirao.application.query.DeliveryOrder;
import org.mutirao.application.query.DeliveryRow;
import org.mutirao.application.query.HistoryLine;
import org.mutirao.application.query.NeedFilter;
import org.mutirao.application.query.NeedOrder;
import org.mutirao.application.query.NeedRow;
import org.mutirao.application.query.OfferRow;
import org.mutirao.application.query.PassedRow;
import org.mutirao.application.query.PlaceRow;
import org.mutirao.application.query.ReadModel;
import org.mutirao.application.query.ReservationRow;
import org.mutirao.eventlog.EventCodec;
import org.mutirao.eventlog.RecordedEvent;
import org.mutirao.infrastructure.sqlite.ListQuery.Asked;

/// The read tables of one SQLite file.
public sealed class SqliteReadModel implements ReadModel permits SqlitePast {
    private final SqlReads reads;
    private final EventCodec codec;
    private final Predicate<RecordedEvent> seen;

    /// The tables as they stand now.
    public SqliteReadModel(SqliteEventStore store, EventCodec codec) {
        this(store::readSql, codec, _ -> true);
    }

    /// @param seen the entries that the tables were made of: the only ones that a history shows
    SqliteReadModel(SqlReads reads, EventCodec codec, Predicate<RecordedEvent> seen) {
        this.reads = reads;
        this.codec = codec;
        this.seen = seen;
    }

    @Override
    public List<NeedRow> needs(NeedFilter filter, int offset, int limit) {
        Asked asked = NeedQueries.page(filter, offset, most(limit));
        return reads.read(sql -> rows(sql, NeedQueries.LIST, asked, NeedQueries::one));
    }

    @Override
    public List<NeedRow> needs(NeedFilter filter, NeedOrder order, int offset, int limit) {
        if (order.equals(NeedOrder.MOST_URGENT)) {
            return needs(filter, offset, limit);
        }
        Asked asked = NeedQueries.sorted(filter, order, offset, most(limit));
        return reads.read(sql ->
                sql.list(asked.sql(), row -> row.getString(1), asked.args()).stream()
                        .flatMap(id -> NeedQueries.one(sql, id).stream())
                        .toList());
    }

    @Override
    public int countNeeds(NeedFilter filter) {
        return count(NeedQueries.count(filter));
    }

    private int count(Asked asked) {
        return reads.read(sql -> Math.toIntExact(sql.number(asked.sql(), asked.args())));
    }

    @Override
    public Optional<NeedRow> need(String needId) {
        return reads.read(sql -> NeedQueries.one(sql, needId));
    }

    @Override
    public List<OfferRow> offers(Set<String> statuses, int offset, int limit) {
        Asked asked = OfferQueries.LIST.page(statuses, List.of(), offset, most(limit));
        return reads.read(sql -> rows(sql, OfferQueries.LIST, asked, OfferQueries::one));
    }

    @Override
    public int countOffers(Set<String> statuses) {
        return count(OfferQueries.LIST.count(statuses, List.of()));
    }

    @Override
    public Optional<OfferRow> offer(String offerId) {
        return reads.read(sql -> OfferQueries.one(sql, offerId));
    }

    @Override
    public List<String> openOfferIds() {
        return reads.read(sql -> sql.list(OfferQueries.OPEN, row -> row.getString(1)));
    }

    @Override
    public List<DeliveryRow> deliveries(Set<String> statuses, int offset, int limit) {
        return deliveries(
                DeliveryFilter.ALL.standing(statuses, null), DeliveryOrder.NEWEST, offset, limit);
    }

    @Override
    public List<DeliveryRow> deliveries(
            DeliveryFilter filter, DeliveryOrder order, int offset, int limit) {
        return reads.read(sql ->
                DeliveryLists.page(sql, filter, order, offset, most(limit)).stream()
                        .flatMap(id -> DeliveryQueries.one(sql, id).stream())
                        .toList());
    }

    @Override
    public int countDeliveries(DeliveryFilter filter) {
        return count(DeliveryLists.count(filter));
    }

    @Override
    public List<PassedRow> passedBy(String deliveryId) {
        return reads.read(sql -> DeliveryQueries.passedBy(sql, deliveryId));
    }

    @Override
    public int countDeliveries(Set<String> statuses) {
        return countDeliveries(DeliveryFilter.ALL.standing(statuses, null));
    }

    @Override
    public Optional<DeliveryRow> delivery(String deliveryId) {
        return reads.read(sql -> DeliveryQueries.one(sql, deliveryId));
    }

    @Override
    public List<DeliveryRow> deliveriesOf(String needId) {
        return reads.read(sql ->
                sql
                        .list(DeliveryQueries.OF_NEED, row -> row.getString(1), needId, MOST_ROWS)
                        .stream()
                        .flatMap(id -> DeliveryQueries.one(sql, id).stream())
                        .toList());
    }

    @Override
    public List<ReservationRow> reservationsOf(String needId) {
        return reads.read(sql -> ReservationQueries.waiting(sql, needId));
    }

    @Override
    public List<PlaceRow> places(@Nullable String text, int offset, int limit) {
        return reads.read(sql -> PlaceQueries.page(sql, text, offset, most(limit)));
    }

    @Override
    public List<PlaceRow> placesNamed(String name) {
        return reads.read(sql -> PlaceQueries.named(sql, name));
    }

    @Override
    public Optional<PlaceRow> place(String placeId) {
        return reads.read(sql -> PlaceQueries.one(sql, placeId));
    }

    @Override
    public List<PersonRoles> people(int offset, int limit) {
        return reads.read(sql ->
                sql.list(
                        "SELECT p.id, p.roles, p.sealed, a.keep FROM people_view p LEFT JOIN person_alias a"
                                + " ON a.merged = p.id WHERE p.hidden = 0 ORDER BY p.id LIMIT ?"
                                + " OFFSET ?",
                        row ->
                                new PersonRoles(
                                        row.getString(1),
                                        Columns.words(row.getString(2)),
                                        row.getString(3),
                                        row.getString(4)),
                        most(limit),
                        offset));
    }

    @Override
    public List<HistoryLine> history(String entityId, int limit) {
        return reads.read(sql -> HistoryQueries.last(sql, codec, seen, entityId, most(limit)));
    }

    @Override
    public List<Entity> find(String idOrNumber) {
        return reads.read(sql -> EntityQueries.find(sql, idOrNumber));
    }

    @Override
    public List<External> externals(String kind) {
        return reads.read(sql -> ExternalQueries.all(sql, kind));
    }

    private static int most(int limit) {
        if (limit < 0 || limit > MOST_ROWS) {
            throw new IllegalArgumentException("not from 0 to " + MOST_ROWS + ": " + limit);
        }
        return limit;
    }

    private static <T> List<T> rows(
            Sql sql, ListQuery list, Asked asked, BiFunction<Sql, String, Optional<T>> one) {
        return sql.list(asked.sql(), row -> row.getString(list.idColumn()), asked.args()).stream()
                .flatMap(id -> one.apply(sql, id).stream())
                .collect(Collectors.toList());
    }
}
