package org.mutirao.ui.shared;

import java.util.function.Function;
import javafx.util.StringConverter;

/// Words for values in controls that only show, never read, them.
public final class Labels {
    private Labels() {}

    public static <T> StringConverter<T> of(Function<T, String> words) {
        return new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : words.apply(value);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("shown only");
            }
        };
    }
}
