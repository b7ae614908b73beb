package org.mutirao.bootstrap.desktop;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.mutirao.application.command.Session;

/// What the time is in the window: while a person looks back, the time that is looked at.
final class ShownTime extends Clock {
    private final Clock clock;
    private final Session session;

    ShownTime(Clock clock, Session session) {
        this.clock = clock;
        this.session = session;
    }

    @Override
    public Instant instant() {
        return session.lookingAt().orElseGet(clock::instant);
    }

    @Override
    public ZoneId getZone() {
        return clock.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new ShownTime(clock.withZone(zone), session);
    }
}
