/// Counters, timers and gauges, by Micrometer.
@NullMarked
package org.mutirao.infrastructure.metrics;

import org.jspecify.annotations.NullMarked;
