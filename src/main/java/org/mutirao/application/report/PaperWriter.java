package org.mutirao.application.report;

import java.io.IOException;
import java.nio.file.Path;

/// Writes a report as one file of one kind.
@FunctionalInterface
public interface PaperWriter {
    /// Writes beside the file and then puts the whole in its place, so that no half report is left.
    ///
    /// @throws IOException the disk or the folder refused; the file is as it was before
    /// @throws ReportCancelled nobody wants it any more; the file is as it was before
    void write(Path file, Paper paper) throws IOException;
}
