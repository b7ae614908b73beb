package org.mutirao.ui.need;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.query.Asked;
import org.mutirao.application.query.Asked.InNeed;
import org.mutirao.application.query.LedgerLine;
import org.mutirao.application.query.NeedRow;
import org.mutirao.ui.shared.Amounts;
import org.mutirao.ui.shared.Messages;
import org.mutirao.ui.shared.Question;

/// The numbers of a need, as they are shown and asked.
record NeedQuestions(NeedWords words, Messages messages) {

    /// @param key of the word beside the number
    record Number(String key, String value, Question question) {}

    Number of(NeedRow need, LedgerLine line, InNeed number, String key) {
        BigDecimal amount = amount(line, number);
        String value =
                amount == null
                        ? messages.get("ledger.unknown")
                        : Amounts.number(amount, messages.locale());
        String name = need.number() + " · " + words.line(line) + " · " + messages.get(key);
        return new Number(
                key,
                value,
                new Question(new Asked.OfNeed(need.needId(), line.itemId(), number), name, value));
    }

    Question needed(NeedRow need, LedgerLine line) {
        return of(need, line, InNeed.NEEDED, "ledger.needed").question();
    }

    /// How much is needed of each line.
    List<Question> needed(@Nullable NeedRow need) {
        return need == null
                ? List.of()
                : need.items().stream().map(line -> needed(need, line)).toList();
    }

    /// What is missing of each line, where anything is wanted.
    List<Question> missing(@Nullable NeedRow need) {
        return need == null
                ? List.of()
                : need.items().stream()
                        .map(line -> of(need, line, InNeed.MISSING, "ledger.missing").question())
                        .toList();
    }

    private static @Nullable BigDecimal amount(LedgerLine line, InNeed number) {
        return switch (number) {
            case NEEDED -> line.needed();
            case RESERVED -> line.reserved();
            case IN_ROUTE -> line.inRoute();
            case RECEIVED -> line.received();
            case MISSING -> line.missing();
            case EXCESS -> line.excess();
            case SHARE -> null; // shown nowhere by line
        };
    }
}
