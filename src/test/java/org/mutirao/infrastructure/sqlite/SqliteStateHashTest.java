package org.mutirao.infrastructure.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mutirao.infrastructure.sqlite.Operation.id;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mutirao.application.projection.StateHash;
import org.mutirao.domain.need.NeedEvent.NeedClosed;
import org.mutirao.domain.scope.Verdict;
import org.mutirao.eventlog.ChainPlace;
import org.mutirao.eventlog.EventBody;
import org.mutirao.eventlog.RecordedEvent;
import org.mutirao.eventlog.Ruling;
import org.mutirao.infrastructure.sqlite.Operation.Sent;

class SqliteStateHashTest {
    @TempDir Path folder;

    private static StateHash hash(Operation operation) {
        return new SqliteStateHash(operation.file, operation.facts).stateHash();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void itIsTheSameInWhateverOrderTheEntriesArrived(long seed) {
        try (Operation one = Samples.everything(folder);
                Operation other = Operation.empty(folder, "other.db")) {
            List<Sent> entries = new ArrayList<>(one.sent());
            Collections.shuffle(entries, new Random(seed));
            other.receive(entries);

            assertThat(hash(other)).as("seed " + seed).isEqualTo(hash(one));
            assertThat(hash(one).position()).isEqualTo(entries.size());
            assertThat(new SqliteRebuildCheck(other.file, other.facts).check(_ -> {}))
                    .allSatisfy(table -> assertThat(table.differing()).isZero());
        }
    }

    @Test
    void itChangesWithEveryAcceptedChange() {
        try (Operation operation = Samples.everything(folder)) {
            StateHash before = hash(operation);
            operation.append(Samples.NEED, new NeedClosed(null, null));
            assertThat(hash(operation).hash()).isNotEqualTo(before.hash()).hasSize(64);
            assertThat(hash(operation).position()).isEqualTo(before.position() + 1);
        }
    }

    @Test
    void whatTheAuthorityHasNotSeenOrDidNotAcceptDoesNotChangeIt() {
        try (Operation operation = Samples.everything(folder)) {
            StateHash before = hash(operation);
            operation.receive(closing(operation, "undecided", null));
            assertThat(operation.readModel.need(Samples.NEED).orElseThrow().status())
                    .isEqualTo("encerrada");
            assertThat(hash(operation)).isEqualTo(before);

            var refused = new Ruling(before.position() + 1, Operation.START, Verdict.REFUSED);
            operation.receive(closing(operation, "refused", refused));
            assertThat(hash(operation))
                    .isEqualTo(new StateHash(before.hash(), before.position() + 1));
        }
    }

    private static Sent closing(Operation operation, String name, @Nullable Ruling ruling) {
        var payload = operation.codec.encode(new NeedClosed(null, null));
        var body =
                new EventBody(
                        id(name),
                        payload.type(),
                        payload.schema(),
                        "Necessidade",
                        Samples.NEED,
                        2,
                        "2026-05-08T12:00:00.000Z",
                        "ffffffffffffffff",
                        null,
                        payload.json(),
                        null);
        var place = new ChainPlace(Operation.SCOPE, id("device of " + name), 1, "0", name);
        return new Sent(new RecordedEvent(0, body, place, ruling), Set.of(Samples.NEED));
    }
}
