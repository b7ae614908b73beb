package org.mutirao.application.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mutirao.application.projection.FactReader;
import org.mutirao.application.projection.LiveStates;
import org.mutirao.application.query.NameBook;
import org.mutirao.application.query.People.PersonRow;
import org.mutirao.application.security.KeyRing;
import org.mutirao.application.security.PersonalRecords;
import org.mutirao.application.security.Sealed;
import org.mutirao.application.security.SealedStore;
import org.mutirao.infrastructure.crypto.AesGcmKeyWrap;
import org.mutirao.infrastructure.crypto.AesGcmSealer;
import org.mutirao.infrastructure.crypto.SecureRandomness;
import org.mutirao.infrastructure.json.JsonEventCodec;
import org.mutirao.infrastructure.sqlite.SqliteKeyStore;
import org.mutirao.infrastructure.sqlite.SqliteSealedStore;

class NameBookTest {
    @TempDir Path folder;

    /// The laptop's sealed records, and which of them were looked at.
    private record Watched(SealedStore store, List<String> looked) implements SealedStore {
        @Override
        public void put(Sealed sealed) {
            store.put(sealed);
        }

        @Override
        public Optional<Sealed> find(String digest) {
            looked.add(digest);
            return store.find(digest);
        }

        @Override
        public boolean holdsAnyOf(String personId) {
            return store.holdsAnyOf(personId);
        }

        @Override
        public int deleteByPerson(String personId) {
            return store.deleteByPerson(personId);
        }
    }

    @Test
    void onePersonIsFoundByIdWithoutReadingAllTheOthers() {
        try (var desk = new Desk(folder)) {
            var records = new Watched(new SqliteSealedStore(desk.graph.store()), new ArrayList<>());
            NameBook locked = book(desk, records);

            PersonRow alone = locked.person(desk.volunteer).orElseThrow();

            assertThat(records.looked()).hasSize(1);
            assertThat(locked.person("01970a3c-5b00-7000-8000-0000000000aa")).isEmpty();
            assertThat(locked.find("", 10)).hasSize(3).contains(alone);
            assertThat(records.looked()).hasSize(4);
            assertThat(locked.person(desk.volunteer)).contains(alone);
            assertThat(records.looked()).as("the index is there now").hasSize(4);
            assertThat(desk.graph.people().person(desk.volunteer).orElseThrow())
                    .isEqualTo(new PersonRow(desk.volunteer, "Caio", List.of("voluntariado")));
        }
    }

    /// Over a locked laptop, where a name is an id.
    private static NameBook book(Desk desk, SealedStore records) {
        var random = new SecureRandomness();
        var ring =
                new KeyRing(
                        new SqliteKeyStore(desk.graph.store()),
                        new AesGcmKeyWrap(random),
                        random,
                        Optional::empty);
        var live = new LiveStates(desk.graph.store(), new FactReader(new JsonEventCodec()));
        return new NameBook(
                desk.rows(),
                live,
                new PersonalRecords(ring, records, new AesGcmSealer(random)),
                Optional::of);
    }
}
