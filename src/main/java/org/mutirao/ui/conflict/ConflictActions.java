package org.mutirao.ui.conflict;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.command.Coordination;
import org.mutirao.application.command.Outcome;
import org.mutirao.application.command.Said;
import org.mutirao.application.command.Settling;
import org.mutirao.application.query.Conflict;
import org.mutirao.application.query.Conflict.Claim;
import org.mutirao.ui.shared.Jobs;
import org.mutirao.ui.shared.Kit;
import org.mutirao.ui.shared.Notices;

/// The ways out of the selected conflict.
public final class ConflictActions {
    private final ConflictsViewModel conflicts;
    private final Ways ways;
    private final Settling settling;
    private final Coordination coordination;
    private final Notices notices;
    private final Jobs jobs;

    ConflictActions(ConflictsViewModel conflicts, Ways ways, Kit kit) {
        this.conflicts = conflicts;
        this.ways = ways;
        this.settling = kit.context().directoryPorts().settling();
        this.coordination = kit.context().coordination();
        this.notices = kit.notices();
        this.jobs = new Jobs(kit.tasks());
    }

    /// Where conflicts lead.
    ///
    /// @param offer goes to an offer by its id
    /// @param receive asks whether a delivery arrived, by its id
    /// @param merge asks whether two places are the same, by their ids
    /// @param why shows the entries behind something, by its id and number
    record Ways(
            Consumer<String> offer,
            Consumer<String> receive,
            BiConsumer<String, String> merge,
            BiConsumer<String, String> why) {}

    /// The first way out.
    public void first() {
        Conflict now = conflicts.selectedProperty().get();
        if (now == null) {
            return;
        }
        switch (now.kind()) {
            case OVERDRAWN -> move(now);
            case REFUSED -> reserve(now);
            case CODE_LOCKED -> ways.receive().accept(now.entityId());
            case CLASH -> settle(now, 1);
            case QUARANTINED -> done(() -> settling.release(now.entityId(), chainNumber(now)));
            case TOO_MUCH -> correct(now);
            case SAME_NAME -> ways.merge().accept(now.entityId(), now.part());
        }
    }

    /// The other one, where there is one.
    public void second() {
        Conflict now = conflicts.selectedProperty().get();
        if (now == null) {
            return;
        }
        switch (now.kind()) {
            case OVERDRAWN -> free(now);
            case REFUSED -> ways.offer().accept(now.entityId());
            case CLASH -> settle(now, 0);
            case QUARANTINED -> done(() -> settling.discard(now.entityId(), chainNumber(now)));
            case CODE_LOCKED, TOO_MUCH, SAME_NAME -> why();
        }
    }

    /// Whether the first way can be gone: something must be there to move, and somebody to take it.
    static boolean open(@Nullable Conflict now, boolean somebodyFits) {
        return now != null
                && switch (now.kind()) {
                    case OVERDRAWN -> !now.part().isEmpty() && somebodyFits;
                    case REFUSED -> somebodyFits;
                    default -> true;
                };
    }

    private void move(Conflict now) {
        String need = now.needId();
        if (need != null && !conflicts.candidates().isEmpty()) {
            done(() -> settling.move(now.entityId(), now.part(), need, quantity(now)));
        }
    }

    private void free(Conflict now) {
        if (now.part().isEmpty()) {
            ways.offer().accept(now.entityId());
        } else {
            done(() -> settling.free(now.entityId(), now.part(), quantity(now)));
        }
    }

    private void reserve(Conflict now) {
        String need = now.needId();
        if (need != null && !conflicts.candidates().isEmpty()) {
            String best = conflicts.candidates().getFirst().offerId();
            done(() ->
                    coordination.reserve(need, best, conflicts.candidates().getFirst().quantity()));
        }
    }

    private static BigDecimal quantity(Conflict now) {
        return Objects.requireNonNull(now.quantity());
    }

    private void settle(Conflict now, int claim) {
        Claim right = now.claims().get(claim);
        done(() -> settling.settle(now.what(), now.entityId(), now.part(), right.said()));
    }

    private static long chainNumber(Conflict now) {
        return Long.parseLong(now.part());
    }

    private void correct(Conflict now) {
        BigDecimal sent = Objects.requireNonNull(now.claims().getFirst().quantity());
        done(() -> settling.correct(now.entityId(), now.part(), sent));
    }

    private <T> void done(Callable<Outcome<T>> command) {
        jobs.run(command, done -> notices.tell(Said.of("done.settled")), notices::tell);
    }

    /// The entries behind it.
    public void why() {
        Conflict now = conflicts.selectedProperty().get();
        if (now != null) {
            ways.why().accept(now.entityId(), now.number());
        }
    }
}
