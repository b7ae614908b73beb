package org.mutirao.application.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// What every store of sealed texts must do. Extend it and give an empty store for each test.
public abstract class SealedStoreContract {
    private static final String ANA = "0190a0a0-0000-7000-8000-000000000001";
    private static final String BIA = "0190a0a0-0000-7000-8000-000000000002";

    protected abstract SealedStore emptyStore();

    private static Sealed row(char digit, String person) {
        return new Sealed(
                String.valueOf(digit).repeat(64), person, new byte[] {(byte) digit, 0, -1});
    }

    @Test
    void aRecordIsFoundByItsDigestByteForByte() {
        SealedStore store = emptyStore();
        store.put(row('a', ANA));
        store.put(row('a', ANA));
        assertThat(store.find("a".repeat(64))).contains(row('a', ANA));
        assertThat(store.find("b".repeat(64))).isEmpty();
    }

    @Test
    void deletingAPersonLeavesTheOthers() {
        SealedStore store = emptyStore();
        store.put(row('a', ANA));
        store.put(row('b', ANA));
        store.put(row('c', BIA));
        assertThat(store.holdsAnyOf(ANA)).isTrue();
        assertThat(store.deleteByPerson(ANA)).isEqualTo(2);
        assertThat(store.holdsAnyOf(ANA)).isFalse();
        assertThat(store.find("a".repeat(64))).isEmpty();
        assertThat(store.find("c".repeat(64))).contains(row('c', BIA));
        assertThat(store.deleteByPerson(ANA)).isZero();
    }
}
