package org.mutirao.eventlog;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/// Ids of what rules emit: UUIDv5 (RFC 9562) of the rule, its cause and a discriminator, so that
/// the same rule on the same cause is the same event wherever it runs.
public final class RuleIds {
    private static final UUID URL = UUID.fromString("6ba7b811-9dad-11d1-80b4-00c04fd430c8");
    private static final UUID NAMESPACE = uuid5(URL, "https://mutirao.org/rule/1");

    private RuleIds() {}

    /// @param discriminator tells several events of one rule and cause apart; never the outcome
    public static String of(String rule, String cause, String discriminator) {
        return uuid5(NAMESPACE, rule + "|" + cause + "|" + discriminator).toString();
    }

    private static UUID uuid5(UUID namespace, String name) {
        byte[] text = name.getBytes(StandardCharsets.UTF_8);
        ByteBuffer input = ByteBuffer.allocate(16 + text.length);
        input.putLong(namespace.getMostSignificantBits());
        input.putLong(namespace.getLeastSignificantBits());
        input.put(text);
        ByteBuffer hash = ByteBuffer.wrap(sha1(input.array()));
        long high = hash.getLong() & ~0xf000L | 0x5000L;
        long low = hash.getLong() & 0x3fff_ffff_ffff_ffffL | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    private static byte[] sha1(byte[] input) {
        try {
            return MessageDigest.getInstance("SHA-1").digest(input);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-1", e);
        }
    }
}
