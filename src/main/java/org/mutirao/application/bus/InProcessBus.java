package org.mutirao.application.bus;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.mutirao.eventlog.RecordedEvent;

/// One thread that calls every handler in the order of the log.
public final class InProcessBus implements EventBus, AutoCloseable {
    private static final int CLOSE_SECONDS = 10;

    private record Subscription(String eventType, Consumer<RecordedEvent> handler) {
        boolean wants(RecordedEvent event) {
            return eventType.equals(ANY) || eventType.equals(event.body().eventType());
        }
    }

    private final CopyOnWriteArrayList<Subscription> subscriptions = new CopyOnWriteArrayList<>();
    private final BiConsumer<RecordedEvent, RuntimeException> onFailure;
    private final ExecutorService thread =
            Executors.newSingleThreadExecutor(work -> {
                Thread bus = new Thread(work, "bus");
                bus.setDaemon(true);
                return bus;
            });

    /// @param onFailure told of a handler that failed on an event
    public InProcessBus(BiConsumer<RecordedEvent, RuntimeException> onFailure) {
        this.onFailure = onFailure;
    }

    @Override
    public void publish(List<RecordedEvent> events) {
        // whoever subscribes later is not told of what was published before
        List<Subscription> now =
                subscriptions.stream()
                        .filter(subscription -> events.stream().anyMatch(subscription::wants))
                        .toList();
        if (!now.isEmpty()) {
            thread.execute(() -> events.forEach(event -> deliver(event, now)));
        }
    }

    private void deliver(RecordedEvent event, List<Subscription> to) {
        for (Subscription subscription : to) {
            if (subscription.wants(event) && subscriptions.contains(subscription)) {
                handle(subscription, event);
            }
        }
    }

    private void handle(Subscription subscription, RecordedEvent event) {
        try {
            subscription.handler().accept(event);
        } catch (RuntimeException e) {
            onFailure.accept(event, e);
        }
    }

    @Override
    public Runnable subscribe(String eventType, Consumer<RecordedEvent> handler) {
        var subscription = new Subscription(eventType, handler);
        subscriptions.add(subscription);
        return () -> subscriptions.remove(subscription);
    }

    /// Delivers what was published, then ends.
    @Override
    public void close() {
        thread.shutdown();
        try {
            if (!thread.awaitTermination(CLOSE_SECONDS, TimeUnit.SECONDS)) {
                thread.shutdownNow();
            }
        } catch (InterruptedException e) {
            thread.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
