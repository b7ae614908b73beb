package org.mutirao.ui.shell;

import java.util.Locale;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.mutirao.ui.delivery.ConfirmController;
import org.mutirao.ui.delivery.ConfirmWords;
import org.mutirao.ui.delivery.DeliveriesController;
import org.mutirao.ui.delivery.DeliveryWords;
import org.mutirao.ui.entry.EntryController;
import org.mutirao.ui.entry.EntryWords;
import org.mutirao.ui.need.AroundController;
import org.mutirao.ui.need.CodesController;
import org.mutirao.ui.need.DetailController;
import org.mutirao.ui.need.DispatchController;
import org.mutirao.ui.need.NeedWords;
import org.mutirao.ui.need.NeedsController;
import org.mutirao.ui.need.UnfitController;
import org.mutirao.ui.offer.OffersController;
import org.mutirao.ui.shared.FxThread;
import org.mutirao.ui.shared.Messages;
import org.mutirao.ui.shared.Tasks;
import org.mutirao.ui.shared.Theme;
import org.mutirao.ui.shared.Times;
import org.mutirao.ui.shared.UiContext;
import org.mutirao.ui.shared.Views;
import org.mutirao.ui.shared.WhyController;
import org.mutirao.ui.shared.WhyWords;

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
        dress(model.shell().darkProperty().get());
        model.shell().darkProperty().subscribe(this::dress);
        messages.localeProperty().addListener((o, before, now) -> reload());
        Shortcuts.install(scene, model, this::switchLanguage);
        model.refresh();
    }

    /// Puts the scene on a stage and shows it.
    public void show(Stage stage) {
        stage.setTitle("Mutirão · " + context.operation());
        stage.setScene(scene);
        stage.setWidth(WIDTH);
        stage.setHeight(HEIGHT);
        stage.show();
        focusQueue();
    }

    public Scene scene() {
        return scene;
    }

    /// What the window shows and can do, for a demonstration that works as a person does.
    public WindowModel model() {
        return model;
    }

    private void reload() {
        scene.setRoot(load());
        dress(model.shell().darkProperty().get());
        focusQueue();
    }

    private void focusQueue() {
        scene.getRoot().lookup("#queue").requestFocus();
    }

    private void dress(boolean dark) {
        Theme.apply(scene, scene.getRoot(), dark);
    }

    private void switchLanguage() {
        Locale now = model.messages().locale();
        model.messages()
                .localeProperty()
                .set(now.equals(Locale.ENGLISH) ? Messages.PORTUGUESE : Locale.ENGLISH);
    }

    private Parent load() {
        Messages messages = model.messages();
        Times times = messages.times();
        NeedWords needs = new NeedWords(messages, times);
        DeliveryWords deliveries = new DeliveryWords(messages, times);
        return views(messages, times, needs, deliveries).load("shell/shell.fxml");
    }

    private Views views(Messages messages, Times times, NeedWords needs, DeliveryWords deliveries) {
        WindowModel m = model;
        return needViews(new Views(messages), messages, needs, deliveries)
                .with(ShellController.class, () -> new ShellController(m, this::switchLanguage))
                .with(
                        ToastController.class,
                        () -> new ToastController(m.undo(), m.notices(), messages))
                .with(
                        ActorController.class,
                        () -> new ActorController(m.actor(), needs))
                .with(HelpController.class, () -> new HelpController(m.help(), messages))
                .with(
                        WhyController.class,
                        () -> new WhyController(m.why(), new WhyWords(messages, times), messages))
                .with(
                        OffersController.class,
                        () ->
                                new OffersController(
                                        m.offers(), m.actions().createOffer(), messages, times))
                .with(
                        DeliveriesController.class,
                        () ->
                                new DeliveriesController(
                                        m.deliveries(), m.confirm(), m.why(), deliveries, messages))
                .with(
                        ConfirmController.class,
                        () ->
                                new ConfirmController(
                                        m.confirm(),
                                        new ConfirmWords(messages, deliveries),
                                        messages))
                .with(
                        EntryController.class,
                        () ->
                                new EntryController(
                                        m.entry(),
                                        m::openNeed,
                                        new EntryWords(messages, needs),
                                        messages));
    }

    private Views needViews(
            Views views, Messages messages, NeedWords needs, DeliveryWords deliveries) {
        WindowModel m = model;
        return views.with(
                        NeedsController.class,
                        () -> new NeedsController(m.needs(), m.actions(), needs, messages))
                .with(
                        AroundController.class,
                        () ->
                                new AroundController(
                                        m.detail(), m.needs(), m.confirm(), needs, deliveries))
                .with(
                        DetailController.class,
                        () ->
                                new DetailController(
                                        m.detail(), m.actions(), m.unfit(), needs, messages))
                .with(UnfitController.class, () -> new UnfitController(m.unfit(), messages))
                .with(
                        DispatchController.class,
                        () -> new DispatchController(m.dispatch(), needs, messages))
                .with(CodesController.class, () -> new CodesController(m.dispatch(), messages));
    }
}
