package org.mutirao.eventlog;

/// The last entry of a device's chain; sequence 0 and 64 zeros where there is none yet.
public record ChainTip(String scope, String deviceId, long deviceSeq, String hash) {
    public static final String NO_HASH = "0".repeat(64);

    public static ChainTip empty(String scope, String deviceId) {
        return new ChainTip(scope, deviceId, 0, NO_HASH);
    }

    /// The place of the entry that follows this tip.
    public ChainPlace next(EventBody body) {
        return HashChain.place(scope, deviceId, deviceSeq + 1, hash, body);
    }

    public static ChainTip at(ChainPlace place) {
        return new ChainTip(place.scope(), place.deviceId(), place.deviceSeq(), place.hash());
    }
}
