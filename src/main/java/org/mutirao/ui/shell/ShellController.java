package org.mutirao.ui.shell;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.mutirao.application.query.People.PersonRow;
import org.mutirao.ui.shared.Amounts;
import org.mutirao.ui.shared.Keys;
import org.mutirao.ui.shared.Loading;
import org.mutirao.ui.shared.Messages;
import org.mutirao.ui.shared.Overlays;
import org.mutirao.ui.shared.Shown;

/// The window's frame: navigation, title, search, who is acting, and what lies over the screen.
public final class ShellController {
    private final WindowModel model;
    private final Runnable switchLanguage;

    @FXML private StackPane root;
    @FXML private Node content;
    @FXML private Label operation;
    @FXML private ToggleButton needs;
    @FXML private ToggleButton offers;
    @FXML private ToggleButton deliveries;
    @FXML private Button language;
    @FXML private Button dark;
    @FXML private Label initial;
    @FXML private Label actor;
    @FXML private Label role;
    @FXML private Label title;
    @FXML private TextField search;
    @FXML private Button create;
    @FXML private Region loading;
    @FXML private Node needsScreen;
    @FXML private Node offersScreen;
    @FXML private Node deliveriesScreen;
    @FXML private Node why;
    @FXML private Node unfit;
    @FXML private Node chooser;
    @FXML private Node codes;
    @FXML private Node confirm;
    @FXML private Node entry;
    @FXML private Node help;
    @FXML private Node actorChooser;
    @FXML private Button who;
    @FXML private Label needsCount;
    @FXML private Label offersCount;
    @FXML private Label deliveriesCount;

    public ShellController(WindowModel model, Runnable switchLanguage) {
        this.model = model;
        this.switchLanguage = switchLanguage;
    }

    @FXML
    private void initialize() {
        Messages messages = model.messages();
        ShellViewModel shell = model.shell();
        operation.setText(shell.operation());
        Shown.choice(
                List.of(needs, offers, deliveries),
                List.of(Screen.values()),
                shell.screenProperty());
        Shown.when(needsScreen, shell.screenProperty().isEqualTo(Screen.NEEDS));
        Shown.when(offersScreen, shell.screenProperty().isEqualTo(Screen.OFFERS));
        Shown.when(deliveriesScreen, shell.screenProperty().isEqualTo(Screen.DELIVERIES));
        Shown.text(title, shell.screenProperty(), screen -> messages.get(screen.titleKey()));
        Shown.text(actor, shell.actingProperty(), PersonRow::name);
        Shown.text(initial, shell.actingProperty(), ShellController::initialOf);
        Shown.text(
                role,
                shell.actingProperty(),
                person -> messages.word("role", String.join(",", person.roles())));
        Shown.text(create, shell.screenProperty(), screen -> messages.get(screen.createKey()));
        count(needsCount, Screen.NEEDS);
        count(offersCount, Screen.OFFERS);
        count(deliveriesCount, Screen.DELIVERIES);
        who.setOnAction(event -> model.actor().ask());
        create.setOnAction(event -> model.enter(shell.screenProperty().get().creates()));
        language.setOnAction(event -> switchLanguage.run());
        dark.setOnAction(event -> shell.darkProperty().set(!shell.darkProperty().get()));
        search.textProperty().bindBidirectional(model.needs().searchProperty());
        search.textProperty().addListener((o, before, now) -> shell.go(Screen.NEEDS));
        Loading.bind(
                loading,
                Bindings.or(
                        model.needs().busyProperty(),
                        Bindings.or(
                                model.offers().busyProperty(), model.deliveries().busyProperty())));
        Keys.enterPresses(root);
        layers();
    }

    private void count(Label label, Screen screen) {
        Shown.text(
                label,
                model.counts().openProperty(),
                counts ->
                        Amounts.number(
                                BigDecimal.valueOf(counts.getOrDefault(screen, 0)),
                                model.messages().locale()));
    }

    private void layers() {
        Overlays overlays = new Overlays(content);
        overlays.add(why, model.why().openProperty(), why.lookup("#entries"));
        overlays.add(unfit, model.unfit().openProperty(), unfit.lookup("#list"));
        overlays.add(chooser, model.dispatch().choosingProperty(), chooser.lookup("#search"));
        overlays.add(codes, model.dispatch().showingProperty(), codes.lookup("#close"));
        overlays.add(confirm, model.confirm().openProperty(), confirm.lookup("#code"));
        overlays.add(entry, model.entry().openProperty(), entry.lookup("#line"));
        overlays.add(
                actorChooser, model.actor().openProperty(), actorChooser.lookup("#search"));
        overlays.add(help, model.help(), help.lookup("#close"));
    }

    private static String initialOf(PersonRow person) {
        return person.name()
                .codePoints()
                .limit(1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .toUpperCase(Locale.ROOT);
    }
}
