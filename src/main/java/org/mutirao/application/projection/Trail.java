package org.mutirao.application.projection;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mutirao.domain.shared.Fact;
import org.mutirao.eventlog.LogReader;
import org.mutirao.eventlog.RecordedEvent;

/// How one number came to be: the entries at which it changed while the entity's entries were
/// folded, one after the other, exactly as the read tables are.
public final class Trail {

    /// @param change null where what was measured is no amount
    public record Changed(RecordedEvent entry, @Nullable BigDecimal change) {}

    /// What is followed of a state.
    @FunctionalInterface
    public interface Value {
        /// @return an amount, or something else that entries change; null while there is no such
        ///   thing, or nobody said how much
        @Nullable Object of(Folded state);
    }

    private final FactReader facts;

    public Trail(FactReader facts) {
        this.facts = facts;
    }

    /// @param log as far as its entries are to be counted
    /// @return in canonical order; the changes of an amount add up to it
    public List<Changed> of(LogReader log, EntityKey key, Value measure) {
        List<Changed> found = new ArrayList<>();
        FactRun run = facts.run(log);
        Folded state = Folded.unknown(key);
        Object before = measure.of(state);
        for (RecordedEvent entry : log.countingAbout(key.id())) {
            for (Fact fact : run.next(entry)) {
                state = state.evolve(fact);
            }
            Object now = measure.of(state);
            if (!same(before, now)) {
                found.add(new Changed(entry, change(before, now)));
            }
            before = now;
        }
        return found;
    }

    private static boolean same(@Nullable Object before, @Nullable Object now) {
        return isAmount(before) && isAmount(now)
                ? amount(before).compareTo(amount(now)) == 0
                : Objects.equals(before, now);
    }

    private static @Nullable BigDecimal change(@Nullable Object before, @Nullable Object now) {
        return isAmount(before) && isAmount(now) ? amount(now).subtract(amount(before)) : null;
    }

    private static boolean isAmount(@Nullable Object value) {
        return value == null || value instanceof BigDecimal;
    }

    /// Nothing counts as nought: what only comes to be known has not changed the number.
    private static BigDecimal amount(@Nullable Object value) {
        return value instanceof BigDecimal amount ? amount : BigDecimal.ZERO;
    }
}
