package org.mutirao.application.authority;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.authority.Reactions.Reaction;
import org.mutirao.application.projection.States;
import org.mutirao.domain.scope.Standing;
import org.mutirao.domain.scope.Verdict;
import org.mutirao.domain.scope.VerdictRule;
import org.mutirao.domain.scope.VerdictRule.Header;
import org.mutirao.domain.scope.VerdictRule.Twin;
import org.mutirao.domain.shared.Emission;
import org.mutirao.domain.shared.Fact;
import org.mutirao.domain.shared.Id;
import org.mutirao.eventlog.ChainPlace;
import org.mutirao.eventlog.EventBody;
import org.mutirao.eventlog.LogReader;
import org.mutirao.eventlog.RecordedEvent;

/// The verdict on an entry, and the rules that follow it. It runs inside the transaction that
/// writes the entry, at the head of the scope. Not thread-safe.
public final class Authority {
    private final Standings standings;
    private final Reactions reactions;

    public Authority(Standings standings, States states) {
        this.standings = standings;
        this.reactions = new Reactions(states);
    }

    /// What is known of an entry beside its texts.
    ///
    /// @param signed false: a signature over the entry's chain does not verify
    /// @param restored whether this device writes it in a copy that it restored
    /// @param isNewId whether this device made its id just now, so that it has no twin
    public record Known(boolean signed, boolean restored, boolean isNewId) {}

    public Verdict verdict(LogReader log, EventBody body, ChainPlace place, Known known) {
        Standing standing = standings.of(log, place.scope());
        var header =
                new Header(
                        body.eventType(),
                        body.aggregateType(),
                        body.aggregateId(),
                        Id.of(place.deviceId()),
                        place.deviceSeq(),
                        body.userId() == null ? null : Id.of(body.userId()),
                        body.eventData(),
                        known.signed(),
                        known.restored());
        Twin twin = known.isNewId() ? null : twin(log, body.eventId());
        return VerdictRule.rule(header, standing, twin);
    }

    private static @Nullable Twin twin(LogReader log, String eventId) {
        Optional<EventBody> accepted =
                log.withId(eventId).stream()
                        .filter(entry -> entry.isDecided() && entry.counts())
                        .map(RecordedEvent::body)
                        .findFirst();
        return accepted.map(body ->
                        new Twin(
                                body.eventType(),
                                body.aggregateType(),
                                body.aggregateId(),
                                body.eventData()))
                .orElse(null);
    }

    /// Takes note of what an accepted entry said, and answers with what must be appended right
    /// after it.
    public List<Consequence> consequences(LogReader log, String scope, List<Fact> facts) {
        List<Consequence> all = new ArrayList<>();
        for (Fact fact : facts) {
            standings.evolve(scope, fact);
            for (Reaction reaction : reactions.to(log, fact)) {
                all.add(new Consequence(reaction.eventId(), reaction.emission(), fact));
            }
        }
        return all;
    }

    /// Takes note of what an entry said that another device accepted.
    public void note(String scope, Fact fact) {
        standings.evolve(scope, fact);
    }

    /// @param eventId the same wherever the rule runs
    /// @param cause whose time and author it takes
    public record Consequence(String eventId, Emission emission, Fact cause) {}
}
