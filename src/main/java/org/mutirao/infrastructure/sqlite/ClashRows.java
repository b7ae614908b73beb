package org.mutirao.infrastructure.sqlite;

import java.util.ArrayList;
import java.util.List;
import org.mutirao.domain.shared.AggregateType;
import org.mutirao.domain.shared.Document;
import org.mutirao.infrastructure.sqlite.RowTable.Row;

/// Fields that two people changed without knowing of each other.
final class ClashRows {
    private ClashRows() {}

    static void write(RowWriter to, AggregateType kind, String id, Document document) {
        String owner = owner(kind, id);
        List<Row> rows = new ArrayList<>();
        document.clashes()
                .forEach((path, clash) ->
                        rows.add(
                                Row.of(
                                        owner,
                                        path,
                                        kind.wire(),
                                        id,
                                        clash.held(),
                                        clash.set(),
                                        clash.assumed(),
                                        clash.by().text())));
        ViewTables.CLASHES.write(to, owner, rows);
    }

    static void remove(RowWriter to, AggregateType kind, String id) {
        ViewTables.CLASHES.write(to, owner(kind, id), List.of());
    }

    private static String owner(AggregateType kind, String id) {
        return kind.wire() + "/" + id;
    }
}
