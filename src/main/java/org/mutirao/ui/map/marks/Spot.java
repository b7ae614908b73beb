package org.mutirao.ui.map.marks;

import java.util.List;
import org.jspecify.annotations.Nullable;

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

    /// The mark that comes after another one; the first after the last, and where that one does not
    /// stand here.
    public Mark after(@Nullable String id) {
        int at = -1;
        for (int i = 0; i < marks.size(); i++) {
            if (marks.get(i).id().equals(id)) {
                at = i;
            }
        }
        return marks.get((at + 1) % marks.size());
    }
}
