package org.mutirao.bootstrap.cli;

import org.mutirao.application.query.PlaceRow;
import org.mutirao.application.query.ReadModel;
import org.mutirao.bootstrap.desktop.DesktopGraph;
import picocli.CommandLine.Command;

@Command(name = "places")
final class Places extends Listing {
    @Override
    void list(DesktopGraph graph, ReadModel rows, Console console) {
        noStatuses();
        pages(
                console,
                (offset, most) -> rows.places(null, offset, most),
                row -> {
                    console.result(row);
                    if (!console.json()) {
                        console.text(sentence(console, row));
                    }
                });
    }

    private static String sentence(Console console, PlaceRow row) {
        return console.words()
                .get(
                        "places.line",
                        row.name() == null ? row.placeId() : row.name(),
                        row.kind(),
                        row.city() == null ? "" : row.city());
    }
}
