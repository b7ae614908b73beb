package org.mutirao.bench;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import org.mutirao.application.projection.States;
import org.mutirao.bench.Rounds.Contender;
import org.mutirao.domain.shared.Id;
import org.mutirao.eventlog.EventCodec;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// From rows back to records, beside a scan that only visits the same text.
final class Reading {
    private static final String COLUMNS =
            "SELECT id, event_id, event_type, event_schema, aggregate_type, aggregate_id, version,"
                    + " timestamp, hlc, user_id, event_data, metadata, scope, device_id, device_seq,"
                    + " prev_hash, hash, scope_seq, received_at, verdict FROM event_store ";
    private static final String APP = "app";
    private static final String RAW = "raw, scan and streaming parse";
    private static final int AGGREGATES = 50;

    private final Page page;
    private final Desk desk;
    private final JsonFactory tokens = new JsonFactory();

    Reading(Page page, Desk desk) {
        this.page = page;
        this.desk = desk;
    }

    void replay(int rounds) throws Exception {
        page.section(
                "Replay of 100,000 events to typed records",
                "Every entry of the log is read in order and its payload becomes its record. Beside"
                        + " it: the same columns read by JDBC, and a parser that visits every token"
                        + " and makes every value a text, of which nothing is built.");
        EventCodec codec = desk.graph.codec();
        try (var raw = Raw.reader(desk.file)) {
            var app =
                    Contender.of(
                            APP,
                            () -> {
                                long[] known = {0};
                                desk.graph
                                        .store()
                                        .read(log -> {
                                            log.scan(
                                                    0,
                                                    Long.MAX_VALUE,
                                                    entry -> {
                                                        if (codec.decode(entry.body())
                                                                instanceof EventCodec.Known) {
                                                            known[0]++;
                                                        }
                                                    });
                                            return known;
                                        });
                                return known[0];
                            });
            var scan = Contender.of(RAW, () -> scan(raw.statement(COLUMNS + "ORDER BY id")));
            var run = Rounds.of(2, rounds, app, scan);
            page.contenders(run, "events");
            page.ratio("replay / scan and parse", run, APP, RAW, Sample::perSecond, 0.7);
        }
    }

    void aggregate(int rounds) throws Exception {
        page.section(
                "Load of an aggregate of 100 events",
                "A need's state is folded from its 100 entries, found by reference and put in"
                        + " canonical order. Beside it: the same rows by their aggregate's id, and"
                        + " the same parser.");
        List<String> needs = new ArrayList<>();
        for (int i = 0; i < AGGREGATES; i++) {
            needs.add(desk.needOf(100));
        }
        try (var raw = Raw.reader(desk.file)) {
            var app = Contender.of(APP, () -> load(needs));
            var select = Contender.of(RAW, () -> select(raw, needs));
            var run = Rounds.of(20, rounds, app, select);
            page.contenders(run, "aggregates");
            page.ratio("aggregate of 100 / raw", run, APP, RAW, Sample::perSecond, 0.7);
        }
    }

    private long load(List<String> needs) {
        for (String id : needs) {
            var state =
                    desk.graph
                            .store()
                            .read(log -> new States(desk.graph.facts()).need(log, Id.of(id)));
            if (!state.isKnown()) {
                throw new IllegalStateException(id);
            }
        }
        return needs.size();
    }

    private long select(Raw raw, List<String> needs) throws Exception {
        for (String id : needs) {
            PreparedStatement query =
                    raw.statement(
                            COLUMNS + "WHERE aggregate_type = ? AND aggregate_id = ? ORDER BY id");
            query.setString(1, "Necessidade");
            query.setString(2, id);
            if (scan(query) != 100) {
                throw new IllegalStateException(id);
            }
        }
        raw.connection.commit();
        return needs.size();
    }

    long scan(PreparedStatement query) throws Exception {
        long seen = 0;
        long rows = 0;
        try (ResultSet found = query.executeQuery()) {
            while (found.next()) {
                rows++;
                for (int column = 1; column <= 20; column++) {
                    seen += isNumber(column) ? found.getLong(column) : length(found, column);
                }
                seen += parse(found.getString(11));
            }
        }
        if (seen == 0) {
            throw new IllegalStateException("nothing was read");
        }
        return rows;
    }

    private static boolean isNumber(int column) {
        return switch (column) {
            case 1, 4, 7, 15, 18, 19 -> true;
            default -> false;
        };
    }

    private static int length(ResultSet found, int column) throws Exception {
        if (column == 11) {
            return 0; // read once, for the parser
        }
        String text = found.getString(column);
        return text == null ? 0 : text.length();
    }

    private long parse(String json) {
        long seen = 0;
        try (JsonParser in = tokens.createParser(ObjectReadContext.empty(), json)) {
            for (JsonToken token = in.nextToken(); token != null; token = in.nextToken()) {
                seen += token.isScalarValue() ? in.getString().length() : token.ordinal();
            }
        }
        return seen;
    }
}
