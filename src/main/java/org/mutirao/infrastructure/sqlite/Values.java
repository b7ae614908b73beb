package org.mutirao.infrastructure.sqlite;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mutirao.domain.shared.Fields;
import org.mutirao.domain.shared.Id;
import org.mutirao.domain.shared.Wire;

/// Values of states as the read tables keep them.
final class Values {
    private Values() {}

    static @Nullable String id(@Nullable Id<?> id) {
        return id == null ? null : id.text();
    }

    static @Nullable String time(@Nullable Instant time) {
        return time == null ? null : Fields.text(time);
    }

    /// Without needless zeros: equal amounts are equal texts.
    static @Nullable String amount(@Nullable BigDecimal amount) {
        if (amount == null) {
            return null;
        }
        return amount.signum() == 0 ? "0" : amount.stripTrailingZeros().toPlainString();
    }

    static @Nullable String coordinate(@Nullable BigDecimal degrees) {
        return degrees == null ? null : degrees.toPlainString();
    }

    static String words(Collection<? extends Wire> words) {
        return words.stream().map(Wire::wire).sorted().collect(Collectors.joining(","));
    }
}
