package org.mutirao.application.entry;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mutirao.domain.shared.Folding;

/// Which category goods belong to, by the words that name them. Codes are stored: they never
/// change.
public final class Categories {
    public static final String OTHER = "outros";

    private static final int MOST_WORDS = 4;

    private final Map<String, String> sources = new HashMap<>();
    private final Map<String, String> phrases = new HashMap<>();
    private final Map<String, String> ruling = new HashMap<>();

    private Categories(Stream<String> table) {
        table.filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(this::add);
    }

    /// Reads the table that comes with the application.
    public static Categories load() {
        var stream = Categories.class.getResourceAsStream("categories.tsv");
        try (var reader =
                new BufferedReader(
                        new InputStreamReader(
                                Objects.requireNonNull(stream, "categories.tsv"),
                                StandardCharsets.UTF_8))) {
            return new Categories(reader.lines());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// All codes.
    public Set<String> codes() {
        return Stream.of(sources, phrases, ruling)
                .flatMap(map -> map.values().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// The category of goods as somebody typed them; `outros` where no word is known.
    public String ofItem(String text) {
        return find(text).orElse(OTHER);
    }

    /// The category that a file's own category means; empty: it is not known.
    public Optional<String> ofSource(String category) {
        return Optional.ofNullable(sources.get(Folding.fold(category)));
    }

    /// The category of a file's row. What the goods are called comes before the file's category, so
    /// that imported and typed goods of one name meet; except for animals, whose blankets and
    /// medicines are theirs.
    ///
    /// @param category the file's own; null: it has none
    public String of(@Nullable String category, String item) {
        Optional<String> source = category == null ? Optional.empty() : ofSource(category);
        if (source.isPresent() && ruling.containsValue(source.get())) {
            return source.get();
        }
        return find(item).or(() -> source).orElse(OTHER);
    }

    private Optional<String> find(String text) {
        List<String> words = Folding.words(text).stream().map(Categories::singular).toList();
        return longest(words, ruling).or(() -> longest(words, phrases));
    }

    /// The longest known phrase; of equally long ones the first.
    private static Optional<String> longest(List<String> words, Map<String, String> known) {
        for (int length = Math.min(MOST_WORDS, words.size()); length > 0; length--) {
            for (int from = 0; from + length <= words.size(); from++) {
                @Nullable String code =
                        known.get(String.join(" ", words.subList(from, from + length)));
                if (code != null) {
                    return Optional.of(code);
                }
            }
        }
        return Optional.empty();
    }

    private void add(String line) {
        String[] columns = line.split("\t", 3);
        for (String text : columns[2].split(";")) {
            switch (columns[1]) {
                case "source" -> sources.put(Folding.fold(text), columns[0]);
                case "word" -> phrases.put(phrase(text), columns[0]);
                case "ruling" -> ruling.put(phrase(text), columns[0]);
                default -> throw new IllegalStateException("categories.tsv: " + line);
            }
        }
    }

    private static String phrase(String text) {
        return Folding.words(text).stream()
                .map(Categories::singular)
                .collect(Collectors.joining(" "));
    }

    /// Near enough to the singular that both forms of a word meet.
    private static String singular(String word) {
        if (word.length() < 4 || !word.endsWith("s")) {
            return word;
        }
        String stem = word.substring(0, word.length() - 1);
        if (stem.endsWith("oe") || stem.endsWith("ae")) {
            return stem.substring(0, stem.length() - 2) + "ao";
        }
        if (stem.endsWith("ai") || stem.endsWith("oi") || stem.endsWith("ei")) {
            return stem.substring(0, stem.length() - 1) + "l";
        }
        if (stem.endsWith("n")) {
            return stem.substring(0, stem.length() - 1) + "m";
        }
        return stem.endsWith("re") || stem.endsWith("ze")
                ? stem.substring(0, stem.length() - 1)
                : stem;
    }
}
