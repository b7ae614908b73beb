package org.mutirao.application.report;

/// Somebody did not want the report any more. Nothing was left behind.
public final class ReportCancelled extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ReportCancelled() {
        super("cancelled", null, false, false);
    }
}
