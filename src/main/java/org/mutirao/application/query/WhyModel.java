package org.mutirao.application.query;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// "Why?": the entries that made a number. Thread-safe; one consistent snapshot a call.
public interface WhyModel {
    /// Of the things that a number counts, this many are told with their entries.
    int MOST_PARTS = 100;

    /// Of one thing, this many entries.
    int MOST_STEPS = 500;

    /// @param now what the time is for the number, which may have changed since it was shown
    /// @param zone of the operation, whose day it is
    Answer why(Asked asked, Instant now, ZoneId zone);

    /// @param parts what the number counts or adds up, in the order of the list that shows them; at
    ///   most [#MOST_PARTS]
    /// @param all how many parts there are, also beyond those
    record Answer(List<Part> parts, int all) {
        public Answer {
            parts = List.copyOf(parts);
        }
    }

    /// One need, offer, delivery, place or person that a number is made of, and what made it so.
    ///
    /// @param steps in canonical order: where the number is an amount, their changes add up to
    ///   `about`'s
    record Part(About about, List<Step> steps) {
        public Part {
            steps = List.copyOf(steps);
        }
    }

    /// @param number how people call it; empty where they do not
    /// @param place where it stands or is wanted; null where that is not known
    /// @param item of the line that is counted; empty where the whole is
    /// @param amount what it adds to the number; null: it counts as one, or as what nobody knows
    /// @param unit of the amount; `%` where it is a share
    record About(
            String id,
            String number,
            String item,
            @Nullable String place,
            @Nullable BigDecimal amount,
            String unit) {}

    /// @param change what the entry did to the number, in the unit of its part; null where it made
    ///   something so that is no amount
    record Step(HistoryLine line, @Nullable BigDecimal change) {}
}
