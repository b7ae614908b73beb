package org.mutirao.application.command;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/// Where this app works, who is acting, and whether that person looks back. Thread-safe.
public final class Session {
    private final String scope;
    private final String deviceId;
    private final ZoneId zone;
    private final AtomicReference<@Nullable String> person;
    private final AtomicReference<@Nullable Instant> looking = new AtomicReference<>();

    /// @param zone in which times are typed and shown
    /// @param personId who is acting; null until somebody says
    public Session(String scope, String deviceId, ZoneId zone, @Nullable String personId) {
        this.scope = scope;
        this.deviceId = deviceId;
        this.zone = zone;
        this.person = new AtomicReference<>(personId);
    }

    public String scope() {
        return scope;
    }

    public String deviceId() {
        return deviceId;
    }

    public ZoneId zone() {
        return zone;
    }

    public @Nullable String personId() {
        return person.get();
    }

    /// The time that is looked back at: meanwhile no person can write. Empty: now.
    public Optional<Instant> lookingAt() {
        return Optional.ofNullable(looking.get());
    }

    /// @param time null: now
    public void lookAt(@Nullable Instant time) {
        looking.set(time);
    }

    public void act(@Nullable String personId) {
        person.set(personId);
    }
}
