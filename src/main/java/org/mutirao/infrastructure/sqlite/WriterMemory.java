package org.mutirao.infrastructure.sqlite;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    private static final int MOST_KEPT = 20_000;

    /// What was used last; the rest is asked for again.
    private static final class Latest<K, V> extends LinkedHashMap<K, V> {
        private static final long serialVersionUID = 1L;

        Latest() {
            super(256, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > MOST_KEPT;
        }
    }

    private record Aggregate(String type, String id) {}

    private record Chain(String scope, String deviceId) {}

    private final Map<Chain, ChainTip> tips = new HashMap<>();
    private final Map<String, ScopeHead> heads = new HashMap<>();
    private final Map<String, Optional<String>> settings = new HashMap<>();
    private final Map<Aggregate, Long> versions = new Latest<>();
    private final Map<Aggregate, Long> firsts = new Latest<>();

    /// How many entries mention an id, for ids of which all are known.
    private final Map<String, Long> mentions = new Latest<>();

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

    /// An id that no entry mentions has no version either.
    long version(String type, String id, LongSupplier stored) {
        return versions.computeIfAbsent(
                new Aggregate(type, id), _ -> isUnmentioned(id) ? 0 : stored.getAsLong());
    }

    private boolean isUnmentioned(String id) {
        Long known = mentions.get(id);
        return known != null && known == 0;
    }

    /// 0 while there is no entry of its own.
    long firstPos(String type, String id, LongSupplier stored) {
        return firsts.computeIfAbsent(new Aggregate(type, id), _ -> stored.getAsLong());
    }

    void made(String id) {
        mentions.put(id, 0L);
    }

    long mentions(String id, int most, LongSupplier stored) {
        Long known = mentions.get(id);
        if (known != null) {
            return Math.min(known, most);
        }
        long found = stored.getAsLong();
        if (found < most) {
            mentions.put(id, found);
        }
        return found;
    }

    void inserted(long pos, EventBody body, ChainPlace place, Set<String> refs) {
        lastPos = pos;
        tips.computeIfPresent(
                new Chain(place.scope(), place.deviceId()),
                (_, tip) -> place.deviceSeq() > tip.deviceSeq() ? ChainTip.at(place) : tip);
        var aggregate = new Aggregate(body.aggregateType(), body.aggregateId());
        if (isUnmentioned(body.aggregateId())) {
            versions.putIfAbsent(aggregate, 0L);
            firsts.putIfAbsent(aggregate, 0L);
        }
        versions.computeIfPresent(aggregate, (_, version) -> Math.max(version, body.version()));
        firsts.computeIfPresent(aggregate, (_, first) -> first == 0 ? pos : first);
        refs.forEach(ref -> mentions.computeIfPresent(ref, (_, known) -> known + 1));
    }

    /// Whether an entry that was there already mentioned them is not known.
    void referred(Set<String> refs) {
        mentions.keySet().removeAll(refs);
    }

    void forget() {
        tips.clear();
        heads.clear();
        settings.clear();
        versions.clear();
        firsts.clear();
        mentions.clear();
        lastPos = null;
    }
}
