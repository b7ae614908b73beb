package org.mutirao.application.command;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.command.Coordination.Candidate;
import org.mutirao.application.command.Coordination.Match;
import org.mutirao.application.command.Coordination.Unfit;
import org.mutirao.application.projection.LiveStates;
import org.mutirao.application.projection.States;
import org.mutirao.application.query.ReadModel;
import org.mutirao.domain.directory.PlaceState;
import org.mutirao.domain.matching.Demand;
import org.mutirao.domain.matching.MatchSettings;
import org.mutirao.domain.matching.Matcher;
import org.mutirao.domain.matching.Matches;
import org.mutirao.domain.matching.Point;
import org.mutirao.domain.matching.Supply;
import org.mutirao.domain.need.NeedState;
import org.mutirao.domain.offer.OfferState;
import org.mutirao.domain.shared.Entity;
import org.mutirao.domain.shared.Id;
import org.mutirao.domain.shared.Quantity;
import org.mutirao.eventlog.LogReader;

/// Who can cover what a need still lacks.
final class Matching {
    private final LiveStates live;
    private final ReadModel rows;
    private final Session session;
    private final Matcher matcher = new Matcher(MatchSettings.DEFAULT);

    Matching(LiveStates live, ReadModel rows, Session session) {
        this.live = live;
        this.rows = rows;
        this.session = session;
    }

    Match match(String needId, Instant now) {
        return match(needId, rows.openOfferIds(), null, now);
    }

    /// @param offers and `asked` as for [#matches]
    Match match(String needId, List<String> offers, @Nullable BigDecimal asked, Instant now) {
        return live.ask((log, states) -> {
            Matches found =
                    matches(log, states, states.need(log, Id.of(needId)), offers, asked, now);
            return shown(log, states, found);
        });
    }

    /// @param offers ids of those that may be considered
    /// @param asked how much a person wants to promise, also where nothing is missing; null: what
    ///   is
    Matches matches(
            LogReader log,
            States states,
            NeedState need,
            List<String> offers,
            @Nullable BigDecimal asked,
            Instant now) {
        Id<Entity.Scope> scope = Id.of(session.scope());
        var demand = new Demand(scope, need, at(log, states, need.locationId()), asked);
        List<Supply> supplies =
                offers.stream()
                        .map(id -> states.offer(log, Id.of(id)))
                        .map(offer -> new Supply(scope, offer, at(log, states, offer.locationId())))
                        .toList();
        return matcher.match(demand, supplies, now);
    }

    private static @Nullable Point at(
            LogReader log, States states, @Nullable Id<Entity.Place> placeId) {
        if (placeId == null) {
            return null;
        }
        PlaceState place = states.place(log, states.merges(log).places().resolve(placeId));
        BigDecimal latitude = place.latitude();
        BigDecimal longitude = place.longitude();
        return latitude == null || longitude == null
                ? null
                : new Point(latitude.doubleValue(), longitude.doubleValue());
    }

    private static Match shown(LogReader log, States states, Matches found) {
        return new Match(
                found.candidates().stream().map(each -> candidate(log, states, each)).toList(),
                found.refused().stream()
                        .map(each ->
                                new Unfit(
                                        each.offerId().text(),
                                        placeName(log, states, each.offerId()),
                                        each.item(),
                                        Facts.said(each.why().code(), each.why())))
                        .toList());
    }

    private static Candidate candidate(
            LogReader log, States states, org.mutirao.domain.matching.Candidate found) {
        Quantity remaining = found.remaining();
        Quantity quantity = found.quantity();
        return new Candidate(
                found.offerId().text(),
                found.itemId(),
                placeName(log, states, found.offerId()),
                found.item(),
                quantity == null ? null : quantity.amount(),
                remaining == null ? null : remaining.amount(),
                quantity == null ? unitOf(log, states, found) : quantity.unit(),
                found.score().total(),
                found.score().category(),
                found.score().quantity(),
                found.score().distance(),
                found.score().window(),
                found.reasons().stream().map(reason -> Facts.said(reason.code(), reason)).toList());
    }

    private static String unitOf(
            LogReader log, States states, org.mutirao.domain.matching.Candidate found) {
        return states.offer(log, found.offerId())
                .item(found.itemId())
                .map(item -> item.unit())
                .orElse("un");
    }

    private static @Nullable String placeName(
            LogReader log, States states, Id<Entity.Offer> offerId) {
        OfferState offer = states.offer(log, offerId);
        Id<Entity.Place> place = offer.locationId();
        return place == null
                ? null
                : states.place(log, states.merges(log).places().resolve(place)).name();
    }
}
