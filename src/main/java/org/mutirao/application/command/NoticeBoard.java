package org.mutirao.application.command;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.command.Coordination.Nothing;
import org.mutirao.application.projection.FactReader;
import org.mutirao.domain.scope.NoticeEvent.NoticePublished;
import org.mutirao.domain.scope.NoticeState;
import org.mutirao.domain.scope.ScopeDecider;
import org.mutirao.domain.scope.Severity;
import org.mutirao.domain.shared.Entity;
import org.mutirao.domain.shared.Fact;
import org.mutirao.domain.shared.Id;

/// Tells everybody something, on every laptop. Each writes durably before it returns and can be
/// undone; those who lead the operation may.
public final class NoticeBoard {
    private final Journal journal;
    private final FactReader facts;

    NoticeBoard(Journal journal, FactReader facts) {
        this.journal = journal;
        this.facts = facts;
    }

    /// @param text everybody's to read, for good
    /// @param until until when it holds; null: until it is closed
    /// @return the notice's id
    public Outcome<String> publish(String text, Severity severity, @Nullable Instant until) {
        return journal.command(turn -> {
            Id<Entity.Notice> id = turn.newId();
            return turn.carryOut(
                    ScopeDecider.publish(id, new NoticePublished(text.strip(), severity, until)),
                    id.text());
        });
    }

    /// It holds no longer.
    public Outcome<Nothing> close(String noticeId) {
        return journal.command(turn -> {
            NoticeState state = NoticeState.unknown(Id.of(noticeId));
            for (Fact fact : facts.about(turn.log(), noticeId)) {
                state = state.evolve(fact);
            }
            return turn.carryOut(ScopeDecider.close(state, null), new Nothing());
        });
    }
}
