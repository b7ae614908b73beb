package org.mutirao.application.audit;

import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.mutirao.application.audit.Head.Signed;
import org.mutirao.application.security.DeviceKeyPair;
import org.mutirao.application.security.DeviceKeys;
import org.mutirao.application.security.DeviceSignatures;
import org.mutirao.eventlog.ChainTip;
import org.mutirao.eventlog.EventCodec;
import org.mutirao.eventlog.EventStore;
import org.mutirao.eventlog.LogReader;

/// Heads of this laptop's log, signed with the keys of the devices that it is and was.
public final class SignedHeads implements Heads {
    private final EventStore store;
    private final EventCodec codec;
    private final DeviceKeys keys;
    private final DeviceSignatures signatures;

    public SignedHeads(
            EventStore store, EventCodec codec, DeviceKeys keys, DeviceSignatures signatures) {
        this.store = store;
        this.codec = codec;
        this.keys = keys;
        this.signatures = signatures;
    }

    @Override
    public Ends now() {
        return signed(store.read(this::tips));
    }

    @Override
    public Ends of(LogReader log) {
        return signed(tips(log));
    }

    private Ends signed(Tips tips) {
        return new Ends(
                tips.position(),
                tips.chains().stream().map(tip -> head(tip, tips.registered())).toList());
    }

    private record Tips(long position, List<ChainTip> chains, RegisteredKeys registered) {}

    private Tips tips(LogReader log) {
        var registered = new RegisteredKeys(codec);
        log.ofTypes(Set.of(RegisteredKeys.TYPE)).forEach(registered::add);
        return new Tips(log.lastPos(), log.tips(), registered);
    }

    private Head head(ChainTip tip, RegisteredKeys registered) {
        if (!(keys.find(tip.deviceId()) instanceof DeviceKeys.Lookup.Found found)) {
            return Head.unsigned(tip);
        }
        DeviceKeyPair pair = found.pair();
        boolean known =
                registered
                        .of(tip.scope(), tip.deviceId())
                        .filter(pair.publicKey()::equals)
                        .isPresent();
        return known ? new Head(tip, signed(pair, tip)) : Head.unsigned(tip);
    }

    private Signed signed(DeviceKeyPair pair, ChainTip tip) {
        byte[] signature = signatures.sign(pair, Head.message(tip));
        return new Signed(pair.publicKey(), HexFormat.of().formatHex(signature));
    }
}
