package org.mutirao.domain.scope;

import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mutirao.domain.scope.NoticeEvent.NoticeClosed;
import org.mutirao.domain.scope.NoticeEvent.NoticePublished;
import org.mutirao.domain.scope.ScopeEvent.AuthorityAssumed;
import org.mutirao.domain.scope.ScopeEvent.AuthorityTransferred;
import org.mutirao.domain.scope.ScopeEvent.EntryDiscarded;
import org.mutirao.domain.scope.ScopeEvent.EntryReleased;
import org.mutirao.domain.scope.ScopeEvent.ScopeCreated;
import org.mutirao.domain.scope.ShiftEvent.ShiftHandedOver;
import org.mutirao.domain.shared.Decision;
import org.mutirao.domain.shared.DomainEvent;
import org.mutirao.domain.shared.Emission;
import org.mutirao.domain.shared.Entity;
import org.mutirao.domain.shared.Id;

/// The operation's own acts: who decides, quarantined entries, notices and shifts.
public final class ScopeDecider {
    private ScopeDecider() {}

    public static Decision create(ScopeState state, ScopeCreated scope) {
        if (!state.authorities().isEmpty()) {
            return Decision.reject(new ScopeRefusal.ScopeExists(state.name()));
        }
        return unless(
                scope.name().isBlank() ? new ScopeRefusal.BlankName() : null, state.id(), scope);
    }

    /// @param here the device on which this is asked: it must be the one that decides
    public static Decision transfer(
            ScopeState state, Id<Entity.Device> here, AuthorityTransferred to) {
        return unless(
                state.decides(here) ? null : new ScopeRefusal.NotAuthority(here), state.id(), to);
    }

    /// A restored copy decides on; a person has said that the device that did is gone.
    public static Decision assume(ScopeState state, AuthorityAssumed assumed) {
        return unless(
                state.decides(assumed.from())
                        ? null
                        : new ScopeRefusal.NotAuthority(assumed.from()),
                state.id(),
                assumed);
    }

    public static Decision release(ScopeState state, ScopeState.Entry entry) {
        return settle(state, entry, new EntryReleased(entry.device(), entry.deviceSeq()));
    }

    public static Decision discard(
            ScopeState state, ScopeState.Entry entry, @Nullable String reason) {
        return settle(state, entry, new EntryDiscarded(entry.device(), entry.deviceSeq(), reason));
    }

    private static Decision settle(ScopeState state, ScopeState.Entry entry, ScopeEvent event) {
        ScopeState.Settled before = state.settled().get(entry);
        return unless(
                before == null ? null : new ScopeRefusal.AlreadySettled(entry, before.released()),
                state.id(),
                event);
    }

    public static Decision publish(Id<Entity.Notice> id, NoticePublished notice) {
        return unless(notice.text().isBlank() ? new ScopeRefusal.BlankNotice() : null, id, notice);
    }

    public static Decision close(NoticeState state, @Nullable String reason) {
        if (state.published() == null) {
            return Decision.reject(new ScopeRefusal.NoSuchNotice(state.id()));
        }
        return unless(
                state.closed() ? new ScopeRefusal.NoticeOver(state.id()) : null,
                state.id(),
                new NoticeClosed(reason));
    }

    public static Decision handOver(Id<Entity.Shift> id, ShiftHandedOver shift) {
        var negative =
                IntStream.of(
                                shift.openNeeds(),
                                shift.promised(),
                                shift.onTheRoad(),
                                shift.toCheck(),
                                shift.unsynced())
                        .filter(count -> count < 0)
                        .findFirst();
        return unless(
                negative.isPresent() ? new ScopeRefusal.BadCount(negative.getAsInt()) : null,
                id,
                shift);
    }

    private static Decision unless(
            @Nullable ScopeRefusal wrong, Id<?> aggregate, DomainEvent event) {
        return wrong == null
                ? Decision.accept(Emission.of(aggregate, event))
                : Decision.reject(wrong);
    }
}
