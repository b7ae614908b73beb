package org.mutirao.application.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mutirao.domain.shared.Folding;

/// Words of everything that can be found, folded once and held in memory. Thread-safe.
public final class FindIndex {
    /// Nothing to find.
    public static final FindIndex EMPTY = new FindIndex(List.of(), new String[0]);

    /// How well something fits: an end of the scale for each.
    private static final int BEGINNING = 0;

    private static final int INSIDE = 2;
    private static final int OVER = 1;
    private static final int RANKS = 4;

    private final List<Findable> all;
    private final String[] texts;

    private FindIndex(List<Findable> all, String[] texts) {
        this.all = all;
        this.texts = texts;
    }

    /// @param nameOf the name of a person, where it can be read here
    public static FindIndex of(List<Findable> all, Function<String, Optional<String>> nameOf) {
        Map<String, String> folded = new HashMap<>();
        Map<String, String> names = new HashMap<>();
        String[] texts = new String[all.size()];
        for (int i = 0; i < texts.length; i++) {
            Findable each = all.get(i);
            String person = each.personId();
            String name =
                    person == null
                            ? null
                            : names.computeIfAbsent(person, id -> nameOf.apply(id).orElse(""));
            texts[i] =
                    words(folded, each.number())
                            + words(folded, each.what())
                            + words(folded, each.where())
                            + words(folded, name);
        }
        return new FindIndex(List.copyOf(all), texts);
    }

    /// Each word behind a space; a number also as it is written.
    private static String words(Map<String, String> folded, @Nullable String text) {
        return text == null || text.isEmpty()
                ? ""
                : folded.computeIfAbsent(text, FindIndex::spaced);
    }

    private static String spaced(String text) {
        String whole = Folding.fold(text);
        String words = String.join(" ", Folding.words(text));
        return whole.equals(words) ? " " + whole : " " + whole + " " + words;
    }

    /// What has all words of `typed`, without accents or case: where each begins a word first, then
    /// what is not over, then in the order of the lists.
    public List<Findable> find(String typed, int most) {
        String[] wanted =
                Arrays.stream(Folding.fold(typed).split(" "))
                        .filter(word -> !word.isEmpty())
                        .toArray(String[]::new);
        if (wanted.length == 0) {
            return List.of();
        }
        List<List<Findable>> ranks = new ArrayList<>();
        for (int rank = 0; rank < RANKS; rank++) {
            ranks.add(new ArrayList<>());
        }
        for (int i = 0; i < texts.length; i++) {
            int fit = fit(texts[i], wanted);
            if (fit >= 0) {
                List<Findable> rank = ranks.get(fit + (all.get(i).over() ? OVER : 0));
                if (rank.size() < most) {
                    rank.add(all.get(i));
                }
            }
        }
        return ranks.stream().flatMap(List::stream).limit(most).toList();
    }

    private static int fit(String text, String[] wanted) {
        int fit = BEGINNING;
        for (String word : wanted) {
            int at = text.indexOf(word);
            if (at < 0) {
                return -1;
            }
            if (text.charAt(at - 1) != ' ' && !text.contains(" " + word)) {
                fit = INSIDE;
            }
        }
        return fit;
    }

    public int size() {
        return texts.length;
    }
}
