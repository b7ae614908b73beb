package org.mutirao.domain.undo;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.mutirao.domain.shared.Entity;
import org.mutirao.domain.shared.Fact;
import org.mutirao.domain.shared.Id;

/// One entity without a command, right after it, and now.
///
/// @param own the command's facts about it
/// @param earlier the other facts up to the command's last one
record Trace<S>(S before, S after, S now, List<Fact> own, List<Fact> earlier) {

    static <S> Trace<S> of(
            S unknown,
            List<Fact> history,
            Set<Id<Entity.Event>> command,
            BiFunction<S, Fact, S> evolve) {
        int last = history.size();
        while (last > 0 && !command.contains(history.get(last - 1).id())) {
            last--;
        }
        var own = new ArrayList<Fact>();
        var earlier = new ArrayList<Fact>();
        S before = unknown;
        S after = unknown;
        for (Fact fact : history.subList(0, last)) {
            after = evolve.apply(after, fact);
            if (command.contains(fact.id())) {
                own.add(fact);
            } else {
                earlier.add(fact);
                before = evolve.apply(before, fact);
            }
        }
        S now = after;
        for (Fact fact : history.subList(last, history.size())) {
            now = evolve.apply(now, fact);
        }
        return new Trace<>(before, after, now, own, earlier);
    }
}
