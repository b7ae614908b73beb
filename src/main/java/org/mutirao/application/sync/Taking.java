package org.mutirao.application.sync;

import org.mutirao.application.command.Intake;
import org.mutirao.eventlog.EntryRules;
import org.mutirao.eventlog.ScopeHead;

/// Takes over what the authority decided, page by page.
public final class Taking {
    private final Intake intake;
    private final EntryRules rules;

    public Taking(Intake intake, EntryRules rules) {
        this.intake = intake;
        this.rules = rules;
    }

    /// The last place of the scope that is here: where the next page begins.
    public long cursor(String scope) {
        return intake.read(log -> log.head(scope).map(ScopeHead::seq).orElse(0L));
    }

    /// What became of a page.
    public enum Taken {
        WHOLE,
        /// The cursor moved meanwhile, as where a bundle brought the same: ask anew.
        STALE,
        /// It is not what follows on what the server had sent, or holds what no log may hold.
        DOES_NOT_FOLLOW
    }

    /// Entries and cursor move in one durable transaction; but for [Taken#WHOLE] nothing does.
    public Taken take(PullPage page) {
        boolean fit =
                page.entries().stream()
                        .allMatch(it ->
                                it.place().scope().equals(page.scope())
                                        && rules.check(it.place(), it.body()).isEmpty());
        if (!fit) {
            return Taken.DOES_NOT_FOLLOW;
        }
        return intake.turn(page.scope(), turn -> take(turn, page));
    }

    private static Taken take(Intake.Turn turn, PullPage page) {
        long here = turn.log().head(page.scope()).map(ScopeHead::seq).orElse(0L);
        if (page.begins() <= here) {
            return Taken.STALE;
        }
        return turn.follow(page.entries()) ? Taken.WHOLE : Taken.DOES_NOT_FOLLOW;
    }
}
