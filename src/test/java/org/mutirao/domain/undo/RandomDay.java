package org.mutirao.domain.undo;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mutirao.domain.shared.Decision;

/// People at work: every job of the main part, in any sensible or senseless order.
final class RandomDay {
    enum Job {
        NEED,
        OFFER,
        EDIT,
        EDIT_OFFER,
        RESERVE,
        RELEASE,
        DISPATCH,
        RECEIVE,
        RECEIVE_A_PART,
        FAIL,
        CANCEL_DELIVERY,
        CORRECT,
        CHANGE_CARRIER,
        ACCEPT,
        DECLINE,
        CANCEL_NEED,
        CLOSE_NEED,
        REOPEN_NEED,
        WITHDRAW,
        EXPIRE,
        REOPEN_OFFER,
        COUNTER
    }

    /// Goods move more often than words about them.
    private static final List<Job> ANY =
            Stream.concat(
                            Stream.of(Job.values()),
                            Stream.of(
                                            Job.RESERVE,
                                            Job.RESERVE,
                                            Job.DISPATCH,
                                            Job.RECEIVE,
                                            Job.RECEIVE,
                                            Job.FAIL,
                                            Job.CANCEL_DELIVERY,
                                            Job.CORRECT)
                                    .flatMap(job -> Stream.of(job, job)))
                    .toList();

    private final Random random;
    private final Operation operation;
    private final EntryChoices entries;
    private final DeliveryChoices deliveries;
    private Map<String, List<String>> seenBefore = Map.of();

    RandomDay(Random random, Operation operation) {
        this.random = random;
        this.operation = operation;
        entries = new EntryChoices(random, operation);
        deliveries = new DeliveryChoices(random, operation);
    }

    /// Tries jobs until one is accepted.
    void work() {
        while (!attempt(ANY.get(random.nextInt(ANY.size())), false)) {
            // the next one may be possible
        }
    }

    /// Works on until this job can be done, for a while.
    ///
    /// @return whether it was done
    boolean workUntil(Job job) {
        for (int i = 0; i < 60; i++) {
            if (attempt(job, true)) {
                return true;
            }
            work();
        }
        return false;
    }

    /// What was seen just before the job that [#workUntil] did.
    Map<String, List<String>> seenBefore() {
        return seenBefore;
    }

    private boolean attempt(Job job, boolean look) {
        Decision decision = decide(job);
        if (look && decision instanceof Decision.Accepted) {
            seenBefore = operation.seen();
        }
        return decision != null && operation.run(decision);
    }

    private @Nullable Decision decide(Job job) {
        return switch (job) {
            case NEED -> operation.needs().size() > 5 ? null : entries.need();
            case OFFER -> operation.offers().size() > 5 ? null : entries.offer();
            case COUNTER -> random.nextInt(3) == 0 ? entries.counter() : null;
            case RESERVE -> entries.reserve();
            case DISPATCH -> deliveries.dispatch();
            case CANCEL_NEED, CLOSE_NEED -> random.nextBoolean() ? entries.ofNeed(job) : null;
            case EDIT, RELEASE, REOPEN_NEED -> entries.ofNeed(job);
            case WITHDRAW, EXPIRE -> random.nextBoolean() ? entries.ofOffer(job) : null;
            case EDIT_OFFER, REOPEN_OFFER -> entries.ofOffer(job);
            case RECEIVE,
                    RECEIVE_A_PART,
                    FAIL,
                    CANCEL_DELIVERY,
                    CORRECT,
                    CHANGE_CARRIER,
                    ACCEPT,
                    DECLINE ->
                    deliveries.ofDelivery(job);
        };
    }
}
