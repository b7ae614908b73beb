package org.mutirao.domain.directory;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mutirao.domain.directory.PersonEvent.KeyDestroyed;
import org.mutirao.domain.directory.PersonEvent.PeopleMerged;
import org.mutirao.domain.directory.PersonEvent.PeopleSeparated;
import org.mutirao.domain.directory.PersonEvent.PersonRegistered;
import org.mutirao.domain.directory.PersonEvent.PersonUpdated;
import org.mutirao.domain.directory.RoleEvent.RoleGranted;
import org.mutirao.domain.directory.RoleEvent.RoleRevoked;
import org.mutirao.domain.shared.AggregateType;
import org.mutirao.domain.shared.Entity;
import org.mutirao.domain.shared.Fact;
import org.mutirao.domain.shared.Fields;
import org.mutirao.domain.shared.Id;

/// A person, as far as the log knows: what is personal is sealed elsewhere.
///
/// @param roles what this id was granted; those of merged ids are kept under those
/// @param erased whether the person's key was destroyed: this id never gets one again
public record PersonState(Id<Entity.Person> id, Entry entry, Set<Role> roles, boolean erased) {
    public PersonState {
        roles = Set.copyOf(roles);
    }

    public static PersonState unknown(Id<Entity.Person> id) {
        return new PersonState(id, Entry.UNKNOWN, Set.of(), false);
    }

    public PersonState evolve(Fact fact) {
        boolean own =
                fact.aggregate() == AggregateType.PERSON && fact.aggregateId().equals(id.text());
        if (!own) {
            return this;
        }
        return switch (fact.event()) {
            case PersonRegistered e ->
                    with(
                            entry.registered(
                                    fact.at(),
                                    e.externalId(),
                                    new Fields().put("/sealed", e.sealed()).document()));
            case PersonUpdated e -> with(entry.updated(fact.id(), e.changes()));
            case RoleGranted e -> new PersonState(id, entry, Roles.with(roles, e.role()), erased);
            case RoleRevoked e ->
                    new PersonState(id, entry, Roles.without(roles, e.role()), erased);
            case KeyDestroyed e ->
                    new PersonState(id, entry, roles, erased || e.kind() == KeyKind.PERSON);
            case PeopleMerged _, PeopleSeparated _ -> this;
            default -> this; // not about a person
        };
    }

    private PersonState with(Entry newEntry) {
        return new PersonState(id, newEntry, roles, erased);
    }

    public boolean known() {
        return entry.known();
    }

    /// Digest of the sealed record; null where there is none, or none any more.
    public @Nullable String sealed() {
        return erased ? null : Fields.text(entry.document(), "/sealed");
    }
}
