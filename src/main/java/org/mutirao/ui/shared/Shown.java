package org.mutirao.ui.shared;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import org.jspecify.annotations.Nullable;

/// How controls follow a view model's state.
public final class Shown {
    private Shown() {}

    /// Runs `action` with each value, the present one first, for as long as `node` lives: a view
    /// that was put away is not held by what it showed.
    public static <T> void follow(Node node, ObservableValue<T> value, Consumer<T> action) {
        ObjectProperty<T> followed = new SimpleObjectProperty<>();
        followed.bind(value);
        followed.subscribe(action);
        hold(node, followed);
    }

    private static void hold(Node node, Object followed) {
        node.getProperties().put(followed, followed);
    }

    /// Present only while `condition` is true: takes no room otherwise.
    public static void when(Node node, ObservableValue<Boolean> condition) {
        node.visibleProperty().bind(condition.orElse(false));
        node.managedProperty().bind(node.visibleProperty());
    }

    /// Present only while there is something.
    public static <T> void whenPresent(Node node, ObservableValue<T> value) {
        when(node, value.map(present -> true).orElse(false));
    }

    /// Carries a style only while `condition` is true.
    public static void style(Node node, String style, ObservableValue<Boolean> condition) {
        hold(node, condition); // a binding lives as long as it is held
        follow(node, condition, on -> style(node, style, on));
    }

    /// Carries a style, or does not.
    public static void style(Node node, String style, boolean on) {
        node.getStyleClass().remove(style);
        if (on) {
            node.getStyleClass().add(style);
        }
    }

    /// Can be used only while `condition` is true, and looks so also while something lies over the
    /// screen.
    public static void enabled(Node node, ObservableValue<Boolean> condition) {
        ObservableValue<Boolean> off = condition.map(on -> !on);
        node.disableProperty().bind(off);
        style(node, "off", off);
    }

    public static <T> void text(
            Labeled label, ObservableValue<T> value, Function<T, String> words) {
        follow(label, value, now -> label.setText(now == null ? "" : words.apply(now)));
    }

    /// One button for each value: the one of the property's value is pressed, none for another.
    ///
    /// @param buttons in the order of `values`, where null may stand for "any"
    public static <T> void choice(
            List<ToggleButton> buttons, List<T> values, Property<T> property) {
        ToggleGroup group = new ToggleGroup();
        for (int i = 0; i < buttons.size(); i++) {
            T value = values.get(i);
            ToggleButton button = buttons.get(i);
            button.setToggleGroup(group);
            button.setOnAction(event -> {
                property.setValue(value);
                button.setSelected(true);
            });
        }
        follow(buttons.getFirst(), property, now -> group.selectToggle(of(now, values, buttons)));
    }

    private static <T> @Nullable ToggleButton of(
            @Nullable T now, List<T> values, List<ToggleButton> buttons) {
        for (int i = 0; i < buttons.size(); i++) {
            if (Objects.equals(values.get(i), now)) {
                return buttons.get(i);
            }
        }
        return null;
    }
}
