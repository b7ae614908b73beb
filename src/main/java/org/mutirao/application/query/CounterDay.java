package org.mutirao.application.query;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What went over the counter of one point today, and what stands there. What this laptop handed
/// out before anybody had said where it stands is among it.
///
/// @param placeId null: nobody has said where this laptop stands
/// @param place name of the point; null where it is not known
/// @param passed newest first, at most [CounterModel#MOST_PASSED]
/// @param families how many hand-outs there were today that stand
/// @param people how many people they were for, as far as that was said
/// @param stock what stands at the point, by name; at most [CounterModel#MOST_STOCK]
public record CounterDay(
        @Nullable String placeId,
        @Nullable String place,
        List<Passed> passed,
        int families,
        int people,
        List<Stock> stock) {
    public static final CounterDay NOWHERE = new CounterDay(null, null, List.of(), 0, 0, List.of());

    public CounterDay {
        passed = List.copyOf(passed);
        stock = List.copyOf(stock);
    }

    /// Something that was handed out, or that somebody brought.
    ///
    /// @param command what undoing takes back
    /// @param given false: it was brought
    /// @param people null where that was not said, or it was brought
    /// @param undone whether it was taken back
    public record Passed(
            String command,
            Instant at,
            boolean given,
            List<Goods> goods,
            @Nullable Integer people,
            boolean undone) {
        public Passed {
            goods = List.copyOf(goods);
        }
    }

    /// @param quantity null where nobody said
    public record Goods(@Nullable BigDecimal quantity, String unit, String item) {}

    /// @param remaining null where an offer gives no quantity
    /// @param endingSoon how much of it ends within three days
    public record Stock(
            String item, String unit, @Nullable BigDecimal remaining, BigDecimal endingSoon) {}
}
