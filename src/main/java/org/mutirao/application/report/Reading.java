package org.mutirao.application.report;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.mutirao.application.projection.FactReader;
import org.mutirao.domain.offer.OfferState;
import org.mutirao.domain.shared.AggregateType;
import org.mutirao.eventlog.EventCodec;
import org.mutirao.eventlog.LogReader;
import org.mutirao.eventlog.RecordedEvent;

/// One snapshot of the log, read for one report: one entity after the other, so that no more than
/// one is held.
final class Reading {
    private static final int PAGE = 1_000;

    /// So many findings are held and listed by kind; more are listed as the log has them.
    static final int MOST_SORTED = 10_000;

    private final LogReader log;
    private final EventCodec codec;
    private final Book book;
    private final Scope scope;
    private final Instant now;
    private final Steps steps;
    private final ReportFold fold;
    private final List<Finding> held = new ArrayList<>();
    private boolean tooMany;

    /// @param zone in which days begin
    /// @param now when the report is made
    /// @param files how many files will be written from it
    Reading(
            LogReader log,
            EventCodec codec,
            ReportChoice choice,
            ZoneId zone,
            Instant now,
            int files,
            ReportProgress progress) {
        this.log = log;
        this.codec = codec;
        this.book = new Book(log, new FactReader(codec));
        this.scope = new Scope(choice, book);
        this.now = now;
        this.fold = new ReportFold(scope, book, zone);
        this.steps = new Steps(progress, all(files));
    }

    private long all(int files) {
        return log.countAggregates(AggregateType.NEED.wire())
                + log.countAggregates(AggregateType.OFFER.wire())
                + (1 + files) * log.countAggregates(AggregateType.DELIVERY.wire())
                + log.count();
    }

    Book book() {
        return book;
    }

    Scope scope() {
        return scope;
    }

    /// Adds everything up.
    Totals gather() {
        each(AggregateType.NEED, id -> fold.add(NeedStory.of(id, book.about(id))));
        offers(offer -> {
            fold.add(offer);
            findings(offer, this::hold);
        });
        deliveries(story -> {
            fold.add(story);
            DeliveryFindings.of(book, story, this::hold);
        });
        entries(this::hold);
        held.sort(Comparator.comparing(Finding::kind).thenComparing(Finding::at));
        return fold.totals();
    }

    private void hold(Finding finding) {
        fold.totals().finding(finding);
        if (held.size() < MOST_SORTED) {
            held.add(finding);
        } else {
            tooMany = true;
        }
    }

    /// What an auditor should look at; after [#gather].
    void findings(Consumer<Finding> sink) {
        if (!tooMany) {
            held.forEach(sink);
            return;
        }
        deliveries(story -> DeliveryFindings.of(book, story, sink));
        offers(offer -> findings(offer, sink));
        entries(sink);
    }

    private void findings(OfferState offer, Consumer<Finding> sink) {
        if (scope.covers(offer) && !scope.ofOnePlace()) {
            OfferFindings.of(offer, sink);
        }
    }

    /// The deliveries that belong to the report, by id: those that a laptop made in the order in
    /// which it made them.
    void deliveries(Consumer<DeliveryStory> sink) {
        each(
                AggregateType.DELIVERY,
                id -> DeliveryStory.of(id, book.about(id)).filter(scope::covers).ifPresent(sink));
    }

    private void offers(Consumer<OfferState> sink) {
        each(AggregateType.OFFER, id -> sink.accept(book.wholeOffer(id)));
    }

    private void entries(Consumer<Finding> sink) {
        var findings = new EntryFindings(codec, scope, book, now, sink);
        List<RecordedEvent> page = log.page(0, PAGE);
        while (!page.isEmpty()) {
            for (RecordedEvent entry : page) {
                findings.add(entry);
                steps.step();
            }
            page = log.page(page.getLast().pos(), PAGE);
        }
    }

    private void each(AggregateType type, Consumer<String> sink) {
        List<String> page = log.aggregates(type.wire(), "", PAGE);
        while (!page.isEmpty()) {
            for (String id : page) {
                sink.accept(id);
                steps.step();
            }
            page = log.aggregates(type.wire(), page.getLast(), PAGE);
        }
    }
}
