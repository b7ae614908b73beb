package org.mutirao.application.report;

import java.util.List;
import org.mutirao.application.report.Paper.Column;
import org.mutirao.application.report.Paper.Kind;
import org.mutirao.application.report.Paper.Medium;
import org.mutirao.application.report.Paper.Table;

/// Titles of tables and columns, by their keys.
record TableWords(ReportWords words) {

    /// @param width on paper, as a share of all
    Column text(String key, double width) {
        return new Column(key, words.get("report.column." + key), Kind.TEXT, width);
    }

    Column number(String key, double width) {
        return new Column(key, words.get("report.column." + key), Kind.NUMBER, width);
    }

    Table table(String key, Medium medium, List<Column> columns, Paper.Rows rows) {
        return new Table(
                key,
                words.get("report.table." + key),
                words.get("report.note." + key),
                words.get("report.nothing"),
                medium,
                columns,
                rows);
    }
}
