package org.mutirao.application.report;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.report.Finding.Kind;
import org.mutirao.domain.directory.KeyKind;
import org.mutirao.domain.directory.PersonEvent.KeyDestroyed;
import org.mutirao.domain.offer.OfferEvent.ReservationRefused;
import org.mutirao.domain.shared.Times;
import org.mutirao.eventlog.EventCodec;
import org.mutirao.eventlog.EventCodec.Known;
import org.mutirao.eventlog.RecordedEvent;

/// What an auditor should look at of the entries themselves, in the order of their arrival. It
/// holds which devices' clocks are wrong, nothing else.
final class EntryFindings {
    /// Clocks differ, and an id is made a little before its entry.
    private static final Duration SLACK = Duration.ofMinutes(5);

    private final EventCodec codec;
    private final Scope scope;
    private final Book book;
    private final Instant now;
    private final Consumer<Finding> sink;
    private final Set<String> behind = new HashSet<>();
    private final Set<String> ahead = new HashSet<>();

    EntryFindings(EventCodec codec, Scope scope, Book book, Instant now, Consumer<Finding> sink) {
        this.codec = codec;
        this.scope = scope;
        this.book = book;
        this.now = now;
        this.sink = sink;
    }

    void add(RecordedEvent entry) {
        clock(entry);
        if (!inPeriod(entry)) {
            return;
        }
        verdict(entry);
        if (!(codec.decode(entry.body()) instanceof Known(var event))) {
            tell(Kind.UNREADABLE, entry, entry.body().eventType());
        } else if (entry.counts()) {
            switch (event) {
                case KeyDestroyed(var kind, _) when kind == KeyKind.PERSON ->
                        tell(Kind.ERASED, entry, null);
                case ReservationRefused e -> refused(entry, e);
                default -> {} // as it should be
            }
        }
    }

    private boolean inPeriod(RecordedEvent entry) {
        @Nullable Instant at = Times.parseOrNull(entry.body().timestamp());
        return at == null || scope.choice().covers(at);
    }

    private void verdict(RecordedEvent entry) {
        if (entry.ruling() == null) {
            return;
        }
        switch (entry.ruling().verdict()) {
            case QUARANTINED -> tell(Kind.QUARANTINED, entry, entry.body().eventType());
            case REFUSED -> tell(Kind.ENTRY_REFUSED, entry, entry.body().eventType());
            case DUPLICATE -> tell(Kind.DUPLICATE, entry, entry.body().eventType());
            case ACCEPTED -> {}
        }
    }

    /// An id of version 7 holds the laptop's clock at the moment; the entry's clock value, the
    /// latest time that this laptop had shown until then.
    private void clock(RecordedEvent entry) {
        @Nullable Instant shown = clockOf(entry.body().eventId());
        if (shown == null) {
            return;
        }
        String device = entry.place().deviceId();
        Instant latest =
                Instant.ofEpochMilli(Long.parseUnsignedLong(entry.body().hlc(), 16) >>> 16);
        if (shown.plus(SLACK).isBefore(latest)) {
            if (behind.add(device) && inPeriod(entry)) {
                long seconds = Duration.between(shown, latest).toSeconds();
                tell(Kind.CLOCK_BACK, entry, Long.toString(seconds));
            }
        } else {
            behind.remove(device);
        }
        if (!shown.isAfter(now.plus(SLACK))) {
            ahead.remove(device);
        } else if (ahead.add(device) && inPeriod(entry)) {
            tell(Kind.CLOCK_AHEAD, entry, null);
        }
    }

    private static @Nullable Instant clockOf(String eventId) {
        try {
            UUID id = UUID.fromString(eventId);
            return id.version() == 7
                    ? Instant.ofEpochMilli(id.getMostSignificantBits() >>> 16)
                    : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private void refused(RecordedEvent entry, ReservationRefused event) {
        boolean ours =
                event.needId() == null
                        ? !scope.ofOnePlace()
                        : scope.coversNeed(event.needId().text());
        Book.OfferBrief offer = book.offer(entry.body().aggregateId());
        if (ours && scope.isOf(offer.provider())) {
            tell(
                    entry,
                    Kind.REFUSED,
                    offer.number(),
                    event.quantity(),
                    event.unit(),
                    offer.items().get(event.itemId()),
                    event.reason().wire());
        }
    }

    private void tell(Kind kind, RecordedEvent entry, @Nullable String more) {
        sink.accept(
                new Finding(
                        kind,
                        at(entry),
                        entry.body().aggregateId(),
                        entry.body().userId(),
                        entry.place().deviceId(),
                        null,
                        null,
                        null,
                        null,
                        more));
    }

    private void tell(
            RecordedEvent entry,
            Kind kind,
            String about,
            BigDecimal amount,
            String unit,
            @Nullable String item,
            String why) {
        sink.accept(
                new Finding(
                        kind,
                        at(entry),
                        about,
                        entry.body().userId(),
                        entry.place().deviceId(),
                        amount,
                        unit,
                        item,
                        why,
                        null));
    }

    private static Instant at(RecordedEvent entry) {
        @Nullable Instant at = Times.parseOrNull(entry.body().timestamp());
        return at == null ? Instant.EPOCH : at;
    }
}
