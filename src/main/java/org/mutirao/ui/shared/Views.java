package org.mutirao.ui.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;

/// Loads FXML with controllers that are made by hand, in the language of now.
public final class Views {
    private final Messages messages;
    private final Map<Class<?>, Supplier<?>> controllers = new HashMap<>();

    public Views(Messages messages) {
        this.messages = messages;
    }

    public <C> Views with(Class<C> type, Supplier<C> controller) {
        controllers.put(type, controller);
        return this;
    }

    /// @param name of the file below `org/mutirao/ui`, such as `shell/shell.fxml`
    public Parent load(String name) {
        FXMLLoader loader =
                new FXMLLoader(
                        Objects.requireNonNull(
                                Views.class.getResource("/org/mutirao/ui/" + name), name),
                        messages.bundle());
        loader.setControllerFactory(this::make);
        try {
            return loader.load();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    private Object make(Class<?> type) {
        return Objects.requireNonNull(controllers.get(type), type::getName).get();
    }
}
