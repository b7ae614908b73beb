package org.mutirao.domain.scope;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mutirao.domain.directory.DeviceState;
import org.mutirao.domain.directory.Merges;
import org.mutirao.domain.directory.PersonState;
import org.mutirao.domain.directory.Role;
import org.mutirao.domain.directory.RoleEvent;
import org.mutirao.domain.shared.AggregateType;
import org.mutirao.domain.shared.Entity;
import org.mutirao.domain.shared.Fact;
import org.mutirao.domain.shared.Id;
import org.mutirao.domain.shared.Lists;

/// Who may write what, as it stands at one place of the log: the scope's authority, its devices,
/// and the roles of people. Fold every accepted fact into it, in order.
public record Standing(
        ScopeState scope,
        SequencedMap<Id<Entity.Device>, DeviceState> devices,
        SequencedMap<Id<Entity.Person>, Set<Role>> roles,
        Merges<Entity.Person> merges) {
    public Standing {
        devices = Lists.copy(devices);
        roles = Lists.copy(roles);
    }

    public static Standing before(Id<Entity.Scope> scope) {
        return new Standing(
                ScopeState.unknown(scope),
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                Merges.none());
    }

    /// Whether an event of this aggregate can change anything here; others need not be folded.
    public static boolean concerns(AggregateType aggregate) {
        return aggregate == AggregateType.SCOPE
                || aggregate == AggregateType.DEVICE
                || aggregate == AggregateType.PERSON;
    }

    public Standing evolve(Fact fact) {
        return switch (fact.aggregate()) {
            case SCOPE -> new Standing(scope.evolve(fact), devices, roles, merges);
            case DEVICE -> {
                Id<Entity.Device> id = Id.of(fact.aggregateId());
                yield new Standing(scope, put(devices, id, device(id).evolve(fact)), roles, merges);
            }
            case PERSON -> {
                var nextRoles = granted(fact);
                var nextMerges = Merges.ofPeople(merges, fact);
                yield nextRoles == roles && nextMerges == merges
                        ? this // most people have no part in it
                        : new Standing(scope, devices, nextRoles, nextMerges);
            }
            default -> this; // rights do not hang on goods
        };
    }

    /// Only people with roles are kept here: an operation knows many more.
    private SequencedMap<Id<Entity.Person>, Set<Role>> granted(Fact fact) {
        if (!(fact.event() instanceof RoleEvent)) {
            return roles;
        }
        Id<Entity.Person> id = Id.of(fact.aggregateId());
        Set<Role> before = roles.getOrDefault(id, Set.of());
        var person = new PersonState(id, PersonState.unknown(id).entry(), before, false);
        return put(roles, id, person.evolve(fact).roles());
    }

    private static <K, V> SequencedMap<K, V> put(Map<K, V> map, K key, V value) {
        var next = new LinkedHashMap<>(map);
        next.put(key, value);
        return next;
    }

    public DeviceState device(Id<Entity.Device> id) {
        return devices.getOrDefault(id, DeviceState.unknown(id));
    }

    /// The roles of a person under all their names.
    public Set<Role> rolesOf(@Nullable Id<Entity.Person> person) {
        if (person == null) {
            return Set.of();
        }
        if (merges.keptAs().isEmpty()) {
            return roles.getOrDefault(person, Set.of());
        }
        Set<Role> all = EnumSet.noneOf(Role.class);
        merges.namesOf(person).forEach(name -> all.addAll(roles.getOrDefault(name, Set.of())));
        return all;
    }

    /// Whether somebody else than this person, under any of their names, leads the operation.
    public boolean othersLead(Id<Entity.Person> person) {
        return roles.entrySet().stream()
                .filter(entry -> !merges.same(entry.getKey(), person))
                .anyMatch(entry -> entry.getValue().stream().anyMatch(Role::leads));
    }

    public boolean may(String eventType, @Nullable Id<Entity.Person> person, Id<Entity.Device> on) {
        // whoever sits at the deciding device does not do by rule what anybody at work may do
        boolean byRule =
                person == null || Rights.writer(eventType) != Rights.Writer.ANYBODY_OR_AUTHORITY;
        return Rights.may(
                eventType, rolesOf(person), device(on).roles(), byRule && scope.decides(on));
    }
}
