package org.mutirao.bootstrap.desktop;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.mutirao.application.command.Session;
import org.mutirao.application.query.Moments;
import org.mutirao.application.query.Timeline;
import org.mutirao.infrastructure.sqlite.SqliteTimeline;

/// Whoever looks back can write nothing, from the moment the way back begins.
record LookingBack(SqliteTimeline tables, Session session, Clock clock) implements Timeline {
    @Override
    public Moments moments() {
        return tables.moments();
    }

    @Override
    public boolean showAt(Instant time, Journey journey) {
        Instant before = session.lookingAt().orElse(null);
        session.lookAt(time);
        boolean there = false;
        try {
            there = tables.showAt(time, journey);
            return there;
        } finally {
            if (!there) {
                session.lookAt(before);
            }
        }
    }

    @Override
    public void showNow() {
        tables.showNow();
        session.lookAt(null);
    }

    @Override
    public Optional<Instant> shown() {
        return session.lookingAt();
    }

    @Override
    public Instant now() {
        return clock.instant();
    }
}
