package org.mutirao.infrastructure.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mutirao.infrastructure.sqlite.Operation.SCOPE;
import static org.mutirao.infrastructure.sqlite.Operation.id;
import static org.mutirao.infrastructure.sqlite.Samples.EVENING;
import static org.mutirao.infrastructure.sqlite.Samples.NEED;
import static org.mutirao.infrastructure.sqlite.Samples.need;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mutirao.application.audit.LogChecks;
import org.mutirao.domain.need.NeedEvent.NeedUpdated;
import org.mutirao.domain.scope.ScopeEvent.EntryDiscarded;
import org.mutirao.domain.scope.ScopeEvent.EntryReleased;
import org.mutirao.domain.scope.Verdict;
import org.mutirao.domain.shared.Change;
import org.mutirao.domain.shared.Id;
import org.mutirao.domain.shared.Urgency;
import org.mutirao.domain.testing.Facts;
import org.mutirao.eventlog.ChainTip;
import org.mutirao.eventlog.EventBody;
import org.mutirao.eventlog.RecordedEvent;
import org.mutirao.eventlog.Ruling;
import org.mutirao.eventlog.ScopeHead;
import org.mutirao.infrastructure.sqlite.Operation.Sent;

/// Entries of other devices, put into the log by hand as a stick would bring them.
class ForeignEntriesTest {
    private static final List<String> DEVICES =
            Stream.of("one", "two").map(Operation::id).sorted().toList();
    private static final String LOWER = DEVICES.get(0);
    private static final String HIGHER = DEVICES.get(1);

    @TempDir Path folder;
    private Operation operation;

    @BeforeEach
    void aNeed() {
        operation = new Operation(folder);
        operation.append(
                NEED,
                need("A7K2-1", Urgency.LOW, EVENING, Facts.item("n1", "marmita", "40", "un")));
    }

    @AfterEach
    void everythingIsWhatARebuildMakes() {
        assertThat(new SqliteRebuildCheck(operation.file, operation.facts).check(_ -> {}))
                .allSatisfy(table -> assertThat(table.first()).as(table.name()).isEmpty());
        assertThat(LogChecks.all(operation.store, SCOPE).firstBad()).isNull();
        operation.close();
    }

    private @Nullable String urgency() {
        return operation.readModel.need(NEED).orElseThrow().urgency();
    }

    private static NeedUpdated urgency(String from, String to) {
        return new NeedUpdated(Map.of("/urgency", new Change(from, to)));
    }

    private EventBody update(String eventId, String hlc, NeedUpdated event) {
        var payload = operation.codec.encode(event);
        return body(eventId, hlc, payload.type(), payload.json());
    }

    private static EventBody body(String eventId, String hlc, String type, String json) {
        return new EventBody(
                id(eventId),
                type,
                1,
                "Necessidade",
                NEED,
                2,
                "2026-05-08T12:30:00.000Z",
                hlc,
                Operation.PERSON,
                json,
                null);
    }

    private RecordedEvent undecided(String device, EventBody body) {
        return receive(device, body, null);
    }

    private RecordedEvent receive(String device, EventBody body, @Nullable Ruling ruling) {
        ChainTip tip = operation.store.read(log -> log.tip(SCOPE, device));
        var entry = new RecordedEvent(0, body, tip.next(body), ruling);
        operation.receive(new Sent(entry, Set.of(NEED)));
        return entry;
    }

    @Test
    void anUndecidedEntryStandsUnderADecidedOneThatComesLater() {
        undecided(LOWER, update("early", "0000000000000001", urgency("baixa", "alta")));
        assertThat(urgency()).isEqualTo("alta");

        operation.append(NEED, urgency("baixa", "media"));

        assertThat(urgency()).isEqualTo("alta");
    }

    @Test
    void undecidedEntriesFollowTheirClocksHoweverTheyArrive() {
        undecided(LOWER, update("later", "0000000000000009", urgency("baixa", "urgente")));
        undecided(HIGHER, update("earlier", "0000000000000005", urgency("baixa", "alta")));

        assertThat(urgency()).isEqualTo("urgente");
    }

    @Test
    void ofUndecidedTwinsTheLowestDeviceFolds() {
        undecided(HIGHER, update("twin", "0000000000000001", urgency("baixa", "alta")));
        undecided(LOWER, update("twin", "0000000000000009", urgency("baixa", "media")));

        assertThat(urgency()).isEqualTo("media");
    }

    @Test
    void ofUndecidedTwinsTheLowestDeviceFoldsInTheOtherOrderToo() {
        undecided(LOWER, update("twin", "0000000000000009", urgency("baixa", "media")));
        undecided(HIGHER, update("twin", "0000000000000001", urgency("baixa", "alta")));

        assertThat(urgency()).isEqualTo("media");
    }

    @Test
    void anEntryWhoseEventIsAcceptedAlreadyFoldsNoMore() {
        RecordedEvent accepted = operation.append(NEED, urgency("baixa", "media"));
        var again =
                new EventBody(
                        accepted.body().eventId(),
                        accepted.body().eventType(),
                        1,
                        "Necessidade",
                        NEED,
                        2,
                        "2026-05-08T12:30:00.000Z",
                        "ffff000000000000",
                        null,
                        accepted.body().eventData().replace("media", "alta"),
                        null);
        undecided(LOWER, again);

        assertThat(urgency()).isEqualTo("media");
    }

    private RecordedEvent quarantined(String eventId, String to) {
        ScopeHead head = operation.store.read(log -> log.head(SCOPE).orElseThrow());
        Ruling ruling = head.next(Operation.START, Verdict.QUARANTINED);
        RecordedEvent entry =
                receive(LOWER, update(eventId, "0000000000000001", urgency("baixa", to)), ruling);
        operation.write(tx -> tx.putHead(head.after(ruling)));
        return entry;
    }

    private void release(RecordedEvent held) {
        operation.append(
                SCOPE, new EntryReleased(Id.of(held.place().deviceId()), held.place().deviceSeq()));
    }

    @Test
    void aQuarantinedEntryFoldsAtThePlaceOfItsRelease() {
        RecordedEvent held = quarantined("held", "urgente");
        operation.append(NEED, urgency("baixa", "media"));
        assertThat(urgency()).isEqualTo("media");

        release(held);

        assertThat(urgency()).isEqualTo("urgente");
    }

    @Test
    void aReleaseCountsOnce() {
        RecordedEvent held = quarantined("held", "urgente");
        release(held);
        operation.append(NEED, urgency("urgente", "media"));

        release(held);

        assertThat(urgency()).isEqualTo("media");
    }

    @Test
    void aDiscardedEntryIsNotReleasedAnyMore() {
        RecordedEvent held = quarantined("held", "urgente");
        operation.append(
                SCOPE,
                new EntryDiscarded(
                        Id.of(held.place().deviceId()), held.place().deviceSeq(), "engano"));

        release(held);

        assertThat(urgency()).isEqualTo("baixa");
    }

    @Test
    void whatThisVersionCannotReadIsKeptShownAndStopsNobody() {
        undecided(LOWER, body("newer", "0000000000000001", "NecessidadeSonhada", "{\"a\":1}"));
        undecided(
                LOWER,
                body("broken", "0000000000000002", "NecessidadeAtualizada", "{\"changes\":7}"));
        undecided(LOWER, update("good", "0000000000000003", urgency("baixa", "alta")));

        assertThat(urgency()).isEqualTo("alta");
        List<String> shown =
                operation.store.<List<RecordedEvent>>read(log -> log.mentioning(NEED)).stream()
                        .map(entry -> entry.body().eventId())
                        .toList();
        assertThat(shown).contains(id("newer"), id("broken"), id("good"));
        operation.rebuild();
        assertThat(urgency()).isEqualTo("alta");
    }
}
