package org.mutirao.application.importing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.command.Draft;
import org.mutirao.application.command.Ground;
import org.mutirao.application.command.Ids;
import org.mutirao.application.command.Journal;
import org.mutirao.application.command.Outcome;
import org.mutirao.application.command.Rehearsal;
import org.mutirao.application.command.Turn;
import org.mutirao.application.importing.ImportRow.RowProblem;
import org.mutirao.application.projection.LiveStates;
import org.mutirao.application.query.ReadModel;
import org.mutirao.domain.shared.Refusal;
import org.mutirao.eventlog.EventCodec;
import org.mutirao.eventlog.Metadata;

/// Imports a whole sheet as one command: all of it or nothing, in one durable append that one undo
/// takes back.
public final class FileImport {
    /// How many rows are told one by one.
    public static final int MOST_TOLD = 100;

    private static final int PROGRESS_STEP = 500;

    private final SheetImport sheets;
    private final Journal journal;
    private final LiveStates live;
    private final Ids ids;
    private final ReadModel rows;
    private final EventCodec codec;

    public FileImport(
            SheetImport sheets,
            Journal journal,
            LiveStates live,
            Ids ids,
            ReadModel rows,
            EventCodec codec) {
        this.sheets = sheets;
        this.journal = journal;
        this.live = live;
        this.ids = ids;
        this.rows = rows;
        this.codec = codec;
    }

    /// @param kind null: the map's, or recognised from the header
    /// @param map null: columns are recognised by their names
    /// @param dryRun whether only to say what would be imported: it reads beside whoever writes
    /// @param withoutWrong whether good rows come in although others are wrong; otherwise one wrong
    ///   row keeps the whole file out
    public record Request(
            Path file,
            @Nullable ImportKind kind,
            @Nullable ColumnMap map,
            boolean dryRun,
            boolean withoutWrong) {

        /// All of the file, or nothing.
        public Request(
                Path file, @Nullable ImportKind kind, @Nullable ColumnMap map, boolean dryRun) {
            this(file, kind, map, dryRun, false);
        }
    }

    /// Told how far an import is. What it throws before anything is written stops the import, which
    /// then has written nothing.
    public interface Progress {
        /// @param rows of the file looked at so far; what the log has of them is not known yet
        default void looked(int rows) {}

        /// @param rows gone through so far
        void read(int rows);

        /// @param events that are now written, all in one transaction
        void writing(int events);
    }

    public sealed interface Result {}

    /// Every row is accounted for: `rows = imported + duplicates + errors`, and in a file that its
    /// errors keep out, `imported` is 0 and `keptOut` is the rest. A dry run says the same.
    ///
    /// @param batch the command by which the import can be undone; null: nothing was written
    /// @param imported rows that were written, or would be in a dry run
    /// @param duplicates rows that the file, or the log, had before
    /// @param keptOut rows that are good, and stay out for the errors of others
    /// @param events ids of what was written
    /// @param ignored header texts of columns that were not used
    /// @param newPlaces places that rows of needs or offers name and nobody knew
    /// @param first what became of the first rows, at most [FileImport#MOST_TOLD]
    public record Report(
            @Nullable String batch,
            ImportKind kind,
            int rows,
            int imported,
            int duplicates,
            List<RowProblem> errors,
            int keptOut,
            List<String> events,
            List<String> ignored,
            int newPlaces,
            List<Told> first)
            implements Result {
        public Report {
            errors = List.copyOf(errors);
            events = List.copyOf(events);
            ignored = List.copyOf(ignored);
            first = List.copyOf(first);
        }

        private Report written(String command, List<String> ids) {
            return new Report(
                    command,
                    kind,
                    rows,
                    imported,
                    duplicates,
                    errors,
                    keptOut,
                    ids,
                    ignored,
                    newPlaces,
                    first);
        }
    }

    /// What became of a row.
    public enum Fate {
        NEW,
        DUPLICATE,
        WRONG
    }

    public record Told(ImportRow row, Fate fate) {}

    /// The file is no sheet, or not one that says what is needed.
    public record Unreadable(FileRefusal why) implements Result {}

    /// Nothing of it was written.
    public record Refused(Refusal why) implements Result {}

    /// More events than one command may write: divide the file.
    public record TooManyEvents(int events, int most) implements Refusal {
        @Override
        public String code() {
            return "too_many_events";
        }
    }

    /// Looks at the top of a file: its columns, and what they seem to hold.
    public SheetImport.Looked look(Path file) {
        return sheets.look(file);
    }

    public Result run(Request request, Progress progress) {
        List<ImportRow> read = new ArrayList<>();
        var asked =
                new SheetImport.Request(request.kind(), request.map(), journal.session().zone());
        Consumer<ImportRow> sink =
                row -> {
                    read.add(row);
                    if (read.size() % PROGRESS_STEP == 0) {
                        progress.looked(read.size());
                    }
                };
        return switch (sheets.read(request.file(), asked, sink)) {
            case SheetImport.Refused(var why) -> new Unreadable(why);
            case SheetImport.Mapped mapped when request.dryRun() ->
                    Rehearsal.of(
                            live,
                            journal.session(),
                            ids,
                            ground ->
                                    new Weighed(mapped, batch(ground, read, progress), request)
                                            .rehearsed());
            case SheetImport.Mapped mapped ->
                    result(
                            journal.command(turn ->
                                    write(
                                            turn,
                                            new Weighed(
                                                    mapped, batch(turn, read, progress), request),
                                            progress)));
        };
    }

    private static Result result(Outcome<Report> outcome) {
        return switch (outcome) {
            case Outcome.Refused<Report>(var why) -> new Refused(why);
            case Outcome.Done<Report>(var report, var command, var events) ->
                    events.isEmpty() ? report : report.written(command, events);
        };
    }

    private Batch batch(Ground ground, List<ImportRow> read, Progress progress) {
        var batch = new Batch(ground, rows, codec);
        for (int i = 0; i < read.size(); i++) {
            batch.take(read.get(i));
            if ((i + 1) % PROGRESS_STEP == 0) {
                progress.read(i + 1);
            }
        }
        return batch;
    }

    private static Outcome<Report> write(Turn turn, Weighed weighed, Progress progress) {
        Report report = weighed.report();
        List<Draft> drafts = weighed.batch().drafts();
        if (!weighed.comesIn() || drafts.isEmpty()) {
            return new Outcome.Done<>(report, "", List.of());
        }
        Optional<TooManyEvents> refused = weighed.tooMany();
        if (refused.isPresent()) {
            return new Outcome.Refused<>(refused.get());
        }
        progress.writing(drafts.size());
        return turn.append(drafts, Metadata.NONE, report);
    }
}
