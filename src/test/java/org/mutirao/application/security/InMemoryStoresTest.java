package org.mutirao.application.security;

import org.junit.jupiter.api.Nested;

class InMemoryStoresTest {
    @Nested
    class Keys extends KeyStoreContract {
        @Override
        protected KeyStore emptyStore() {
            return new InMemoryKeyStore();
        }
    }

    @Nested
    class Texts extends SealedStoreContract {
        @Override
        protected SealedStore emptyStore() {
            return new InMemorySealedStore();
        }
    }
}
