package org.mutirao.application.proof;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.mutirao.application.command.Outcome;
import org.mutirao.application.command.Turn;
import org.mutirao.domain.shared.Decision;

/// What the random workers share: the desk, what was made lately, and the jobs there are. A job
/// answers null where there was nothing to do it on.
final class Workplace {
    /// How many of the last needs, offers and deliveries are still worked on.
    private static final int RECENT = 6;

    /// On how many of them a job is tried before it is given up.
    private static final int TRIES = 4;

    final Desk desk;
    final Random random;
    final List<String> needs = new ArrayList<>();
    final List<String> offers = new ArrayList<>();
    final List<String> deliveries = new ArrayList<>();
    final List<String> reservations = new ArrayList<>();
    final Map<String, Supplier<Outcome<?>>> jobs = new LinkedHashMap<>();

    Workplace(Desk desk, Random random) {
        this.desk = desk;
        this.random = random;
    }

    /// One of the last, or null where there is none.
    String recent(List<String> ids) {
        int from = Math.max(0, ids.size() - RECENT);
        return ids.isEmpty() ? null : ids.get(from + random.nextInt(ids.size() - from));
    }

    /// How much somebody says.
    BigDecimal some() {
        return random.nextInt(8) == 0
                ? new BigDecimal("2.5")
                : BigDecimal.valueOf(1 + random.nextInt(60));
    }

    /// A job on the first of a few recent ones of which it can be done.
    ///
    /// @param work what is decided of one; null: it is not for this one
    void job(String name, List<String> ids, BiFunction<Turn, String, Decision> work) {
        jobs.put(
                name,
                () -> {
                    List<String> last =
                            new ArrayList<>(
                                    ids.subList(Math.max(0, ids.size() - RECENT), ids.size()));
                    Collections.shuffle(last, random);
                    return first(last.stream().limit(TRIES).toList(), work);
                });
    }

    private Outcome<Boolean> first(List<String> ids, BiFunction<Turn, String, Decision> work) {
        return desk.graph
                .journal()
                .command(turn -> {
                    for (String id : ids) {
                        if (work.apply(turn, id) instanceof Decision.Accepted decision) {
                            return turn.carryOut(decision, true);
                        }
                    }
                    return new Outcome.Done<>(false, "", List.of());
                });
    }
}
