package org.mutirao.application.importing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.command.Draft;
import org.mutirao.application.command.Ground;
import org.mutirao.application.importing.FileImport.Fate;
import org.mutirao.application.importing.FileImport.Told;
import org.mutirao.application.importing.ImportRow.DuplicateRow;
import org.mutirao.application.importing.ImportRow.ItemRow;
import org.mutirao.application.importing.ImportRow.NeedRow;
import org.mutirao.application.importing.ImportRow.OfferRow;
import org.mutirao.application.importing.ImportRow.PlaceRow;
import org.mutirao.application.importing.ImportRow.RowProblem;
import org.mutirao.application.query.ReadModel;
import org.mutirao.domain.directory.EntryDecider;
import org.mutirao.domain.directory.ItemState;
import org.mutirao.domain.directory.PlaceState;
import org.mutirao.domain.need.NeedCommand.CreateNeed;
import org.mutirao.domain.need.NeedDecider;
import org.mutirao.domain.need.NeedEvent.NeedClosed;
import org.mutirao.domain.need.NeedEvent.NeedCreated;
import org.mutirao.domain.need.NeedState;
import org.mutirao.domain.offer.OfferCommand.PublishOffer;
import org.mutirao.domain.offer.OfferDecider;
import org.mutirao.domain.offer.OfferEvent.OfferPublished;
import org.mutirao.domain.offer.OfferState;
import org.mutirao.domain.shared.Decision;
import org.mutirao.domain.shared.Emission;
import org.mutirao.domain.shared.Entity;
import org.mutirao.domain.shared.Id;
import org.mutirao.eventlog.EventCodec;

/// What one import amounts to, decided row after row in its command's ground.
final class Batch {
    private static final String CLOSED_IN_SOURCE = "encerrada_na_origem";

    private final Ground ground;
    private final KnownRows known;
    private final PlacesOfRows places;
    private final KnownPlaces knownPlaces;
    private final Begun begun;
    private final List<Draft> drafts = new ArrayList<>();
    private final List<RowProblem> errors = new ArrayList<>();
    private final List<Told> first = new ArrayList<>();
    private int entries;
    private int duplicates;
    private int newPlaces;

    Batch(Ground ground, ReadModel rows, EventCodec codec) {
        this.ground = ground;
        this.known = new KnownRows(ground.log(), rows, codec);
        this.places = new PlacesOfRows(ground, rows, known);
        this.knownPlaces = new KnownPlaces(ground, rows, known);
        this.begun = new Begun(ground, known);
    }

    List<Draft> drafts() {
        return drafts;
    }

    List<RowProblem> errors() {
        return errors;
    }

    /// Rows that can be written.
    int entries() {
        return entries;
    }

    int duplicates() {
        return duplicates;
    }

    int newPlaces() {
        return newPlaces;
    }

    /// What became of the first rows.
    List<Told> first() {
        return first;
    }

    void take(ImportRow row) {
        int wrong = errors.size();
        int again = duplicates;
        switch (row) {
            case ImportRow.Entry entry -> add(entry);
            case DuplicateRow _ -> duplicate();
            case RowProblem problem -> wrong(problem);
        }
        if (first.size() < FileImport.MOST_TOLD) {
            if (errors.size() > wrong) {
                first.add(new Told(errors.getLast(), Fate.WRONG));
            } else {
                first.add(new Told(row, duplicates > again ? Fate.DUPLICATE : Fate.NEW));
            }
        }
    }

    private void duplicate() {
        duplicates++;
    }

    private void wrong(RowProblem problem) {
        errors.add(problem);
    }

    private void add(ImportRow.Entry row) {
        boolean there =
                switch (row) {
                    // a row that turned from a need into a surplus is the same row still
                    case NeedRow need -> isGoods(need.externalId());
                    case OfferRow offer -> isGoods(offer.externalId());
                    case PlaceRow _ -> false; // it may fill in what is there
                    case ItemRow item -> known.find("item", item.externalId()).isPresent();
                };
        if (there) {
            duplicate();
            return;
        }
        switch (row) {
            case NeedRow need -> need(need);
            case OfferRow offer -> offer(offer);
            case PlaceRow place -> place(place);
            case ItemRow item -> item(item);
        }
    }

    private boolean isGoods(String key) {
        return known.find("need", key).isPresent() || known.find("offer", key).isPresent();
    }

    private void need(NeedRow row) {
        Id<Entity.Need> id = ground.newId();
        PlacesOfRows.Found place = places.find(row.place());
        NeedCreated need = begun.need(row, place.id());
        Decision decision = NeedDecider.decide(new CreateNeed(id, need), NeedState.unknown(id));
        boolean taken = take(row, decision, place.registration(), row.createdAt());
        if (taken && row.closed()) {
            // of a need that is new here nothing is reserved: closing it is one event
            @Nullable Instant at = row.closedAt() == null ? row.createdAt() : row.closedAt();
            drafts.add(
                    new Draft(null, Emission.of(id, new NeedClosed(CLOSED_IN_SOURCE, null)), at));
        }
    }

    private void offer(OfferRow row) {
        Id<Entity.Offer> id = ground.newId();
        PlacesOfRows.Found place = places.find(row.place());
        OfferPublished offer = begun.offer(row, place.id());
        take(
                row,
                OfferDecider.decide(new PublishOffer(id, offer), OfferState.unknown(id)),
                place.registration(),
                row.createdAt());
    }

    private void place(PlaceRow row) {
        if (knownPlaces.isAgain(row)) {
            duplicate();
            return;
        }
        Optional<PlaceState> there = knownPlaces.of(row);
        if (there.isPresent()) {
            fill(there.get(), row);
            return;
        }
        Id<Entity.Place> id = ground.newId();
        take(
                row,
                EntryDecider.register(PlaceState.unknown(id), Begun.place(row)),
                Optional.empty(),
                row.createdAt());
    }

    private void fill(PlaceState place, PlaceRow row) {
        Map<String, @Nullable String> missing = KnownPlaces.missing(place, row);
        if (missing.isEmpty()) {
            duplicate();
        } else {
            take(row, EntryDecider.update(place, missing), Optional.empty(), null);
        }
    }

    private void item(ItemRow row) {
        Id<Entity.Item> id = ground.newId();
        take(
                row,
                EntryDecider.register(ItemState.unknown(id), Begun.item(row)),
                Optional.empty(),
                null);
    }

    private boolean take(
            ImportRow.Entry row,
            Decision decision,
            Optional<Emission> place,
            @Nullable Instant at) {
        return switch (decision) {
            case Decision.Rejected(var refusal) -> {
                wrong(new RowProblem(row.row(), "", row.externalId(), refusal.code()));
                place.ifPresent(places::unnamed);
                yield false;
            }
            case Decision.Accepted(var emissions) -> {
                if (place.isPresent()) {
                    drafts.add(Draft.of(place.get()));
                    newPlaces++;
                }
                emissions.forEach(each -> drafts.add(new Draft(null, each, at)));
                entries++;
                yield true;
            }
        };
    }
}
