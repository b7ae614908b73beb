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

    /// Entries and cursor move in one durable transaction.
    ///
    /// @return false for a page that is not what follows, or holds what no log may hold: nothing of
    ///     it was taken, and the cursor stands
    public boolean take(PullPage page) {
        boolean fit =
                page.entries().stream()
                        .allMatch(it ->
                                it.place().scope().equals(page.scope())
                                        && rules.check(it.place(), it.body()).isEmpty());
        return fit && intake.turn(page.scope(), turn -> turn.follow(page.entries()));
    }
}
