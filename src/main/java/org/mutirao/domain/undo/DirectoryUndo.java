package org.mutirao.domain.undo;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.mutirao.domain.directory.DeviceState;
import org.mutirao.domain.directory.Entry;
import org.mutirao.domain.directory.Grantee;
import org.mutirao.domain.directory.ItemEvent;
import org.mutirao.domain.directory.ItemEvent.ItemUpdated;
import org.mutirao.domain.directory.ItemState;
import org.mutirao.domain.directory.Merges;
import org.mutirao.domain.directory.PersonEvent;
import org.mutirao.domain.directory.PersonEvent.PeopleMerged;
import org.mutirao.domain.directory.PersonEvent.PeopleSeparated;
import org.mutirao.domain.directory.PersonEvent.PersonUpdated;
import org.mutirao.domain.directory.PersonState;
import org.mutirao.domain.directory.PlaceEvent;
import org.mutirao.domain.directory.PlaceEvent.PlaceUpdated;
import org.mutirao.domain.directory.PlaceEvent.PlacesMerged;
import org.mutirao.domain.directory.PlaceEvent.PlacesSeparated;
import org.mutirao.domain.directory.PlaceState;
import org.mutirao.domain.directory.Role;
import org.mutirao.domain.directory.RoleEvent;
import org.mutirao.domain.directory.RoleEvent.RoleGranted;
import org.mutirao.domain.directory.RoleEvent.RoleRevoked;
import org.mutirao.domain.scope.NoticeEvent.NoticeClosed;
import org.mutirao.domain.scope.NoticeState;
import org.mutirao.domain.shared.Change;
import org.mutirao.domain.shared.Document;
import org.mutirao.domain.shared.DomainEvent;
import org.mutirao.domain.shared.Entity;
import org.mutirao.domain.shared.Fact;
import org.mutirao.domain.shared.Id;

/// Takes back what a command did to the directory and to notices.
///
/// No event takes a registration back. An entry that nothing else mentions leaves the lists
/// (`/hidden`); one that is used elsewhere by now stays.
final class DirectoryUndo {
    private DirectoryUndo() {}

    static void place(Id<Entity.Place> id, Steps steps) {
        var trace = trace(PlaceState.unknown(id), id, steps, PlaceState::evolve);
        entry(id, map(trace, PlaceState::entry), PlaceEvent.class, PlaceUpdated::new, steps);
        var merges = trace(Merges.<Entity.Place>none(), id, steps, Merges::ofPlaces);
        for (var pair : changed(merges)) {
            boolean stood = merges.before().pairs().contains(pair);
            steps.emit(
                    pair.keep(),
                    stood
                            ? new PlacesMerged(pair.keep(), pair.merged())
                            : new PlacesSeparated(pair.keep(), pair.merged()));
            tellMerge(pair.keep(), pair.merged(), stood, steps);
        }
    }

    static void person(Id<Entity.Person> id, Steps steps) {
        var trace = trace(PersonState.unknown(id), id, steps, PersonState::evolve);
        entry(id, map(trace, PersonState::entry), PersonEvent.class, PersonUpdated::new, steps);
        var merges = trace(Merges.<Entity.Person>none(), id, steps, Merges::ofPeople);
        for (var pair : changed(merges)) {
            boolean stood = merges.before().pairs().contains(pair);
            steps.emit(
                    pair.keep(),
                    stood
                            ? new PeopleMerged(pair.keep(), pair.merged())
                            : new PeopleSeparated(pair.keep(), pair.merged()));
            tellMerge(pair.keep(), pair.merged(), stood, steps);
        }
    }

    static void item(Id<Entity.Item> id, Steps steps) {
        var trace = trace(ItemState.unknown(id), id, steps, ItemState::evolve);
        entry(id, map(trace, ItemState::entry), ItemEvent.class, ItemUpdated::new, steps);
    }

    private static <S> Trace<S> trace(
            S unknown, Id<?> id, Steps steps, BiFunction<S, Fact, S> evolve) {
        return Trace.of(unknown, steps.history().of(id.text()), steps.command(), evolve);
    }

    private static <S> Trace<Entry> map(Trace<S> trace, Function<S, Entry> entry) {
        return new Trace<>(
                entry.apply(trace.before()),
                entry.apply(trace.after()),
                entry.apply(trace.now()),
                trace.own(),
                trace.earlier());
    }

    private static void entry(
            Id<?> id,
            Trace<Entry> trace,
            Class<? extends DomainEvent> own,
            Function<Map<String, Change>, DomainEvent> update,
            Steps steps) {
        if (!trace.before().known() && trace.after().known()) {
            unregister(id, trace, own, update, steps);
            return;
        }
        Document before = trace.before().document();
        Document after = trace.after().document();
        var paths = new LinkedHashSet<>(after.fields().keySet());
        paths.addAll(before.fields().keySet());
        paths.removeIf(path -> before.at(path).equals(after.at(path)));
        steps.setBack(id, paths, before, after, trace.now().document(), update);
    }

    private static void unregister(
            Id<?> id,
            Trace<Entry> trace,
            Class<? extends DomainEvent> own,
            Function<Map<String, Change>, DomainEvent> update,
            Steps steps) {
        List<Fact> others =
                steps.history().of(id.text()).stream()
                        .filter(fact -> !steps.command().contains(fact.id()))
                        .filter(fact -> !isOwn(fact, id, own))
                        .toList();
        if (!others.isEmpty()) {
            steps.tell(Effect.of(Effect.Kind.STAYS_KNOWN, id.text()));
        } else if (!trace.now().hidden()) {
            steps.emit(id, update.apply(Map.of(Entry.HIDDEN, new Change(null, "true"))));
            steps.tell(Effect.of(Effect.Kind.HIDES, id.text()));
        }
    }

    private static boolean isOwn(Fact fact, Id<?> id, Class<? extends DomainEvent> own) {
        boolean merge =
                fact.event() instanceof PlacesMerged || fact.event() instanceof PeopleMerged;
        return own.isInstance(fact.event()) && fact.aggregateId().equals(id.text()) && !merge;
    }

    /// The merges that the command made or took back, and that stand as it left them.
    private static <T extends Entity> List<Merges.Pair<T>> changed(Trace<Merges<T>> trace) {
        var all = new LinkedHashSet<>(trace.before().pairs());
        all.addAll(trace.after().pairs());
        return all.stream()
                .filter(pair ->
                        trace.before().pairs().contains(pair)
                                != trace.after().pairs().contains(pair))
                .filter(pair ->
                        trace.now().pairs().contains(pair) == trace.after().pairs().contains(pair))
                .toList();
    }

    private static void tellMerge(Id<?> keep, Id<?> merged, boolean stood, Steps steps) {
        steps.tell(
                Effect.of(
                        stood ? Effect.Kind.MERGES : Effect.Kind.SEPARATES,
                        keep.text(),
                        merged.text()));
    }

    static void roles(String id, Steps steps) {
        List<Fact> history = steps.history().of(id);
        boolean ofDevice =
                history.stream()
                        .filter(fact -> steps.command().contains(fact.id()))
                        .anyMatch(fact ->
                                fact.event() instanceof RoleEvent role
                                        && role.grantee() == Grantee.DEVICE);
        if (ofDevice) {
            var trace =
                    trace(DeviceState.unknown(Id.of(id)), Id.of(id), steps, DeviceState::evolve);
            roles(
                    id,
                    Grantee.DEVICE,
                    List.of(trace.before().roles(), trace.after().roles(), trace.now().roles()),
                    steps);
        } else {
            var trace =
                    trace(PersonState.unknown(Id.of(id)), Id.of(id), steps, PersonState::evolve);
            roles(
                    id,
                    Grantee.PERSON,
                    List.of(trace.before().roles(), trace.after().roles(), trace.now().roles()),
                    steps);
        }
    }

    /// @param stages the roles without the command, right after it, and now
    private static void roles(String id, Grantee grantee, List<Set<Role>> stages, Steps steps) {
        for (Role role : EnumSet.allOf(Role.class)) {
            boolean had = stages.get(0).contains(role);
            boolean got = stages.get(1).contains(role);
            boolean has = stages.get(2).contains(role);
            if (had != got && had != has) {
                steps.emit(
                        Id.of(id),
                        had ? new RoleGranted(grantee, role) : new RoleRevoked(grantee, role));
                steps.tell(
                        Effect.of(
                                had ? Effect.Kind.GRANTS_ROLE : Effect.Kind.REVOKES_ROLE,
                                id,
                                role.wire()));
            }
        }
    }

    static void notice(Id<Entity.Notice> id, Steps steps) {
        var trace = trace(NoticeState.unknown(id), id, steps, NoticeState::evolve);
        boolean had = shows(trace.before());
        boolean has = shows(trace.now());
        var published = trace.before().published();
        if (had == shows(trace.after()) || had == has) {
            return;
        }
        if (had && published != null) {
            steps.emit(id, published);
            steps.tell(Effect.of(Effect.Kind.SHOWS_NOTICE, id.text()));
        } else {
            steps.emit(id, new NoticeClosed(Steps.UNDONE));
            steps.tell(Effect.of(Effect.Kind.CLOSES_NOTICE, id.text()));
        }
    }

    private static boolean shows(NoticeState state) {
        return state.published() != null && !state.closed();
    }
}
