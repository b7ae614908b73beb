package org.mutirao.ui.filter;

import javafx.beans.property.Property;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.mutirao.ui.shared.Screen;

/// A list whose filters can be kept.
///
/// @param kind name of the chip that is pressed
public record Filterable(Screen screen, Property<String> kind, StringProperty words) {
    /// A list with chips.
    ///
    /// @param chip which chip is pressed
    public static <E extends Enum<E>> Filterable of(
            Screen screen, Class<E> kinds, Property<E> chip, StringProperty words) {
        StringProperty name = new SimpleStringProperty(chip.getValue().name());
        chip.addListener((o, before, now) -> name.set(now.name()));
        name.addListener((o, before, now) -> {
            for (E each : kinds.getEnumConstants()) {
                if (each.name().equals(now)) {
                    chip.setValue(each);
                }
            }
        });
        return new Filterable(screen, name, words);
    }

    SavedFilter now(String name) {
        return new SavedFilter(name, kind.getValue(), words.get());
    }

    void apply(SavedFilter filter) {
        kind.setValue(filter.kind());
        words.set(filter.words());
    }
}
