package org.mutirao.application.proof;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.mutirao.application.command.Outcome;

/// People at work at one laptop: every job of the main part in any order, through the command path.
final class RandomWork {
    private static final List<String> MOVING =
            List.of(
                    "offer",
                    "reserve",
                    "set aside",
                    "reserve",
                    "set aside",
                    "dispatch",
                    "dispatch",
                    "receive",
                    "receive",
                    "fail",
                    "cancel delivery",
                    "correct",
                    "change carrier",
                    "pick up");

    /// What would soon leave nothing to work on if it were done as often as the rest.
    private static final Set<String> ENDING =
            Set.of("cancel need", "close need", "fail", "cancel delivery", "wrong code", "counter");

    /// What makes a job possible; where neither is named a delivery does.
    private static final Map<String, String> FIRST =
            Map.ofEntries(
                    Map.entry("edit need", "need"),
                    Map.entry("cancel need", "need"),
                    Map.entry("close need", "need"),
                    Map.entry("reopen need", "close need"),
                    Map.entry("edit offer", "offer"),
                    Map.entry("withdraw offer", "offer"),
                    Map.entry("reopen offer", "withdraw offer"),
                    Map.entry("expire offer", "offer"),
                    Map.entry("set aside", "offer"),
                    Map.entry("ask for too much", "offer"),
                    Map.entry("reserve", "need"),
                    Map.entry("give back", "set aside"),
                    Map.entry("dispatch", "set aside"),
                    Map.entry("check", "receive"),
                    Map.entry("correct", "receive"));

    private final Workplace place;
    final List<String> needs;
    final List<String> offers;
    final List<String> deliveries;

    RandomWork(Desk desk, Random random) {
        place = new Workplace(desk, random);
        needs = place.needs;
        offers = place.offers;
        deliveries = place.deliveries;
        new EntryJobs(place).add();
        new PromiseJobs(place).add();
        new TripJobs(place).add();
        new ReceiptJobs(place).add();
    }

    List<String> names() {
        return List.copyOf(place.jobs.keySet());
    }

    /// @return null where it was refused, or there was nothing to do it on
    Outcome.Done<?> attempt(String job) {
        Outcome<?> outcome = place.jobs.get(job).get();
        return outcome instanceof Outcome.Done<?> it && !it.events().isEmpty() ? it : null;
    }

    /// Does the job, or else what would make it possible, or what makes that possible.
    Outcome.Done<?> towards(String job) {
        Outcome.Done<?> done = attempt(job);
        return done == null ? towards(FIRST.getOrDefault(job, "dispatch")) : done;
    }

    Outcome.Done<?> anything() {
        Outcome.Done<?> one = null;
        while (one == null) {
            one = attempt(any());
        }
        return one;
    }

    /// Goods move more often than words about them.
    String any() {
        List<String> names = place.random.nextInt(3) > 0 ? MOVING : names();
        String name = names.get(place.random.nextInt(names.size()));
        return ENDING.contains(name) && place.random.nextInt(3) > 0 ? any() : name;
    }
}
