package org.mutirao.ui.map.marks;

import java.util.ArrayList;
import java.util.List;

/// Room on the screen, given to who asks first: what would lie over something else is left out.
public final class Placing {
    private record Box(double left, double top, double right, double bottom) {
        boolean meets(Box other) {
            return left < other.right
                    && right > other.left
                    && top < other.bottom
                    && bottom > other.top;
        }
    }

    private final List<Box> taken = new ArrayList<>();

    /// Takes room whether or not it is free.
    public void take(double left, double top, double width, double height) {
        taken.add(new Box(left, top, left + width, top + height));
    }

    /// Takes room where all of it is free.
    ///
    /// @return whether it was
    public boolean ask(double left, double top, double width, double height) {
        Box box = new Box(left, top, left + width, top + height);
        if (taken.stream().anyMatch(box::meets)) {
            return false;
        }
        taken.add(box);
        return true;
    }
}
