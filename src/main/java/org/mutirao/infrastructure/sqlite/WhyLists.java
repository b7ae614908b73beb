package org.mutirao.infrastructure.sqlite;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.mutirao.application.projection.EntityKey;
import org.mutirao.application.query.DeliveryFilter;
import org.mutirao.application.query.DeliveryOrder;
import org.mutirao.application.query.Measure;
import org.mutirao.application.query.NeedFilter;
import org.mutirao.application.query.Today.Todo;
import org.mutirao.application.query.Today.Why;
import org.mutirao.application.query.WhyModel;
import org.mutirao.infrastructure.sqlite.ListQuery.Asked;
import org.mutirao.infrastructure.sqlite.WhyParts.Found;
import org.mutirao.infrastructure.sqlite.WhyParts.How;
import org.mutirao.infrastructure.sqlite.WhyParts.Many;

/// What a count of needs, offers or deliveries counts, in the order of their lists.
final class WhyLists {
    private static final int MOST = WhyModel.MOST_PARTS;

    private WhyLists() {}

    static Many needs(Sql sql, NeedFilter filter) {
        return new Many(
                ids(sql, NeedQueries.LIST, NeedQueries.page(filter, 0, MOST))
                        .flatMap(id -> need(sql, id, Measure.needStands()))
                        .toList(),
                count(sql, NeedQueries.count(filter)));
    }

    static Many offers(Sql sql, Set<String> statuses) {
        ListQuery list = OfferQueries.LIST;
        return new Many(
                ids(sql, list, list.page(statuses, List.of(), 0, MOST))
                        .flatMap(id -> offer(sql, id, Measure.offerStands()))
                        .toList(),
                count(sql, list.count(statuses, List.of())));
    }

    static Many deliveries(Sql sql, DeliveryFilter filter) {
        Measure measure = filter.toCheck() ? Measure.toCheck() : Measure.deliveryStands();
        return new Many(
                DeliveryLists.page(sql, filter, DeliveryOrder.NEWEST, 0, MOST).stream()
                        .flatMap(id -> delivery(sql, id, measure))
                        .toList(),
                count(sql, DeliveryLists.count(filter)));
    }

    /// As Hoje counts it.
    static Many waiting(Sql sql, Why why, Instant now) {
        List<Todo> all = TodayQueries.waiting(sql, why, now, MOST);
        return new Many(
                all.stream().flatMap(each -> waiting(sql, each)).toList(),
                TodayQueries.counts(sql, now).getOrDefault(why, 0));
    }

    private static Stream<Found> waiting(Sql sql, Todo todo) {
        String id = todo.entityId();
        return switch (todo.why()) {
            case LATE -> need(sql, id, Measure.needDue());
            case NOBODY_TAKES_IT, HOW_MUCH -> need(sql, id, Measure.needStands());
            case EXPIRING -> offer(sql, id, Measure.offerEnds());
            case TO_CHECK -> delivery(sql, id, Measure.toCheck());
            case STUCK, STANDING_STILL, TELL, TELL_OFF ->
                    delivery(sql, id, Measure.deliveryStands());
        };
    }

    private static Stream<Found> need(Sql sql, String id, Measure measure) {
        return NeedQueries.one(sql, id).stream()
                .map(need -> WhyLines.whole(need, new How(EntityKey.need(id), measure)));
    }

    private static Stream<Found> offer(Sql sql, String id, Measure measure) {
        return OfferQueries.one(sql, id).stream()
                .map(offer -> WhyLines.whole(offer, new How(EntityKey.offer(id), measure)));
    }

    private static Stream<Found> delivery(Sql sql, String id, Measure measure) {
        return DeliveryQueries.one(sql, id).stream()
                .map(row -> WhyLines.whole(row, new How(EntityKey.delivery(id), measure)));
    }

    private static Stream<String> ids(Sql sql, ListQuery list, Asked asked) {
        return sql.list(asked.sql(), row -> row.getString(list.idColumn()), asked.args()).stream();
    }

    private static int count(Sql sql, Asked asked) {
        return Math.toIntExact(sql.number(asked.sql(), asked.args()));
    }
}
