package org.mutirao.domain.shared;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// An event at its place in the canonical order, with what its header says: what folds are made of.
///
/// @param at when its author says that it happened
/// @param receivedAt when the authority received it; null while it has not
/// @param by the person in whose name it was written; null for none
/// @param device the laptop that wrote it
/// @param decided whether the authority accepted it; false: not seen yet, it counts provisionally
/// @param correlation the command that it belongs to
/// @param event what happened
public record Fact(
        Id<Entity.Event> id,
        AggregateType aggregate,
        String aggregateId,
        Instant at,
        @Nullable Instant receivedAt,
        @Nullable Id<Entity.Person> by,
        Id<Entity.Device> device,
        boolean decided,
        Id<Entity.Command> correlation,
        DomainEvent event) {}
