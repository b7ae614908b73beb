package org.mutirao.infrastructure.sqlite;

import java.util.Collection;
import java.util.Collections;
import java.util.List;

/// By what the database sorts the rows `d` of a list.
///
/// @param joins what the keys need beside the rows
/// @param keys expressions, the first one first
record SortKeys(String joins, List<String> keys, boolean ascending) {
    /// Numbers of one laptop by what they count, not by their digits.
    static final List<String> NUMBER =
            List.of(
                    "substr(d.number, 1, instr(d.number, '-'))",
                    "CAST(substr(d.number, instr(d.number, '-') + 1) AS INTEGER)");

    private static final String ACCENTED = "áàâãéêíóôõúüçÁÀÂÃÉÊÍÓÔÕÚÜÇ";
    private static final String PLAIN = "aaaaeeiooouucaaaaeeiooouuc";

    String order() {
        String direction = ascending ? "" : " DESC";
        return String.join(", ", keys.stream().map(key -> key + direction).toList())
                + ", d.created_at DESC, d.id";
    }

    /// Without accents and case, as people look a word up.
    static String folded(String name) {
        String folded = "lower(" + name + ")";
        for (int i = 0; i < ACCENTED.length(); i++) {
            folded =
                    "replace("
                            + folded
                            + ", '"
                            + ACCENTED.charAt(i)
                            + "', '"
                            + PLAIN.charAt(i)
                            + "')";
        }
        return folded;
    }

    /// A place for each value.
    static String places(Collection<?> values) {
        return String.join(",", Collections.nCopies(values.size(), "?"));
    }
}
