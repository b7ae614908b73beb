package org.mutirao.infrastructure.sqlite;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mutirao.domain.need.ItemLedger;
import org.mutirao.domain.need.Ledger;
import org.mutirao.domain.need.NeedState;
import org.mutirao.domain.shared.AggregateType;
import org.mutirao.domain.shared.Item;
import org.mutirao.domain.shared.Urgency;
import org.mutirao.infrastructure.sqlite.RowTable.Row;

/// A need and the promise ledger of its lines.
final class NeedRows {
    /// Where nobody said how soon, it is neither urgent nor put last.
    private static final Urgency UNSAID = Urgency.NORMAL;

    /// Stands after every time.
    static final String NO_END = "~";

    private NeedRows() {}

    static void write(RowWriter to, NeedState need) {
        String id = need.id().text();
        long pos = to.firstPos(AggregateType.NEED, id);
        if (need.origin() == null) {
            remove(to, id, pos);
            return;
        }
        List<Item> items = need.items();
        Ledger ledger = need.ledger(items);
        ViewTables.NEEDS.write(to, id, List.of(row(need, items.size(), ledger, pos)));
        ViewTables.NEED_ITEMS.write(to, id, lines(id, ledger.items()));
        ClashRows.write(to, AggregateType.NEED, id, need.document());
        ViewTables.NEED_WORDS.write(to, pos, id, words(need, items));
    }

    private static void remove(RowWriter to, String id, long pos) {
        ViewTables.NEEDS.write(to, id, List.of());
        ViewTables.NEED_ITEMS.write(to, id, List.of());
        ClashRows.remove(to, AggregateType.NEED, id);
        ViewTables.NEED_WORDS.remove(to, pos);
    }

    @SuppressWarnings("NullAway") // only of a need whose origin is known
    private static Row row(NeedState need, int items, Ledger ledger, long pos) {
        @Nullable Urgency urgency = need.urgency();
        @Nullable String due = Values.time(need.due());
        return Row.of(
                need.id().text(),
                need.category(),
                need.status(items, ledger).wire(),
                items,
                Values.id(need.creatorId()),
                Values.id(need.locationId()),
                urgency == null ? null : urgency.wire(),
                Values.time(need.origin().at()),
                need.origin().number(),
                due,
                need.origin().externalId(),
                (urgency == null ? UNSAID : urgency).ordinal(),
                due == null ? NO_END : due,
                need.isProvisional(),
                pos);
    }

    private static List<Row> lines(String id, List<ItemLedger> ledger) {
        List<Row> rows = new ArrayList<>();
        for (ItemLedger line : ledger) {
            rows.add(
                    Row.of(
                            id,
                            line.itemId(),
                            rows.size(),
                            line.name(),
                            line.unit(),
                            Values.amount(line.needed()),
                            Values.amount(line.reserved()),
                            Values.amount(line.inRoute()),
                            Values.amount(line.received()),
                            Values.amount(line.missing()),
                            Values.amount(line.excess())));
        }
        return rows;
    }

    @SuppressWarnings("NullAway") // only of a need whose origin is known
    private static Stream<@Nullable String> words(NeedState need, List<Item> items) {
        return Stream.concat(
                Stream.of(need.origin().number()),
                Stream.concat(items.stream().map(Item::name), Stream.ofNullable(need.category())));
    }
}
