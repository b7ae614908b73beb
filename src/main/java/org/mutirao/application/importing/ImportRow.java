package org.mutirao.application.importing;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mutirao.domain.directory.PlaceKind;
import org.mutirao.domain.shared.Urgency;

/// What one row of a sheet became. Each row that is not blank becomes exactly one.
public sealed interface ImportRow {
    /// The spreadsheet's number of the row, from 1.
    int row();

    /// A row that can be written.
    sealed interface Entry extends ImportRow {
        /// The row's own key, the same each time the file is read: `sosrs:need:RS0024:I0820`.
        String externalId();
    }

    /// What was wanted or offered.
    ///
    /// @param quantity null: nobody said how many
    /// @param unit `un` where the row names none
    /// @param itemRef key of the [ItemRow] that it means; null where the file has no ids of items
    record Goods(
            String item,
            @Nullable BigDecimal quantity,
            String unit,
            String category,
            @Nullable String itemRef) {}

    /// @param closed it was wanted once, and no longer is: created, then closed
    /// @param createdAt the row's own time; null: it has none
    /// @param closedAt when it was last changed; null where it is open or the row does not say
    record NeedRow(
            int row,
            String externalId,
            Goods goods,
            @Nullable PlaceRef place,
            @Nullable Urgency urgency,
            @Nullable Instant due,
            @Nullable Integer people,
            boolean closed,
            @Nullable Instant createdAt,
            @Nullable Instant closedAt)
            implements Entry {}

    record OfferRow(
            int row,
            String externalId,
            Goods goods,
            @Nullable PlaceRef place,
            @Nullable Instant availableUntil,
            @Nullable Instant createdAt)
            implements Entry {}

    record PlaceRow(
            int row,
            String externalId,
            String name,
            PlaceKind kind,
            @Nullable String city,
            @Nullable BigDecimal latitude,
            @Nullable BigDecimal longitude,
            @Nullable Integer capacity,
            @Nullable Instant createdAt)
            implements Entry {}

    /// @param code in a catalogue outside
    record ItemRow(
            int row,
            String externalId,
            String name,
            String category,
            @Nullable String unit,
            @Nullable String code)
            implements Entry {}

    /// The file has the same key before.
    record DuplicateRow(int row, String externalId, int firstRow) implements ImportRow {}

    /// @param column the header's text, or the field's word where the sheet lacks the column
    /// @param value the cell's text
    /// @param reason stable code, such as `not_a_number`
    record RowProblem(int row, String column, String value, String reason) implements ImportRow {}
}
