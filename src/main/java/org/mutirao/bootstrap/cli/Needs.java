package org.mutirao.bootstrap.cli;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.query.LedgerLine;
import org.mutirao.application.query.NeedFilter;
import org.mutirao.application.query.NeedRow;
import org.mutirao.application.query.ReadModel;
import org.mutirao.bootstrap.desktop.DesktopGraph;
import org.mutirao.domain.need.NeedStatus;
import picocli.CommandLine.Command;

@Command(name = "needs")
final class Needs extends Listing {
    private record Line(
            String needId,
            String number,
            String status,
            @Nullable String category,
            List<LedgerLine> items,
            @Nullable String placeId,
            @Nullable String place,
            @Nullable String urgency,
            @Nullable Instant due,
            Instant createdAt,
            boolean provisional) {}

    @Override
    void list(DesktopGraph graph, ReadModel rows, Console console) {
        var filter = new NeedFilter(statuses(NeedStatus.class), null, null);
        pages(
                console,
                (offset, most) -> rows.needs(filter, offset, most),
                row -> {
                    console.result(line(row));
                    if (!console.json()) {
                        row.items().forEach(item -> console.text(sentence(console, row, item)));
                    }
                });
    }

    private static String sentence(Console console, NeedRow row, LedgerLine item) {
        return console.words()
                .get(
                        "needs.line",
                        row.number(),
                        console.words().get("state." + row.status()),
                        console.words().amount(item.needed(), item.unit()),
                        item.item(),
                        row.place() == null ? "" : row.place(),
                        item.missing() == null ? "?" : item.missing(),
                        pressing(console, row));
    }

    /// How urgent it is and until when, as far as somebody said.
    private static String pressing(Console console, NeedRow row) {
        String urgency = row.urgency();
        Instant due = row.due();
        String how = urgency == null ? "" : "  " + console.words().get("urgency." + urgency);
        return due == null ? how : how + "  " + console.words().get("needs.until", due);
    }

    private static Line line(NeedRow row) {
        return new Line(
                row.needId(),
                row.number(),
                row.status(),
                row.category(),
                row.items(),
                row.placeId(),
                row.place(),
                row.urgency(),
                row.due(),
                row.createdAt(),
                row.provisional());
    }
}
