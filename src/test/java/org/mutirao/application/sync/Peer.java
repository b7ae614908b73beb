package org.mutirao.application.sync;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.audit.Head;
import org.mutirao.application.authority.Authority;
import org.mutirao.application.authority.Standings;
import org.mutirao.application.bus.AnalyticsRecorded;
import org.mutirao.application.bus.EventBus;
import org.mutirao.application.command.Appender;
import org.mutirao.application.command.Founding;
import org.mutirao.application.command.Intake;
import org.mutirao.application.command.Journal;
import org.mutirao.application.command.Outcome;
import org.mutirao.application.command.Session;
import org.mutirao.application.command.Turn;
import org.mutirao.application.projection.FactReader;
import org.mutirao.application.projection.Projector;
import org.mutirao.application.projection.States;
import org.mutirao.application.security.DeviceKeyPair;
import org.mutirao.domain.directory.DeviceEvent.DeviceRegistered;
import org.mutirao.domain.directory.Role;
import org.mutirao.domain.scope.ScopeEvent.AuthorityTransferred;
import org.mutirao.domain.scope.Verdict;
import org.mutirao.domain.shared.Decision;
import org.mutirao.domain.shared.DomainEvent;
import org.mutirao.domain.shared.Emission;
import org.mutirao.domain.shared.Id;
import org.mutirao.eventlog.ChainTip;
import org.mutirao.eventlog.EntryRules;
import org.mutirao.eventlog.HybridClock;
import org.mutirao.eventlog.LogReader;
import org.mutirao.eventlog.Metadata;
import org.mutirao.eventlog.RecordedEvent;
import org.mutirao.infrastructure.crypto.Ed25519Signatures;
import org.mutirao.infrastructure.json.JsonEventCodec;
import org.mutirao.infrastructure.json.JsonText;
import org.mutirao.infrastructure.sqlite.SqliteEventStore;
import org.mutirao.infrastructure.sqlite.SqliteReadTables;
import org.mutirao.infrastructure.sqlite.SqliteRebuildCheck;
import org.mutirao.infrastructure.sqlite.SqliteStateHash;

/// A laptop or a server: a log with what writes, sends and takes in it, and no wire between.
final class Peer implements AutoCloseable {
    static final Ed25519Signatures SIGNATURES = new Ed25519Signatures();

    final String device;
    final String scope;
    final DeviceKeyPair key;
    final JsonEventCodec codec = new JsonEventCodec();
    final FactReader facts = new FactReader(codec);
    final SqliteEventStore store;
    final Admission admission;
    final Taking taking;
    final Outgoing outgoing = new Outgoing(this::vouch);
    private final Journal journal;
    private final Session session;
    private final Path file;
    private final Random random;
    private final Clock clock;

    Peer(Path file, String scope, Clock clock, Random random) {
        this(file, scope, clock, random, id(random), SIGNATURES.generate(), null);
    }

    private Peer(
            Path file,
            String scope,
            Clock clock,
            Random random,
            String device,
            DeviceKeyPair key,
            @Nullable String person) {
        this.file = file;
        this.scope = scope;
        this.clock = clock;
        this.random = random;
        this.device = device;
        this.key = key;
        store = SqliteEventStore.open(file);
        var states = new States(facts);
        var standings = new Standings(facts);
        var projector = new Projector(facts, states, new SqliteReadTables());
        if (store.read(LogReader::count) == 0) {
            store.write(tx -> {
                projector.rebuild(tx, _ -> {});
                return true;
            });
        }
        var authority = new Authority(standings, states);
        var appender =
                new Appender(
                        codec,
                        authority,
                        projector,
                        new HybridClock(store.read(log -> log.lastClock(device))),
                        this::newId);
        session = new Session(scope, device, ZoneOffset.UTC, person);
        var bus = new Silent();
        journal = new Journal(store, states, standings, appender, bus, session, clock, this::newId);
        var intake = new Intake(store, states, standings, appender, bus, device, clock);
        var rules = new EntryRules(new JsonText());
        admission = new Admission(intake, rules, codec, SIGNATURES);
        taking = new Taking(intake, rules);
    }

    /// Nobody listens.
    private static final class Silent implements EventBus {
        @Override
        public void publish(List<RecordedEvent> entries) {}

        @Override
        public Runnable subscribe(String name, String type, Consumer<RecordedEvent> handler) {
            return () -> {};
        }

        @Override
        public Runnable subscribe(String name, Verdict verdict, Consumer<RecordedEvent> handler) {
            return () -> {};
        }

        @Override
        public void publish(AnalyticsRecorded recorded) {}

        @Override
        public Runnable subscribeToAnalytics(String name, Consumer<AnalyticsRecorded> handler) {
            return () -> {};
        }
    }

    /// The same database after the process was killed.
    Peer reopened() {
        store.close();
        return new Peer(file, scope, clock, random, device, key, session.personId());
    }

    String newId() {
        return id(random);
    }

    private static String id(Random random) {
        return new UUID(random.nextLong(), random.nextLong()).toString();
    }

    private Optional<Head> vouch(ChainTip tip) {
        if (!tip.deviceId().equals(device)) {
            return Optional.empty();
        }
        byte[] signature = SIGNATURES.sign(key, Head.message(tip));
        String hex = HexFormat.of().formatHex(signature);
        return Optional.of(new Head(tip, new Head.Signed(key.publicKey(), hex)));
    }

    /// Begins the operation alone, with a coordinator.
    String found() {
        String person = newId();
        Founding.found(
                journal,
                new Founding.Operation(
                        "cheia", "UTC", scope, device, key.publicKey().hex(), person, "digest"));
        session.act(person);
        return person;
    }

    /// Lets another device write here.
    void register(Peer other) {
        append(other.device, registration(other));
    }

    private static DeviceRegistered registration(Peer other) {
        List<Role> roles = List.of(Role.ADMINISTRATOR, Role.COORDINATOR);
        String prefix = other.device.substring(0, 4);
        return new DeviceRegistered(null, other.key.publicKey().hex(), null, prefix, roles, null);
    }

    /// Gives the say to a server.
    void handOver(Peer server) {
        register(server);
        append(scope, new AuthorityTransferred(Id.of(server.device), server.key.publicKey().hex()));
    }

    void act(@Nullable String person) {
        session.act(person);
    }

    /// Writes what nobody decided: whether it may be is the authority's to say.
    void append(String aggregate, DomainEvent event) {
        Outcome<Boolean> outcome =
                journal.write(turn ->
                        turn.carryOut(
                                Decision.accept(List.of(new Emission(aggregate, event))),
                                Metadata.NONE,
                                true));
        if (outcome instanceof Outcome.Refused<Boolean>(var refusal)) {
            throw new AssertionError("refused: " + refusal);
        }
    }

    <T> T write(Function<Turn, T> work) {
        return journal.write(work);
    }

    /// Whether its own registration is here, and with it what may be done from it.
    boolean isRegistered() {
        return store.read(log -> log.ofTypes(Set.of("DispositivoRegistrado"))).stream()
                .anyMatch(it -> it.body().aggregateId().equals(device));
    }

    List<RecordedEvent> log() {
        return store.read(log -> log.page(0, Long.MAX_VALUE));
    }

    /// What the authority said, in its order, without what is this copy's own.
    List<String> decided(long after) {
        return store.read(log -> log.decided(scope, after, Integer.MAX_VALUE)).stream()
                .map(it -> it.place().hash() + " " + it.ruling())
                .toList();
    }

    int waiting() {
        return store.read(log -> log.undecided(scope, Integer.MAX_VALUE)).size();
    }

    String stateHash() {
        return new SqliteStateHash(file, facts).stateHash().toString();
    }

    /// What a rebuild beside the read tables finds other than they have it.
    List<String> differing() {
        return new SqliteRebuildCheck(file, facts)
                .check(_ -> {}).stream()
                        .filter(it -> it.differing() > 0)
                        .map(it -> it.name() + " " + it.differing())
                        .toList();
    }

    @Override
    public void close() {
        store.close();
    }
}
