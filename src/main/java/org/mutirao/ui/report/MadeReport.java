package org.mutirao.ui.report;

import java.nio.file.Path;
import java.time.Instant;

/// A report that was made since the window opened.
///
/// @param entries how many the log held then
/// @param sha256 of the file
public record MadeReport(Path file, Instant at, long entries, String sha256) {}
