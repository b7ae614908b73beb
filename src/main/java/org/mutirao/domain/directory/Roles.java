package org.mutirao.domain.directory;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/// A set of roles that events add to and take from.
final class Roles {
    private Roles() {}

    static Set<Role> with(Set<Role> roles, Role more) {
        EnumSet<Role> next = copy(roles);
        next.add(more);
        return Set.copyOf(next);
    }

    static Set<Role> without(Set<Role> roles, Role less) {
        EnumSet<Role> next = copy(roles);
        next.remove(less);
        return Set.copyOf(next);
    }

    private static EnumSet<Role> copy(Collection<Role> roles) {
        return roles.isEmpty() ? EnumSet.noneOf(Role.class) : EnumSet.copyOf(roles);
    }
}
