package org.mutirao.application.command;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.query.PlaceRow;
import org.mutirao.application.query.ReadModel;
import org.mutirao.application.security.PersonalRecords;
import org.mutirao.domain.directory.DirectoryDecider;
import org.mutirao.domain.directory.EntryDecider;
import org.mutirao.domain.directory.Grantee;
import org.mutirao.domain.directory.PersonEvent.PersonRegistered;
import org.mutirao.domain.directory.PlaceEvent.PlaceRegistered;
import org.mutirao.domain.directory.PlaceEvent.PlacesMerged;
import org.mutirao.domain.directory.PlaceKind;
import org.mutirao.domain.directory.PlaceState;
import org.mutirao.domain.directory.Role;
import org.mutirao.domain.directory.RoleEvent.RoleGranted;
import org.mutirao.domain.shared.Decision;
import org.mutirao.domain.shared.Emission;
import org.mutirao.domain.shared.Entity;
import org.mutirao.domain.shared.Folding;
import org.mutirao.domain.shared.Id;
import org.mutirao.eventlog.Metadata;

/// Places and people. What is personal is sealed before it is written.
public final class Directory {
    private final Journal journal;
    private final ReadModel rows;
    private final PlaceChooser places;
    private final PersonalRecords sealed;
    private final Sealing sealing;
    private final PersonRecords records;

    /// @param records how a person's record is written before it is sealed
    Directory(
            Journal journal,
            ReadModel rows,
            PlaceChooser places,
            PersonalRecords sealed,
            PersonRecords records) {
        this.journal = journal;
        this.rows = rows;
        this.places = places;
        this.sealed = sealed;
        this.sealing = new Sealing(sealed);
        this.records = records;
    }

    /// @param similar names of known places that are like this one
    public record PlaceAdded(String placeId, List<String> similar) {}

    public record PersonAdded(String personId) {}

    /// @param latitude degrees, WGS 84, at most 6 places
    public record PlaceDraft(
            String name,
            PlaceKind kind,
            @Nullable BigDecimal latitude,
            @Nullable BigDecimal longitude,
            @Nullable String city,
            @Nullable String municipality) {}

    /// @param phone null where none was given
    public record PersonDraft(String name, @Nullable String phone, @Nullable String email) {}

    public Outcome<PlaceAdded> addPlace(PlaceDraft draft) {
        if (!Names.fitForPlace(draft.name())) {
            return new Outcome.Refused<>(new CommandRefusal.UnfitName(draft.name()));
        }
        List<PlaceRow> known = rows.placesNamed(Folding.fold(draft.name()));
        if (!known.isEmpty()) {
            return new Outcome.Refused<>(
                    new CommandRefusal.PlaceKnown(draft.name(), known.getFirst().placeId()));
        }
        return journal.command(turn -> addPlace(turn, draft));
    }

    private Outcome<PlaceAdded> addPlace(Turn turn, PlaceDraft draft) {
        Id<Entity.Place> id = turn.newId();
        boolean home = draft.kind() == PlaceKind.HOME;
        @Nullable String digest =
                home ? sealing.seal(id.text(), records.write(draft.name(), null, null)) : null;
        var place =
                new PlaceRegistered(
                        home ? null : draft.name(),
                        draft.kind(),
                        draft.latitude(),
                        draft.longitude(),
                        draft.city(),
                        draft.municipality(),
                        null,
                        digest,
                        null);
        Decision decision = EntryDecider.register(PlaceState.unknown(id), place);
        return turn.carryOut(
                decision,
                new PlaceAdded(id.text(), home ? List.of() : places.similarTo(draft.name())));
    }

    /// This laptop stands at a place from now on: `@aqui` means it.
    public void standAt(String placeId) {
        journal.write(turn -> {
            turn.keep(PlaceChooser.HERE, placeId);
            return placeId;
        });
    }

    public Outcome<PersonAdded> addPerson(PersonDraft draft, Optional<Role> role) {
        if (!Names.fit(draft.name())) {
            return new Outcome.Refused<>(new CommandRefusal.UnfitName(draft.name()));
        }
        return journal.command(turn -> {
            Id<Entity.Person> id = turn.newId();
            String digest =
                    sealing.seal(
                            id.text(), records.write(draft.name(), draft.phone(), draft.email()));
            List<Emission> emissions = new ArrayList<>();
            emissions.add(Emission.of(id, new PersonRegistered(digest, null)));
            role.ifPresent(granted ->
                    emissions.add(Emission.of(id, new RoleGranted(Grantee.PERSON, granted))));
            return turn.carryOut(
                    Decision.accept(emissions), Metadata.NONE, new PersonAdded(id.text()));
        });
    }

    /// Keeps a name as another one of a place: whoever types it means that place from now on.
    public Outcome<Coordination.Nothing> alsoCalled(String placeId, String name) {
        if (!Names.fitForPlace(name)) {
            return new Outcome.Refused<>(new CommandRefusal.UnfitName(name));
        }
        return journal.command(turn -> {
            PlaceState keep = turn.place(Id.of(placeId));
            if (!keep.known()) {
                return new Outcome.Refused<>(new CommandRefusal.NotFound(placeId));
            }
            Id<Entity.Place> other = turn.newId();
            return turn.carryOut(
                    Decision.accept(
                            List.of(
                                    Emission.of(other, PlaceChooser.named(name)),
                                    Emission.of(keep.id(), new PlacesMerged(keep.id(), other)))),
                    new Coordination.Nothing());
        });
    }

    public Outcome<Coordination.Nothing> mergePlaces(String keep, String merged) {
        return journal.command(turn ->
                turn.carryOut(
                        DirectoryDecider.merge(
                                turn.place(Id.of(keep)),
                                turn.place(Id.of(merged)),
                                turn.states().merges(turn.log()).places()),
                        new Coordination.Nothing()));
    }

    /// Destroys everything personal about someone, for ever. The log still verifies, totals stay.
    ///
    /// Everybody who was merged with the person is the person, and goes too.
    public Outcome<Coordination.Nothing> erase(String personId) {
        Outcome<List<String>> outcome =
                journal.command(turn -> erase(turn, Id.<Entity.Person>of(personId)));
        if (outcome instanceof Outcome.Done<List<String>> done) {
            done.value().forEach(sealed::erase);
        }
        return outcome.map(all -> new Coordination.Nothing());
    }

    private static Outcome<List<String>> erase(Turn turn, Id<Entity.Person> person) {
        List<Emission> emissions = new ArrayList<>();
        List<String> all = new ArrayList<>();
        for (Id<Entity.Person> name : turn.states().merges(turn.log()).people().namesOf(person)) {
            switch (DirectoryDecider.erase(turn.person(name))) {
                case Decision.Accepted(var more) -> {
                    emissions.addAll(more);
                    all.add(name.text());
                }
                case Decision.Rejected(var refusal) -> {
                    if (name.equals(person)) {
                        return new Outcome.Refused<>(refusal);
                    }
                }
            }
        }
        return turn.carryOut(Decision.accept(emissions), Metadata.NONE, all);
    }
}
