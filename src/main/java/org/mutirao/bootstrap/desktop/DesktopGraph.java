package org.mutirao.bootstrap.desktop;

import java.time.Clock;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.audit.LogCheck.Bad;
import org.mutirao.application.audit.LogCheck.Report;
import org.mutirao.application.audit.LogChecks;
import org.mutirao.application.audit.NewEntries;
import org.mutirao.application.authority.Authority;
import org.mutirao.application.authority.Standings;
import org.mutirao.application.bus.Analytics;
import org.mutirao.application.bus.DurableSubscriptions;
import org.mutirao.application.bus.InProcessBus;
import org.mutirao.application.command.Appender;
import org.mutirao.application.command.Coordinator;
import org.mutirao.application.command.Expiring;
import org.mutirao.application.command.Ids;
import org.mutirao.application.command.Journal;
import org.mutirao.application.command.Session;
import org.mutirao.application.entry.Categories;
import org.mutirao.application.entry.PlaceNames;
import org.mutirao.application.importing.FileImport;
import org.mutirao.application.importing.SheetExport;
import org.mutirao.application.importing.SheetImport;
import org.mutirao.application.projection.FactReader;
import org.mutirao.application.projection.LiveStates;
import org.mutirao.application.projection.Projector;
import org.mutirao.application.projection.RebuildCheck;
import org.mutirao.application.projection.StateHash;
import org.mutirao.application.projection.States;
import org.mutirao.application.query.Measurements;
import org.mutirao.application.query.NameBook;
import org.mutirao.application.query.TimeSlider;
import org.mutirao.application.security.MasterKey;
import org.mutirao.application.security.Randomness;
import org.mutirao.eventlog.EventCodec;
import org.mutirao.eventlog.HybridClock;
import org.mutirao.infrastructure.crypto.SecureRandomness;
import org.mutirao.infrastructure.crypto.TimedIds;
import org.mutirao.infrastructure.json.JsonEventCodec;
import org.mutirao.infrastructure.json.JsonPersonRecords;
import org.mutirao.infrastructure.sheet.SheetFileWriter;
import org.mutirao.infrastructure.sheet.SheetFiles;
import org.mutirao.infrastructure.sqlite.ProcessLock;
import org.mutirao.infrastructure.sqlite.SqliteAnalytics;
import org.mutirao.infrastructure.sqlite.SqliteEventStore;
import org.mutirao.infrastructure.sqlite.SqliteReadModel;
import org.mutirao.infrastructure.sqlite.SqliteReadTables;
import org.mutirao.infrastructure.sqlite.SqliteRebuildCheck;
import org.mutirao.infrastructure.sqlite.SqliteStateHash;
import org.mutirao.infrastructure.sqlite.SqliteTimeSlider;

/// Everything that one laptop needs over one data folder, wired by hand.
public final class DesktopGraph implements AutoCloseable {
    private final DataFolder folder;
    private final @Nullable ProcessLock lock;
    private final SqliteEventStore store;
    private final EventCodec codec = new JsonEventCodec();
    private final Randomness random = new SecureRandomness();
    private final Clock clock;
    private final Ids ids;
    private final Bus bus;
    private final FactReader facts = new FactReader(codec);
    private final SqliteReadTables tables = new SqliteReadTables();
    private final SqliteReadModel rows;
    private final LiveStates live;
    private final Keys keys;
    private final Projector projector;
    private final Session session;
    private final Journal journal;
    private final Coordinator coordinator;
    private final NameBook people;
    private final Sagas sagas;
    private @Nullable Bad damage;

    DesktopGraph(
            DataFolder folder,
            @Nullable ProcessLock lock,
            SqliteEventStore store,
            Optional<MasterKey> master,
            Session session,
            Clock clock,
            HandlerFailures failures) {
        this.folder = folder;
        this.lock = lock;
        this.store = store;
        this.clock = clock;
        this.session = session;
        this.ids = new TimedIds(clock, random);
        this.bus = new Bus(store, clock, failures);
        this.rows = new SqliteReadModel(store, codec);
        this.live = new LiveStates(store, facts);
        this.keys = Keys.over(store, master, random);
        var states = new States(facts);
        var standings = new Standings(facts);
        this.projector = new Projector(facts, states, tables);
        var appender =
                new Appender(
                        codec, new Authority(standings, states), projector, deviceClock(), ids);
        this.journal =
                new Journal(store, states, standings, appender, bus.atOnce(), session, clock, ids);
        var records = new JsonPersonRecords();
        this.people = new NameBook(rows, live, keys.people(), records::nameIn);
        var categories = Categories.load();
        this.coordinator =
                new Coordinator(
                        new Coordinator.Parts(
                                journal,
                                live,
                                rows,
                                facts,
                                codec,
                                ids,
                                keys.codes(),
                                keys.sealedCodes(),
                                keys.people(),
                                records,
                                name -> Optional.of(categories.ofItem(name)),
                                PlaceNames::similar));
        this.sagas =
                Sagas.over(
                        store,
                        journal,
                        live,
                        facts,
                        codec,
                        coordinator,
                        bus.threads(),
                        bus.timers(),
                        clock);
        EventHandlers.register(bus.atOnce(), people);
    }

    /// Verifies what is new since the last start.
    void verifyWhatIsNew() {
        damage = NewEntries.check(store).orElse(null);
    }

    /// The authority's own first act at each start.
    void closeWhatIsOver() {
        new Expiring(journal, rows).closeWhatIsOver();
    }

    /// Lets those who miss nothing go on, in the one process that writes.
    DesktopGraph following() {
        EventHandlers.follow(
                bus.durable(),
                new Analytics(new SqliteAnalytics(store), bus.atOnce(), clock),
                sagas.runner());
        sagas.runner().watchTheTime();
        return this;
    }

    private HybridClock deviceClock() {
        return new HybridClock(store.read(log -> log.lastClock(session.deviceId())));
    }

    /// Read tables of another version are made anew.
    void rebuildIfOutdated() {
        if (store.read(tables::needsRebuild)) {
            rebuild(done -> {});
        }
    }

    /// Makes all read tables anew, in one transaction.
    ///
    /// @param progress told how many entry mentions were folded so far
    public void rebuild(LongConsumer progress) {
        store.write(tx -> {
            projector.rebuild(tx, progress);
            return true;
        });
    }

    /// The first bad entry among what is new since the last start. It is told, and stops nothing.
    public Optional<Bad> damage() {
        return Optional.ofNullable(damage);
    }

    /// Checks every entry.
    public Report verify() {
        return LogChecks.all(store, session.scope());
    }

    public DataFolder folder() {
        return folder;
    }

    public SqliteEventStore store() {
        return store;
    }

    public EventCodec codec() {
        return codec;
    }

    public Ids ids() {
        return ids;
    }

    public Randomness random() {
        return random;
    }

    public Clock clock() {
        return clock;
    }

    public InProcessBus bus() {
        return bus.atOnce();
    }

    /// How deliveries come along.
    public Sagas sagas() {
        return sagas;
    }

    /// Subscribers that miss nothing, and what they could not do.
    public DurableSubscriptions durable() {
        return bus.durable();
    }

    /// What this process has counted.
    public Measurements measurements() {
        return bus.metrics();
    }

    public FactReader facts() {
        return facts;
    }

    public SqliteReadModel rows() {
        return rows;
    }

    public LiveStates live() {
        return live;
    }

    public Keys keys() {
        return keys;
    }

    public TimeSlider timeSlider() {
        return new SqliteTimeSlider(folder.database(), codec);
    }

    public RebuildCheck rebuildCheck() {
        return new SqliteRebuildCheck(folder.database(), facts);
    }

    public StateHash stateHash() {
        return new SqliteStateHash(folder.database(), facts).stateHash();
    }

    public Projector projector() {
        return projector;
    }

    public Session session() {
        return session;
    }

    public Journal journal() {
        return journal;
    }

    public Coordinator coordinator() {
        return coordinator;
    }

    /// Sheets from outside, each as one command.
    public FileImport imports() {
        return new FileImport(
                new SheetImport(new SheetFiles(), Categories.load()),
                journal,
                live,
                ids,
                rows,
                codec);
    }

    /// Lists as sheets.
    public SheetExport exports() {
        return new SheetExport(new SheetFileWriter(), rows, session.zone());
    }

    public NameBook people() {
        return people;
    }

    @Override
    public void close() {
        try (lock;
                store) {
            bus.close();
        }
    }
}
