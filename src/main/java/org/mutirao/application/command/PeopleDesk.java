package org.mutirao.application.command;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.command.Coordination.Nothing;
import org.mutirao.application.command.Directory.PersonDraft;
import org.mutirao.application.security.PersonalRecords;
import org.mutirao.domain.directory.DirectoryDecider;
import org.mutirao.domain.directory.PersonState;
import org.mutirao.domain.directory.Role;
import org.mutirao.domain.shared.Entity;
import org.mutirao.domain.shared.Id;

/// Changes of people who are known. Each writes durably before it returns and can be undone; never
/// call it on the window's thread.
public final class PeopleDesk {
    private final Journal journal;
    private final Sealing sealing;
    private final PersonRecords records;

    PeopleDesk(Journal journal, PersonalRecords sealed, PersonRecords records) {
        this.journal = journal;
        this.sealing = new Sealing(sealed);
        this.records = records;
    }

    /// A person is called, and reached, as `draft` says from now on; it is sealed.
    public Outcome<Nothing> change(String personId, PersonDraft draft) {
        if (draft.name().isBlank() || !Names.fit(draft.name())) {
            return new Outcome.Refused<>(new CommandRefusal.UnfitName(draft.name()));
        }
        return journal.command(turn -> {
            PersonState state = turn.person(Id.of(personId));
            Map<String, @Nullable String> values = new HashMap<>();
            values.put(
                    "/sealed",
                    sealing.seal(
                            personId,
                            records.write(draft.name().strip(), draft.phone(), draft.email())));
            return turn.carryOut(DirectoryDecider.update(state, values), new Nothing());
        });
    }

    public Outcome<Nothing> grant(String personId, Role role) {
        return journal.command(turn ->
                turn.carryOut(
                        DirectoryDecider.grant(turn.person(Id.of(personId)), role), new Nothing()));
    }

    /// Refused where nobody would be left who leads.
    public Outcome<Nothing> revoke(String personId, Role role) {
        Id<Entity.Person> person = Id.of(personId);
        return journal.command(turn ->
                turn.carryOut(
                        DirectoryDecider.revoke(
                                turn.person(person), role, turn.standing().othersLead(person)),
                        new Nothing()));
    }

    /// Two entries are one person: the ids of `merged` are read as `keep`.
    public Outcome<Nothing> merge(String keep, String merged) {
        return journal.command(turn ->
                turn.carryOut(
                        DirectoryDecider.merge(
                                turn.person(Id.of(keep)),
                                turn.person(Id.of(merged)),
                                turn.states().merges(turn.log()).people()),
                        new Nothing()));
    }
}
