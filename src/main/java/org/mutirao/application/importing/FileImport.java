package org.mutirao.application.importing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.command.Appender;
import org.mutirao.application.command.Draft;
import org.mutirao.application.command.Journal;
import org.mutirao.application.command.Outcome;
import org.mutirao.application.command.Turn;
import org.mutirao.application.importing.ImportRow.DuplicateRow;
import org.mutirao.application.importing.ImportRow.RowProblem;
import org.mutirao.application.query.ReadModel;
import org.mutirao.domain.shared.Refusal;
import org.mutirao.eventlog.EventCodec;
import org.mutirao.eventlog.Metadata;

/// Imports a whole sheet as one command: all of it or nothing, in one durable append that one undo
/// takes back.
public final class FileImport {
    private static final int PROGRESS_STEP = 500;

    private final SheetImport sheets;
    private final Journal journal;
    private final ReadModel rows;
    private final EventCodec codec;

    public FileImport(SheetImport sheets, Journal journal, ReadModel rows, EventCodec codec) {
        this.sheets = sheets;
        this.journal = journal;
        this.rows = rows;
        this.codec = codec;
    }

    /// @param kind null: the map's, or recognised from the header
    /// @param map null: columns are recognised by their names
    /// @param dryRun whether only to say what would be imported
    public record Request(
            Path file, @Nullable ImportKind kind, @Nullable ColumnMap map, boolean dryRun) {}

    /// Told how far an import is; it changes nothing.
    public interface Progress {
        /// @param rows gone through so far
        void read(int rows);

        /// @param events that are now written, all in one transaction
        void writing(int events);
    }

    public sealed interface Result {}

    /// Every row is accounted for: `rows = imported + duplicates + errors`, unless errors kept the
    /// whole file out; then `imported` is 0.
    ///
    /// @param batch the command by which the import can be undone; null: nothing was written
    /// @param imported rows that were written, or would be in a dry run
    /// @param duplicates rows that the file, or the log, had before
    /// @param events ids of what was written
    /// @param ignored header texts of columns that were not used
    public record Report(
            @Nullable String batch,
            ImportKind kind,
            int rows,
            int imported,
            int duplicates,
            List<RowProblem> errors,
            List<String> events,
            List<String> ignored)
            implements Result {
        public Report {
            errors = List.copyOf(errors);
            events = List.copyOf(events);
            ignored = List.copyOf(ignored);
        }
    }

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

    public Result run(Request request, Progress progress) {
        List<ImportRow> read = new ArrayList<>();
        var asked =
                new SheetImport.Request(request.kind(), request.map(), journal.session().zone());
        return switch (sheets.read(request.file(), asked, read::add)) {
            case SheetImport.Refused(var why) -> new Unreadable(why);
            case SheetImport.Mapped mapped ->
                    result(
                            journal.command(turn -> {
                                Batch batch = batch(turn, read, progress);
                                return write(turn, mapped, batch, request.dryRun(), progress);
                            }));
        };
    }

    private static Result result(Outcome<Report> outcome) {
        return switch (outcome) {
            case Outcome.Refused<Report>(var why) -> new Refused(why);
            case Outcome.Done<Report>(var report, var command, var events) ->
                    events.isEmpty()
                            ? report
                            : new Report(
                                    command,
                                    report.kind(),
                                    report.rows(),
                                    report.imported(),
                                    report.duplicates(),
                                    report.errors(),
                                    events,
                                    report.ignored());
        };
    }

    private Batch batch(Turn turn, List<ImportRow> read, Progress progress) {
        var batch = new Batch(turn, rows, codec);
        for (int i = 0; i < read.size(); i++) {
            switch (read.get(i)) {
                case ImportRow.Entry entry -> batch.add(entry);
                case DuplicateRow _ -> batch.duplicate();
                case RowProblem problem -> batch.wrong(problem);
            }
            if ((i + 1) % PROGRESS_STEP == 0) {
                progress.read(i + 1);
            }
        }
        return batch;
    }

    private static Outcome<Report> write(
            Turn turn, SheetImport.Mapped mapped, Batch batch, boolean dryRun, Progress progress) {
        boolean stays = dryRun || !batch.errors().isEmpty();
        int imported = batch.errors().isEmpty() || dryRun ? batch.entries() : 0;
        var report =
                new Report(
                        null,
                        mapped.kind(),
                        mapped.rows(),
                        imported,
                        batch.duplicates(),
                        batch.errors(),
                        List.of(),
                        mapped.ignored());
        List<Draft> drafts = batch.drafts();
        if (stays || drafts.isEmpty()) {
            return new Outcome.Done<>(report, "", List.of());
        }
        if (drafts.size() > Appender.MOST_EVENTS) {
            return new Outcome.Refused<>(new TooManyEvents(drafts.size(), Appender.MOST_EVENTS));
        }
        progress.writing(drafts.size());
        return turn.append(drafts, Metadata.NONE, report);
    }
}
