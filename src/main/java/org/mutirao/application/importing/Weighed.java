package org.mutirao.application.importing;

import java.util.List;
import java.util.Optional;
import org.mutirao.application.command.Appender;
import org.mutirao.application.importing.FileImport.Refused;
import org.mutirao.application.importing.FileImport.Report;
import org.mutirao.application.importing.FileImport.Request;
import org.mutirao.application.importing.FileImport.Result;
import org.mutirao.application.importing.FileImport.TooManyEvents;

/// A file whose rows are all decided: whether it comes in, and what is said of it.
record Weighed(SheetImport.Mapped mapped, Batch batch, Request request) {

    boolean comesIn() {
        return request.withoutWrong() || batch.errors().isEmpty();
    }

    Optional<TooManyEvents> tooMany() {
        int events = batch.drafts().size();
        return comesIn() && events > Appender.MOST_EVENTS
                ? Optional.of(new TooManyEvents(events, Appender.MOST_EVENTS))
                : Optional.empty();
    }

    /// What would be said if it were written now.
    Result rehearsed() {
        return tooMany().<Result>map(Refused::new).orElseGet(this::report);
    }

    Report report() {
        boolean comesIn = comesIn();
        return new Report(
                null,
                mapped.kind(),
                mapped.rows(),
                comesIn ? batch.entries() : 0,
                batch.duplicates(),
                batch.errors(),
                comesIn ? 0 : batch.entries(),
                List.of(),
                mapped.ignored(),
                batch.newPlaces(),
                batch.first());
    }
}
