package org.mutirao.bootstrap.demo;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.mutirao.application.command.Coordination.Dispatched;
import org.mutirao.application.query.DeliveryRow;
import org.mutirao.bootstrap.window.Toolkit;
import org.mutirao.domain.delivery.Rest;
import org.mutirao.ui.delivery.Column;
import org.mutirao.ui.shared.Amounts;
import org.mutirao.ui.shared.Screen;
import org.mutirao.ui.shell.WindowModel;

/// What was sent is fetched and arrives: one delivery in full, the other in part.
///
/// @param shoot leaves a picture of that name
record Journey(Toolkit toolkit, WindowModel model, Narrator narrator, Consumer<String> shoot) {
    private static final BigDecimal NOT_ARRIVED = BigDecimal.valueOf(5);

    void deliver(Map<String, Dispatched> codes) {
        toolkit.run(() -> model.shell().go(Screen.DELIVERIES));
        toolkit.until("both are to fetch", () -> column(Column.TO_FETCH).size() == codes.size());
        toolkit.call(() -> List.copyOf(column(Column.TO_FETCH))).forEach(row -> fetch(row, codes));
        List<DeliveryRow> all = toolkit.call(() -> List.copyOf(column(Column.ON_THE_ROAD)));
        start(all.getFirst(), of(all.getFirst(), codes).code());
        confirm(1);
        narrator.tell("demo.in_full", all.getFirst().number());
        DeliveryRow other = all.getLast();
        start(other, of(other, codes).code());
        toolkit.run(() -> {
            BigDecimal came = model.delivery().confirm().arrival().expected().subtract(NOT_ARRIVED);
            model.delivery()
                    .confirm()
                    .arrival()
                    .quantity()
                    .set(Amounts.number(came, model.messages().locale()));
            model.delivery().confirm().arrival().rest().set(Rest.NOT_COMING);
        });
        shoot.accept("confirm");
        confirm(2);
        narrator.tell("demo.in_part", other.number(), NOT_ARRIVED);
        shoot.accept("deliveries");
    }

    private static Dispatched of(DeliveryRow delivery, Map<String, Dispatched> codes) {
        return Objects.requireNonNull(codes.get(delivery.deliveryId()));
    }

    private void fetch(DeliveryRow delivery, Map<String, Dispatched> codes) {
        int before = column(Column.TO_FETCH).size();
        String pickup = of(delivery, codes).pickupCode();
        start(delivery, Objects.requireNonNullElse(pickup, ""));
        toolkit.run(model.delivery().confirm()::confirm);
        toolkit.until("it is fetched", () -> column(Column.TO_FETCH).size() < before);
    }

    private void start(DeliveryRow delivery, String code) {
        toolkit.run(() -> {
            model.delivery().confirm().start(delivery);
            model.delivery().confirm().codeProperty().set(code);
        });
        toolkit.until(
                "it can be confirmed", () -> model.delivery().confirm().canConfirmProperty().get());
    }

    private void confirm(int arrived) {
        toolkit.run(model.delivery().confirm()::confirm);
        toolkit.until("it is confirmed", () -> column(Column.ARRIVED).size() == arrived);
    }

    private List<DeliveryRow> column(Column column) {
        return model.delivery().deliveries().column(column);
    }
}
