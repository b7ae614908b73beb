package org.mutirao.application.audit;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.security.DevicePublicKey;
import org.mutirao.eventlog.ChainTip;

/// The end of one chain. Its hash binds every entry before it; with a signature it also says that
/// the device itself had written so far.
///
/// @param signed null for a tip that nobody signed: it shows a cut only to who noted it elsewhere
/// @see <a href="docs/events.md#head">docs/events.md, head</a>
public record Head(ChainTip tip, @Nullable Signed signed) {
    private static final String DOMAIN = "mutirao.org/head/v1";

    /// @param key the one that the log registers for the device
    /// @param signature hex of the 64 bytes of Ed25519 over [#message]
    public record Signed(DevicePublicKey key, String signature) {}

    public static Head unsigned(ChainTip tip) {
        return new Head(tip, null);
    }

    /// What a device signs of its chain: five lines, each ended by one LF.
    public static byte[] message(ChainTip tip) {
        return String.join(
                        "\n",
                        DOMAIN,
                        tip.scope(),
                        tip.deviceId(),
                        Long.toString(tip.deviceSeq()),
                        tip.hash(),
                        "")
                .getBytes(StandardCharsets.UTF_8);
    }
}
