package org.mutirao.domain.scope;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mutirao.domain.scope.NoticeEvent.NoticeClosed;
import org.mutirao.domain.scope.NoticeEvent.NoticePublished;
import org.mutirao.domain.shared.AggregateType;
import org.mutirao.domain.shared.Entity;
import org.mutirao.domain.shared.Fact;
import org.mutirao.domain.shared.Id;

/// A notice above every screen.
///
/// @param published what it says; null while that is not known
public record NoticeState(
        Id<Entity.Notice> id,
        @Nullable NoticePublished published,
        @Nullable Instant at,
        @Nullable Id<Entity.Person> by,
        boolean closed) {

    public static NoticeState unknown(Id<Entity.Notice> id) {
        return new NoticeState(id, null, null, null, false);
    }

    public NoticeState evolve(Fact fact) {
        boolean own =
                fact.aggregate() == AggregateType.NOTICE && fact.aggregateId().equals(id.text());
        if (!own || !(fact.event() instanceof NoticeEvent event)) {
            return this;
        }
        return switch (event) {
            case NoticePublished e -> new NoticeState(id, e, fact.at(), fact.by(), false);
            case NoticeClosed _ -> new NoticeState(id, published, at, by, true);
        };
    }

    /// Whether it is shown at `now`, by the clock of whoever shows it.
    public boolean shown(Instant now) {
        return published != null
                && !closed
                && (published.until() == null || now.isBefore(published.until()));
    }
}
