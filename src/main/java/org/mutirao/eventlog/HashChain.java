package org.mutirao.eventlog;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.Provider;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/// The hash of an entry: SHA-256 over its columns as UTF-8 lines.
///
/// @see <a href="docs/events.md#hash">docs/events.md, hash</a>
public final class HashChain {
    private static final String DOMAIN = "mutirao.org/event/v1";
    private static final String SHA_256 = "SHA-256";

    /// Found once: all installed ones are asked for it otherwise, with every entry.
    private static final Provider PROVIDER = provider();

    private HashChain() {}

    public static ChainPlace place(
            String scope, String deviceId, long deviceSeq, String prevHash, EventBody body) {
        return new ChainPlace(
                scope,
                deviceId,
                deviceSeq,
                prevHash,
                hash(scope, deviceId, deviceSeq, prevHash, body));
    }

    /// Whether the entry's hash is the one of its columns.
    public static boolean holds(RecordedEvent entry) {
        ChainPlace at = entry.place();
        return at.hash()
                .equals(
                        hash(
                                at.scope(),
                                at.deviceId(),
                                at.deviceSeq(),
                                at.prevHash(),
                                entry.body()));
    }

    public static String hash(
            String scope, String deviceId, long deviceSeq, String prevHash, EventBody body) {
        var text = new StringBuilder(512 + body.eventData().length());
        line(text, DOMAIN);
        line(text, scope);
        line(text, deviceId);
        line(text, Long.toString(deviceSeq));
        line(text, prevHash);
        line(text, body.eventId());
        line(text, body.eventType());
        line(text, Integer.toString(body.eventSchema()));
        line(text, body.aggregateType());
        line(text, body.aggregateId());
        line(text, Long.toString(body.version()));
        line(text, body.timestamp());
        line(text, body.hlc());
        line(text, body.userId());
        line(text, body.eventData());
        line(text, body.metadata());
        return HexFormat.of().formatHex(sha256().digest(Utf8.encode("entry", text)));
    }

    private static void line(StringBuilder text, @Nullable String field) {
        if (field != null) {
            text.append(field);
        }
        text.append('\n');
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance(SHA_256, PROVIDER);
        } catch (NoSuchAlgorithmException e) {
            throw without(e);
        }
    }

    private static Provider provider() {
        try {
            return MessageDigest.getInstance(SHA_256).getProvider();
        } catch (NoSuchAlgorithmException e) {
            throw without(e);
        }
    }

    private static IllegalStateException without(NoSuchAlgorithmException e) {
        return new IllegalStateException("every Java runtime has SHA-256", e);
    }
}
