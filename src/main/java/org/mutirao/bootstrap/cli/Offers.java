package org.mutirao.bootstrap.cli;

import java.util.Set;
import org.mutirao.application.query.OfferRow;
import org.mutirao.application.query.ReadModel;
import org.mutirao.bootstrap.desktop.DesktopGraph;
import org.mutirao.domain.offer.OfferStatus;
import picocli.CommandLine.Command;

@Command(name = "offers")
final class Offers extends Listing {
    @Override
    void list(DesktopGraph graph, ReadModel rows, Console console) {
        Set<String> statuses = statuses(OfferStatus.class);
        pages(
                console,
                (offset, most) -> rows.offers(statuses, offset, most),
                row -> {
                    console.result(row);
                    if (!console.json()) {
                        row.items().forEach(item -> console.text(sentence(console, row, item)));
                    }
                });
    }

    private static String sentence(Console console, OfferRow row, OfferRow.Line item) {
        return console.words()
                .get(
                        "offers.line",
                        row.number(),
                        console.words().get("state.offer." + row.status()),
                        console.words().amount(item.offered(), item.unit()),
                        item.item(),
                        row.place() == null ? "" : row.place(),
                        item.remaining() == null ? "?" : item.remaining());
    }
}
