package org.mutirao.ui.shell;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.StringProperty;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.query.People.PersonRow;
import org.mutirao.ui.shared.Asks;
import org.mutirao.ui.shared.Keys;
import org.mutirao.ui.shared.Layer;
import org.mutirao.ui.shared.Loading;
import org.mutirao.ui.shared.Messages;
import org.mutirao.ui.shared.Overlays;
import org.mutirao.ui.shared.Page;
import org.mutirao.ui.shared.Question;
import org.mutirao.ui.shared.Screen;
import org.mutirao.ui.shared.Shown;
import org.mutirao.ui.shared.SidePane;
import org.mutirao.ui.shared.TextSize;
import org.mutirao.ui.shared.Views;

/// The window's frame: navigation, title, search, who is acting, and what lies over the screen.
public final class ShellController {
    private static final double WIDE_FOR_THE_LARGEST = 1500;

    private final WindowModel model;
    private final Views views;
    private final Map<Screen, Node> made = new EnumMap<>(Screen.class);
    private @Nullable StringProperty searched;

    @FXML private StackPane root;
    @FXML private Region content;
    @FXML private Label operation;
    @FXML private VBox screens;
    @FXML private Button language;
    @FXML private Button noticeBoard;
    @FXML private Button helpPage;
    @FXML private Button dark;
    @FXML private Label initial;
    @FXML private Label actor;
    @FXML private Label role;
    @FXML private Label alone;
    @FXML private Label title;
    @FXML private Button palette;
    @FXML private Label paletteKey;
    @FXML private TextField search;
    @FXML private Label searchKey;
    @FXML private MenuButton filters;
    @FXML private Button create;
    @FXML private Region loading;
    @FXML private StackPane shown;
    @FXML private Node toast;
    @FXML private Button who;

    public ShellController(WindowModel model, Views views) {
        this.model = model;
        this.views = views;
    }

    @FXML
    private void initialize() {
        Messages messages = model.messages();
        ShellViewModel shell = model.shell();
        operation.setText(shell.operation());
        Shown.follow(who, shell.actingProperty(), this::nameWhole);
        Navigation.fill(screens, model);
        Shown.follow(shown, shell.screenProperty(), this::show);
        Shown.text(title, shell.screenProperty(), screen -> messages.get(screen.titleKey()));
        Shown.text(actor, shell.actingProperty(), PersonRow::name);
        Shown.text(initial, shell.actingProperty(), ShellController::initialOf);
        Shown.text(
                role,
                shell.actingProperty(),
                person -> messages.word("role", String.join(",", person.roles())));
        room();
        actions();
        Shown.follow(search, shell.soughtProperty(), times -> focusSearch());
        Loading.bind(loading, busy());
        new ReadOnly(root, model.past().past(), model.notices()).install();
        Asks.listen(content, model.why()::ask);
        model.why().whenAsked(this::numbers);
        Keys.enterPresses(content);
        Keys.enterPresses(toast);
        layers();
    }

    private void room() {
        ShellViewModel shell = model.shell();
        BooleanBinding narrow = content.widthProperty().lessThan(SidePane.WIDE);
        Shown.style(content, "narrow", narrow);
        var roomy = shell.textSizeProperty().isNotEqualTo(TextSize.LARGEST).and(narrow.not());
        Stream.of(paletteKey, searchKey).forEach(key -> Shown.when(key, roomy));
        // the largest text leaves no room for its words beside what can be done
        alone.contentDisplayProperty()
                .bind(
                        Bindings.when(
                                        shell.textSizeProperty()
                                                .isNotEqualTo(TextSize.LARGEST)
                                                .or(
                                                        content.widthProperty()
                                                                .greaterThan(WIDE_FOR_THE_LARGEST)))
                                .then(ContentDisplay.TEXT_ONLY)
                                .otherwise(ContentDisplay.GRAPHIC_ONLY));
    }

    private void actions() {
        ShellViewModel shell = model.shell();
        filters.setOnShowing(event -> FilterMenu.fill(filters, model));
        Keys.before(search, "Down", () -> toList(page()));
        Keys.before(search, "Esc", () -> leaveSearch(page()));
        palette.setOnAction(event -> model.palette().ask());
        who.setOnAction(event -> model.actor().ask());
        create.setOnAction(event -> page().primary().action().run());
        language.setOnAction(event -> model.messages().switchLanguage());
        noticeBoard.setOnAction(event -> model.notice().form().start());
        helpPage.setOnAction(event -> model.help().set(true));
        dark.setOnAction(event -> shell.darkProperty().set(!shell.darkProperty().get()));
    }

    /// A name that is too long for the rail is told whole beside the pointer.
    private void nameWhole(PersonRow person) {
        who.setTooltip(new Tooltip(person.name() + "\n" + model.messages().get("actor.switch")));
    }

    private void focusSearch() {
        if (search.getScene() != null) {
            search.requestFocus();
        }
    }

    private void toList(Page page) {
        shown.lookup(page.focus()).requestFocus();
    }

    /// The first time it takes the words away, then the focus.
    private void leaveSearch(Page page) {
        if (search.getText().isEmpty()) {
            toList(page);
        } else {
            search.clear();
        }
    }

    /// Those of the screen come before those of the frame.
    private List<Question> numbers() {
        return Stream.of(shown, content)
                .flatMap(part -> Asks.within(part).stream())
                .distinct()
                .toList();
    }

    private Page page() {
        return model.shown();
    }

    /// Screens are made when they are first asked for, and kept.
    private void show(Screen screen) {
        Page page = model.page(screen);
        Node view = made.computeIfAbsent(screen, first -> views.load(page.view()));
        shown.getChildren().setAll(view);
        create.setText(model.messages().get(page.primary().key()));
        searchIn(page);
        filters.setVisible(model.filters().has(screen));
        filters.setManaged(filters.isVisible());
        if (view.getScene() != null) {
            view.applyCss(); // what scrolls finds its content only then
            view.lookup(page.focus()).requestFocus();
        }
    }

    private void searchIn(Page page) {
        StringProperty before = searched;
        if (before != null) {
            search.textProperty().unbindBidirectional(before);
        }
        searched = page.search();
        search.setVisible(searched != null);
        search.setManaged(searched != null);
        if (searched != null) {
            search.textProperty().bindBidirectional(searched);
            search.setPromptText(model.messages().get(page.screen().searchKey()));
        }
    }

    private BooleanBinding busy() {
        Observable[] all =
                Stream.concat(
                                Stream.of(model.shell().screenProperty()),
                                model.pages().stream().map(Page::busy))
                        .toArray(Observable[]::new);
        return Bindings.createBooleanBinding(() -> page().busy().get(), all);
    }

    /// What lies over the screen is made when it opens for the first time: two dozen dialogs that
    /// nobody asked for would take longer than the screen itself.
    private void layers() {
        Overlays overlays = new Overlays(content);
        model.parts().stream()
                .flatMap(part -> part.layers().stream())
                .forEach(layer -> {
                    StackPane place = new StackPane();
                    place.setId(layer.id());
                    root.getChildren().add(root.getChildren().indexOf(toast), place);
                    overlays.add(place, layer.open(), () -> first(layer, place));
                    Keys.dialog(place, layer.close(), layer.enter());
                });
    }

    /// What gets the focus in a layer that opens.
    private Node first(Layer layer, StackPane place) {
        if (place.getChildren().isEmpty()) {
            place.getChildren().add(views.load(layer.view()));
        }
        return place.lookup(layer.focus());
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
