package org.mutirao.bootstrap.cli;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.audit.LogCheck.Bad;

/// The first entry of a log that does not verify, as scripts read it.
record BadEntry(long position, @Nullable String eventId, String reason) {
    static @Nullable BadEntry of(@Nullable Bad bad) {
        return bad == null
                ? null
                : new BadEntry(
                        bad.position(),
                        bad.eventId(),
                        bad.reason().name().toLowerCase(Locale.ROOT));
    }

    String sentence(Words words) {
        return words.get(
                "verify.bad",
                position,
                eventId == null ? "?" : eventId,
                words.get("bad." + reason));
    }

    /// Tells beside the result that something in the log is not what was written.
    static @Nullable BadEntry tell(Console console, @Nullable Bad bad) {
        @Nullable BadEntry entry = of(bad);
        if (entry != null) {
            console.aside("damaged", entry.sentence(console.words()));
        }
        return entry;
    }
}
