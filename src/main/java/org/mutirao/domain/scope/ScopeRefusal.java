package org.mutirao.domain.scope;

import org.mutirao.domain.shared.Entity;
import org.mutirao.domain.shared.Id;
import org.mutirao.domain.shared.Refusal;

/// Why the operation is not changed.
public sealed interface ScopeRefusal extends Refusal {
    @Override
    default String code() {
        return switch (this) {
            case ScopeExists _ -> "scope_exists";
            case BlankName _ -> "blank_name";
            case AlreadySettled _ -> "already_settled";
            case NotAuthority _ -> "not_authority";
            case BlankNotice _ -> "blank_notice";
            case NoSuchNotice _ -> "no_such_notice";
            case NoticeOver _ -> "notice_over";
            case BadCount _ -> "bad_count";
        };
    }

    record ScopeExists(String name) implements ScopeRefusal {}

    record BlankName() implements ScopeRefusal {}

    /// @param released whether it was released before; else it was discarded
    record AlreadySettled(ScopeState.Entry entry, boolean released) implements ScopeRefusal {}

    /// Only the device that decides may hand that over.
    record NotAuthority(Id<Entity.Device> device) implements ScopeRefusal {}

    record BlankNotice() implements ScopeRefusal {}

    record NoSuchNotice(Id<Entity.Notice> notice) implements ScopeRefusal {}

    record NoticeOver(Id<Entity.Notice> notice) implements ScopeRefusal {}

    record BadCount(int count) implements ScopeRefusal {}
}
