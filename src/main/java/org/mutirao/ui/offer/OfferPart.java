package org.mutirao.ui.offer;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import org.mutirao.application.command.Said;
import org.mutirao.ui.shared.Clip;
import org.mutirao.ui.shared.Command;
import org.mutirao.ui.shared.Kit;
import org.mutirao.ui.shared.Messages;
import org.mutirao.ui.shared.Notices;
import org.mutirao.ui.shared.Page;
import org.mutirao.ui.shared.Part;
import org.mutirao.ui.shared.Screen;
import org.mutirao.ui.shared.Views;

/// Offers.
///
/// @param create opens quick entry for an offer
/// @param importSheet asks for a sheet of offers
public record OfferPart(
        OffersViewModel offers,
        Runnable create,
        Runnable importSheet,
        Notices notices,
        Messages messages)
        implements Part {

    public static OfferPart of(Kit kit, Runnable create, Runnable importSheet) {
        return new OfferPart(
                new OffersViewModel(kit.context().readModel(), kit.tasks(), kit.why()),
                create,
                importSheet,
                kit.notices(),
                kit.messages());
    }

    @Override
    public void register(Views views) {
        views.with(
                OffersController.class,
                () -> new OffersController(offers, create, importSheet, messages));
    }

    @Override
    public Optional<Page> page() {
        return Optional.of(
                new Page(
                        Screen.OFFERS,
                        "offer/offers.fxml",
                        offers::refresh,
                        offers.busyProperty(),
                        offers.searchProperty(),
                        "#list",
                        new Page.Primary("shell.create.offer", create)));
    }

    private void copy(String text) {
        Clip.put(text);
        notices.tell(Said.of("told.copied"));
    }

    @Override
    public List<Command> commands() {
        OfferWords words = new OfferWords(messages);
        return List.of(
                Command.on(
                                Screen.OFFERS,
                                "command.copy",
                                () -> copy(words.row(offers.selectedProperty().get())),
                                "Shortcut+C")
                        .when(
                                Bindings.isNotNull(offers.selectedProperty()),
                                "hindered.nothing_selected"),
                Command.on(
                        Screen.OFFERS,
                        "command.copy_list",
                        () -> copy(words.list(offers.rows())),
                        "Shortcut+Shift+C"),
                Command.on(Screen.OFFERS, "command.why", offers::why, "?")
                        .when(
                                Bindings.isNotNull(offers.selectedProperty()),
                                "hindered.nothing_selected"));
    }
}
