package org.mutirao.application.command;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.command.Coordination.Nothing;
import org.mutirao.application.command.Directory.PlaceDraft;
import org.mutirao.application.query.PlaceRow;
import org.mutirao.application.query.ReadModel;
import org.mutirao.application.security.PersonalRecords;
import org.mutirao.domain.directory.DirectoryDecider;
import org.mutirao.domain.directory.EntryDecider;
import org.mutirao.domain.directory.Merges;
import org.mutirao.domain.directory.PlaceKind;
import org.mutirao.domain.directory.PlaceState;
import org.mutirao.domain.shared.Entity;
import org.mutirao.domain.shared.Folding;
import org.mutirao.domain.shared.Id;

/// Changes of places that are known. Each writes durably before it returns and can be undone; never
/// call it on the window's thread.
public final class PlaceDesk {
    private static final int MOST_PLACES = 6;

    private final Journal journal;
    private final ReadModel rows;
    private final PersonalRecords sealed;
    private final Sealing sealing;
    private final PersonRecords records;

    PlaceDesk(Journal journal, ReadModel rows, PersonalRecords sealed, PersonRecords records) {
        this.journal = journal;
        this.rows = rows;
        this.sealed = sealed;
        this.sealing = new Sealing(sealed);
        this.records = records;
    }

    /// Makes a place what `draft` says. The name of a home is sealed; one that stood in clear
    /// before stays in the log's past.
    public Outcome<Nothing> change(String placeId, PlaceDraft draft) {
        if (!Names.fitForPlace(draft.name())) {
            return new Outcome.Refused<>(new CommandRefusal.UnfitName(draft.name()));
        }
        boolean home = draft.kind() == PlaceKind.HOME;
        Optional<PlaceRow> namesake =
                home ? Optional.empty() : namesake(placeId, Folding.fold(draft.name()));
        return namesake.<Outcome<Nothing>>map(other ->
                        new Outcome.Refused<>(
                                new CommandRefusal.PlaceKnown(draft.name(), other.placeId())))
                .orElseGet(() -> journal.command(turn -> change(turn, placeId, draft, home)));
    }

    private Optional<PlaceRow> namesake(String placeId, String folded) {
        return rows.placesNamed(folded).stream()
                .filter(other -> !other.placeId().equals(placeId))
                .findFirst();
    }

    private Outcome<Nothing> change(Turn turn, String placeId, PlaceDraft draft, boolean home) {
        PlaceState state = turn.place(Id.of(placeId));
        Map<String, @Nullable String> values = new HashMap<>();
        values.put("/kind", draft.kind().wire());
        values.put("/city", draft.city());
        values.put("/municipality", draft.municipality());
        values.put("/latitude", degrees(draft.latitude()));
        values.put("/longitude", degrees(draft.longitude()));
        values.put("/name", home ? null : draft.name().strip());
        values.put("/sealed", home ? record(state, draft.name().strip()) : null);
        return turn.carryOut(EntryDecider.update(state, values), new Nothing());
    }

    /// What is sealed already is not sealed again.
    private String record(PlaceState state, String name) {
        String digest = state.sealed();
        boolean same =
                digest != null
                        && sealed.open(digest)
                                .flatMap(records::nameIn)
                                .filter(name::equals)
                                .isPresent();
        return same && digest != null
                ? digest
                : sealing.seal(state.id().text(), records.write(name, null, null));
    }

    /// Says where a place is.
    ///
    /// @param latitude degrees, WGS 84, as `longitude`; what is finer than 6 places is left out
    public Outcome<Nothing> locate(String placeId, BigDecimal latitude, BigDecimal longitude) {
        return journal.command(turn ->
                turn.carryOut(
                        EntryDecider.update(
                                turn.place(Id.of(placeId)),
                                new HashMap<>(
                                        Map.of(
                                                "/latitude",
                                                plain(latitude),
                                                "/longitude",
                                                plain(longitude)))),
                        new Nothing()));
    }

    private static @Nullable String degrees(@Nullable BigDecimal degrees) {
        return degrees == null ? null : plain(degrees);
    }

    private static String plain(BigDecimal degrees) {
        BigDecimal rounded =
                degrees.setScale(Math.min(degrees.scale(), MOST_PLACES), RoundingMode.HALF_EVEN);
        return rounded.scale() < 0 ? rounded.setScale(0).toPlainString() : rounded.toPlainString();
    }

    /// Two places that were merged are two again; what was merged besides stays so.
    ///
    /// @param other the id that was merged into another
    public Outcome<Nothing> separate(String other) {
        return journal.command(turn -> {
            Merges<Entity.Place> merges = turn.states().merges(turn.log()).places();
            Id<Entity.Place> merged = Id.of(other);
            Id<Entity.Place> keep =
                    merges.pairs().reversed().stream()
                            .filter(pair -> pair.merged().equals(merged))
                            .map(Merges.Pair::keep)
                            .findFirst()
                            .orElse(merged);
            return turn.carryOut(
                    DirectoryDecider.separatePlaces(keep, merged, merges), new Nothing());
        });
    }
}
