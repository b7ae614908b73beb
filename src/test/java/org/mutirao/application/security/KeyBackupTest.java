package org.mutirao.application.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mutirao.application.security.KeyBackup.Export;
import org.mutirao.application.security.KeyBackup.Import;
import org.mutirao.infrastructure.crypto.AesGcmKeyWrap;
import org.mutirao.infrastructure.crypto.AesGcmSealer;
import org.mutirao.infrastructure.crypto.PassphraseKeyBundle;
import org.mutirao.infrastructure.crypto.SecureRandomness;

class KeyBackupTest {
    private static final String ANA = "0190a0a0-0000-7000-8000-000000000001";
    private static final String BIA = "0190a0a0-0000-7000-8000-000000000002";
    private static final Passphrase PASSPHRASE = Passphrase.of("senha boa").orElseThrow();
    private static final Passphrase OTHER = Passphrase.of("outra").orElseThrow();

    private final Randomness random = new SecureRandomness();
    private final InMemorySealedStore texts = new InMemorySealedStore();
    private final Laptop old = new Laptop(new InMemoryKeyStore());

    /// A laptop with keys and a master key of its own, over the same sealed texts.
    private final class Laptop {
        final KeyStore store;
        final KeyRing ring;
        final KeyBackup backup;
        final PersonalRecords records;
        Optional<MasterKey> master = Optional.of(MasterKey.random(random));

        Laptop(KeyStore store) {
            this.store = store;
            ring = new KeyRing(store, new AesGcmKeyWrap(random), random, () -> master);
            backup = new KeyBackup(ring, new PassphraseKeyBundle(random));
            records = new PersonalRecords(ring, texts, new AesGcmSealer(random));
        }

        byte[] exported() {
            return ((Export.Exported) backup.export(PASSPHRASE)).bundle();
        }
    }

    @Test
    void namesCanBeReadAgainWhereTheKeysWereBroughtBack() {
        String ana = old.records.seal(ANA, "Ana");
        String bia = old.records.seal(BIA, "Bia");
        byte[] bundle = old.exported();
        Laptop restored = new Laptop(new InMemoryKeyStore());
        assertThat(restored.records.lookUp(ana)).isEqualTo(new Opening.NoKey());
        assertThat(restored.backup.importFrom(bundle, OTHER))
                .isEqualTo(new Import.WrongPassphrase());
        assertThat(restored.backup.importFrom(bundle, PASSPHRASE))
                .isEqualTo(new Import.Imported(2, 0, 0, 0));
        assertThat(restored.records.open(ana)).contains("Ana");
        assertThat(restored.records.open(bia)).contains("Bia");
        assertThat(restored.backup.importFrom(bundle, PASSPHRASE))
                .isEqualTo(new Import.Imported(0, 2, 0, 0));
    }

    @Test
    void anOldBackupDoesNotBringBackWhoWasErased() {
        String ana = old.records.seal(ANA, "Ana");
        Sealed copy = texts.find(ana).orElseThrow();
        byte[] bundle = old.exported();
        old.records.erase(ANA);
        assertThat(old.backup.importFrom(bundle, PASSPHRASE))
                .isEqualTo(new Import.Imported(0, 0, 1, 0));
        texts.put(copy);
        assertThat(old.records.lookUp(ana)).isEqualTo(new Opening.Erased());
    }

    @Test
    void keysUnderALostMasterKeyAreReplacedByThoseOfTheBackup() {
        String ana = old.records.seal(ANA, "Ana");
        byte[] bundle = old.exported();
        Laptop withNewMaster = new Laptop(old.store);
        assertThat(withNewMaster.backup.export(PASSPHRASE))
                .isInstanceOfSatisfying(
                        Export.Exported.class,
                        export -> {
                            assertThat(export.keys()).isZero();
                            assertThat(export.unreadable()).isEqualTo(1);
                        });
        assertThat(withNewMaster.backup.importFrom(bundle, PASSPHRASE))
                .isEqualTo(new Import.Imported(1, 0, 0, 0));
        assertThat(withNewMaster.records.open(ana)).contains("Ana");
    }

    @Test
    void aKeyThatIsHereIsNotReplacedByAnotherOne() {
        Laptop other = new Laptop(new InMemoryKeyStore());
        other.ring.findOrCreate(KeyId.person(ANA));
        String ana = old.records.seal(ANA, "Ana");
        assertThat(old.backup.importFrom(other.exported(), PASSPHRASE))
                .isEqualTo(new Import.Imported(0, 0, 0, 1));
        assertThat(old.records.open(ana)).contains("Ana");
    }

    @Test
    void aLockedLaptopGivesAndTakesNoKeys() {
        byte[] bundle = old.exported();
        old.master = Optional.empty();
        assertThat(old.backup.export(PASSPHRASE)).isEqualTo(new Export.Locked());
        assertThat(old.backup.importFrom(bundle, PASSPHRASE)).isEqualTo(new Import.Locked());
    }
}
