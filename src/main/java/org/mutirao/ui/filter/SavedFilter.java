package org.mutirao.ui.filter;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// What a list shows, by a name.
///
/// @param kind which chip is pressed; empty where the list has none
/// @param words what is searched
public record SavedFilter(String name, String kind, String words) {
    private static final int PARTS = 3;

    /// A line each; what would break a line is a space.
    static String write(List<SavedFilter> all) {
        return all.stream()
                .map(one -> plain(one.name) + "\t" + one.kind + "\t" + plain(one.words))
                .collect(Collectors.joining("\n"));
    }

    /// Lines of another form are passed over.
    static List<SavedFilter> read(String kept) {
        return Arrays.stream(kept.split("\n")).flatMap(line -> one(line).stream()).toList();
    }

    private static Optional<SavedFilter> one(String line) {
        String[] parts = line.split("\t", -1);
        return parts.length == PARTS
                ? Optional.of(new SavedFilter(parts[0], parts[1], parts[2]))
                : Optional.empty();
    }

    private static String plain(String text) {
        return text.replaceAll("[\t\r\n]", " ");
    }
}
