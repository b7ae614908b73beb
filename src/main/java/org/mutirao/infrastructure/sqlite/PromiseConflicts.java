package org.mutirao.infrastructure.sqlite;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.query.Conflict;
import org.mutirao.application.query.Conflict.Claim;
import org.mutirao.application.query.OfferRow;
import org.mutirao.infrastructure.sqlite.ConflictQueries.Key;

/// What an offer cannot keep: more is promised than it has, or a promise did not stand.
final class PromiseConflicts {
    private static final int MOST_CLAIMS = 8;

    /// The newest, and the refused one however old it is; newest first.
    private static final String PROMISES =
            "SELECT * FROM (SELECT r.id, r.need_id, r.standing, r.quantity, r.unit, r.state,"
                    + " coalesce(p.name, n.number) FROM reservation r LEFT JOIN necessidades_view n"
                    + " ON n.id = r.need_id LEFT JOIN place_alias a ON a.merged = n.location_name"
                    + " LEFT JOIN places_view p ON p.id = coalesce(a.keep, n.location_name) WHERE"
                    + " r.offer_id = ?1 AND r.item_id = ?2 AND (r.state IN ('provisional',"
                    + " 'confirmed') OR r.id = ?3) ORDER BY r.id = ?3 DESC, r.id DESC LIMIT ?4)"
                    + " ORDER BY 1 DESC";

    private static final String SENT =
            "SELECT l.sent FROM delivery_line l JOIN entregas_view d ON d.id = l.delivery_id WHERE"
                    + " l.reservation_id = ? AND d.status NOT IN ('falhou', 'cancelada')";

    private PromiseConflicts() {}

    /// A reservation.
    ///
    /// @param quantity how much it holds, or would hold where it was refused
    /// @param place where it is for, or the need's number
    private record Promise(
            String id,
            @Nullable String needId,
            BigDecimal standing,
            BigDecimal quantity,
            String unit,
            @Nullable String place) {
        static Promise read(ResultSet row) throws SQLException {
            BigDecimal standing = new BigDecimal(row.getString(3));
            return new Promise(
                    row.getString(1),
                    row.getString(2),
                    standing,
                    "refused".equals(row.getString(6))
                            ? new BigDecimal(row.getString(4))
                            : standing,
                    row.getString(5),
                    row.getString(7));
        }

        Written by(Sql sql) {
            return Written.first(sql, id, "OfertaReservada");
        }

        /// What has not set out.
        BigDecimal waiting(Sql sql) {
            return sql.list(SENT, row -> new BigDecimal(row.getString(1)), id).stream()
                    .reduce(standing, BigDecimal::subtract);
        }
    }

    /// The newest that has not set out is the one that does not fit.
    static Optional<Conflict> overdrawn(Sql sql, Key key) {
        return OfferQueries.one(sql, key.id())
                .flatMap(offer ->
                        line(offer, key.part()).flatMap(line -> overdrawn(sql, key, offer, line)));
    }

    private static Optional<Conflict> overdrawn(
            Sql sql, Key key, OfferRow offer, OfferRow.Line line) {
        BigDecimal remaining = line.remaining();
        if (remaining == null) {
            return Optional.empty();
        }
        List<Promise> made = promises(sql, offer, line, "");
        Optional<Promise> out =
                made.stream()
                        .filter(each -> each.needId() != null && each.waiting(sql).signum() > 0)
                        .findFirst();
        BigDecimal over = remaining.negate();
        BigDecimal quantity = out.map(each -> over.min(each.waiting(sql))).orElse(over);
        return Optional.of(conflict(sql, key, offer, line, made, out.orElse(null), quantity));
    }

    static Optional<Conflict> refused(Sql sql, Key key) {
        Optional<String> item =
                sql.one(
                        "SELECT item_id FROM reservation WHERE offer_id = ? AND id = ?",
                        row -> row.getString(1),
                        key.id(),
                        key.part());
        return OfferQueries.one(sql, key.id())
                .flatMap(offer ->
                        item.flatMap(id -> line(offer, id))
                                .map(line -> refused(sql, key, offer, line)));
    }

    private static Conflict refused(Sql sql, Key key, OfferRow offer, OfferRow.Line line) {
        List<Promise> made = promises(sql, offer, line, key.part());
        Promise out =
                made.stream()
                        .filter(each -> each.id().equals(key.part()))
                        .findFirst()
                        .orElseThrow();
        return conflict(sql, key, offer, line, made, out, out.quantity());
    }

    private static Optional<OfferRow.Line> line(OfferRow offer, String itemId) {
        return offer.items().stream().filter(each -> each.itemId().equals(itemId)).findFirst();
    }

    private static List<Promise> promises(
            Sql sql, OfferRow offer, OfferRow.Line line, String andRefused) {
        return sql.list(
                PROMISES, Promise::read, offer.offerId(), line.itemId(), andRefused, MOST_CLAIMS);
    }

    private static Conflict conflict(
            Sql sql,
            Key key,
            OfferRow offer,
            OfferRow.Line line,
            List<Promise> made,
            @Nullable Promise out,
            BigDecimal quantity) {
        List<Claim> claims = new ArrayList<>();
        claims.add(offered(sql, offer, line));
        made.reversed().forEach(each -> claims.add(claim(sql, each, each != out)));
        return new Conflict(
                key.kind(),
                offer.offerId(),
                offer.number(),
                line.item(),
                out == null ? "" : out.id(),
                out == null ? null : out.needId(),
                quantity,
                line.unit(),
                offer.place(),
                made.isEmpty() ? offer.createdAt() : claims.getLast().at(),
                claims);
    }

    private static Claim claim(Sql sql, Promise made, boolean stands) {
        return made.by(sql).counts(made.id(), made.quantity(), made.unit(), made.place(), stands);
    }

    /// What there is, as whoever said it last.
    private static Claim offered(Sql sql, OfferRow offer, OfferRow.Line line) {
        Written changed = Written.last(sql, offer.offerId(), "OfertaAtualizada");
        Written by =
                changed.at() == null
                        ? Written.first(sql, offer.offerId(), "OfertaPublicada")
                        : changed;
        return by.counts("", line.offered(), line.unit(), offer.place(), true);
    }
}
