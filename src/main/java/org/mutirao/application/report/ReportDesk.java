package org.mutirao.application.report;

import java.io.IOException;
import java.nio.file.Path;
import org.mutirao.application.report.AuditReports.Made;
import org.mutirao.application.report.AuditReports.Request;

/// What the screen of reports asks and does. Thread-safe; everything may wait for a disk.
public interface ReportDesk {

    /// Whether who is acting may have people named.
    boolean mayName();

    /// Adds up what a report would hold.
    ///
    /// @throws ReportCancelled `progress` ended it
    Totals preview(ReportChoice choice, ReportProgress progress);

    /// @throws IOException the disk or the folder refused: choose another folder
    /// @throws ReportCancelled `progress` ended it
    Made make(Request request, ReportProgress progress) throws IOException;

    /// Where reports go unless somebody says otherwise.
    Path folder();

    /// Shows a folder as the system shows folders.
    ///
    /// @return false: the system has nothing that could
    boolean show(Path folder);
}
