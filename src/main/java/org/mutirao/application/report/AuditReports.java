package org.mutirao.application.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.mutirao.application.audit.Head;
import org.mutirao.application.audit.Heads;
import org.mutirao.application.command.Session;
import org.mutirao.application.projection.FactReader;
import org.mutirao.application.query.People;
import org.mutirao.domain.directory.Role;
import org.mutirao.domain.scope.ScopeState;
import org.mutirao.domain.shared.Fact;
import org.mutirao.domain.shared.Id;
import org.mutirao.eventlog.EventCodec;
import org.mutirao.eventlog.EventStore;
import org.mutirao.eventlog.LogReader;

/// Makes audit reports. Thread-safe; each is folded from one snapshot of the log, beside whoever
/// writes, and holds no more than one need, offer or delivery at a time. It may take a minute over
/// a hundred thousand entries: call it off the window's thread.
public final class AuditReports {
    /// Who may have people named.
    private static final Set<String> MAY_NAME =
            Set.of(Role.ADMINISTRATOR.wire(), Role.COORDINATOR.wire(), Role.AUDITOR.wire());

    private final EventStore store;
    private final EventCodec codec;
    private final Heads heads;
    private final People people;
    private final Session session;
    private final Clock clock;
    private final Function<ReportFormat, PaperWriter> writers;

    public AuditReports(
            EventStore store,
            EventCodec codec,
            Heads heads,
            People people,
            Session session,
            Clock clock,
            Function<ReportFormat, PaperWriter> writers) {
        this.store = store;
        this.codec = codec;
        this.heads = heads;
        this.people = people;
        this.session = session;
        this.clock = clock;
        this.writers = writers;
    }

    /// @param files each is written in the form that its name's end asks for
    public record Request(ReportChoice choice, Locale language, List<Path> files) {
        public Request {
            files = List.copyOf(files);
        }
    }

    /// @param entries of the log, all of which the heads cover
    /// @param tip hash of the last entry of this laptop's own chain
    public record Made(
            List<ReportFile> files, long entries, String tip, List<Head> heads, Totals totals) {
        public Made {
            files = List.copyOf(files);
            heads = List.copyOf(heads);
        }
    }

    /// Whether who is acting may have people named in a report.
    public boolean mayName() {
        return Optional.ofNullable(session.personId())
                .flatMap(people::person)
                .filter(person -> person.roles().stream().anyMatch(MAY_NAME::contains))
                .isPresent();
    }

    /// Adds up what a report would hold, and writes nothing.
    ///
    /// @throws ReportCancelled `progress` ended it
    public Totals preview(ReportChoice choice, ReportProgress progress) {
        return store.read(log -> reading(log, choice, 0, now(), progress).gather());
    }

    /// Writes all files from one snapshot.
    ///
    /// @throws IOException the disk or the folder refused; a file that was written before stays
    /// @throws ReportCancelled `progress` ended it; a file that was written before stays
    /// @throws IllegalArgumentException people are to be named, and who is acting may not have them
    public Made make(Request request, ReportProgress progress) throws IOException {
        if (request.choice().names() && !mayName()) {
            throw new IllegalArgumentException("people may not be named here");
        }
        try {
            return store.read(log -> make(log, request, progress));
        } catch (UncheckedIOException e) {
            throw Objects.requireNonNull(e.getCause());
        }
    }

    private Made make(LogReader log, Request request, ReportProgress progress) {
        Instant now = now();
        Heads.Ends ends = heads.of(log);
        Reading reading = reading(log, request.choice(), request.files().size(), now, progress);
        Totals totals = reading.gather();
        var made =
                new Circumstances(
                        operation(log),
                        now,
                        session.deviceId(),
                        Objects.requireNonNullElse(session.personId(), ""),
                        log.count(),
                        ends);
        var words = new ReportWords(request.language(), session.zone());
        var labels = new Labels(reading.book(), words, names(request.choice()));
        Paper paper = new PaperMaker(reading, totals, made, labels, words).paper();
        List<ReportFile> files = new ArrayList<>();
        for (Path file : request.files()) {
            files.add(write(file, paper));
        }
        String tip = log.tip(session.scope(), session.deviceId()).hash();
        return new Made(files, made.entries(), tip, ends.heads(), totals);
    }

    private ReportFile write(Path file, Paper paper) {
        try {
            ReportFormat format =
                    ReportFormat.of(file)
                            .orElseThrow(() -> new IllegalArgumentException("" + file));
            writers.apply(format).write(file, paper);
            return ReportFile.of(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Function<String, Optional<String>> names(ReportChoice choice) {
        return choice.names()
                ? id -> people.person(id).map(People.PersonRow::name)
                : _ -> Optional.empty();
    }

    private Reading reading(
            LogReader log, ReportChoice choice, int files, Instant now, ReportProgress progress) {
        return new Reading(log, codec, choice, session.zone(), now, files, progress);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }

    private String operation(LogReader log) {
        ScopeState scope = ScopeState.unknown(Id.of(session.scope()));
        for (Fact fact : new FactReader(codec).about(log, session.scope())) {
            scope = scope.evolve(fact);
        }
        return scope.name();
    }
}
