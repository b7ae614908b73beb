package org.mutirao.ui.shell;

import java.math.BigDecimal;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.mutirao.ui.shared.Amounts;
import org.mutirao.ui.shared.Page;
import org.mutirao.ui.shared.Screen;
import org.mutirao.ui.shared.Shown;

/// A button for each screen, with how much is open there.
final class Navigation {
    private Navigation() {}

    static void fill(VBox screens, WindowModel model) {
        List<Page> pages = model.pages();
        List<ToggleButton> buttons = pages.stream().map(page -> button(page, model)).toList();
        Shown.choice(
                buttons, pages.stream().map(Page::screen).toList(), model.shell().screenProperty());
        for (int i = 0; i < buttons.size(); i++) {
            StackPane line = new StackPane(buttons.get(i), count(pages.get(i).screen(), model));
            line.setAlignment(Pos.CENTER_RIGHT);
            screens.getChildren().add(line);
        }
    }

    private static ToggleButton button(Page page, WindowModel model) {
        Screen screen = page.screen();
        ToggleButton button =
                new ToggleButton(
                        model.messages().get(screen.titleKey()), new FontIcon(screen.icon()));
        button.setId(screen.id());
        button.getStyleClass().add("nav-item");
        return button;
    }

    private static Label count(Screen screen, WindowModel model) {
        Label label = new Label();
        label.getStyleClass().add("nav-count");
        Shown.style(
                label,
                "warn",
                model.counts()
                        .openProperty()
                        .map(counts -> screen == Screen.CONFLICTS && counts.containsKey(screen)));
        label.setMouseTransparent(true);
        Shown.text(
                label,
                model.counts().openProperty(),
                counts ->
                        counts.containsKey(screen)
                                ? Amounts.number(
                                        BigDecimal.valueOf(counts.get(screen)),
                                        model.messages().locale())
                                : "");
        return label;
    }
}
