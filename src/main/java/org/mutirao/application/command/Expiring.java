package org.mutirao.application.command;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mutirao.application.query.OfferRow;
import org.mutirao.application.query.ReadModel;
import org.mutirao.domain.offer.ExpiryRule;
import org.mutirao.domain.offer.OfferEvent.OfferExpired;
import org.mutirao.domain.offer.OfferState;
import org.mutirao.domain.shared.Emission;
import org.mutirao.domain.shared.Fields;
import org.mutirao.domain.shared.Id;
import org.mutirao.domain.shared.Times;
import org.mutirao.eventlog.EventBody;
import org.mutirao.eventlog.Metadata;
import org.mutirao.eventlog.RecordedEvent;
import org.mutirao.eventlog.RuleIds;
import org.mutirao.eventlog.ScopeHead;

/// Closes what is over, at the device that decides: the one thing that a clock may do to the log.
/// It does nothing while the laptop's clock cannot be believed.
public final class Expiring {
    /// The setting in which a person said that the laptop's date is right, and when.
    public static final String DATE_CONFIRMED = "date_confirmed";

    private static final Duration MOST_AHEAD = Duration.ofHours(24);
    private static final int MOST_AT_ONCE = 500;
    private static final Set<String> STANDING = Set.of("aberta", "esgotada");
    private static final Set<String> SETS_AN_END =
            Set.of("OfertaPublicada", "OfertaAtualizada", "OfertaReaberta");

    private final Journal journal;
    private final ReadModel rows;

    public Expiring(Journal journal, ReadModel rows) {
        this.journal = journal;
        this.rows = rows;
    }

    /// Whether the clock may be believed: not behind the last receipt, nor more than a day ahead of
    /// it or of the moment when a person confirmed the date.
    public static boolean believable(Turn turn) {
        Instant now = turn.now();
        Instant last =
                turn.log()
                        .head(turn.author().scope())
                        .map(ScopeHead::receivedAt)
                        .orElse(Instant.EPOCH);
        Instant confirmed = turn.log().local(DATE_CONFIRMED).flatMap(Expiring::time).orElse(last);
        Instant known = confirmed.isAfter(last) ? confirmed : last;
        return !now.isBefore(last) && !now.isAfter(known.plus(MOST_AHEAD));
    }

    private static Optional<Instant> time(String text) {
        try {
            return Optional.of(Instant.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /// A person says that the date is right.
    public void confirmDate() {
        journal.write(turn -> {
            turn.keep(DATE_CONFIRMED, Fields.text(turn.now()));
            return true;
        });
    }

    /// Closes the offers whose end has come.
    ///
    /// @return how many were closed
    public int closeWhatIsOver() {
        Instant now = journal.now();
        List<String> due =
                rows.offers(STANDING, 0, MOST_AT_ONCE).stream()
                        .takeWhile(row -> isOver(row, now))
                        .map(OfferRow::offerId)
                        .toList();
        return due.isEmpty() ? 0 : journal.write(turn -> close(turn, due));
    }

    /// Offers without an end stand last.
    private static boolean isOver(OfferRow row, Instant now) {
        Instant until = row.availableUntil();
        return until != null && !until.isAfter(now);
    }

    private static int close(Turn turn, List<String> due) {
        if (!turn.decidesHere() || !believable(turn)) {
            return 0;
        }
        List<Draft> drafts =
                due.stream().flatMap(id -> expired(turn, turn.offer(Id.of(id))).stream()).toList();
        if (!drafts.isEmpty()) {
            turn.append(drafts, Metadata.NONE, true);
        }
        return drafts.size();
    }

    private static Optional<Draft> expired(Turn turn, OfferState offer) {
        return ExpiryRule.decide(offer, turn.now())
                .flatMap(expired -> cause(turn, offer).map(cause -> draft(offer, expired, cause)));
    }

    /// It happens when the offer ends, not when somebody opens the app, and never before it was
    /// said that there is an end.
    private static Draft draft(OfferState offer, OfferExpired expired, EventBody cause) {
        Instant said = Times.parse(cause.timestamp());
        Instant end = expired.availableUntil();
        return new Draft(
                new Draft.ByRule(
                        RuleIds.of("expira-oferta", cause.eventId(), ""),
                        cause.userId(),
                        cause.eventId()),
                Emission.of(offer.id(), expired),
                end.isBefore(said) ? said : end);
    }

    /// The last event that could say until when. Another end needs another such event, so that one
    /// of them causes one expiry at most.
    private static Optional<EventBody> cause(Turn turn, OfferState offer) {
        return turn.log().ofAggregate("Oferta", offer.id().text()).stream()
                .map(RecordedEvent::body)
                .filter(body -> SETS_AN_END.contains(body.eventType()))
                .reduce((first, later) -> later);
    }
}
