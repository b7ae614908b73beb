package org.mutirao.application.report;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// As what a report is written.
public enum ReportFormat {
    PDF,
    CSV,
    XLSX;

    /// With the point.
    public String suffix() {
        return "." + name().toLowerCase(Locale.ROOT);
    }

    /// By the end of a file's name; empty where it is none of ours.
    public static Optional<ReportFormat> of(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(format -> name.endsWith(format.suffix())).findFirst();
    }
}
