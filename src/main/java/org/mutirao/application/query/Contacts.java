package org.mutirao.application.query;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.projection.LiveStates;
import org.mutirao.application.security.PersonalRecords;
import org.mutirao.domain.directory.PersonState;
import org.mutirao.domain.directory.Role;
import org.mutirao.domain.shared.Entity;
import org.mutirao.domain.shared.Id;

/// What is personal about people and homes, opened only for whoever may see it: all of it for those
/// who lead the operation, for a volunteer what their own open deliveries need. Thread-safe.
public final class Contacts {
    private final LiveStates live;
    private final PeopleModel people;
    private final PersonalRecords sealed;
    private final Function<String, Optional<Contact>> contactIn;
    private final Supplier<@Nullable String> actor;

    /// @param contactIn reads a record that was opened
    /// @param actor gives the id of the person who is acting; null: nobody
    public Contacts(
            LiveStates live,
            PeopleModel people,
            PersonalRecords sealed,
            Function<String, Optional<Contact>> contactIn,
            Supplier<@Nullable String> actor) {
        this.live = live;
        this.people = people;
        this.sealed = sealed;
        this.contactIn = contactIn;
        this.actor = actor;
    }

    /// @param phone null where none was given, as `email`
    public record Contact(String name, @Nullable String phone, @Nullable String email) {
        @Override
        public String toString() {
            return "Contact[sealed]";
        }
    }

    /// What whoever acts may see of others.
    public enum Sight {
        /// Everybody, with contact.
        EVERYTHING,
        /// Everybody's name, no contact.
        NAMES,
        /// Who has to do with their own open deliveries.
        OWN_DELIVERIES
    }

    public Sight sight() {
        Set<Role> roles = roles(actor.get());
        if (roles.stream().anyMatch(Role::leads)) {
            return Sight.EVERYTHING;
        }
        return roles.contains(Role.AUDITOR) ? Sight.NAMES : Sight.OWN_DELIVERIES;
    }

    /// Whether whoever acts may see that a person is there at all.
    public boolean sees(String personId) {
        return sight() != Sight.OWN_DELIVERIES || concerns(personId);
    }

    /// The contact of a person.
    ///
    /// @return empty where it may not be seen, was erased, or cannot be read here
    public Optional<Contact> of(String personId) {
        if (sight() != Sight.EVERYTHING && !concerns(personId)) {
            return Optional.empty();
        }
        PersonState person = live.ask((log, states) -> states.person(log, Id.of(personId)));
        return open(person.sealed());
    }

    /// The name of a home.
    ///
    /// @param placeId the home, whose name `digest` seals
    /// @return empty where it may not be seen or cannot be read here
    public Optional<String> home(String placeId, @Nullable String digest) {
        return sight() == Sight.EVERYTHING || concerns(placeId)
                ? open(digest).map(Contact::name)
                : Optional.empty();
    }

    private Optional<Contact> open(@Nullable String digest) {
        return Optional.ofNullable(digest).flatMap(sealed::open).flatMap(contactIn);
    }

    private boolean concerns(String id) {
        String self = actor.get();
        return self != null && (self.equals(id) || people.metBy(self).contains(id));
    }

    /// Under all their ids.
    private Set<Role> roles(@Nullable String personId) {
        Set<Role> all = EnumSet.noneOf(Role.class);
        if (personId != null) {
            live.ask((log, states) -> {
                for (Id<Entity.Person> id : states.merges(log).people().namesOf(Id.of(personId))) {
                    all.addAll(states.person(log, id).roles());
                }
                return all;
            });
        }
        return all;
    }
}
