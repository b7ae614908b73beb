package org.mutirao.application.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.mutirao.application.importing.SheetWriter.Cell;

/// A report in words, ready to be drawn or written as a sheet. Its tables give their rows one after
/// the other while the log is read.
///
/// @param facts what the cover says about the report
/// @param tables in their order; each says in which kind of file it stands
/// @param tableColumn what the column is called in which the tables' keys stand
/// @param closing what the report proves, what it does not, and how to read it
public record Paper(
        Locale language,
        String title,
        String operation,
        String purpose,
        List<Fact> facts,
        Summary summary,
        List<Table> tables,
        String tableColumn,
        String closingTitle,
        List<Fact> closing,
        Foot foot) {
    public Paper {
        facts = List.copyOf(facts);
        tables = List.copyOf(tables);
        closing = List.copyOf(closing);
    }

    public record Fact(String label, String text) {}

    /// @param barsTitle of the bars; they are empty where there is nothing to compare
    public record Summary(
            String title,
            List<Figure> figures,
            List<Chart> charts,
            String barsTitle,
            List<Bar> bars) {
        public Summary {
            figures = List.copyOf(figures);
            charts = List.copyOf(charts);
            bars = List.copyOf(bars);
        }
    }

    /// One number that sums up.
    public record Figure(String value, String label, String note) {}

    /// Amounts over time.
    ///
    /// @param series their names: needed, promised, received, lost
    public record Chart(String title, List<String> series, List<Bucket> buckets) {
        public Chart {
            series = List.copyOf(series);
            buckets = List.copyOf(buckets);
        }
    }

    /// @param label of a day, a week or a month
    /// @param values one for each series
    public record Bucket(String label, List<BigDecimal> values) {
        public Bucket {
            values = List.copyOf(values);
        }
    }

    /// @param share from 0 to 1
    public record Bar(String label, double share, String text) {}

    /// Where a table stands.
    public enum Medium {
        PAPER,
        SHEET,
        BOTH
    }

    public enum Kind {
        TEXT,
        NUMBER
    }

    /// @param key the same in every language
    /// @param width on paper, as a share of all
    public record Column(String key, String title, Kind kind, double width) {}

    /// @param key the same in every language
    /// @param note one sentence below the title; empty: none
    /// @param none what is said where there are no rows
    public record Table(
            String key,
            String title,
            String note,
            String none,
            Medium medium,
            List<Column> columns,
            Rows rows) {
        public Table {
            columns = List.copyOf(columns);
        }

        Table noted(String other) {
            return new Table(key, title, other, none, medium, columns, rows);
        }
    }

    /// A text with a line break has its first line above and the others small below it.
    @FunctionalInterface
    public interface Rows {
        void each(Consumer<List<Cell>> sink);
    }

    /// What stands at the foot of every page.
    ///
    /// @param lines ends of chains with their signatures
    /// @param sentence what they prove
    /// @param page with `{0}` for the page's number and `{1}` for how many there are
    public record Foot(List<String> lines, String sentence, String page) {
        public Foot {
            lines = List.copyOf(lines);
        }
    }
}
