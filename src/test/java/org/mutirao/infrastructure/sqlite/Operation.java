package org.mutirao.infrastructure.sqlite;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.mutirao.application.authority.Authority;
import org.mutirao.application.authority.Standings;
import org.mutirao.application.command.Appender;
import org.mutirao.application.command.Author;
import org.mutirao.application.command.Draft;
import org.mutirao.application.projection.FactReader;
import org.mutirao.application.projection.Projector;
import org.mutirao.application.projection.States;
import org.mutirao.application.query.ReadModel;
import org.mutirao.domain.directory.DeviceEvent.DeviceRegistered;
import org.mutirao.domain.directory.Grantee;
import org.mutirao.domain.directory.PersonEvent.PersonRegistered;
import org.mutirao.domain.directory.Role;
import org.mutirao.domain.directory.RoleEvent.RoleGranted;
import org.mutirao.domain.scope.ScopeEvent.ScopeCreated;
import org.mutirao.domain.shared.DomainEvent;
import org.mutirao.domain.shared.Emission;
import org.mutirao.domain.shared.Id;
import org.mutirao.eventlog.EventCodec;
import org.mutirao.eventlog.HybridClock;
import org.mutirao.eventlog.LogWriter;
import org.mutirao.eventlog.Metadata;
import org.mutirao.eventlog.RecordedEvent;
import org.mutirao.infrastructure.json.JsonEventCodec;

/// A real database with an operation that one laptop runs alone.
final class Operation implements AutoCloseable {
    static final String SCOPE = id("scope");
    static final String DEVICE = id("device");
    static final String PERSON = id("person");
    static final Instant START = Instant.parse("2026-05-08T12:00:00Z");

    final Path file;
    final SqliteEventStore store;
    final EventCodec codec = new JsonEventCodec();
    final FactReader facts = new FactReader(codec);
    final SqliteReadTables tables = new SqliteReadTables();
    final ReadModel readModel;
    private final Projector projector;
    private final Appender appender;
    private int made;
    private Instant now = START;

    Operation(Path folder) {
        this(folder, "mutirao.db");
        append(SCOPE, new ScopeCreated("cheia", "America/Sao_Paulo", Id.of(DEVICE), "ab"));
        append(
                DEVICE,
                new DeviceRegistered(
                        "laptop", "ab", null, "A7K2", List.of(Role.COORDINATOR), null));
        append(PERSON, new PersonRegistered("digest", null));
        append(PERSON, new RoleGranted(Grantee.PERSON, Role.COORDINATOR));
    }

    private Operation(Path folder, String name) {
        file = folder.resolve(name);
        store = SqliteEventStore.open(file);
        States states = new States(facts);
        projector = new Projector(facts, states, tables);
        var authority = new Authority(new Standings(facts), states);
        appender = new Appender(codec, authority, projector, new HybridClock(), this::nextId);
        readModel = new SqliteReadModel(store, codec);
        rebuild();
    }

    /// A database without any entry.
    static Operation empty(Path folder, String name) {
        return new Operation(folder, name);
    }

    /// The UUID that a name stands for.
    static String id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private String nextId() {
        return id("event-" + ++made);
    }

    Operation at(Instant time) {
        now = time;
        return this;
    }

    RecordedEvent append(String aggregateId, DomainEvent event) {
        return append(new Emission(aggregateId, event)).getFirst();
    }

    List<RecordedEvent> append(Emission... emissions) {
        List<Draft> drafts = Stream.of(emissions).map(Draft::of).toList();
        return store.write(tx ->
                appender.append(tx, new Author(SCOPE, DEVICE, PERSON, now), drafts, Metadata.NONE));
    }

    /// An entry of another database, as an exchange brings it.
    record Sent(RecordedEvent entry, Set<String> refs) {}

    List<Sent> sent() {
        return store.read(log -> {
            List<RecordedEvent> entries = new ArrayList<>();
            log.scan(0, Long.MAX_VALUE, entries::add);
            return entries.stream().map(entry -> new Sent(entry, log.refs(entry.pos()))).toList();
        });
    }

    void receive(Sent sent) {
        receive(List.of(sent));
    }

    /// Takes entries in one transaction, and writes the read tables after each.
    void receive(List<Sent> all) {
        write(tx -> {
            for (Sent sent : all) {
                Projector.Changes changes = projector.changes(tx);
                RecordedEvent entry = sent.entry();
                changes.receive(
                        tx.insert(entry.body(), entry.place(), entry.ruling(), sent.refs()));
                changes.write();
            }
        });
    }

    void rebuild() {
        write(tx -> projector.rebuild(tx, _ -> {}));
    }

    void write(Consumer<LogWriter> work) {
        store.write(tx -> {
            work.accept(tx);
            return "";
        });
    }

    void sql(String statement, Object... args) {
        write(tx -> ((SqliteLogWriter) tx).sql().update(statement, args));
    }

    @Override
    public void close() {
        store.close();
    }
}
