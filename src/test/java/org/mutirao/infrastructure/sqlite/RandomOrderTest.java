package org.mutirao.infrastructure.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mutirao.domain.shared.Fact;
import org.mutirao.infrastructure.sqlite.Operation.Sent;

/// Entries of every type, sensible or not, decided or not, that arrive in any order.
class RandomOrderTest {
    private static final int ENTRIES = 400;

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void whatIsWrittenAlongWithEachEntryIsWhatARebuildMakes(long seed) {
        var random = new Random(seed);
        List<Fact> facts = RandomEntries.facts(seed, ENTRIES, random);
        try (Operation operation = Operation.empty(folder, "random.db")) {
            List<Sent> entries = RandomEntries.of(operation.codec, facts, random);
            Collections.shuffle(entries, random);
            operation.receive(entries);

            assertThat(entries).as("seed " + seed).hasSizeGreaterThan(ENTRIES / 2);
            assertThat(new SqliteRebuildCheck(operation.file, operation.facts).check(_ -> {}))
                    .as("seed " + seed)
                    .allSatisfy(table -> assertThat(table.first()).as(table.name()).isEmpty());
        }
    }
}
