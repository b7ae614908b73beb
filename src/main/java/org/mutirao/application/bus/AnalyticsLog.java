package org.mutirao.application.bus;

import java.util.List;

/// Where what is counted is kept, beside the log.
@FunctionalInterface
public interface AnalyticsLog {
    /// Durably, each event once.
    void keep(List<AnalyticsRecorded> recorded);
}
