package org.mutirao.application.command;

import org.jspecify.annotations.Nullable;
import org.mutirao.domain.shared.CancelReason;
import org.mutirao.domain.shared.Wire;

/// Why somebody calls something off: a word that stands in the log as it is, or their own words,
/// which do not.
///
/// @param code null: nobody said why
/// @param words sealed before anything is written; null where the code says it all
record Why(@Nullable CancelReason code, @Nullable String words) {
    static Why typed(String typed) {
        String text = typed.strip();
        if (text.isEmpty()) {
            return new Why(null, null);
        }
        return Wire.typed(CancelReason.class, text)
                .map(code -> new Why(code, null))
                .orElse(new Why(CancelReason.OTHER, text));
    }

    /// What an event carries in the clear.
    @Nullable String reason() {
        return code == null ? null : code.wire();
    }
}
