package org.mutirao.infrastructure.sqlite;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.query.DeliveryFilter;
import org.mutirao.application.query.DeliveryFilter.Word;
import org.mutirao.application.query.DeliveryOrder;
import org.mutirao.domain.delivery.DeliveryStatus;
import org.mutirao.infrastructure.sqlite.ListQuery.Asked;
import org.mutirao.infrastructure.sqlite.ListQuery.Condition;

/// Which deliveries a list shows, and in which order. Newest first walks along the index; every
/// other order is sorted by the database, which hands out no more than the page.
final class DeliveryLists {
    /// Goods by the words of the need that they are for, or of the offer that they come from.
    private static final String GOODS =
            "id IN (SELECT l.delivery_id FROM delivery_line l WHERE l.need_id IN (SELECT id FROM"
                    + " need_words WHERE need_words MATCH ?) OR l.offer_id IN (SELECT id FROM"
                    + " offer_words WHERE offer_words MATCH ?))";

    private static final String PLACES =
            "(SELECT id FROM place_words WHERE place_words MATCH ? UNION SELECT a.merged FROM"
                    + " place_alias a WHERE a.keep IN (SELECT id FROM place_words WHERE place_words"
                    + " MATCH ?))";

    private DeliveryLists() {}

    static List<String> page(
            Sql sql, DeliveryFilter filter, DeliveryOrder order, int offset, int limit) {
        if (order.equals(DeliveryOrder.NEWEST)) {
            ListQuery list = DeliveryQueries.LIST;
            Asked asked = list.page(filter.statuses(), conditions(filter), offset, limit);
            return sql.list(asked.sql(), row -> row.getString(list.idColumn()), asked.args());
        }
        Asked asked = sorted(filter, order, offset, limit);
        return sql.list(asked.sql(), row -> row.getString(1), asked.args());
    }

    static Asked count(DeliveryFilter filter) {
        return DeliveryQueries.LIST.count(filter.statuses(), conditions(filter));
    }

    private static Asked sorted(DeliveryFilter filter, DeliveryOrder order, int offset, int limit) {
        return DeliveryQueries.LIST.sorted(
                new ListQuery.Wanted(filter.statuses(), conditions(filter)),
                new SortKeys(
                        order.by() == DeliveryOrder.By.WAY ? WAY : "",
                        keys(order.by()),
                        order.ascending()),
                offset,
                limit);
    }

    private static final String WAY =
            " LEFT JOIN place_alias oa ON oa.merged = d.origin_id LEFT JOIN places_view op ON op.id"
                    + " = coalesce(oa.keep, d.origin_id) LEFT JOIN place_alias da ON da.merged ="
                    + " d.destination_id LEFT JOIN places_view dp ON dp.id = coalesce(da.keep,"
                    + " d.destination_id)";

    private static List<String> keys(DeliveryOrder.By by) {
        return switch (by) {
            case SINCE -> List.of("d.created_at");
            case NUMBER -> SortKeys.NUMBER;
            case GOODS ->
                    List.of(
                            SortKeys.folded(
                                    "(SELECT n.name FROM delivery_line l JOIN need_item n ON n.need_id ="
                                            + " l.need_id AND (n.item_id = l.need_item_id OR"
                                            + " l.need_item_id IS NULL) WHERE l.delivery_id = d.id ORDER BY"
                                            + " l.line, n.line LIMIT 1)"));
            case WAY -> List.of("op.folded_name", "dp.folded_name");
            case STATE -> List.of(state());
            case UNTIL -> List.of("coalesce(d.answer_until, '9')");
            case PROOF ->
                    List.of(
                            "(SELECT r.proof FROM receipt r WHERE r.delivery_id = d.id AND r.proof"
                                    + " NOT IN ('', 'corrigido') ORDER BY r.n DESC LIMIT 1)",
                            "d.to_check");
        };
    }

    /// In the order of the job; what is still to be fetched comes before what is on its way.
    private static String state() {
        StringBuilder rank =
                new StringBuilder("CASE WHEN " + DeliveryQueries.TO_FETCH_NOW + " THEN 0");
        for (DeliveryStatus status : DeliveryStatus.values()) {
            rank.append(" WHEN d.status = '")
                    .append(status.wire())
                    .append("' THEN ")
                    .append(status.ordinal() + 1);
        }
        return rank.append(" END").toString();
    }

    private static List<Condition> conditions(DeliveryFilter filter) {
        List<Condition> all = new ArrayList<>();
        @Nullable Boolean toFetch = filter.toFetch();
        if (toFetch != null) {
            all.add(toFetch ? DeliveryQueries.TO_FETCH : DeliveryQueries.FETCHED);
        }
        @Nullable Boolean counter = filter.counter();
        if (counter != null) {
            all.add(new Condition(counter ? "counter = 1" : "counter = 0", List.of()));
        }
        if (filter.toCheck()) {
            all.add(new Condition("to_check = 1", List.of()));
        }
        @Nullable String carrier = filter.carrierId();
        if (carrier != null) {
            all.add(carriedBy(carrier));
        }
        filter.words().forEach(word -> all.add(has(word)));
        return all;
    }

    private static Condition carriedBy(String personId) {
        String root = "coalesce((SELECT keep FROM person_alias WHERE merged = ?), ?)";
        return new Condition(
                "id IN (SELECT delivery_id FROM delivery_carrier WHERE volunteer_id IN (SELECT "
                        + root
                        + " UNION SELECT merged FROM person_alias WHERE keep = "
                        + root
                        + "))",
                List.of(personId, personId, personId, personId));
    }

    /// A word that no index can be asked for is found nowhere.
    private static Condition has(Word word) {
        List<String> args = new ArrayList<>();
        List<String> ways = new ArrayList<>();
        ways.add("instr(lower(number), lower(?)) > 0");
        args.add(word.text());
        for (String asked : SearchWords.of(word.text())) {
            ways.add(GOODS);
            args.addAll(List.of(asked, asked));
            ways.add("origin_id IN " + PLACES);
            args.addAll(List.of(asked, asked));
            ways.add("destination_id IN " + PLACES);
            args.addAll(List.of(asked, asked));
        }
        if (!word.people().isEmpty()) {
            ways.add(
                    "id IN (SELECT delivery_id FROM delivery_carrier WHERE volunteer_id IN ("
                            + SortKeys.places(word.people())
                            + "))");
            args.addAll(word.people());
        }
        return new Condition("(" + String.join(" OR ", ways) + ")", args);
    }
}
