package org.mutirao.application.command;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.command.Coordination.Nothing;
import org.mutirao.application.projection.LiveStates;
import org.mutirao.application.query.NeedFilter;
import org.mutirao.application.query.NeedRow;
import org.mutirao.application.query.Pages;
import org.mutirao.application.query.PlaceRow;
import org.mutirao.application.query.ReadModel;
import org.mutirao.domain.matching.ItemNames;
import org.mutirao.domain.matching.PlanRefusal;
import org.mutirao.domain.need.NeedCommand.UpdateNeed;
import org.mutirao.domain.need.NeedDecider;
import org.mutirao.domain.need.NeedState;
import org.mutirao.domain.offer.OfferCommand.UpdateOffer;
import org.mutirao.domain.offer.OfferDecider;
import org.mutirao.domain.offer.OfferState;
import org.mutirao.domain.shared.Document;
import org.mutirao.domain.shared.Fields;
import org.mutirao.domain.shared.Id;
import org.mutirao.domain.shared.Item;
import org.mutirao.domain.shared.Urgency;

/// Changes what was said of a need or an offer, and finds the need that is asked for twice. Each
/// change writes durably before it returns and can be undone; never call it on the window's thread.
public final class Amending {
    private final Journal journal;
    private final LiveStates live;
    private final ReadModel rows;

    Amending(Journal journal, LiveStates live, ReadModel rows) {
        this.journal = journal;
        this.live = live;
        this.rows = rows;
    }

    /// What is to stand from now on.
    ///
    /// @param quantity in the unit that stands; left as it is where there are several items; null:
    ///   nobody knows how many
    /// @param urgency of a need; an offer has none
    /// @param due until when it helps, or can be fetched; null: no end
    public record Terms(
            @Nullable BigDecimal quantity, @Nullable Urgency urgency, @Nullable Instant due) {}

    public Outcome<Nothing> need(String needId, Terms terms) {
        return journal.command(turn -> {
            NeedState state = turn.need(Id.of(needId));
            Map<String, @Nullable String> values = quantity(state.document(), terms.quantity());
            values.put("/urgency", terms.urgency() == null ? null : terms.urgency().wire());
            values.put("/due", text(terms.due()));
            return turn.carryOut(
                    NeedDecider.decide(new UpdateNeed(state.id(), values), state), new Nothing());
        });
    }

    public Outcome<Nothing> offer(String offerId, Terms terms) {
        return journal.command(turn -> {
            OfferState state = turn.offer(Id.of(offerId));
            Map<String, @Nullable String> values = quantity(state.document(), terms.quantity());
            values.put("/available_until", text(terms.due()));
            return turn.carryOut(
                    OfferDecider.decide(new UpdateOffer(state.id(), values), state), new Nothing());
        });
    }

    /// Asks for more of what a need of one item asks for. It is refused where there are several
    /// items, or nobody has said yet how much.
    ///
    /// @param more in the unit that stands
    public Outcome<Nothing> add(String needId, BigDecimal more) {
        return journal.command(turn -> {
            NeedState state = turn.need(Id.of(needId));
            List<Item> items = state.items();
            if (items.size() != 1) {
                return new Outcome.Refused<>(
                        new PlanRefusal.WhichItem(
                                state.id(), items.stream().map(Item::itemId).toList()));
            }
            BigDecimal asked = items.getFirst().quantity();
            if (asked == null) {
                return new Outcome.Refused<>(new PlanRefusal.QuantityNeeded(state.id()));
            }
            return turn.carryOut(
                    NeedDecider.decide(
                            new UpdateNeed(state.id(), quantity(state.document(), asked.add(more))),
                            state),
                    new Nothing());
        });
    }

    /// An open need of the same goods at the same place as a line that is not saved yet.
    public Optional<NeedRow> alreadyAsked(EntryDraft draft) {
        String goods = ItemNames.key(draft.item());
        return placeOf(draft).stream()
                .flatMap(place ->
                        Pages.all(from ->
                                rows.needs(
                                        new NeedFilter(NeedFilter.OPEN.statuses(), null, place),
                                        from,
                                        ReadModel.MOST_ROWS)))
                .filter(need ->
                        need.items().stream()
                                .anyMatch(line -> ItemNames.key(line.item()).equals(goods)))
                .findFirst();
    }

    private Optional<String> placeOf(EntryDraft draft) {
        if (draft.here()) {
            return live.ask((log, states) -> log.local(PlaceChooser.HERE));
        }
        String name = draft.placeName();
        return name == null
                ? Optional.empty()
                : rows.placesNamed(name).stream().map(PlaceRow::placeId).findFirst();
    }

    private static Map<String, @Nullable String> quantity(
            Document doc, @Nullable BigDecimal wanted) {
        var values = new LinkedHashMap<String, @Nullable String>();
        List<String> items = Fields.itemIds(doc);
        if (items.size() == 1) {
            String path = "/items/" + items.getFirst() + "/quantity";
            BigDecimal stands = Fields.number(doc, path);
            boolean same = stands != null && wanted != null && stands.compareTo(wanted) == 0;
            values.put(
                    path, wanted == null ? null : same ? doc.at(path).orElse("") : plain(wanted));
        }
        return values;
    }

    private static String plain(BigDecimal number) {
        BigDecimal bare = number.stripTrailingZeros();
        return Fields.text(bare.scale() < 0 ? bare.setScale(0) : bare);
    }

    private static @Nullable String text(@Nullable Instant time) {
        return time == null ? null : Fields.text(time);
    }
}
