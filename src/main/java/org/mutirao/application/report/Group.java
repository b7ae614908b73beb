package org.mutirao.application.report;

import java.util.Comparator;

/// What amounts are added up by. Unlike units never add, so that each has a row of its own.
///
/// @param of the place, provider, status, category or item: an id, a wire word, or a folded name
/// @param what a category's code or an item's folded name beneath it; empty: none
public record Group(String of, String what, String unit) implements Comparable<Group> {
    private static final Comparator<Group> ORDER =
            Comparator.comparing(Group::of).thenComparing(Group::what).thenComparing(Group::unit);

    @Override
    public int compareTo(Group other) {
        return ORDER.compare(this, other);
    }
}
