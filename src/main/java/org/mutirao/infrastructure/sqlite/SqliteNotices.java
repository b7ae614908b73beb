package org.mutirao.infrastructure.sqlite;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mutirao.application.projection.FactReader;
import org.mutirao.application.query.NoticeRow;
import org.mutirao.application.query.NoticesModel;
import org.mutirao.domain.scope.NoticeEvent.NoticePublished;
import org.mutirao.domain.scope.NoticeState;
import org.mutirao.domain.shared.AggregateType;
import org.mutirao.domain.shared.Fact;
import org.mutirao.domain.shared.Id;

/// The notices, folded from their entries: an operation has few.
public final class SqliteNotices implements NoticesModel {
    private static final String ENTRIES =
            "SELECT * FROM (SELECT "
                    + EventRows.COLUMNS
                    + " FROM event_store e WHERE e.aggregate_type = 'Aviso' AND "
                    + EventRows.COUNTS
                    + " ORDER BY e.id DESC LIMIT ?) e ORDER BY "
                    + EventRows.CANONICAL;

    private final SqlReads reads;
    private final FactReader facts;

    public SqliteNotices(SqlReads reads, FactReader facts) {
        this.reads = reads;
        this.facts = facts;
    }

    @Override
    public List<NoticeRow> notices() {
        Map<String, NoticeState> states = new LinkedHashMap<>();
        reads.read(sql -> sql.list(ENTRIES, EventRows::read, 2 * MOST_NOTICES)).stream()
                .flatMap(entry -> facts.fact(entry).stream())
                .filter(fact -> fact.aggregate() == AggregateType.NOTICE)
                .forEach(fact ->
                        states.merge(
                                fact.aggregateId(), first(fact), (held, one) -> held.evolve(fact)));
        return states.values().stream()
                .flatMap(state -> row(state).stream())
                .toList()
                .reversed()
                .stream()
                .limit(MOST_NOTICES)
                .toList();
    }

    private static NoticeState first(Fact fact) {
        return NoticeState.unknown(Id.of(fact.aggregateId())).evolve(fact);
    }

    private static Optional<NoticeRow> row(NoticeState state) {
        NoticePublished published = state.published();
        return published == null || state.at() == null
                ? Optional.empty()
                : Optional.of(
                        new NoticeRow(
                                state.id().text(),
                                published.text(),
                                published.severity().wire(),
                                published.until(),
                                state.at(),
                                state.by() == null ? null : state.by().text(),
                                state.closed()));
    }
}
