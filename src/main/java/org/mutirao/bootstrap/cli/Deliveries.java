package org.mutirao.bootstrap.cli;

import java.util.Set;
import org.mutirao.application.query.DeliveryRow;
import org.mutirao.application.query.ReadModel;
import org.mutirao.bootstrap.desktop.DesktopGraph;
import org.mutirao.domain.delivery.DeliveryStatus;
import picocli.CommandLine.Command;

@Command(name = "deliveries")
final class Deliveries extends Listing {
    @Override
    void list(DesktopGraph graph, ReadModel rows, Console console) {
        Set<String> statuses = statuses(DeliveryStatus.class);
        pages(
                console,
                (offset, most) -> rows.deliveries(statuses, offset, most),
                row -> {
                    console.result(row);
                    if (!console.json()) {
                        row.lines().forEach(line -> console.text(sentence(console, row, line)));
                    }
                });
    }

    private static String sentence(Console console, DeliveryRow row, DeliveryRow.Line line) {
        return console.words()
                .get(
                        "deliveries.line",
                        row.number(),
                        console.words().get("state." + row.standing()),
                        console.words().amount(line.sent(), line.unit()),
                        line.item(),
                        row.destination() == null ? "" : row.destination(),
                        line.received(),
                        line.lost());
    }
}
