package org.mutirao.ui.need;

import java.math.BigDecimal;
import java.util.List;
import org.mutirao.application.command.Coordination.Reserved;
import org.mutirao.application.command.Said;
import org.mutirao.application.query.LedgerLine;
import org.mutirao.application.query.NeedRow;

/// What was done for a need, as something to say.
final class NeedSaid {
    private NeedSaid() {}

    static Said reserved(NeedRow need, List<Reserved> reserved) {
        BigDecimal sum =
                reserved.stream()
                        .filter(each -> !each.state().equals("refused"))
                        .map(Reserved::quantity)
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.signum() == 0) {
            return Said.of("told.reserved_none");
        }
        return Said.of("done.reserved", sum, item(need), reserved.size());
    }

    private static String item(NeedRow need) {
        return need.items().stream().map(LedgerLine::item).findFirst().orElse("");
    }
}
