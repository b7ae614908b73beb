package org.mutirao.ui.delivery;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.mutirao.application.query.DeliveryRow;
import org.mutirao.ui.shared.Kit;
import org.mutirao.ui.shared.Layer;
import org.mutirao.ui.shared.Page;
import org.mutirao.ui.shared.Part;
import org.mutirao.ui.shared.Screen;
import org.mutirao.ui.shared.Views;

/// Deliveries and their receipt.
///
/// @param create opens quick entry for a need
public record DeliveryPart(
        DeliveriesViewModel deliveries, ConfirmViewModel confirm, Runnable create, Kit kit)
        implements Part {

    /// @param changeCarrier asks who takes a delivery on
    public static DeliveryPart of(Kit kit, Runnable create, Consumer<DeliveryRow> changeCarrier) {
        var context = kit.context();
        return new DeliveryPart(
                new DeliveriesViewModel(context.readModel(), kit.names(), kit.tasks()),
                new ConfirmViewModel(
                        context.coordination(),
                        kit.tasks(),
                        kit.notices(),
                        kit.messages(),
                        changeCarrier),
                create,
                kit);
    }

    @Override
    public void register(Views views) {
        var messages = kit.messages();
        DeliveryWords words = new DeliveryWords(messages, kit.names());
        views.with(
                        DeliveriesController.class,
                        () ->
                                new DeliveriesController(
                                        deliveries, confirm, kit.why(), words, messages))
                .with(
                        ConfirmController.class,
                        () ->
                                new ConfirmController(
                                        confirm, new ConfirmWords(messages, words), messages));
    }

    @Override
    public Optional<Page> page() {
        return Optional.of(
                new Page(
                        Screen.DELIVERIES,
                        "delivery/deliveries.fxml",
                        deliveries::refresh,
                        deliveries.busyProperty(),
                        deliveries.searchProperty(),
                        "#toFetch",
                        new Page.Primary("shell.create.need", create)));
    }

    @Override
    public List<Layer> layers() {
        return List.of(
                new Layer(
                        "confirm",
                        "delivery/confirm.fxml",
                        confirm.openProperty(),
                        confirm::close,
                        "#code",
                        confirm::confirm));
    }
}
