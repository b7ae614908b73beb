package org.mutirao.infrastructure.metrics;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.Timer;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.StreamSupport;
import org.mutirao.application.bus.BusMetrics;
import org.mutirao.application.query.Measurements;

/// The bus's figures in a Micrometer registry.
public final class MicrometerMetrics implements BusMetrics, Measurements {
    private static final Comparator<Measurement> BY_NAME =
            Comparator.comparing(Measurement::name)
                    .thenComparing(measurement -> measurement.labels().toString())
                    .thenComparing(Measurement::statistic);

    private final MeterRegistry registry;
    private final Map<String, Counter> published = new ConcurrentHashMap<>();

    public MicrometerMetrics(MeterRegistry registry) {
        this.registry = registry;
    }

    @Override
    public void published(String eventType) {
        Counter counter = published.get(eventType);
        if (counter == null) {
            counter = registry.counter("event_published_total", "event_type", eventType);
            published.put(eventType, counter);
        }
        counter.increment();
    }

    @Override
    public Handling handling(String eventType, String handler) {
        Timer timer =
                registry.timer(
                        "event_processing_seconds", "event_type", eventType, "handler", handler);
        return nanos -> timer.record(nanos, TimeUnit.NANOSECONDS);
    }

    @Override
    public void failed(String eventType, String errorType) {
        registry.counter("event_error_total", "event_type", eventType, "error_type", errorType)
                .increment();
    }

    @Override
    public void lag(String subscriber, Supplier<Number> waiting) {
        Gauge.builder("bus_lag", waiting).tag("subscriber", subscriber).register(registry);
    }

    @Override
    public void deadLetters(Supplier<Number> open) {
        Gauge.builder("dead_letters", open).register(registry);
    }

    @Override
    public List<Measurement> all() {
        return registry.getMeters().stream()
                .flatMap(meter ->
                        StreamSupport.stream(meter.measure().spliterator(), false)
                                .map(figure -> measurement(meter, figure)))
                .sorted(BY_NAME)
                .toList();
    }

    private static Measurement measurement(
            Meter meter, io.micrometer.core.instrument.Measurement figure) {
        return new Measurement(
                meter.getId().getName(),
                labels(meter),
                figure.getStatistic().name(),
                figure.getValue());
    }

    private static SortedMap<String, String> labels(Meter meter) {
        SortedMap<String, String> labels = new TreeMap<>();
        for (Tag tag : meter.getId().getTags()) {
            labels.put(tag.getKey(), tag.getValue());
        }
        return Collections.unmodifiableSortedMap(labels);
    }
}
