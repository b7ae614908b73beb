package org.mutirao.application.sync;

import org.jspecify.annotations.Nullable;
import org.mutirao.eventlog.ChainPlace;
import org.mutirao.eventlog.EventBody;
import org.mutirao.eventlog.RecordedEvent;
import org.mutirao.eventlog.Ruling;

/// An entry on its way.
///
/// @param ruling null while nobody decided; what a handed-over scope brings along
public record Pushed(EventBody body, ChainPlace place, @Nullable Ruling ruling) {
    public static Pushed of(RecordedEvent entry) {
        return new Pushed(entry.body(), entry.place(), entry.ruling());
    }
}
