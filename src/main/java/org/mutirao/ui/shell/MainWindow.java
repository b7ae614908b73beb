package org.mutirao.ui.shell;

import java.util.Locale;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import org.mutirao.ui.shared.FxThread;
import org.mutirao.ui.shared.Messages;
import org.mutirao.ui.shared.Tasks;
import org.mutirao.ui.shared.Theme;
import org.mutirao.ui.shared.UiContext;
import org.mutirao.ui.shared.Views;

/// The window: one scene over the view models of one operation. Create and use it on the window's
/// own thread.
public final class MainWindow {
    private static final double WIDTH = 1366;
    private static final double HEIGHT = 768;

    private final UiContext context;
    private final WindowModel model;
    private final Scene scene;

    /// @param locale Portuguese or English to begin with; it can be switched in the window
    public MainWindow(UiContext context, Locale locale) {
        this.context = context;
        Messages messages = new Messages(locale, context.clock(), context.zone());
        this.model =
                WindowModel.of(context, new Tasks(context.background(), new FxThread()), messages);
        this.scene = new Scene(load(), WIDTH, HEIGHT);
        dress(scene.getRoot());
        model.shell().darkProperty().addListener((o, before, now) -> dress(scene.getRoot()));
        model.shell().textSizeProperty().addListener((o, before, now) -> reload());
        messages.localeProperty().addListener((o, before, now) -> reload());
        Shortcuts.install(scene, model);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> model.idle().touched());
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> model.idle().touched());
        Drops.install(scene, model.importing()::look);
        model.refresh();
    }

    /// Puts the scene on a stage and shows it.
    public void show(Stage stage) {
        stage.setTitle("Mutirão · " + context.operation());
        stage.setScene(scene);
        stage.setWidth(WIDTH);
        stage.setHeight(HEIGHT);
        stage.show();
        focusScreen();
    }

    public Scene scene() {
        return scene;
    }

    /// What the window shows and can do, for a demonstration that works as a person does.
    public WindowModel model() {
        return model;
    }

    private void reload() {
        Parent root = load();
        dress(root);
        scene.setRoot(root);
        focusScreen();
    }

    private void focusScreen() {
        String focus = model.page(model.shell().screenProperty().get()).focus();
        scene.getRoot().applyCss(); // what scrolls finds its content only then
        scene.getRoot().lookup(focus).requestFocus();
    }

    private void dress(Parent root) {
        ShellViewModel shell = model.shell();
        Theme.apply(scene, root, shell.darkProperty().get(), shell.textSizeProperty().get());
    }

    private Parent load() {
        Messages messages = model.messages();
        Views views =
                new Views(messages)
                        .with(
                                ToastController.class,
                                () -> new ToastController(model.undo(), model.notices(), messages));
        views.with(TroubleController.class, () -> new TroubleController(model.trouble(), messages));
        views.with(ShellController.class, () -> new ShellController(model, views));
        model.parts().forEach(part -> part.register(views));
        return views.load("shell/shell.fxml");
    }
}
