package org.mutirao.bootstrap.desktop;

import java.time.Clock;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.audit.Heads;
import org.mutirao.application.audit.LogCheck.Bad;
import org.mutirao.application.audit.LogCheck.Report;
import org.mutirao.application.bus.Analytics;
import org.mutirao.application.bus.DurableSubscriptions;
import org.mutirao.application.bus.InProcessBus;
import org.mutirao.application.command.Coordinator;
import org.mutirao.application.command.Expiring;
import org.mutirao.application.command.Ids;
import org.mutirao.application.command.Journal;
import org.mutirao.application.command.Session;
import org.mutirao.application.importing.FileImport;
import org.mutirao.application.importing.SheetExport;
import org.mutirao.application.projection.FactReader;
import org.mutirao.application.projection.LiveStates;
import org.mutirao.application.projection.Projector;
import org.mutirao.application.projection.RebuildCheck;
import org.mutirao.application.projection.StateHash;
import org.mutirao.application.query.Contacts;
import org.mutirao.application.query.Measurements;
import org.mutirao.application.query.NameBook;
import org.mutirao.application.query.TimeSlider;
import org.mutirao.application.query.WhyModel;
import org.mutirao.application.report.AuditReports;
import org.mutirao.application.security.MasterKey;
import org.mutirao.application.security.Passphrase;
import org.mutirao.application.security.Randomness;
import org.mutirao.eventlog.EventCodec;
import org.mutirao.infrastructure.crypto.SecureRandomness;
import org.mutirao.infrastructure.crypto.TimedIds;
import org.mutirao.infrastructure.sqlite.ProcessLock;
import org.mutirao.infrastructure.sqlite.SqliteAnalytics;
import org.mutirao.infrastructure.sqlite.SqliteEventStore;
import org.mutirao.infrastructure.sqlite.SqliteReadModel;
import org.mutirao.infrastructure.sqlite.SqliteRebuildCheck;
import org.mutirao.infrastructure.sqlite.SqliteStateHash;
import org.mutirao.infrastructure.sqlite.SqliteTimeSlider;
import org.mutirao.infrastructure.sqlite.SqliteTimeline;

/// Everything that one laptop needs over one data folder, wired by hand.
///
/// It is long because it hands out one part a method; what needs more than a line is elsewhere.
public final class DesktopGraph implements AutoCloseable {
    private final DataFolder folder;
    private final @Nullable ProcessLock lock;
    private final Randomness random = new SecureRandomness();
    private final Clock clock;
    private final Ids ids;
    private final Session session;
    private final OpenLog log;
    private final Keys keys;
    private final Bus bus;
    private final Commands commands;
    private final Sagas sagas;
    private final SqliteTimeline timeline;
    private final LogTrust trust;

    /// Whose guest this is, which keeps everything that the two share; null: nobody's.
    private final @Nullable DesktopGraph host;

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
        this.clock = clock;
        this.session = session;
        this.ids = new TimedIds(clock, random);
        this.log = OpenLog.of(store);
        this.keys = Keys.over(store, master, random);
        this.trust = new LogTrust(folder, log, keys);
        this.bus = new Bus(store, clock, failures);
        this.commands = Commands.over(log, keys, bus, session, clock, ids);
        this.timeline = new SqliteTimeline(folder.database(), store, log.codec());
        this.sagas = Sagas.over(log, timeline.questions(log.live()), commands, bus, clock);
        this.host = null;
        EventHandlers.register(bus.atOnce(), commands.people());
    }

    private DesktopGraph(DesktopGraph host, Session session, Keys keys) {
        this.folder = host.folder;
        this.lock = null;
        this.clock = host.clock;
        this.session = session;
        this.ids = host.ids;
        this.log = host.log;
        this.keys = keys;
        this.trust = host.trust;
        this.bus = host.bus;
        this.commands = host.commands.actingIn(session, log, keys, ids);
        this.timeline = host.timeline;
        this.sagas = host.sagas;
        this.host = host;
    }

    /// This operation for one command of somebody else on this laptop: the same log and the same
    /// bus, but who acts is who would act in a process of its own, and nothing opens that the keys
    /// given here do not. To close it leaves what follows from the command done, as that process
    /// would.
    ///
    /// @param passphrase what somebody can open the master key with
    public DesktopGraph guest(Optional<Passphrase> passphrase) {
        Optional<MasterKey> master = MasterKeys.open(folder, passphrase);
        closeWhatIsOver();
        return new DesktopGraph(
                this, Opening.sessionOf(log.store()), Keys.over(log.store(), master, random));
    }

    /// Verifies what is new since the last start.
    void verifyWhatIsNew() {
        trust.verifyWhatIsNew();
    }

    /// The authority's own first act at each start.
    void closeWhatIsOver() {
        new Expiring(commands.journal(), log.rows()).closeWhatIsOver();
    }

    /// Lets those who miss nothing go on, in the one process that writes.
    void following() {
        EventHandlers.follow(
                bus.durable(),
                new Analytics(new SqliteAnalytics(log.store()), bus.atOnce(), clock),
                sagas.runner());
        sagas.runner().watchTheTime();
    }

    /// Read tables of another version are made anew.
    void rebuildIfOutdated() {
        if (log.store().read(log.tables()::needsRebuild)) {
            rebuild(done -> {});
        }
    }

    /// Makes all read tables anew, in one transaction.
    ///
    /// @param progress told how many entry mentions were folded so far
    public void rebuild(LongConsumer progress) {
        log.store()
                .write(tx -> {
                    commands.projector().rebuild(tx, progress);
                    return true;
                });
    }

    /// The first bad entry among what is new since the last start. It is told, and stops nothing.
    public Optional<Bad> damage() {
        return trust.damage();
    }

    /// Checks every entry, and the heads that this laptop kept.
    public Report verify() {
        return verify(done -> {});
    }

    /// @param progress told how many entries were checked so far; what it throws ends the check
    public Report verify(LongConsumer progress) {
        return trust.verify(session.scope(), progress);
    }

    /// Signs the ends of the chains again where something was written since, and keeps that beside
    /// the database. What the disk refuses is told to the log and stops nothing.
    void keepHeads() {
        trust.keepHeads();
    }

    /// The ends of the chains, signed with this laptop's own key.
    public Heads heads() {
        return trust.heads();
    }

    public DataFolder folder() {
        return folder;
    }

    public SqliteEventStore store() {
        return log.store();
    }

    public EventCodec codec() {
        return log.codec();
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
        return log.facts();
    }

    public SqliteReadModel rows() {
        return log.rows();
    }

    /// The entries behind a number, as it stands now.
    public WhyModel why() {
        return timeline.why();
    }

    public LiveStates live() {
        return log.live();
    }

    public Keys keys() {
        return keys;
    }

    public TimeSlider timeSlider() {
        return new SqliteTimeSlider(folder.database(), log.codec());
    }

    /// What a window reads, now or at another time.
    SqliteTimeline timeline() {
        return timeline;
    }

    public RebuildCheck rebuildCheck() {
        return new SqliteRebuildCheck(folder.database(), log.facts());
    }

    public StateHash stateHash() {
        return new SqliteStateHash(folder.database(), log.facts()).stateHash();
    }

    public Projector projector() {
        return commands.projector();
    }

    public Session session() {
        return session;
    }

    public Journal journal() {
        return commands.journal();
    }

    public Coordinator coordinator() {
        return commands.coordinator();
    }

    /// Sheets from outside, each as one command.
    public FileImport imports() {
        return Filings.imports(log, commands, ids);
    }

    /// Lists as sheets.
    public SheetExport exports() {
        return Filings.exports(log, session);
    }

    /// Audit reports, as PDF and as sheets.
    public AuditReports reports() {
        return Filings.reports(log, heads(), commands, session, clock);
    }

    public NameBook people() {
        return commands.people();
    }

    /// What is personal, for whoever may see it.
    public Contacts contacts() {
        return commands.contacts();
    }

    @Override
    public void close() {
        if (host != null) {
            host.settle();
            return;
        }
        try (lock;
                var _ = log.store();
                timeline) {
            bus.close();
            if (lock != null) {
                keepHeads();
            }
        }
    }

    private void settle() {
        durable().handleNow();
        keepHeads();
    }
}
