package org.mutirao.domain.directory;

import org.mutirao.domain.shared.Entity;
import org.mutirao.domain.shared.Id;
import org.mutirao.domain.shared.Refusal;

/// Why the directory is not changed.
public sealed interface DirectoryRefusal extends Refusal {
    @Override
    default String code() {
        return switch (this) {
            case NotKnown _ -> "not_known";
            case AlreadyKnown _ -> "already_known";
            case BlankName _ -> "blank_name";
            case NameOfHome _ -> "name_of_home";
            case BadPosition _ -> "bad_position";
            case UnknownField _ -> "unknown_field";
            case BadField _ -> "bad_field";
            case NothingChanged _ -> "nothing_changed";
            case SameThing _ -> "same_thing";
            case NotMerged _ -> "not_merged";
            case HasRole _ -> "has_role";
            case HasNotRole _ -> "has_not_role";
            case LastLeader _ -> "last_leader";
            case DeviceGone _ -> "device_gone";
            case OwnDevice _ -> "own_device";
            case PrefixTaken _ -> "prefix_taken";
            case Erased _ -> "erased";
        };
    }

    record NotKnown(String id) implements DirectoryRefusal {}

    record AlreadyKnown(String id) implements DirectoryRefusal {}

    record BlankName() implements DirectoryRefusal {}

    /// The name of a home is personal: it is sealed, never written in clear.
    record NameOfHome() implements DirectoryRefusal {}

    /// Latitude and longitude come together, within ±90 and ±180 degrees.
    record BadPosition() implements DirectoryRefusal {}

    record UnknownField(String path) implements DirectoryRefusal {}

    record BadField(String path, String value) implements DirectoryRefusal {}

    record NothingChanged() implements DirectoryRefusal {}

    /// Both ids name one thing already.
    record SameThing(String one, String other) implements DirectoryRefusal {}

    record NotMerged(String keep, String merged) implements DirectoryRefusal {}

    record HasRole(String id, Role role) implements DirectoryRefusal {}

    record HasNotRole(String id, Role role) implements DirectoryRefusal {}

    /// Without this one nobody could grant a role any more.
    record LastLeader(Id<Entity.Person> person) implements DirectoryRefusal {}

    record DeviceGone(Id<Entity.Device> device) implements DirectoryRefusal {}

    /// A device cannot revoke itself: nobody would see it leave.
    record OwnDevice(Id<Entity.Device> device) implements DirectoryRefusal {}

    record PrefixTaken(String prefix) implements DirectoryRefusal {}

    /// The person's key was destroyed: this id never gets personal data again.
    record Erased(Id<Entity.Person> person) implements DirectoryRefusal {}
}
