package org.mutirao.domain.directory;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mutirao.domain.directory.PersonEvent.PeopleMerged;
import org.mutirao.domain.directory.PersonEvent.PeopleSeparated;
import org.mutirao.domain.directory.PlaceEvent.PlacesMerged;
import org.mutirao.domain.directory.PlaceEvent.PlacesSeparated;
import org.mutirao.domain.shared.Entity;
import org.mutirao.domain.shared.Fact;
import org.mutirao.domain.shared.Id;
import org.mutirao.domain.shared.Lists;

/// Which ids name one and the same thing. Merging is a union: whatever was merged before comes
/// along, and no order of merges makes a circle. Separating takes one merge back, not the others.
///
/// @param pairs the merges that stand, in their order
/// @param keptAs by id of what was merged away, the id under which it is kept
public record Merges<T extends Entity>(List<Pair<T>> pairs, SequencedMap<Id<T>, Id<T>> keptAs) {

    public record Pair<T extends Entity>(Id<T> keep, Id<T> merged) {}

    public Merges {
        pairs = List.copyOf(pairs);
        keptAs = Lists.copy(keptAs);
    }

    public static <T extends Entity> Merges<T> none() {
        return new Merges<>(List.of(), new LinkedHashMap<>());
    }

    public static Merges<Entity.Place> ofPlaces(Merges<Entity.Place> merges, Fact fact) {
        return switch (fact.event()) {
            case PlacesMerged(var keep, var merged) -> merges.merge(keep, merged);
            case PlacesSeparated(var keep, var merged) -> merges.separate(keep, merged);
            default -> merges; // nothing of places
        };
    }

    public static Merges<Entity.Person> ofPeople(Merges<Entity.Person> merges, Fact fact) {
        return switch (fact.event()) {
            case PeopleMerged(var keep, var merged) -> merges.merge(keep, merged);
            case PeopleSeparated(var keep, var merged) -> merges.separate(keep, merged);
            default -> merges; // nothing of people
        };
    }

    /// The id under which a thing is kept now; its own where it was never merged away.
    public Id<T> resolve(Id<T> id) {
        return root(keptAs, id);
    }

    public boolean same(Id<T> one, Id<T> other) {
        return resolve(one).equals(resolve(other));
    }

    /// Every id that names the same thing, the given one among them.
    public Set<Id<T>> namesOf(Id<T> id) {
        Id<T> root = resolve(id);
        return Stream.concat(Stream.of(id, root), keptAs.keySet().stream())
                .filter(name -> resolve(name).equals(root))
                .collect(Collectors.toUnmodifiableSet());
    }

    public boolean isMerged(Id<T> keep, Id<T> merged) {
        return pairs.contains(new Pair<>(keep, merged));
    }

    public Merges<T> merge(Id<T> keep, Id<T> merged) {
        var pair = new Pair<>(keep, merged);
        if (pairs.contains(pair) || keep.equals(merged)) {
            return this;
        }
        var next = new LinkedHashMap<>(keptAs);
        join(next, pair);
        return new Merges<>(Stream.concat(pairs.stream(), Stream.of(pair)).toList(), next);
    }

    public Merges<T> separate(Id<T> keep, Id<T> merged) {
        var left = new ArrayList<>(pairs);
        if (!left.remove(new Pair<>(keep, merged))) {
            return this;
        }
        var next = new LinkedHashMap<Id<T>, Id<T>>();
        left.forEach(pair -> join(next, pair));
        return new Merges<>(left, next);
    }

    private static <T extends Entity> void join(Map<Id<T>, Id<T>> keptAs, Pair<T> pair) {
        Id<T> keep = root(keptAs, pair.keep());
        Id<T> merged = root(keptAs, pair.merged());
        if (!keep.equals(merged)) {
            keptAs.put(merged, keep);
        }
    }

    private static <T extends Entity> Id<T> root(Map<Id<T>, Id<T>> keptAs, Id<T> id) {
        Id<T> at = id;
        for (Id<T> next = keptAs.get(at); next != null; next = keptAs.get(at)) {
            at = next;
        }
        return at;
    }
}
