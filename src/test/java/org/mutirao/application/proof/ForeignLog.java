package org.mutirao.application.proof;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.mutirao.application.proof.Copy.Sent;
import org.mutirao.domain.scope.ScopeEvent.EntryDiscarded;
import org.mutirao.domain.scope.ScopeEvent.EntryReleased;
import org.mutirao.domain.scope.Verdict;
import org.mutirao.domain.shared.AggregateType;
import org.mutirao.domain.shared.DomainEvent;
import org.mutirao.domain.shared.Fact;
import org.mutirao.domain.shared.Id;
import org.mutirao.domain.testing.RandomFacts;
import org.mutirao.eventlog.ChainPlace;
import org.mutirao.eventlog.EventBody;
import org.mutirao.eventlog.EventCodec;
import org.mutirao.eventlog.EventRefs;
import org.mutirao.eventlog.Metadata;
import org.mutirao.eventlog.RecordedEvent;
import org.mutirao.eventlog.Ruling;

/// What three other laptops may have written about a few needs, offers and deliveries: sensible or
/// not, decided or not, late, twice, quarantined and released. The same seed gives the same log.
final class ForeignLog {
    private static final String SCOPE = id("scope");
    private static final List<String> DEVICES =
            List.of(id("device one"), id("device two"), id("device three"));

    private final EventCodec codec;
    private final Random random;
    private final List<Sent> entries = new ArrayList<>();
    private final long[] chains = new long[DEVICES.size()];
    private final Map<String, Integer> written = new TreeMap<>();
    private final RandomFacts facts;
    private long scopeSeq;
    private int clock;

    private ForeignLog(EventCodec codec, long seed) {
        this.codec = codec;
        this.random = new Random(seed);
        this.facts = new RandomFacts(seed);
    }

    static ForeignLog of(EventCodec codec, long seed, int events) {
        var log = new ForeignLog(codec, seed);
        for (int i = 0; i < events; i++) {
            log.clock++;
            log.write(log.facts.fact());
        }
        return log;
    }

    static String id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }

    /// How many entries there are of each verdict; twins and releases apart.
    Map<String, Integer> written() {
        return written;
    }

    /// In the order of writing.
    List<Sent> entries() {
        return entries;
    }

    /// As they may arrive: in any order, but what releases or discards an entry after that entry.
    List<Sent> arriving() {
        List<Sent> first = new ArrayList<>();
        List<Sent> last = new ArrayList<>();
        for (Sent sent : entries) {
            boolean settles = sent.entry().body().aggregateType().equals("Escopo");
            (settles ? last : first).add(sent);
        }
        Collections.shuffle(first, random);
        Collections.shuffle(last, random);
        first.addAll(last);
        return first;
    }

    private void write(Fact fact) {
        String eventId = id("event " + clock);
        int device = random.nextInt(DEVICES.size());
        Verdict verdict = verdict();
        Sent sent =
                entry(eventId, fact.aggregate(), fact.aggregateId(), fact.event(), device, verdict);
        count(verdict == null ? "undecided" : verdict.text());
        if (random.nextInt(12) == 0) {
            count("twin");
            int other = (device + 1 + random.nextInt(2)) % DEVICES.size();
            // a twin says the same, or, where somebody made a mess, something else
            Fact said = random.nextInt(4) == 0 ? facts.fact() : fact;
            entry(
                    eventId,
                    said.aggregate(),
                    said.aggregateId(),
                    said.event(),
                    other,
                    verdict == Verdict.ACCEPTED || random.nextBoolean() ? null : Verdict.ACCEPTED);
        }
        if (verdict == Verdict.QUARANTINED) {
            settle(sent);
        }
    }

    private Verdict verdict() {
        return switch (random.nextInt(20)) {
            case 0 -> Verdict.REFUSED;
            case 1 -> Verdict.DUPLICATE;
            case 2, 3 -> Verdict.QUARANTINED;
            case 4, 5, 6, 7, 8 -> null;
            default -> Verdict.ACCEPTED;
        };
    }

    /// Says what becomes of a quarantined entry: nothing, once, or more than once.
    private void settle(Sent held) {
        ChainPlace place = held.entry().place();
        for (int i = random.nextInt(3); i > 0; i--) {
            boolean out = random.nextInt(3) == 0;
            count(out ? "discarded" : "released");
            Id<org.mutirao.domain.shared.Entity.Device> device = Id.of(place.deviceId());
            DomainEvent event =
                    out
                            ? new EntryDiscarded(device, place.deviceSeq(), null)
                            : new EntryReleased(device, place.deviceSeq());
            clock++;
            Verdict verdict = random.nextInt(3) == 0 ? null : Verdict.ACCEPTED;
            Sent says = entry(id("event " + clock), AggregateType.SCOPE, SCOPE, event, 0, verdict);
            Set<String> refs = new TreeSet<>(says.refs());
            refs.addAll(held.refs());
            entries.set(entries.size() - 1, new Sent(says.entry(), refs));
        }
    }

    private Sent entry(
            String eventId,
            AggregateType type,
            String aggregateId,
            DomainEvent event,
            int device,
            Verdict verdict) {
        EventCodec.Payload payload = codec.encode(event);
        // laptops that meet seldom: their clocks say little about what came first
        long hlc = Math.max(0, clock + random.nextInt(60) - 30);
        var body =
                new EventBody(
                        eventId,
                        payload.type(),
                        payload.schema(),
                        type.wire(),
                        aggregateId,
                        1,
                        "2026-05-08T12:%02d:%02d.000Z".formatted(clock / 60 % 60, clock % 60),
                        "%016x".formatted(hlc),
                        null,
                        payload.json(),
                        null);
        long seq = ++chains[device];
        String hash = "hash of " + device + " " + seq;
        var place = new ChainPlace(SCOPE, DEVICES.get(device), seq, "before", hash);
        Ruling ruling =
                verdict == null
                        ? null
                        : new Ruling(++scopeSeq, Instant.EPOCH.plusSeconds(clock), verdict);
        Set<String> refs = EventRefs.of(aggregateId, event, Metadata.NONE);
        Sent sent = new Sent(new RecordedEvent(0, body, place, ruling), refs);
        entries.add(sent);
        return sent;
    }

    private void count(String what) {
        written.merge(what, 1, Integer::sum);
    }
}
