package org.mutirao.domain.undo;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mutirao.domain.offer.OfferEvent;
import org.mutirao.domain.offer.OfferEvent.OfferPublished;
import org.mutirao.domain.offer.OfferEvent.OfferReserved;
import org.mutirao.domain.offer.OfferEvent.OfferUpdated;
import org.mutirao.domain.offer.OfferEvent.ReservationCancelled;
import org.mutirao.domain.shared.Change;
import org.mutirao.domain.shared.Emission;
import org.mutirao.domain.shared.Entity;
import org.mutirao.domain.shared.Fact;
import org.mutirao.domain.shared.Id;
import org.mutirao.domain.testing.Facts;

/// What was given back is reserved again only where the offer still has room for all of it.
class ReservationUndoTest {
    private static final Id<Entity.Need> NEED = Id.of("need");

    private final Operation operation = new Operation();
    private final Id<Entity.Offer> id = Id.of(operation.newId());
    private final Id<Entity.Reservation> first = Id.of(operation.newId());
    private final Id<Entity.Reservation> second = Id.of(operation.newId());

    private List<Fact> twoOfThirtyAreGivenBackByAnOfferThatNowHas(String quantity) {
        publish("60");
        happen(reserved(first, "un"));
        happen(reserved(second, "un"));
        happen(new OfferUpdated(Map.of("/items/line/quantity", new Change("60", quantity))));
        return happen(givenBack(first, "un"), givenBack(second, "un"));
    }

    private void publish(@Nullable String quantity) {
        happen(
                new OfferPublished(
                        "A-1",
                        null,
                        List.of(Facts.item("line", "marmita", quantity, "un")),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null));
    }

    @Test
    void bothTogetherMustFitNotEachAlone() {
        List<Fact> command = twoOfThirtyAreGivenBackByAnOfferThatNowHas("40");
        assertThat(operation.plan(command)).isEqualTo(notEnough("10", "un"));
    }

    @Test
    void whatFitsIsReservedAgain() {
        List<Fact> command = twoOfThirtyAreGivenBackByAnOfferThatNowHas("70");
        assertThat(operation.plan(command)).isInstanceOf(UndoPlan.Possible.class);
        operation.append(((UndoPlan.Possible) operation.plan(command)).emissions());
        assertThat(operation.offer(id.text()).remaining("line").amount())
                .isEqualByComparingTo("10");
    }

    @Test
    void whatWasPromisedInAnotherUnitThanTheOfferNowCountsInDoesNotFit() {
        publish(null);
        happen(reserved(first, "kg"));
        happen(new OfferUpdated(Map.of("/items/line/quantity", new Change(null, "60"))));
        assertThat(operation.plan(happen(givenBack(first, "kg")))).isEqualTo(notEnough("0", "kg"));
    }

    private UndoPlan notEnough(String room, String unit) {
        return new UndoPlan.BuiltUpon(
                List.of(
                        Obstacle.of(
                                Obstacle.Kind.NOT_ENOUGH_LEFT,
                                Obstacle.Instead.RESERVE_ANEW,
                                id.text(),
                                "30",
                                room,
                                unit)));
    }

    private List<Fact> happen(OfferEvent... events) {
        return operation.append(Stream.of(events).map(event -> Emission.of(id, event)).toList());
    }

    private static OfferReserved reserved(Id<Entity.Reservation> id, String unit) {
        return new OfferReserved(id, NEED, "line", "line", BigDecimal.valueOf(30), unit, null);
    }

    private static ReservationCancelled givenBack(Id<Entity.Reservation> id, String unit) {
        return new ReservationCancelled(
                id, NEED, "line", "line", BigDecimal.valueOf(30), unit, null);
    }
}
