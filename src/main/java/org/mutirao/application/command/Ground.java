package org.mutirao.application.command;

import java.util.Optional;
import org.mutirao.domain.directory.PlaceState;
import org.mutirao.domain.shared.Entity;
import org.mutirao.domain.shared.Id;
import org.mutirao.eventlog.LogReader;

/// What a command decides on: the log of now, who acts, and how new things will be called. A [Turn]
/// may then write; a [Rehearsal] may not.
public interface Ground {
    LogReader log();

    PlaceState place(Id<Entity.Place> id);

    Optional<Id<Entity.Person>> actor();

    <T extends Entity> Id<T> newId();

    /// The next short number of this device, such as `A7K2-142`; it is used up by an append.
    String nextNumber();
}
