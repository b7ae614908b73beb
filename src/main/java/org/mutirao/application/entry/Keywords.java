package org.mutirao.application.entry;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mutirao.domain.shared.Urgency;

/// Words that end a place's name, folded.
final class Keywords {
    static final Set<String> UNTIL = Set.of("ate", "until", "till");
    static final Set<String> TODAY = Set.of("hoje", "today");
    static final Set<String> TOMORROW = Set.of("amanha", "tomorrow");
    static final Set<String> NOON = Set.of("meio-dia", "noon");
    static final Set<String> MIDNIGHT = Set.of("meia-noite", "midnight");
    static final Set<String> OF = Set.of("de", "of");
    static final Set<String> FAMILY = Set.of("familia", "family");
    static final Set<String> PEOPLE = Set.of("pessoa", "pessoas", "person", "people");
    static final Set<String> FOR = Set.of("para", "p/", "pra", "for");

    private static final Map<String, Urgency> URGENCIES =
            Map.of(
                    "urg", Urgency.URGENT,
                    "alta", Urgency.HIGH,
                    "media", Urgency.NORMAL,
                    "baixa", Urgency.LOW);

    /// English words that goods begin with too: they count where nothing follows that they could
    /// belong to.
    private static final Map<String, Urgency> LAST =
            Map.of("high", Urgency.HIGH, "low", Urgency.LOW);

    private static final String URGENT = "urgent";

    private static final Map<String, DayOfWeek> WEEKDAYS =
            Map.ofEntries(
                    Map.entry("segunda", DayOfWeek.MONDAY),
                    Map.entry("terca", DayOfWeek.TUESDAY),
                    Map.entry("quarta", DayOfWeek.WEDNESDAY),
                    Map.entry("quinta", DayOfWeek.THURSDAY),
                    Map.entry("sexta", DayOfWeek.FRIDAY),
                    Map.entry("sabado", DayOfWeek.SATURDAY),
                    Map.entry("domingo", DayOfWeek.SUNDAY),
                    Map.entry("monday", DayOfWeek.MONDAY),
                    Map.entry("tuesday", DayOfWeek.TUESDAY),
                    Map.entry("wednesday", DayOfWeek.WEDNESDAY),
                    Map.entry("thursday", DayOfWeek.THURSDAY),
                    Map.entry("friday", DayOfWeek.FRIDAY),
                    Map.entry("saturday", DayOfWeek.SATURDAY),
                    Map.entry("sunday", DayOfWeek.SUNDAY));

    private Keywords() {}

    /// Whether a name ends before a word.
    static boolean endsName(List<Word> words, int i) {
        return words.get(i).is(UNTIL)
                || words.get(i).is(TODAY)
                || words.get(i).is(TOMORROW)
                || urgency(words, i).isPresent();
    }

    /// Whether nothing follows that a phrase before a word could go on with.
    static boolean endsPhrase(List<Word> words, int i) {
        return i >= words.size() || words.get(i).at() || endsName(words, i);
    }

    /// The urgency that a word says: `urgente` and whatever begins so, such as `urgentíssimo`.
    static Optional<Urgency> urgency(List<Word> words, int i) {
        Word word = words.get(i);
        if (word.at()) {
            return Optional.empty();
        }
        if (word.folded().startsWith(URGENT)) {
            return Optional.of(Urgency.URGENT);
        }
        Urgency said = URGENCIES.get(word.folded());
        if (said == null && LAST.containsKey(word.folded()) && endsPhrase(words, i + 1)) {
            said = LAST.get(word.folded());
        }
        return Optional.ofNullable(said);
    }

    static Optional<DayOfWeek> weekday(Word word) {
        return word.at()
                ? Optional.empty()
                : Optional.ofNullable(WEEKDAYS.get(word.folded().replaceAll("-feira$", "")));
    }
}
