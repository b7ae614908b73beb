package org.mutirao.ui.shared;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.mutirao.application.query.ReadModel;
import org.mutirao.domain.shared.Folding;

/// Words that must all stand in a row, without accents or case.
///
/// @param words folded; none: every row is meant
public record Search(List<String> words) {
    public Search {
        words = List.copyOf(words);
    }

    public static Search of(String typed) {
        return new Search(
                Arrays.stream(Folding.fold(typed).split(" ")).filter(w -> !w.isBlank()).toList());
    }

    /// @param texts of a row
    public boolean finds(Stream<String> texts) {
        String all = Folding.fold(String.join(" ", texts.toList()));
        return words.stream().allMatch(all::contains);
    }

    /// The first `most` rows that are meant, reading on page by page.
    ///
    /// @param pages the page that begins with a row's number
    public <T> List<T> among(
            IntFunction<List<T>> pages, Function<T, Stream<String>> texts, int most) {
        List<T> found = new ArrayList<>();
        int from = 0;
        List<T> page;
        do {
            page = pages.apply(from);
            page.stream().filter(row -> finds(texts.apply(row))).forEach(found::add);
            from += page.size();
        } while (found.size() < most && page.size() == ReadModel.MOST_ROWS);
        return found.size() > most ? found.subList(0, most) : found;
    }
}
