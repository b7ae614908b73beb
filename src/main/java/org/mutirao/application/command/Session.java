package org.mutirao.application.command;

import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/// Where this app works, and who is acting. Thread-safe.
public final class Session {
    private final String scope;
    private final String deviceId;
    private final ZoneId zone;
    private final AtomicReference<@Nullable String> person;

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

    public void act(@Nullable String personId) {
        person.set(personId);
    }
}
