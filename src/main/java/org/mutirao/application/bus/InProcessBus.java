package org.mutirao.application.bus;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mutirao.domain.scope.Verdict;
import org.mutirao.eventlog.EventStore;
import org.mutirao.eventlog.RecordedEvent;

/// The bus within one process: a mailbox for each subscriber, whose handler runs on the executor
/// while there is something in it.
public final class InProcessBus implements EventBus, AutoCloseable {
    private static final int MOST_QUEUED = 10_000;
    private static final int PAGE = 500;
    private static final long CLOSE_MILLIS = 10_000;

    /// Under which handling of what is counted is itself counted.
    private static final String ANALYTICS = "AnalyticsEventoRegistrado";

    private final Executor executor;
    private final BusMetrics metrics;
    private final BiConsumer<RecordedEvent, RuntimeException> onFailure;
    private final LongFunction<List<RecordedEvent>> log;
    private final Map<String, CopyOnWriteArrayList<Mailbox<RecordedEvent>>> byType =
            new ConcurrentHashMap<>();
    private final Map<Verdict, CopyOnWriteArrayList<Mailbox<RecordedEvent>>> byVerdict =
            new ConcurrentHashMap<>();
    private final CopyOnWriteArrayList<Mailbox<RecordedEvent>> ofAny = new CopyOnWriteArrayList<>();
    private final CopyOnWriteArrayList<Mailbox<AnalyticsRecorded>> ofAnalytics =
            new CopyOnWriteArrayList<>();
    private final int mostQueued;

    /// @param executor runs a handler while something waits for it; virtual threads suit it
    /// @param onFailure told of a handler that failed on an event
    /// @param store from which a subscriber that fell far behind reads what it missed
    public InProcessBus(
            Executor executor,
            BusMetrics metrics,
            BiConsumer<RecordedEvent, RuntimeException> onFailure,
            EventStore store) {
        this(executor, metrics, onFailure, after -> page(store, after), MOST_QUEUED);
    }

    InProcessBus(
            Executor executor,
            BusMetrics metrics,
            BiConsumer<RecordedEvent, RuntimeException> onFailure,
            LongFunction<List<RecordedEvent>> log,
            int mostQueued) {
        this.executor = executor;
        this.metrics = metrics;
        this.onFailure = onFailure;
        this.log = log;
        this.mostQueued = mostQueued;
        metrics.lag("window", () -> ofAny.stream().mapToInt(Mailbox::waiting).sum());
    }

    private static List<RecordedEvent> page(EventStore store, long after) {
        return store.read(log -> log.page(after, PAGE));
    }

    @Override
    public void publish(List<RecordedEvent> entries) {
        for (RecordedEvent entry : entries) {
            if (entry.counts()) {
                publish(entry);
            }
            if (entry.ruling() != null && !byVerdict.isEmpty()) {
                tell(byVerdict.get(entry.ruling().verdict()), entry);
            }
        }
    }

    private void publish(RecordedEvent entry) {
        String type = entry.body().eventType();
        metrics.published(type);
        tell(byType.get(type), entry);
        tell(ofAny, entry);
    }

    private static void tell(
            @Nullable List<Mailbox<RecordedEvent>> mailboxes, RecordedEvent entry) {
        if (mailboxes != null) {
            for (Mailbox<RecordedEvent> mailbox : mailboxes) {
                mailbox.put(entry);
            }
        }
    }

    @Override
    public Runnable subscribe(String name, String eventType, Consumer<RecordedEvent> handler) {
        boolean any = eventType.equals(ANY);
        Mailbox<RecordedEvent> mailbox =
                mailbox(name, handler, any ? RecordedEvent::counts : isOf(eventType));
        return add(
                any ? ofAny : byType.computeIfAbsent(eventType, _ -> new CopyOnWriteArrayList<>()),
                mailbox);
    }

    private static Predicate<RecordedEvent> isOf(String eventType) {
        return entry -> entry.counts() && entry.body().eventType().equals(eventType);
    }

    @Override
    public Runnable subscribe(String name, Verdict verdict, Consumer<RecordedEvent> handler) {
        Mailbox<RecordedEvent> mailbox =
                mailbox(
                        name,
                        handler,
                        entry -> entry.ruling() != null && entry.ruling().verdict() == verdict);
        return add(byVerdict.computeIfAbsent(verdict, _ -> new CopyOnWriteArrayList<>()), mailbox);
    }

    private Mailbox<RecordedEvent> mailbox(
            String name, Consumer<RecordedEvent> handler, Predicate<RecordedEvent> wants) {
        var rules =
                new Mailbox.Rules<RecordedEvent>(
                        mostQueued,
                        entry -> entry.body().eventType(),
                        RecordedEvent::pos,
                        log,
                        wants);
        return new Mailbox<>(name, handler, rules, executor, metrics, onFailure::accept);
    }

    @Override
    public void publish(AnalyticsRecorded recorded) {
        ofAnalytics.forEach(mailbox -> mailbox.put(recorded));
    }

    @Override
    public Runnable subscribeToAnalytics(String name, Consumer<AnalyticsRecorded> handler) {
        // these have no place in the log: one that is too far behind goes on with what comes next
        var rules =
                new Mailbox.Rules<AnalyticsRecorded>(
                        mostQueued, _ -> ANALYTICS, _ -> 1, _ -> List.of(), _ -> true);
        return add(
                ofAnalytics, new Mailbox<>(name, handler, rules, executor, metrics, (_, _) -> {}));
    }

    private static <T> Runnable add(List<Mailbox<T>> to, Mailbox<T> mailbox) {
        to.add(mailbox);
        return () -> {
            to.remove(mailbox);
            mailbox.close();
        };
    }

    /// Waits until what was published is handled.
    @Override
    public void close() {
        awaitHandled();
    }

    /// Waits until what was published is handled, ten seconds for each subscriber at most.
    public void awaitHandled() {
        try {
            for (List<Mailbox<RecordedEvent>> each : byType.values()) {
                awaitEmpty(each);
            }
            for (List<Mailbox<RecordedEvent>> each : byVerdict.values()) {
                awaitEmpty(each);
            }
            awaitEmpty(ofAny);
            awaitEmpty(ofAnalytics);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static <T> void awaitEmpty(List<Mailbox<T>> mailboxes) throws InterruptedException {
        for (Mailbox<T> mailbox : mailboxes) {
            mailbox.awaitEmpty(CLOSE_MILLIS);
        }
    }
}
