package org.mutirao.application.command;

import java.util.List;
import java.util.function.Function;
import org.mutirao.domain.shared.Refusal;

/// What became of a command.
///
/// @param <T> what the command hands back when it was carried out
public sealed interface Outcome<T> {

    /// It is in the log, durably.
    ///
    /// @param command the id by which it can be undone; its first event's
    /// @param events ids of what was appended, rule events included, in log order
    record Done<T>(T value, String command, List<String> events) implements Outcome<T> {
        public Done {
            events = List.copyOf(events);
        }
    }

    /// Nothing was written.
    record Refused<T>(Refusal refusal) implements Outcome<T> {}

    default <U> Outcome<U> map(Function<T, U> change) {
        return switch (this) {
            case Done<T> done -> new Done<>(change.apply(done.value), done.command, done.events);
            case Refused<T> refused -> new Refused<>(refused.refusal);
        };
    }
}
