package org.mutirao.ui.map.marks;

import java.util.List;

/// All marks that stand at exactly one point; the one that shows comes first.
public record Spot(double x, double y, List<Mark> marks) {
    public Spot {
        marks = List.copyOf(marks);
    }

    public Mark first() {
        return marks.getFirst();
    }

    public Look look() {
        return first().look();
    }

    /// How many of them are needs.
    public int needs() {
        return (int) marks.stream().filter(mark -> mark.look().isNeed()).count();
    }

    public boolean holds(String id) {
        return marks.stream().anyMatch(mark -> mark.id().equals(id));
    }
}
