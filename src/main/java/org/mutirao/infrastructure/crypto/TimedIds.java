package org.mutirao.infrastructure.crypto;

import java.nio.ByteBuffer;
import java.time.Clock;
import java.util.UUID;
import org.mutirao.application.command.Ids;
import org.mutirao.application.security.Randomness;

/// UUIDv7 (RFC 9562): milliseconds, then randomness. Ids of one millisecond are in no order.
public final class TimedIds implements Ids {
    private final Clock clock;
    private final Randomness random;

    public TimedIds(Clock clock, Randomness random) {
        this.clock = clock;
        this.random = random;
    }

    @Override
    public String next() {
        ByteBuffer bits = ByteBuffer.wrap(random.bytes(16));
        long high = clock.millis() << 16 | 0x7000L | bits.getLong() & 0x0fffL;
        long low = bits.getLong() & 0x3fff_ffff_ffff_ffffL | 0x8000_0000_0000_0000L;
        return new UUID(high, low).toString();
    }
}
