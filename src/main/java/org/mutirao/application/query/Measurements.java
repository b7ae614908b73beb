package org.mutirao.application.query;

import java.util.List;
import java.util.SortedMap;

/// The figures that this process has counted since it started. Thread-safe.
@FunctionalInterface
public interface Measurements {
    /// One figure.
    ///
    /// @param name such as `event_published_total`
    /// @param labels such as `event_type`
    /// @param statistic `COUNT`, `VALUE`, and for times `TOTAL_TIME` and `MAX`, in seconds
    record Measurement(
            String name, SortedMap<String, String> labels, String statistic, double value) {}

    /// By name and labels.
    List<Measurement> all();
}
