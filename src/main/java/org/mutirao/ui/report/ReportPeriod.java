package org.mutirao.ui.report;

/// Of which time a report is.
public enum ReportPeriod {
    ALL,
    TODAY,
    /// Today and the six days before.
    WEEK,
    /// Two days that are typed, both of them in it.
    BETWEEN
}
