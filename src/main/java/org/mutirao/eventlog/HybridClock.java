package org.mutirao.eventlog;

import java.util.HexFormat;

/// A hybrid logical clock of one device: milliseconds and a counter, never going back even where
/// the laptop's clock does. It orders what the authority has not seen; it is never shown as a time.
///
/// Thread-safe.
public final class HybridClock {
    /// A foreign clock further ahead than this is not followed.
    public static final long MOST_AHEAD_MILLIS = 24 * 60 * 60 * 1000L;

    private long last;

    /// @param last the highest value that this device has written; 16 hex digits
    public HybridClock(String last) {
        this.last = parse(last);
    }

    public HybridClock() {
        this.last = 0;
    }

    /// The next value, later than every one before it.
    ///
    /// @param nowMillis the laptop's clock
    public synchronized String tick(long nowMillis) {
        // a clock before 1970 must not turn into the highest value of all
        long wall = Math.max(0, nowMillis) << 16;
        // a full counter overflows into the milliseconds, which is a millisecond more
        last = Long.compareUnsigned(wall, last) > 0 ? wall : last + 1;
        return text(last);
    }

    /// Takes note of a value from elsewhere, so that what is written next comes after it.
    ///
    /// @return false where it is more than a day ahead of the laptop's clock and was left out
    public synchronized boolean merge(String received, long nowMillis) {
        long value = parse(received);
        if ((value >>> 16) > nowMillis + MOST_AHEAD_MILLIS) {
            return false;
        }
        if (Long.compareUnsigned(value, last) > 0) {
            last = value;
        }
        return true;
    }

    private static long parse(String text) {
        return HexFormat.fromHexDigitsToLong(text);
    }

    private static String text(long value) {
        return HexFormat.of().toHexDigits(value);
    }
}
