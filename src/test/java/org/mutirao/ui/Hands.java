package org.mutirao.ui;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/// A clock that stands still until it is moved on.
final class Hands extends Clock {
    private final AtomicReference<Instant> time;

    Hands(Instant time) {
        this.time = new AtomicReference<>(time);
    }

    void pass(Duration much) {
        time.updateAndGet(now -> now.plus(much));
    }

    @Override
    public Instant instant() {
        return time.get();
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
