package org.mutirao.application.entry;

import java.time.DayOfWeek;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mutirao.domain.shared.Urgency;

/// Words that end a place's name, folded.
final class Keywords {
    static final String UNTIL = "ate";
    static final String TODAY = "hoje";
    static final String TOMORROW = "amanha";

    static final Map<String, Urgency> URGENCIES =
            Map.of(
                    "urg", Urgency.URGENT,
                    "urgente", Urgency.URGENT,
                    "alta", Urgency.HIGH,
                    "media", Urgency.NORMAL,
                    "baixa", Urgency.LOW);

    static final Map<String, DayOfWeek> WEEKDAYS =
            Map.of(
                    "segunda", DayOfWeek.MONDAY,
                    "terca", DayOfWeek.TUESDAY,
                    "quarta", DayOfWeek.WEDNESDAY,
                    "quinta", DayOfWeek.THURSDAY,
                    "sexta", DayOfWeek.FRIDAY,
                    "sabado", DayOfWeek.SATURDAY,
                    "domingo", DayOfWeek.SUNDAY);

    static final Set<String> PEOPLE = Set.of("pessoa", "pessoas");
    static final Set<String> FOR = Set.of("para", "p/", "pra");

    private static final Set<String> DAYS = Set.of(UNTIL, TODAY, TOMORROW);

    private Keywords() {}

    static boolean isKeyword(Word word) {
        return !word.at()
                && !word.quoted()
                && (URGENCIES.containsKey(word.folded()) || DAYS.contains(word.folded()));
    }

    static Optional<DayOfWeek> weekday(Word word) {
        return word.at()
                ? Optional.empty()
                : Optional.ofNullable(WEEKDAYS.get(word.folded().replaceAll("-feira$", "")));
    }
}
