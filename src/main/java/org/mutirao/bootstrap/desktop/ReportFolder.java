package org.mutirao.bootstrap.desktop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.mutirao.application.report.AuditReports;
import org.mutirao.application.report.AuditReports.Made;
import org.mutirao.application.report.AuditReports.Request;
import org.mutirao.application.report.ReportChoice;
import org.mutirao.application.report.ReportDesk;
import org.mutirao.application.report.ReportProgress;
import org.mutirao.application.report.Totals;

/// Reports of one laptop, and the folder in which its person finds them.
///
/// @param home of whoever uses the laptop
record ReportFolder(AuditReports reports, Path home) implements ReportDesk {

    static ReportFolder of(AuditReports reports) {
        return new ReportFolder(reports, Path.of(System.getProperty("user.home")));
    }

    @Override
    public boolean mayName() {
        return reports.mayName();
    }

    @Override
    public Totals preview(ReportChoice choice, ReportProgress progress) {
        return reports.preview(choice, progress);
    }

    @Override
    public Made make(Request request, ReportProgress progress) throws IOException {
        return reports.make(request, progress);
    }

    /// The folder of documents, where there is one.
    @Override
    public Path folder() {
        return Stream.of("Documentos", "Documents")
                .map(home::resolve)
                .filter(Files::isDirectory)
                .findFirst()
                .orElse(home);
    }

    @Override
    public boolean show(Path folder) {
        return FolderOpener.open(folder);
    }
}
