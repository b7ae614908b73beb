package org.mutirao.ui.delivery;

import java.util.function.Consumer;
import org.mutirao.application.command.Said;
import org.mutirao.application.query.DeliveryRow;
import org.mutirao.ui.shared.Clip;
import org.mutirao.ui.shared.Notices;

/// What can be done with a delivery, from wherever it is shown.
///
/// @param receive asks whether it was fetched or arrived
/// @param handOver asks who takes it on
/// @param passed asks where it was
/// @param why shows the entries behind it
record DeliveryActions(
        Consumer<DeliveryRow> receive,
        Consumer<DeliveryRow> handOver,
        Consumer<DeliveryRow> passed,
        Consumer<DeliveryRow> why,
        Notices notices) {

    void copy(String text) {
        Clip.put(text);
        notices.tell(Said.of("told.copied"));
    }
}
