package org.mutirao.application.sync;

import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.mutirao.application.audit.Head;
import org.mutirao.application.security.DevicePublicKey;
import org.mutirao.application.security.DeviceSignatures;
import org.mutirao.domain.directory.DeviceEvent.DeviceRegistered;
import org.mutirao.domain.scope.Standing;
import org.mutirao.domain.shared.Id;
import org.mutirao.eventlog.ChainTip;
import org.mutirao.eventlog.EventCodec;

/// Whether devices vouch for the chains that somebody brings. Without it anybody could take the
/// place of an entry that a device has yet to write.
final class Covered {
    private final Standing standing;
    private final List<Pushed> fresh;
    private final EventCodec codec;
    private final DeviceSignatures signatures;

    /// @param fresh entries that are not in the log yet: a device may be registered among them
    Covered(Standing standing, List<Pushed> fresh, EventCodec codec, DeviceSignatures signatures) {
        this.standing = standing;
        this.fresh = fresh;
        this.codec = codec;
        this.signatures = signatures;
    }

    /// A device that nobody registered vouches by the key that it says it has: its entries are
    /// quarantined, and the chain is its own as long as the key is.
    boolean by(List<Head> heads, ChainTip tip) {
        return heads.stream()
                .filter(head -> head.tip().equals(tip))
                .flatMap(head -> Optional.ofNullable(head.signed()).stream())
                .anyMatch(signed -> holds(signed, tip));
    }

    private boolean holds(Head.Signed signed, ChainTip tip) {
        boolean itsKey = key(tip.deviceId()).map(signed.key()::equals).orElse(true);
        return itsKey
                && signature(signed.signature())
                        .filter(bytes -> signatures.verify(signed.key(), Head.message(tip), bytes))
                        .isPresent();
    }

    private Optional<DevicePublicKey> key(String deviceId) {
        return Optional.ofNullable(standing.device(Id.of(deviceId)).registration())
                .or(() -> registered(deviceId))
                .map(DeviceRegistered::publicKey)
                .map(DevicePublicKey::new);
    }

    private Optional<DeviceRegistered> registered(String deviceId) {
        return fresh.stream()
                .filter(entry -> entry.body().aggregateId().equals(deviceId))
                .map(entry -> codec.decode(entry.body()))
                .flatMap(decoded ->
                        decoded instanceof EventCodec.Known(DeviceRegistered registered)
                                ? Optional.of(registered).stream()
                                : Optional.<DeviceRegistered>empty().stream())
                .findFirst();
    }

    private static Optional<byte[]> signature(String hex) {
        try {
            return Optional.of(HexFormat.of().parseHex(hex));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
