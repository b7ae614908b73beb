package org.mutirao.application.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mutirao.infrastructure.crypto.AesGcmKeyWrap;
import org.mutirao.infrastructure.crypto.AesGcmSealer;
import org.mutirao.infrastructure.crypto.SecureRandomness;

class SealedCodesTest {
    private static final String DELIVERY = "0190a0a0-0000-7000-8000-00000000000d";
    private static final DeliveryCode PICKUP = new DeliveryCode("7K3M9QX2");
    private static final DeliveryCode RECEIPT = new DeliveryCode("ABCDEFGH");

    private final Randomness random = new SecureRandomness();
    private final InMemorySealedStore store = new InMemorySealedStore();
    private final MasterKey master = MasterKey.random(random);
    private final KeyRing ring =
            new KeyRing(
                    new InMemoryKeyStore(),
                    new AesGcmKeyWrap(random),
                    random,
                    () -> Optional.of(master));
    private final SealedCodes codes = new SealedCodes(ring, store, new AesGcmSealer(random));
    private final PersonalRecords records =
            new PersonalRecords(ring, store, new AesGcmSealer(random));

    @Test
    void bothCodesOfADeliveryCanBeShownUntilItCloses() {
        String pickup = codes.seal(DELIVERY, PICKUP).digest();
        String receipt = codes.seal(DELIVERY, RECEIPT).digest();
        assertThat(codes.open(pickup)).contains(PICKUP);
        assertThat(codes.open(receipt)).contains(RECEIPT);
        codes.close(DELIVERY);
        assertThat(codes.open(pickup)).isEmpty();
        assertThat(codes.seal(DELIVERY, PICKUP)).isEqualTo(new SealOutcome.Erased(DELIVERY));
    }

    @Test
    void aCodesKeyOpensNoPersonalText() {
        String digest = codes.seal(DELIVERY, PICKUP).digest();
        assertThat(records.lookUp(digest)).isEqualTo(new Opening.NoKey());
    }
}
