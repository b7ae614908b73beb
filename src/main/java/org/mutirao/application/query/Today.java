package org.mutirao.application.query;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a coordinator has to know at this moment.
///
/// @param shortages what is missing soonest, the most first; unlike units stand apart
/// @param todo what waits for a person, the most pressing first, at most [TodayModel#MOST_WAITING]
/// @param waiting how much waits, also beyond those of `todo`
/// @param hours of the local day so far, about `shortages`' first item; empty where there is none
/// @param filled how far needs of the last seven days are met, by category
public record Today(
        List<Shortage> shortages,
        Numbers numbers,
        List<Todo> todo,
        int waiting,
        List<Hour> hours,
        List<Filled> filled) {
    public static final Today NOTHING =
            new Today(
                    List.of(),
                    new Numbers(0, null, 0, 0, 0, 0),
                    List.of(),
                    0,
                    List.of(),
                    List.of());

    public Today {
        shortages = List.copyOf(shortages);
        todo = List.copyOf(todo);
        hours = List.copyOf(hours);
        filled = List.copyOf(filled);
    }

    /// @param until when the last of it is due
    public record Shortage(
            String item, String unit, BigDecimal missing, Instant until, List<AtPlace> places) {
        public Shortage {
            places = List.copyOf(places);
        }
    }

    /// @param place null where the need has none
    public record AtPlace(@Nullable String place, BigDecimal missing) {}

    /// @param late open needs whose time is over
    /// @param oldestLate when the first of them was due
    /// @param expiring offers with something left that end within the hour
    /// @param toCheck deliveries received without a code
    /// @param conflicts what does not go together, as [ConflictsModel] counts it
    /// @param onTheRoad deliveries that have not ended
    public record Numbers(
            int late,
            @Nullable Instant oldestLate,
            int expiring,
            int toCheck,
            int conflicts,
            int onTheRoad) {}

    /// Why something waits for a person, the most pressing first.
    public enum Why {
        /// How a delivery goes on has to be decided.
        STUCK,
        STANDING_STILL,
        EXPIRING,
        /// Somebody has to hear that they are to carry something.
        TELL,
        /// Somebody has to hear that they need not carry something any more.
        TELL_OFF,
        TO_CHECK,
        LATE,
        NOBODY_TAKES_IT,
        HOW_MUCH
    }

    /// @param entityId of the need, offer or delivery; of the message where somebody is to be told
    /// @param quantity null where nobody said
    /// @param from place; null where it is not known
    /// @param to place; null where it is not known
    /// @param at when it was due, ends, arrived or began
    public record Todo(
            Why why,
            String entityId,
            String number,
            String item,
            @Nullable BigDecimal quantity,
            String unit,
            @Nullable String from,
            @Nullable String to,
            @Nullable String volunteerId,
            Instant at) {}

    /// @param hour of the local day, 0 to 23
    public record Hour(int hour, BigDecimal asked, BigDecimal received) {}

    /// @param share from 0 to 1: the mean over the category's lines whose quantity is known
    public record Filled(String category, double share) {}
}
