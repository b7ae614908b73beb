package org.mutirao.ui.shift;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.mutirao.application.paper.Paper;
import org.mutirao.application.paper.Paper.Block;
import org.mutirao.application.paper.Paper.Field;
import org.mutirao.application.paper.Paper.Line;
import org.mutirao.application.query.DeliveryRow;
import org.mutirao.application.query.NeedRow;
import org.mutirao.ui.delivery.DeliveryWords;
import org.mutirao.ui.need.NeedWords;
import org.mutirao.ui.shared.Messages;

/// The page as it is shown, copied and printed.
final class ShiftPaper {
    private final Messages messages;
    private final NeedWords needs;
    private final DeliveryWords deliveries;

    ShiftPaper(Messages messages, NeedWords needs, DeliveryWords deliveries) {
        this.messages = messages;
        this.needs = needs;
        this.deliveries = deliveries;
    }

    /// @param place of this point's operation
    /// @param who hands over
    /// @param note own words; blank: none
    Paper of(ShiftPage page, String place, String who, String note) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(
                new Field(
                        messages.get("shift.by"), who + " · " + messages.times().exact(page.at())));
        if (!note.isBlank()) {
            blocks.add(new Field(messages.get("shift.note"), note.strip()));
        }
        section(blocks, "shift.open", page.counts().openNeeds(), page.needs(), this::need);
        section(blocks, "shift.promised", page.counts().promised(), page.toFetch(), this::delivery);
        section(blocks, "shift.road", page.counts().onTheRoad(), page.onTheRoad(), this::delivery);
        section(blocks, "shift.check", page.counts().toCheck(), page.toCheck(), this::delivery);
        section(blocks, "shift.unseen", page.counts().unsynced(), List.of(), Object::toString);
        return new Paper(messages.get("shift.title", place), blocks);
    }

    private <T> void section(
            List<Block> to, String key, int count, List<T> rows, Function<T, String> words) {
        to.add(new Field(messages.get(key), Integer.toString(count)));
        rows.forEach(row -> to.add(new Line("– " + words.apply(row))));
        if (!rows.isEmpty() && count > rows.size()) {
            to.add(new Line(messages.get("shift.more", BigDecimal.valueOf(count - rows.size()))));
        }
    }

    private String need(NeedRow need) {
        return String.join(
                " · ", needs.title(need), needs.place(need), needs.due(need), needs.outcome(need));
    }

    private String delivery(DeliveryRow row) {
        return String.join(" · ", deliveries.cargo(row), deliveries.way(row), row.number());
    }
}
