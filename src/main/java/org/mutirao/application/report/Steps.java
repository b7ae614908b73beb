package org.mutirao.application.report;

/// Counts the steps of one report, and ends it where that is wished.
final class Steps {
    /// Asked no oftener: whoever is told may be a window.
    private static final int EVERY = 200;

    private final ReportProgress progress;
    private final long all;
    private long done;

    Steps(ReportProgress progress, long all) {
        this.progress = progress;
        this.all = all;
        tell();
    }

    /// @throws ReportCancelled the report is not wanted any more
    void step() {
        done++;
        if (done % EVERY == 0) {
            tell();
        }
    }

    private void tell() {
        if (!progress.goOn(Math.min(done, all), all)) {
            throw new ReportCancelled();
        }
    }
}
