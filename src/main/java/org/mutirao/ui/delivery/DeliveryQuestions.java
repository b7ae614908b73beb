package org.mutirao.ui.delivery;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.query.Asked;
import org.mutirao.application.query.Asked.InDelivery;
import org.mutirao.application.query.DeliveryRow;
import org.mutirao.ui.shared.Amounts;
import org.mutirao.ui.shared.Messages;
import org.mutirao.ui.shared.Question;

/// The numbers of a delivery's lines as they are asked.
record DeliveryQuestions(Messages messages) {

    List<Question> of(@Nullable Course course) {
        DeliveryRow row = course == null ? null : course.delivery();
        return row == null
                ? List.of()
                : row.lines().stream().flatMap(line -> of(row, line)).toList();
    }

    private Stream<Question> of(DeliveryRow row, DeliveryRow.Line line) {
        return Arrays.stream(InDelivery.values())
                .map(number ->
                        new Question(
                                new Asked.OfDelivery(row.deliveryId(), line.lineId(), number),
                                String.join(
                                        " · ",
                                        row.number(),
                                        line.item(),
                                        messages.get("delivery.asked." + number.name())),
                                Amounts.of(amount(line, number), line.unit(), messages.locale())));
    }

    private static BigDecimal amount(DeliveryRow.Line line, InDelivery number) {
        return switch (number) {
            case SENT -> line.sent();
            case RECEIVED -> line.received();
            case LOST -> line.lost();
            case OPEN -> line.open();
        };
    }
}
