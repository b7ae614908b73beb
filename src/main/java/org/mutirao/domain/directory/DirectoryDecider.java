package org.mutirao.domain.directory;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mutirao.domain.directory.DeviceEvent.DeviceRegistered;
import org.mutirao.domain.directory.DeviceEvent.DeviceRevoked;
import org.mutirao.domain.directory.PersonEvent.KeyDestroyed;
import org.mutirao.domain.directory.PersonEvent.PeopleMerged;
import org.mutirao.domain.directory.PersonEvent.PeopleSeparated;
import org.mutirao.domain.directory.PersonEvent.PersonRegistered;
import org.mutirao.domain.directory.PersonEvent.PersonUpdated;
import org.mutirao.domain.directory.PlaceEvent.PlacesMerged;
import org.mutirao.domain.directory.PlaceEvent.PlacesSeparated;
import org.mutirao.domain.directory.RoleEvent.RoleGranted;
import org.mutirao.domain.directory.RoleEvent.RoleRevoked;
import org.mutirao.domain.shared.Change;
import org.mutirao.domain.shared.Decision;
import org.mutirao.domain.shared.DomainEvent;
import org.mutirao.domain.shared.Edits;
import org.mutirao.domain.shared.Emission;
import org.mutirao.domain.shared.Entity;
import org.mutirao.domain.shared.Id;

/// People, devices, roles, and names that turn out to be one. Merges and separations are events of
/// the one that is kept.
public final class DirectoryDecider {
    private static final Set<String> PERSON_FIELDS = Set.of("/sealed", Entry.HIDDEN);

    private DirectoryDecider() {}

    public static Decision register(PersonState state, PersonRegistered person) {
        return unless(
                state.known() ? new DirectoryRefusal.AlreadyKnown(state.id().text()) : null,
                state.id(),
                person);
    }

    /// @param values the wanted text by JSON Pointer; null removes the field
    public static Decision update(PersonState state, Map<String, @Nullable String> values) {
        if (!state.known()) {
            return Decision.reject(new DirectoryRefusal.NotKnown(state.id().text()));
        }
        if (state.erased()) {
            return Decision.reject(new DirectoryRefusal.Erased(state.id()));
        }
        Map<String, Change> changes = Edits.changes(state.entry().document(), values);
        return unless(
                EntryDecider.check(changes, PERSON_FIELDS), state.id(), new PersonUpdated(changes));
    }

    /// Destroys the key with which everything about a person was sealed. It cannot be undone.
    public static Decision erase(PersonState state) {
        if (!state.known()) {
            return Decision.reject(new DirectoryRefusal.NotKnown(state.id().text()));
        }
        return unless(
                state.erased() ? new DirectoryRefusal.Erased(state.id()) : null,
                state.id(),
                new KeyDestroyed(KeyKind.PERSON, null));
    }

    public static Decision merge(PlaceState keep, PlaceState merged, Merges<Entity.Place> merges) {
        return unless(
                unlike(keep.known(), merged.known(), keep.id(), merged.id(), merges),
                keep.id(),
                new PlacesMerged(keep.id(), merged.id()));
    }

    public static Decision separatePlaces(
            Id<Entity.Place> keep, Id<Entity.Place> merged, Merges<Entity.Place> merges) {
        return unless(
                merges.isMerged(keep, merged)
                        ? null
                        : new DirectoryRefusal.NotMerged(keep.text(), merged.text()),
                keep,
                new PlacesSeparated(keep, merged));
    }

    public static Decision merge(
            PersonState keep, PersonState merged, Merges<Entity.Person> merges) {
        return unless(
                unlike(keep.known(), merged.known(), keep.id(), merged.id(), merges),
                keep.id(),
                new PeopleMerged(keep.id(), merged.id()));
    }

    public static Decision separatePeople(
            Id<Entity.Person> keep, Id<Entity.Person> merged, Merges<Entity.Person> merges) {
        return unless(
                merges.isMerged(keep, merged)
                        ? null
                        : new DirectoryRefusal.NotMerged(keep.text(), merged.text()),
                keep,
                new PeopleSeparated(keep, merged));
    }

    private static <T extends Entity> @Nullable DirectoryRefusal unlike(
            boolean keepKnown, boolean mergedKnown, Id<T> keep, Id<T> merged, Merges<T> merges) {
        if (!keepKnown) {
            return new DirectoryRefusal.NotKnown(keep.text());
        }
        if (!mergedKnown) {
            return new DirectoryRefusal.NotKnown(merged.text());
        }
        return merges.same(keep, merged)
                ? new DirectoryRefusal.SameThing(keep.text(), merged.text())
                : null;
    }

    public static Decision grant(PersonState person, Role role) {
        if (!person.known()) {
            return Decision.reject(new DirectoryRefusal.NotKnown(person.id().text()));
        }
        return unless(
                person.roles().contains(role)
                        ? new DirectoryRefusal.HasRole(person.id().text(), role)
                        : null,
                person.id(),
                new RoleGranted(Grantee.PERSON, role));
    }

    /// @param otherLeaders whether another person administers or coordinates
    public static Decision revoke(PersonState person, Role role, boolean otherLeaders) {
        if (!person.roles().contains(role)) {
            return Decision.reject(new DirectoryRefusal.HasNotRole(person.id().text(), role));
        }
        boolean leadsOn = Roles.without(person.roles(), role).stream().anyMatch(Role::leads);
        return unless(
                role.leads() && !leadsOn && !otherLeaders
                        ? new DirectoryRefusal.LastLeader(person.id())
                        : null,
                person.id(),
                new RoleRevoked(Grantee.PERSON, role));
    }

    public static Decision grant(DeviceState device, Role role) {
        @Nullable DirectoryRefusal wrong = inactive(device);
        if (wrong == null && device.roles().contains(role)) {
            wrong = new DirectoryRefusal.HasRole(device.id().text(), role);
        }
        return unless(wrong, device.id(), new RoleGranted(Grantee.DEVICE, role));
    }

    public static Decision revoke(DeviceState device, Role role) {
        return unless(
                device.roles().contains(role)
                        ? null
                        : new DirectoryRefusal.HasNotRole(device.id().text(), role),
                device.id(),
                new RoleRevoked(Grantee.DEVICE, role));
    }

    /// @param prefixes the prefixes of short numbers that other devices of the scope have
    public static Decision register(
            DeviceState state, DeviceRegistered device, Collection<String> prefixes) {
        if (state.revoked() || state.registration() != null) {
            return Decision.reject(new DirectoryRefusal.AlreadyKnown(state.id().text()));
        }
        return unless(
                prefixes.contains(device.prefix())
                        ? new DirectoryRefusal.PrefixTaken(device.prefix())
                        : null,
                state.id(),
                device);
    }

    /// @param here the device on which this is asked
    public static Decision revoke(
            DeviceState state, Id<Entity.Device> here, @Nullable String reason) {
        @Nullable DirectoryRefusal wrong = inactive(state);
        if (wrong == null && state.id().equals(here)) {
            wrong = new DirectoryRefusal.OwnDevice(here);
        }
        return unless(wrong, state.id(), new DeviceRevoked(reason));
    }

    private static @Nullable DirectoryRefusal inactive(DeviceState device) {
        if (device.registration() == null) {
            return new DirectoryRefusal.NotKnown(device.id().text());
        }
        return device.revoked() ? new DirectoryRefusal.DeviceGone(device.id()) : null;
    }

    private static Decision unless(
            @Nullable DirectoryRefusal wrong, Id<?> aggregate, DomainEvent event) {
        return wrong == null
                ? Decision.accept(Emission.of(aggregate, event))
                : Decision.reject(wrong);
    }
}
