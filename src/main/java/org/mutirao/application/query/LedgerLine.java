package org.mutirao.application.query;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// The promise ledger of one item of a need. All amounts are in `unit`.
///
/// @param needed null where nobody said how many; then `missing` is null too
public record LedgerLine(
        String itemId,
        String item,
        String unit,
        @Nullable BigDecimal needed,
        BigDecimal reserved,
        BigDecimal inRoute,
        BigDecimal received,
        @Nullable BigDecimal missing,
        BigDecimal excess) {}
