package org.mutirao.eventlog;

import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.mutirao.domain.shared.Lists;

/// The envelope of an event.
///
/// @param correlation the command's id, which is its first event's; null in that first event
/// @param causation the event that a rule reacted to
/// @param saga the delivery saga that this is a step of
/// @param undoes the command that this one takes back
/// @param supersedes the event that this one stands for in another scope
/// @param x what the author's own integration wants to keep; JSON values
public record Metadata(
        @Nullable String correlation,
        @Nullable String causation,
        @Nullable String saga,
        @Nullable String undoes,
        @Nullable String supersedes,
        Map<String, Object> x) {
    public static final Metadata NONE = new Metadata(null, null, null, null, null, Map.of());

    public Metadata {
        SequencedMap<String, Object> copy = Lists.copy(x);
        x = copy;
    }

    public static Metadata caused(String causation) {
        return new Metadata(null, causation, null, null, null, Map.of());
    }

    public Metadata withCorrelation(@Nullable String id) {
        return new Metadata(id, causation, saga, undoes, supersedes, x);
    }

    public Metadata ofSaga(String id) {
        return new Metadata(correlation, causation, id, undoes, supersedes, x);
    }

    public Metadata undoing(String command) {
        return new Metadata(correlation, causation, saga, command, supersedes, x);
    }

    public boolean saysNothing() {
        return equals(NONE);
    }
}
