package org.mutirao.ui.shared;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;

/// How large the window's text is. Everything whose size follows from text is measured in `em`.
public enum TextSize {
    NORMAL(100),
    LARGER(115),
    LARGE(130),
    LARGEST(150);

    private static final double BODY = 13;

    private final int percent;

    TextSize(int percent) {
        this.percent = percent;
    }

    /// @return empty where `percent` is no size
    public static Optional<TextSize> of(String percent) {
        return Arrays.stream(values())
                .filter(size -> Integer.toString(size.percent).equals(percent))
                .findFirst();
    }

    /// The size of the window in which a node is.
    static TextSize around(Node node) {
        @Nullable Object size =
                node.getScene() == null
                        ? null
                        : node.getScene().getRoot().getProperties().get(TextSize.class);
        return size instanceof TextSize known ? known : NORMAL;
    }

    /// Puts the size on the root of a scene.
    void dress(Parent root) {
        root.getProperties().put(TextSize.class, this);
        root.setStyle("-fx-font-size: " + BODY * percent / 100 + "px;");
        for (TextSize each : values()) {
            Shown.style(root, "text-" + each.percent, each == this);
        }
    }

    /// How many pixels `normal` ones come to.
    double of(double normal) {
        return normal * percent / 100;
    }

    /// The next larger one, itself where there is none.
    public TextSize larger() {
        return values()[Math.min(values().length - 1, ordinal() + 1)];
    }

    /// The next smaller one, itself where there is none.
    public TextSize smaller() {
        return values()[Math.max(0, ordinal() - 1)];
    }

    public BigDecimal percent() {
        return BigDecimal.valueOf(percent);
    }
}
