package org.mutirao.application.report;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.entry.Categories;
import org.mutirao.domain.shared.Item;

/// One kind of goods as a need names it.
///
/// @param category its code
/// @param item as typed; empty for a line that was taken out of the need
record Goods(String category, String item, String unit) {

    /// @param lineId the line; null means the only one
    /// @param whole the category of all lines that have none of their own
    static Goods of(
            List<Item> lines, @Nullable String lineId, @Nullable String whole, String unit) {
        Optional<Item> line =
                lineId == null && lines.size() == 1
                        ? Optional.of(lines.getFirst())
                        : lines.stream().filter(each -> each.itemId().equals(lineId)).findFirst();
        @Nullable String own = line.map(Item::category).orElse(null);
        @Nullable String code = own == null ? whole : own;
        return new Goods(
                code == null ? Categories.OTHER : code, line.map(Item::name).orElse(""), unit);
    }
}
