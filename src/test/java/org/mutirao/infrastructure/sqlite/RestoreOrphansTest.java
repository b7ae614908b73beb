package org.mutirao.infrastructure.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mutirao.application.audit.LogChecks;
import org.mutirao.bootstrap.desktop.DataFolder;
import org.mutirao.bootstrap.desktop.Opening;
import org.mutirao.bootstrap.desktop.Restoring;
import org.mutirao.bootstrap.desktop.Restoring.Request;
import org.mutirao.bootstrap.desktop.Restoring.Result;
import org.mutirao.eventlog.EventBody;
import org.mutirao.eventlog.LogWriter;
import org.mutirao.eventlog.RecordedEvent;
import org.mutirao.eventlog.ScopeHead;
import org.mutirao.proof.Shell;

/// A laptop under a server's authority, whose last entries the server has not seen.
class RestoreOrphansTest {
    private static final String SERVER = Operation.id("server");

    @TempDir Path folder;

    @Test
    void whatTheAuthorityHasNotSeenIsChainedAgainUnderTheNewDeviceWithTheSameIds() {
        var laptop = new Shell(folder.resolve("laptop")).begin();
        var file = new DataFolder(laptop.folder());
        long decided;
        String scope;
        String device;
        List<EventBody> waiting =
                List.of(
                        Entries.notice("waits", "01a0000000000000"),
                        Entries.notice("waits too", "01a0000000000001"));
        try (var graph = Opening.open(file, Clock.systemUTC(), (_, _) -> {})) {
            scope = graph.session().scope();
            device = graph.session().deviceId();
            decided = graph.store().<Long>read(log -> log.count());
            graph.store()
                    .write(tx -> {
                        tx.putHead(new ScopeHead(scope, decided, Instant.now(), SERVER));
                        waiting.forEach(body -> insert(tx, scope, device, body));
                        return "";
                    });
        }
        Path backup = folder.resolve("backup");
        laptop.done("backup", backup.toString());
        var restored = new DataFolder(folder.resolve("other"));
        Result result =
                new Restoring(restored, Clock.systemUTC())
                        .from(backup, new Request(Optional.empty(), null, _ -> null));

        assertThat(result).isInstanceOf(Result.Restored.class);
        assertThat(((Result.Restored) result).chainedAgain()).isEqualTo(2);
        String now = ((Result.Restored) result).deviceId();
        try (var store = SqliteEventStore.openReadOnly(restored.database())) {
            List<RecordedEvent> own = chain(store, scope, now);
            assertThat(own)
                    .extracting(entry -> entry.body().eventId())
                    .isEqualTo(waiting.stream().map(EventBody::eventId).toList());
            assertThat(own)
                    .extracting(entry -> entry.body().eventData())
                    .isEqualTo(waiting.stream().map(EventBody::eventData).toList());
            assertThat(own).noneMatch(RecordedEvent::isDecided);
            assertThat(chain(store, scope, device)).hasSize((int) decided);
            assertThat(LogChecks.all(store, scope).firstBad()).isNull();
            List<String> evidence =
                    store.readSql(sql ->
                            sql.list(
                                    "SELECT entry || ' ' || why FROM evidence ORDER BY 1",
                                    row -> row.getString(1)));
            assertThat(evidence)
                    .containsExactly(
                            scope + "/" + device + "/" + (decided + 1) + " restored",
                            scope + "/" + device + "/" + (decided + 2) + " restored");
        }
    }

    private static void insert(LogWriter tx, String scope, String device, EventBody body) {
        tx.insert(body, tx.tip(scope, device).next(body), null, Set.of(body.aggregateId()));
    }

    private static List<RecordedEvent> chain(SqliteEventStore store, String scope, String device) {
        return store.read(log ->
                LongStream.rangeClosed(1, log.tip(scope, device).deviceSeq())
                        .boxed()
                        .flatMap(seq -> log.at(scope, device, seq).stream())
                        .toList());
    }
}
