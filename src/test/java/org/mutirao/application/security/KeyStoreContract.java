package org.mutirao.application.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mutirao.application.security.KeyStore.Stored;

/// What every key store must do. Extend it and give an empty store for each test.
public abstract class KeyStoreContract {
    private static final KeyId ANA = KeyId.person("0190a0a0-0000-7000-8000-000000000001");
    private static final KeyId CODE = KeyId.code(ANA.ownerId());
    private static final WrappedKey FIRST = new WrappedKey(new byte[] {1, 2, 3});
    private static final WrappedKey SECOND = new WrappedKey(new byte[] {4, 5, 6});

    protected abstract KeyStore emptyStore();

    @Test
    void anIdThatWasNeverSeenIsAbsent() {
        assertThat(emptyStore().find(ANA)).isEqualTo(new Stored.Absent());
    }

    @Test
    void theFirstKeyStays() {
        KeyStore store = emptyStore();
        assertThat(store.createIfAbsent(ANA, FIRST)).isEqualTo(new Stored.Present(FIRST));
        assertThat(store.createIfAbsent(ANA, SECOND)).isEqualTo(new Stored.Present(FIRST));
        assertThat(store.find(ANA)).isEqualTo(new Stored.Present(FIRST));
    }

    @Test
    void kindsWithTheSameIdAreDifferentKeys() {
        KeyStore store = emptyStore();
        store.createIfAbsent(ANA, FIRST);
        store.createIfAbsent(CODE, SECOND);
        store.destroy(ANA);
        assertThat(store.find(CODE)).isEqualTo(new Stored.Present(SECOND));
    }

    @Test
    void aDestroyedIdNeverGetsAKeyAgain() {
        KeyStore store = emptyStore();
        store.createIfAbsent(ANA, FIRST);
        store.destroy(ANA);
        store.destroy(ANA);
        assertThat(store.createIfAbsent(ANA, SECOND)).isEqualTo(new Stored.Destroyed());
        assertThat(store.find(ANA)).isEqualTo(new Stored.Destroyed());
    }

    @Test
    void anIdDestroyedBeforeItHadAKeyNeverGetsOne() {
        KeyStore store = emptyStore();
        store.destroy(ANA);
        assertThat(store.createIfAbsent(ANA, FIRST)).isEqualTo(new Stored.Destroyed());
    }

    @Test
    void onlyTheKeyThatIsNamedIsReplacedAndNeverADestroyedOne() {
        KeyStore store = emptyStore();
        store.createIfAbsent(ANA, FIRST);
        assertThat(store.replace(ANA, SECOND, SECOND)).isEqualTo(new Stored.Present(FIRST));
        assertThat(store.replace(ANA, FIRST, SECOND)).isEqualTo(new Stored.Present(SECOND));
        assertThat(store.find(ANA)).isEqualTo(new Stored.Present(SECOND));
        assertThat(store.replace(CODE, FIRST, SECOND)).isEqualTo(new Stored.Absent());
        store.destroy(ANA);
        assertThat(store.replace(ANA, SECOND, FIRST)).isEqualTo(new Stored.Destroyed());
    }

    @Test
    void everyPresentKeyIsHandedOverByKindAndIdAndNoDestroyedOne() {
        KeyStore store = emptyStore();
        KeyId later = KeyId.person("0190a0a0-0000-7000-8000-000000000002");
        KeyId gone = KeyId.person("0190a0a0-0000-7000-8000-000000000003");
        store.createIfAbsent(CODE, SECOND);
        store.createIfAbsent(later, FIRST);
        store.createIfAbsent(gone, FIRST);
        store.createIfAbsent(ANA, FIRST);
        store.destroy(gone);
        List<KeyId> seen = new ArrayList<>();
        store.forEach((id, key) -> seen.add(id));
        assertThat(seen).containsExactly(ANA, later, CODE);
    }
}
