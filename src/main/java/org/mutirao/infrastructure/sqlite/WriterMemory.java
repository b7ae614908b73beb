package org.mutirao.infrastructure.sqlite;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mutirao.eventlog.ChainPlace;
import org.mutirao.eventlog.ChainTip;
import org.mutirao.eventlog.EventBody;
import org.mutirao.eventlog.ScopeHead;

/// What the one writer read or wrote last, so that it does not ask again with every entry: nobody
/// else writes to the file. Once writes were taken back, [#forget].
final class WriterMemory {
    private static final int MOST_VERSIONS = 20_000;

    private record Aggregate(String type, String id) {}

    private record Chain(String scope, String deviceId) {}

    private final Map<Chain, ChainTip> tips = new HashMap<>();
    private final Map<String, ScopeHead> heads = new HashMap<>();
    private final Map<String, Optional<String>> settings = new HashMap<>();
    private final Map<Aggregate, Long> versions =
            new LinkedHashMap<>(256, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<Aggregate, Long> eldest) {
                    return size() > MOST_VERSIONS;
                }
            };
    private @Nullable Long lastPos;

    long lastPos(LongSupplier stored) {
        Long known = lastPos;
        if (known == null) {
            known = stored.getAsLong();
            lastPos = known;
        }
        return known;
    }

    ChainTip tip(String scope, String deviceId, Supplier<ChainTip> stored) {
        return tips.computeIfAbsent(new Chain(scope, deviceId), _ -> stored.get());
    }

    /// A scope without a head is asked for again.
    Optional<ScopeHead> head(String scope, Supplier<Optional<ScopeHead>> stored) {
        ScopeHead known = heads.get(scope);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<ScopeHead> found = stored.get();
        found.ifPresent(this::head);
        return found;
    }

    void head(ScopeHead head) {
        heads.put(head.scope(), head);
    }

    Optional<String> setting(String name, Supplier<Optional<String>> stored) {
        return settings.computeIfAbsent(name, _ -> stored.get());
    }

    void setting(String name, @Nullable String value) {
        settings.put(name, Optional.ofNullable(value));
    }

    long version(String type, String id, LongSupplier stored) {
        return versions.computeIfAbsent(new Aggregate(type, id), _ -> stored.getAsLong());
    }

    void inserted(long pos, EventBody body, ChainPlace place) {
        lastPos = pos;
        tips.computeIfPresent(
                new Chain(place.scope(), place.deviceId()),
                (_, tip) -> place.deviceSeq() > tip.deviceSeq() ? ChainTip.at(place) : tip);
        versions.computeIfPresent(
                new Aggregate(body.aggregateType(), body.aggregateId()),
                (_, version) -> Math.max(version, body.version()));
    }

    void forget() {
        tips.clear();
        heads.clear();
        settings.clear();
        versions.clear();
        lastPos = null;
    }
}
