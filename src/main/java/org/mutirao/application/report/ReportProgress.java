package org.mutirao.application.report;

/// Is told how far the making of a report is, and may end it.
@FunctionalInterface
public interface ReportProgress {
    ReportProgress UNWATCHED = (done, all) -> true;

    /// @param all how many steps there are
    /// @return false: make no more of it; no file is left behind
    boolean goOn(long done, long all);
}
