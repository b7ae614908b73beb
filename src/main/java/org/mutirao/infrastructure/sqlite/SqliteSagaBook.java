package org.mutirao.infrastructure.sqlite;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.process.SagaBook;
import org.mutirao.domain.process.SagaStep;
import org.mutirao.domain.shared.Fields;

/// The runner's notes in tables `saga` and `saga_ref`.
public final class SqliteSagaBook implements SagaBook {
    private static final int MOST_DUE = 500;
    private static final String SELECT =
            "SELECT id, delivery_id, need_id, step, state, due, failures, reason, skipped,"
                    + " updated_at FROM saga ";

    private final SqliteEventStore store;

    public SqliteSagaBook(SqliteEventStore store) {
        this.store = store;
    }

    @Override
    public Optional<Note> note(String sagaId) {
        return store.own(sql -> sql.one(SELECT + "WHERE id = ?", SqliteSagaBook::read, sagaId));
    }

    @Override
    public Optional<Note> ofDelivery(String deliveryId) {
        return store.readSql(sql ->
                Schema.hasFollowers(sql)
                        ? sql.one(
                                SELECT + "WHERE delivery_id = ? ORDER BY id DESC",
                                SqliteSagaBook::read,
                                deliveryId)
                        : Optional.empty());
    }

    @Override
    public List<String> about(Collection<String> ids) {
        return store.own(sql ->
                ids.stream()
                        .flatMap(id ->
                                sql
                                        .list(
                                                "SELECT s.id FROM saga_ref r JOIN saga s ON s.id ="
                                                        + " r.saga WHERE r.ref_id = ? AND s.state IN"
                                                        + " ('RUNNING', 'TROUBLED')",
                                                row -> row.getString(1),
                                                id)
                                        .stream())
                        .distinct()
                        .toList());
    }

    @Override
    public List<String> due(Instant now) {
        return store.readSql(sql ->
                sql.list(
                        "SELECT id FROM saga WHERE state IN ('RUNNING', 'TROUBLED') AND due <= ?"
                                + " ORDER BY due LIMIT ?",
                        row -> row.getString(1),
                        Fields.text(now),
                        MOST_DUE));
    }

    @Override
    public List<Note> standing(Set<Standing> standings, int offset, int most) {
        List<Object> args = new ArrayList<>(standings.stream().map(Enum::name).toList());
        String places = args.stream().map(it -> "?").collect(Collectors.joining(","));
        args.add(most);
        args.add(offset);
        return store.readSql(sql ->
                Schema.hasFollowers(sql)
                        ? sql.list(
                                SELECT
                                        + "WHERE state IN ("
                                        + places
                                        + ") ORDER BY due IS NULL, due, id LIMIT ? OFFSET ?",
                                SqliteSagaBook::read,
                                args.toArray())
                        : List.of());
    }

    @Override
    public void put(Note note, Collection<String> refs) {
        store.ownWrite(sql -> {
            sql.update(
                    "INSERT OR REPLACE INTO saga (id, delivery_id, need_id, step, state, due,"
                            + " failures, reason, skipped, updated_at) VALUES"
                            + " (?,?,?,?,?,?,?,?,?,?)",
                    note.sagaId(),
                    note.deliveryId(),
                    note.needId(),
                    note.step().name(),
                    note.standing().name(),
                    note.due() == null ? null : Fields.text(note.due()),
                    note.failures(),
                    note.reason(),
                    note.skipped().stream().map(Enum::name).collect(Collectors.joining(",")),
                    Fields.text(note.updatedAt()));
            for (String ref : refs) {
                sql.update(
                        "INSERT OR IGNORE INTO saga_ref (ref_id, saga) VALUES (?, ?)",
                        ref,
                        note.sagaId());
            }
            return refs.size();
        });
    }

    private static Note read(ResultSet row) throws SQLException {
        return new Note(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                SagaStep.valueOf(row.getString(4)),
                Standing.valueOf(row.getString(5)),
                time(row.getString(6)),
                row.getInt(7),
                row.getString(8),
                steps(row.getString(9)),
                Instant.parse(row.getString(10)));
    }

    private static @Nullable Instant time(@Nullable String text) {
        return text == null ? null : Instant.parse(text);
    }

    private static Set<SagaStep> steps(String text) {
        return text.isEmpty()
                ? Set.of()
                : Arrays.stream(text.split(",")).map(SagaStep::valueOf).collect(Collectors.toSet());
    }
}
