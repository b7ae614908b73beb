package org.mutirao.infrastructure.sqlite;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.query.Conflict;
import org.mutirao.application.query.Conflict.Claim;
import org.mutirao.application.query.ConflictsModel;
import org.mutirao.application.query.DeliveryRow;
import org.mutirao.application.query.OfferRow;
import org.mutirao.infrastructure.sqlite.ConflictQueries.Key;

/// What does not go together, from the read tables and the entries behind them.
public final class SqliteConflicts implements ConflictsModel {
    private static final int MOST_CLAIMS = 8;
    private static final String CLAIMS =
            "SELECT r.id, r.need_id, r.standing, r.quantity, r.unit, r.state, coalesce(p.name,"
                    + " n.number) FROM reservation r LEFT JOIN necessidades_view n ON n.id ="
                    + " r.need_id LEFT JOIN place_alias a ON a.merged = n.location_name LEFT JOIN"
                    + " places_view p ON p.id = coalesce(a.keep, n.location_name) WHERE r.offer_id ="
                    + " ?1 AND r.item_id = ?2 AND (r.state IN ('provisional', 'confirmed') OR r.id ="
                    + " ?3) ORDER BY r.id DESC LIMIT ?4";
    private static final String SENT =
            "SELECT l.sent FROM delivery_line l JOIN entregas_view d ON d.id = l.delivery_id WHERE"
                    + " l.reservation_id = ? AND d.status NOT IN ('falhou', 'cancelada')";
    private static final String MADE =
            "SELECT e.user_id, e.device_id, e.timestamp FROM event_ref r JOIN event_store e ON e.id ="
                    + " r.event WHERE r.ref_id = ? AND e.event_type = ? ORDER BY e.id LIMIT 1";
    private static final String LAST =
            "SELECT e.user_id, e.device_id, e.timestamp FROM event_ref r JOIN event_store e ON e.id ="
                    + " r.event WHERE r.ref_id = ? AND e.event_type = ? ORDER BY e.id DESC LIMIT 1";
    private static final String BY_EVENT =
            "SELECT e.user_id, e.device_id, e.timestamp FROM event_store e WHERE e.event_id = ? LIMIT"
                    + " 1";

    /// Who set a field before: the last that names it, or else who made the entity known.
    private static final String BEFORE =
            "SELECT e.user_id, e.device_id, e.timestamp FROM event_store e WHERE e.aggregate_type ="
                    + " ?1 AND e.aggregate_id = ?2 AND e.event_id <> ?3 ORDER BY instr(e.event_data,"
                    + " ?4) > 0 DESC, CASE WHEN instr(e.event_data, ?4) > 0 THEN -e.id ELSE e.id END"
                    + " LIMIT 1";

    private static final String CLASH =
            "SELECT kind, id, held, replaced_by, event_id FROM clash WHERE owner = ? AND path = ?";
    private static final String QUARANTINED =
            "SELECT e.user_id, e.device_id, e.timestamp, e.event_type, e.aggregate_id FROM"
                    + " event_store e WHERE e.device_id = ? AND e.device_seq = ? AND e.verdict ="
                    + " 'quarantined'";
    private static final String NUMBER =
            "SELECT number FROM necessidades_view WHERE id = ?1 UNION ALL SELECT number FROM"
                    + " ofertas_view WHERE id = ?1 UNION ALL SELECT name FROM places_view WHERE id ="
                    + " ?1 UNION ALL SELECT name FROM items_view WHERE id = ?1 LIMIT 1";

    private final SqliteEventStore store;

    public SqliteConflicts(SqliteEventStore store) {
        this.store = store;
    }

    /// Who wrote an entry, where and when.
    private record Written(@Nullable String person, @Nullable String device, @Nullable Instant at) {
        static final Written NOBODY = new Written(null, null, null);
    }

    @Override
    public int count(Instant now) {
        return store.readSql(sql -> ConflictQueries.keys(sql, now).size());
    }

    @Override
    public List<Conflict> open(Instant now) {
        return store.readSql(sql ->
                ConflictQueries.keys(sql, now).stream()
                        .flatMap(key -> conflict(sql, key).stream())
                        .toList());
    }

    private static Optional<Conflict> conflict(Sql sql, Key key) {
        return switch (key.kind()) {
            case OVERDRAWN -> overdrawn(sql, key);
            case REFUSED -> refused(sql, key);
            case CODE_LOCKED -> locked(sql, key);
            case CLASH -> clash(sql, key);
            case QUARANTINED -> quarantined(sql, key);
            case TOO_MUCH -> tooMuch(sql, key);
            case SAME_NAME -> sameName(sql, key);
        };
    }

    private record Promise(Claim claim, @Nullable String needId, BigDecimal waiting) {}

    /// The newest that has not set out is the one that does not fit.
    private static Optional<Conflict> overdrawn(Sql sql, Key key) {
        return OfferQueries.one(sql, key.id())
                .flatMap(offer -> {
                    OfferRow.Line line = line(offer, key.part());
                    BigDecimal remaining = line == null ? null : line.remaining();
                    if (line == null || remaining == null) {
                        return Optional.empty();
                    }
                    List<Promise> made = promises(sql, key.id(), key.part(), "");
                    Promise out =
                            made.stream()
                                    .filter(each ->
                                            each.waiting().signum() > 0 && each.needId() != null)
                                    .findFirst()
                                    .orElse(null);
                    BigDecimal over = remaining.negate();
                    return Optional.of(
                            promised(
                                    sql,
                                    key,
                                    offer,
                                    line,
                                    out == null ? over : over.min(out.waiting()),
                                    made,
                                    out));
                });
    }

    private static OfferRow.@Nullable Line line(OfferRow offer, String itemId) {
        return offer.items().stream()
                .filter(each -> each.itemId().equals(itemId))
                .findFirst()
                .orElse(null);
    }

    private static Optional<Conflict> refused(Sql sql, Key key) {
        Optional<String> item =
                sql.one(
                        "SELECT item_id FROM reservation WHERE offer_id = ? AND id = ?",
                        row -> row.getString(1),
                        key.id(),
                        key.part());
        return OfferQueries.one(sql, key.id())
                .flatMap(offer -> {
                    OfferRow.@Nullable Line line = item.map(id -> line(offer, id)).orElse(null);
                    if (line == null) {
                        return Optional.empty();
                    }
                    List<Promise> made = promises(sql, key.id(), line.itemId(), key.part());
                    Promise out =
                            made.stream()
                                    .filter(each -> each.claim().id().equals(key.part()))
                                    .findFirst()
                                    .orElseThrow();
                    return Optional.of(
                            promised(
                                    sql,
                                    key,
                                    offer,
                                    line,
                                    Objects.requireNonNull(out.claim().quantity()),
                                    made,
                                    out));
                });
    }

    private static Conflict promised(
            Sql sql,
            Key key,
            OfferRow offer,
            OfferRow.Line line,
            BigDecimal quantity,
            List<Promise> made,
            @Nullable Promise out) {
        List<Claim> claims = new ArrayList<>();
        claims.add(offered(sql, offer, line));
        made.reversed().forEach(each -> claims.add(standing(each.claim(), each != out)));
        return new Conflict(
                key.kind(),
                offer.offerId(),
                offer.number(),
                line.item(),
                out == null ? "" : out.claim().id(),
                out == null ? null : out.needId(),
                quantity,
                line.unit(),
                offer.place(),
                made.isEmpty() ? offer.createdAt() : made.getFirst().claim().at(),
                claims);
    }

    /// What there is, as whoever said it last.
    private static Claim offered(Sql sql, OfferRow offer, OfferRow.Line line) {
        Written changed = one(sql, LAST, offer.offerId(), "OfertaAtualizada");
        Written by =
                changed.at() == null ? one(sql, MADE, offer.offerId(), "OfertaPublicada") : changed;
        return new Claim(
                "",
                by.person(),
                by.device(),
                by.at(),
                line.offered(),
                line.unit(),
                offer.place(),
                true);
    }

    private static Claim standing(Claim claim, boolean stands) {
        return new Claim(
                claim.id(),
                claim.person(),
                claim.device(),
                claim.at(),
                claim.quantity(),
                claim.unit(),
                claim.said(),
                stands);
    }

    /// Newest first.
    private static List<Promise> promises(
            Sql sql, String offerId, String itemId, String andRefused) {
        record Row(Claim claim, @Nullable String needId, BigDecimal standing) {}
        List<Row> rows =
                sql.list(
                        CLAIMS,
                        row -> {
                            boolean refused = "refused".equals(row.getString(6));
                            BigDecimal standing = new BigDecimal(row.getString(3));
                            return new Row(
                                    new Claim(
                                            row.getString(1),
                                            null,
                                            null,
                                            null,
                                            refused ? new BigDecimal(row.getString(4)) : standing,
                                            row.getString(5),
                                            row.getString(7),
                                            !refused),
                                    row.getString(2),
                                    standing);
                        },
                        offerId,
                        itemId,
                        andRefused,
                        MOST_CLAIMS);
        return rows.stream()
                .map(row ->
                        new Promise(
                                written(
                                        row.claim(),
                                        one(sql, MADE, row.claim().id(), "OfertaReservada")),
                                row.needId(),
                                row.standing().subtract(sent(sql, row.claim().id()))))
                .toList();
    }

    private static BigDecimal sent(Sql sql, String reservationId) {
        return sql.list(SENT, row -> new BigDecimal(row.getString(1)), reservationId).stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Claim written(Claim claim, Written by) {
        return new Claim(
                claim.id(),
                by.person(),
                by.device(),
                by.at(),
                claim.quantity(),
                claim.unit(),
                claim.said(),
                claim.stands());
    }

    private static Written one(Sql sql, String query, Object... args) {
        return sql.one(
                        query,
                        row ->
                                new Written(
                                        row.getString(1), row.getString(2), Columns.time(row, 3)),
                        args)
                .orElse(Written.NOBODY);
    }

    private static Claim claim(String id, Written by, @Nullable String said, boolean stands) {
        return new Claim(id, by.person(), by.device(), by.at(), null, "", said, stands);
    }

    private static Optional<Conflict> locked(Sql sql, Key key) {
        return DeliveryQueries.one(sql, key.id())
                .map(delivery -> {
                    Written last = one(sql, LAST, key.id(), "CodigoRecusado");
                    return new Conflict(
                            key.kind(),
                            delivery.deliveryId(),
                            delivery.number(),
                            delivery.lines().isEmpty() ? "" : delivery.lines().getFirst().item(),
                            key.part(),
                            null,
                            null,
                            "",
                            delivery.destination(),
                            last.at(),
                            List.of(claim("", last, null, false)));
                });
    }

    private static Optional<Conflict> tooMuch(Sql sql, Key key) {
        return DeliveryQueries.one(sql, key.id())
                .flatMap(delivery ->
                        delivery.lines().stream()
                                .filter(line -> line.lineId().equals(key.part()))
                                .findFirst()
                                .map(line -> tooMuch(sql, key, delivery, line)));
    }

    private static Conflict tooMuch(Sql sql, Key key, DeliveryRow delivery, DeliveryRow.Line line) {
        Written sent = one(sql, MADE, key.id(), "EntregaIniciada");
        Written came =
                Stream.of("EntregaConcluida", "EntregaRecebidaEmParte")
                        .map(type -> one(sql, LAST, key.id(), type))
                        .filter(each -> each.at() != null)
                        .max(Comparator.comparing(each -> Objects.requireNonNull(each.at())))
                        .orElse(Written.NOBODY);
        BigDecimal arrived = line.received().add(line.lost());
        return new Conflict(
                key.kind(),
                delivery.deliveryId(),
                delivery.number(),
                line.item(),
                key.part(),
                null,
                arrived.subtract(line.sent()),
                line.unit(),
                delivery.destination(),
                came.at(),
                List.of(
                        counted("", sent, line.sent(), line.unit(), delivery.origin()),
                        counted("", came, arrived, line.unit(), delivery.destination())));
    }

    private static Claim counted(
            String id, Written by, BigDecimal quantity, String unit, @Nullable String place) {
        return new Claim(id, by.person(), by.device(), by.at(), quantity, unit, place, true);
    }

    private static Optional<Conflict> clash(Sql sql, Key key) {
        record Row(
                String kind, String id, @Nullable String held, @Nullable String set, String by) {}
        return sql.one(
                        CLASH,
                        row ->
                                new Row(
                                        row.getString(1),
                                        row.getString(2),
                                        row.getString(3),
                                        row.getString(4),
                                        row.getString(5)),
                        key.id(),
                        key.part())
                .map(row -> {
                    Written set = one(sql, BY_EVENT, row.by());
                    Written held = one(sql, BEFORE, row.kind(), row.id(), row.by(), key.part());
                    return new Conflict(
                            key.kind(),
                            row.id(),
                            sql.one(NUMBER, each -> each.getString(1), row.id()).orElse(""),
                            row.kind(),
                            key.part(),
                            null,
                            null,
                            "",
                            null,
                            set.at(),
                            List.of(
                                    claim("held", held, row.held(), false),
                                    claim("set", set, row.set(), true)));
                });
    }

    private static Optional<Conflict> quarantined(Sql sql, Key key) {
        record Row(Written by, String type, String aggregate) {}
        return sql.one(
                        QUARANTINED,
                        row ->
                                new Row(
                                        new Written(
                                                row.getString(1),
                                                row.getString(2),
                                                Columns.time(row, 3)),
                                        row.getString(4),
                                        row.getString(5)),
                        key.id(),
                        Long.parseLong(key.part()))
                .map(row ->
                        new Conflict(
                                key.kind(),
                                key.id(),
                                sql.one(NUMBER, each -> each.getString(1), row.aggregate())
                                        .orElse(""),
                                row.type(),
                                key.part(),
                                null,
                                null,
                                "",
                                null,
                                row.by().at(),
                                List.of(claim(row.aggregate(), row.by(), null, false))));
    }

    private static Optional<Conflict> sameName(Sql sql, Key key) {
        List<Claim> claims = new ArrayList<>();
        Stream.of(key.id(), key.part())
                .flatMap(id -> PlaceQueries.one(sql, id).stream())
                .forEach(place ->
                        claims.add(
                                claim(
                                        place.placeId(),
                                        one(sql, MADE, place.placeId(), "LocalCadastrado"),
                                        place.city(),
                                        true)));
        return PlaceQueries.one(sql, key.id())
                .map(place ->
                        new Conflict(
                                key.kind(),
                                place.placeId(),
                                Objects.requireNonNullElse(place.name(), ""),
                                "",
                                key.part(),
                                null,
                                null,
                                "",
                                place.city(),
                                claims.getLast().at(),
                                claims));
    }
}
