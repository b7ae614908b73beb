package org.mutirao.ui.shell;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.mutirao.application.query.Asked;
import org.mutirao.application.query.DeliveryFilter;
import org.mutirao.application.query.NeedFilter;
import org.mutirao.domain.delivery.DeliveryStatus;
import org.mutirao.domain.offer.OfferStatus;
import org.mutirao.ui.shared.Amounts;
import org.mutirao.ui.shared.Asks;
import org.mutirao.ui.shared.Messages;
import org.mutirao.ui.shared.Page;
import org.mutirao.ui.shared.Question;
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

    private static List<Question> asked(Screen screen, Label label, Messages messages) {
        if (label.getText().isEmpty()) {
            return List.of();
        }
        Optional<Asked> counted =
                switch (screen) {
                    case NEEDS -> Optional.of(new Asked.Needs(NeedFilter.OPEN));
                    case OFFERS -> Optional.of(new Asked.Offers(Set.of(OfferStatus.OPEN.wire())));
                    case DELIVERIES ->
                            Optional.of(
                                    new Asked.Deliveries(
                                            DeliveryFilter.ALL.standing(
                                                    DeliveryStatus.open(), null)));
                    case CONFLICTS -> Optional.of(new Asked.Conflicting());
                    default -> Optional.empty();
                };
        return counted.stream()
                .map(asked ->
                        new Question(
                                asked,
                                messages.get("nav.asked", messages.get(screen.titleKey())),
                                label.getText()))
                .toList();
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
        Asks.inRow(label, model.messages(), () -> asked(screen, label, model.messages()));
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
