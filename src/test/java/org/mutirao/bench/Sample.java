package org.mutirao.bench;

/// One round of one contender.
///
/// @param cpuNanos of the thread that ran it, or of the process where several did
record Sample(long ops, long nanos, long cpuNanos) {
    double perSecond() {
        return ops * 1e9 / nanos;
    }

    double perCpuSecond() {
        return ops * 1e9 / cpuNanos;
    }

    double micros() {
        return nanos / 1e3 / ops;
    }

    double cpuMicros() {
        return cpuNanos / 1e3 / ops;
    }

    double seconds() {
        return nanos / 1e9;
    }
}
