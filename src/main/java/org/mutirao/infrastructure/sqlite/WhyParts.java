package org.mutirao.infrastructure.sqlite;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.projection.EntityKey;
import org.mutirao.application.query.Asked;
import org.mutirao.application.query.Asked.InNeed;
import org.mutirao.application.query.Asked.InOffer;
import org.mutirao.application.query.Measure;
import org.mutirao.application.query.WhyModel.About;
import org.mutirao.eventlog.EventCodec;
import org.mutirao.eventlog.RecordedEvent;

/// What a number counts or adds up, by the same queries that make the number.
final class WhyParts {
    private final SqliteCounter counter;

    WhyParts(SqlReads reads, EventCodec codec, Predicate<RecordedEvent> seen) {
        this.counter = new SqliteCounter(reads, codec, seen);
    }

    /// @param measure of the entity's state, whose changes are told
    record How(EntityKey key, Measure measure) {}

    /// @param how null: everything that mentions it is told
    record Found(About about, @Nullable How how) {
        static Found whole(String id) {
            return new Found(new About(id, "", "", null, null, ""), null);
        }
    }

    /// @param first the first ones of `all`
    record Many(List<Found> first, int all) {
        static Many of(Stream<Found> found) {
            List<Found> all = found.toList();
            return new Many(all, all.size());
        }
    }

    Many of(Sql sql, Asked asked, Instant now, ZoneId zone) {
        return switch (asked) {
            case Asked.Whole(var id) -> Many.of(Stream.of(Found.whole(id)));
            case Asked.OfNeed(var id, var line, var number) ->
                    Many.of(WhyLines.need(sql, id, line, number));
            case Asked.OfOffer(var id, var line, var number) ->
                    Many.of(WhyLines.offer(sql, id, line, number));
            case Asked.OfDelivery(var id, var line, var number) ->
                    Many.of(WhyLines.delivery(sql, id, line, number));
            case Asked.Short(var item, var unit) ->
                    needs(sql, shortage(sql, item, unit, now), InNeed.MISSING);
            case Asked.ShortAt(var item, var unit, var place) ->
                    needs(
                            sql,
                            shortage(sql, item, unit, now).stream()
                                    .filter(each -> Objects.equals(each.place(), place))
                                    .toList(),
                            InNeed.MISSING);
            case Asked.Filled(var category) ->
                    needs(sql, TodayCharts.filledBy(sql, category, now), InNeed.SHARE);
            case Asked.Waiting(var why) -> WhyLists.waiting(sql, why, now);
            case Asked.Conflicting() ->
                    Many.of(
                            ConflictQueries.keys(sql, now).stream()
                                    .map(key -> Found.whole(key.id())));
            case Asked.HandedOut() -> given(sql, now, zone, Measure.handedOut());
            case Asked.PeopleServed() -> given(sql, now, zone, Measure.people());
            case Asked.Standing(var item, var unit, var ending) ->
                    Many.of(
                            SqliteCounter.standing(sql, item, unit, now).stream()
                                    .filter(each -> !ending || each.ending())
                                    .flatMap(each ->
                                            WhyLines.offer(
                                                    sql,
                                                    each.offerId(),
                                                    each.itemId(),
                                                    InOffer.REMAINING)));
            case Asked.Needs(var filter) -> WhyLists.needs(sql, filter);
            case Asked.Offers(var statuses) -> WhyLists.offers(sql, statuses);
            case Asked.Deliveries(var filter) -> WhyLists.deliveries(sql, filter);
        };
    }

    private static List<TodayCharts.Counted> shortage(
            Sql sql, String item, String unit, Instant now) {
        return TodayCharts.behind(sql, item, unit, now.plus(SqliteToday.AHEAD));
    }

    private static Many needs(Sql sql, List<TodayCharts.Counted> lines, InNeed number) {
        return Many.of(
                lines.stream()
                        .flatMap(each -> WhyLines.need(sql, each.needId(), each.itemId(), number)));
    }

    private Many given(Sql sql, Instant now, ZoneId zone, Measure measure) {
        Instant midnight = now.atZone(zone).toLocalDate().atStartOfDay(zone).toInstant();
        return Many.of(
                counter.handedOut(sql, midnight).stream()
                        .flatMap(id -> NeedQueries.one(sql, id).stream())
                        .map(need ->
                                WhyLines.whole(
                                        need, new How(EntityKey.need(need.needId()), measure))));
    }
}
