package org.mutirao.ui.importing;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.mutirao.application.command.Said;
import org.mutirao.application.importing.FileImport.Report;
import org.mutirao.application.importing.ImportRow.RowProblem;
import org.mutirao.application.importing.SheetWriter;
import org.mutirao.application.importing.SheetWriter.Cell;
import org.mutirao.ui.shared.Messages;
import org.mutirao.ui.shared.Notices;
import org.mutirao.ui.shared.Tasks;

/// The rows that are wrong as a sheet of their own, to be put right and brought back.
public final class ErrorSheet {
    private final SheetWriter sheets;
    private final ImportWords words;
    private final Messages messages;
    private final Tasks tasks;
    private final Notices notices;

    ErrorSheet(
            SheetWriter sheets,
            ImportWords words,
            Messages messages,
            Tasks tasks,
            Notices notices) {
        this.sheets = sheets;
        this.words = words;
        this.messages = messages;
        this.tasks = tasks;
        this.notices = notices;
    }

    /// Writes them beside each other; tells where they are.
    void write(Report report, Path file) {
        List<String> head = words.errorHead();
        tasks.run(
                () ->
                        sheets.write(
                                file,
                                messages.locale(),
                                head,
                                report.errors().stream().map(this::cells)),
                rows -> notices.tell(Said.of("told.exported", rows, file)),
                notices::tell);
    }

    private List<Cell> cells(RowProblem problem) {
        return List.of(
                Cell.number(BigDecimal.valueOf(problem.row())),
                Cell.text(problem.column()),
                Cell.text(problem.value()),
                Cell.text(words.reason(problem)));
    }
}
