package org.mutirao.ui.offer;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import org.mutirao.ui.shared.Command;
import org.mutirao.ui.shared.Kit;
import org.mutirao.ui.shared.Messages;
import org.mutirao.ui.shared.Page;
import org.mutirao.ui.shared.Part;
import org.mutirao.ui.shared.Screen;
import org.mutirao.ui.shared.Views;

/// Offers.
///
/// @param create opens quick entry for an offer
/// @param importSheet asks for a sheet of offers
public record OfferPart(
        OffersViewModel offers, Runnable create, Runnable importSheet, Messages messages)
        implements Part {

    public static OfferPart of(Kit kit, Runnable create, Runnable importSheet) {
        return new OfferPart(
                new OffersViewModel(kit.context().readModel(), kit.tasks(), kit.why()),
                create,
                importSheet,
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

    @Override
    public List<Command> commands() {
        return List.of(
                Command.on(Screen.OFFERS, "command.why", offers::why, "?")
                        .when(
                                Bindings.isNotNull(offers.selectedProperty()),
                                "hindered.nothing_selected"));
    }
}
