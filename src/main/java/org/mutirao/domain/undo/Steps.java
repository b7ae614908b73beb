package org.mutirao.domain.undo;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mutirao.domain.shared.Change;
import org.mutirao.domain.shared.Document;
import org.mutirao.domain.shared.DomainEvent;
import org.mutirao.domain.shared.Emission;
import org.mutirao.domain.shared.Entity;
import org.mutirao.domain.shared.Id;

/// What an undo has gathered so far.
final class Steps {
    /// The reason that events of an undo carry where they need one.
    static final String UNDONE = "desfeito";

    private final List<Emission> emissions = new ArrayList<>();
    private final List<Effect> effects = new ArrayList<>();
    private final List<Obstacle> obstacles = new ArrayList<>();
    private final Map<Id<Entity.Reservation>, Again> again = new HashMap<>();
    private final Iterator<String> fresh;
    private final Set<Id<Entity.Event>> command;
    private final History history;

    /// A reservation that takes the place of one that was given back.
    ///
    /// @param left how much of it no line has taken yet
    record Again(Id<Entity.Reservation> id, BigDecimal left) {}

    Steps(Set<Id<Entity.Event>> command, History history, List<String> fresh) {
        this.command = command;
        this.history = history;
        this.fresh = fresh.iterator();
    }

    Set<Id<Entity.Event>> command() {
        return command;
    }

    History history() {
        return history;
    }

    <T extends Entity> Id<T> freshId() {
        return Id.of(fresh.next());
    }

    void emit(Id<?> aggregate, DomainEvent event) {
        emissions.add(Emission.of(aggregate, event));
    }

    void tell(Effect effect) {
        effects.add(effect);
    }

    void block(Obstacle obstacle) {
        obstacles.add(obstacle);
    }

    void reservesAgain(Id<Entity.Reservation> old, Again anew) {
        again.put(old, anew);
    }

    /// Takes up to `quantity` from the reservation that stands in for `old`.
    ///
    /// @return null where none does, or nothing of it is left
    @Nullable Again take(@Nullable Id<Entity.Reservation> old, BigDecimal quantity) {
        Again there = old == null ? null : again.get(old);
        if (old == null || there == null || there.left().signum() <= 0) {
            return null;
        }
        BigDecimal taken = there.left().min(quantity);
        again.put(old, new Again(there.id(), there.left().subtract(taken)));
        return new Again(there.id(), taken);
    }

    /// The changes that set fields back, for those paths on which nobody built.
    void setBack(
            Id<?> aggregate,
            Set<String> paths,
            Document before,
            Document after,
            Document now,
            Function<Map<String, Change>, DomainEvent> event) {
        var changes = new LinkedHashMap<String, Change>();
        for (String path : paths) {
            @Nullable String was = before.at(path).orElse(null);
            @Nullable String set = after.at(path).orElse(null);
            @Nullable String is = now.at(path).orElse(null);
            if (!Objects.equals(is, set) && !Objects.equals(is, was)) {
                block(
                        Obstacle.of(
                                Obstacle.Kind.FIELD_SET_SINCE,
                                Obstacle.Instead.SET_THE_FIELD,
                                aggregate.text(),
                                path));
            } else if (!Objects.equals(is, was)) {
                changes.put(path, new Change(is, was));
                tell(
                        Effect.of(
                                Effect.Kind.CHANGES_BACK,
                                aggregate.text(),
                                path,
                                is == null ? "" : is,
                                was == null ? "" : was));
            }
        }
        if (!changes.isEmpty()) {
            emit(aggregate, event.apply(changes));
        }
    }

    UndoPlan plan() {
        if (!obstacles.isEmpty()) {
            return new UndoPlan.BuiltUpon(obstacles);
        }
        if (!emissions.isEmpty()) {
            return new UndoPlan.Possible(emissions, effects);
        }
        boolean inUse =
                effects.stream().anyMatch(effect -> effect.kind() == Effect.Kind.STAYS_KNOWN);
        return new UndoPlan.Impossible(
                inUse ? UndoPlan.Reason.IN_USE : UndoPlan.Reason.ALREADY_UNDONE);
    }
}
