package org.mutirao.bootstrap.desktop;

import java.util.Optional;
import org.mutirao.application.security.DeliveryCodes;
import org.mutirao.application.security.DeviceKeys;
import org.mutirao.application.security.DeviceSignatures;
import org.mutirao.application.security.KeyRing;
import org.mutirao.application.security.MasterKey;
import org.mutirao.application.security.PersonalRecords;
import org.mutirao.application.security.Randomness;
import org.mutirao.application.security.SealedCodes;
import org.mutirao.application.security.Sealer;
import org.mutirao.infrastructure.crypto.AesGcmKeyWrap;
import org.mutirao.infrastructure.crypto.AesGcmSealer;
import org.mutirao.infrastructure.crypto.Ed25519Signatures;
import org.mutirao.infrastructure.crypto.ScryptDeliveryCodes;
import org.mutirao.infrastructure.sqlite.SqliteDeviceKeyStore;
import org.mutirao.infrastructure.sqlite.SqliteEventStore;
import org.mutirao.infrastructure.sqlite.SqliteKeyStore;
import org.mutirao.infrastructure.sqlite.SqliteSealedStore;

/// What seals and opens, over one database and one master key.
public record Keys(
        KeyRing ring,
        PersonalRecords people,
        SealedCodes sealedCodes,
        DeliveryCodes codes,
        DeviceKeys devices,
        DeviceSignatures signatures,
        Sealer sealer) {

    /// @param master empty while locked
    static Keys over(SqliteEventStore store, Optional<MasterKey> master, Randomness random) {
        var wrap = new AesGcmKeyWrap(random);
        var ring = new KeyRing(new SqliteKeyStore(store), wrap, random, () -> master);
        var sealed = new SqliteSealedStore(store);
        var sealer = new AesGcmSealer(random);
        var signatures = new Ed25519Signatures();
        return new Keys(
                ring,
                new PersonalRecords(ring, sealed, sealer),
                new SealedCodes(ring, sealed, sealer),
                new ScryptDeliveryCodes(random),
                new DeviceKeys(new SqliteDeviceKeyStore(store), signatures, wrap, () -> master),
                signatures,
                sealer);
    }
}
