package org.mutirao.domain.need;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mutirao.domain.testing.Facts.DELIVERY;
import static org.mutirao.domain.testing.Facts.NEED;
import static org.mutirao.domain.testing.Facts.NOON;
import static org.mutirao.domain.testing.Facts.OFFER;
import static org.mutirao.domain.testing.Facts.R1;
import static org.mutirao.domain.testing.Facts.R2;
import static org.mutirao.domain.testing.Facts.cancelled;
import static org.mutirao.domain.testing.Facts.fact;
import static org.mutirao.domain.testing.Facts.item;
import static org.mutirao.domain.testing.Facts.line;
import static org.mutirao.domain.testing.Facts.need;
import static org.mutirao.domain.testing.Facts.reserved;
import static org.mutirao.domain.testing.Facts.started;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mutirao.domain.need.NeedCommand.CancelNeed;
import org.mutirao.domain.need.NeedCommand.CloseNeed;
import org.mutirao.domain.need.NeedCommand.CreateNeed;
import org.mutirao.domain.need.NeedCommand.ReleaseReservation;
import org.mutirao.domain.need.NeedCommand.ReopenNeed;
import org.mutirao.domain.need.NeedCommand.UpdateNeed;
import org.mutirao.domain.need.NeedEvent.NeedCancelled;
import org.mutirao.domain.need.NeedEvent.NeedClosed;
import org.mutirao.domain.need.NeedEvent.NeedReopened;
import org.mutirao.domain.need.NeedEvent.NeedUpdated;
import org.mutirao.domain.offer.OfferEvent.ReservationCancelled;
import org.mutirao.domain.shared.Change;
import org.mutirao.domain.shared.Edits;
import org.mutirao.domain.shared.Fact;
import org.mutirao.domain.shared.FieldRefusal;
import org.mutirao.domain.shared.Fields;
import org.mutirao.domain.testing.Spec;

class NeedDeciderTest {
    private static final Fact CREATED = fact(NEED, need(item("n1", "marmita", "40", "un")));

    private final Spec<NeedState, NeedCommand> spec =
            new Spec<>(NeedState.unknown(NEED), NeedState::evolve, NeedDecider::decide);

    @Test
    void aNeedIsRegisteredOnceWithLinesThatAreRight() {
        var need = need(item("n1", "marmita", "40", "un"));
        spec.when(new CreateNeed(NEED, need)).thenEvents(need);
        spec.given(CREATED)
                .when(new CreateNeed(NEED, need))
                .thenRejected(new NeedRefusal.NeedExists(NEED));
        spec.when(
                        new CreateNeed(
                                NEED,
                                need(item("n1", "a", null, "un"), item("n1", "b", null, "un"))))
                .thenRejected(new FieldRefusal.DuplicateItem("n1"));
    }

    @Test
    void cancellingGivesBackWhatIsReservedAndLetsTheRestArrive() {
        spec.given(
                        CREATED,
                        fact(OFFER, reserved(R1, "30")),
                        fact(DELIVERY, started(line(R1, "20"))))
                .when(new CancelNeed(NEED, "engano", null))
                .thenEvents(
                        new NeedCancelled("engano", null),
                        new ReservationCancelled(
                                R1, NEED, "o1", "n1", number("10"), "un", "engano"));
    }

    @Test
    void whatEndedIsNotEndedAgainButReopened() {
        var closed = spec.given(CREATED, fact(NEED, new NeedClosed(null, null)));
        closed.when(new CancelNeed(NEED, null, null))
                .thenRejected(new NeedRefusal.NeedEnded(NEED, NeedStatus.CLOSED));
        closed.when(new UpdateNeed(NEED, Map.of("/urgency", "baixa")))
                .thenRejected(new NeedRefusal.NeedEnded(NEED, NeedStatus.CLOSED));
        closed.when(new ReopenNeed(NEED, null)).thenEvents(new NeedReopened(null));
        assertThat(closed.given(fact(NEED, new NeedReopened(null))).state().status())
                .isEqualTo(NeedStatus.OPEN);
        spec.given(CREATED)
                .when(new ReopenNeed(NEED, null))
                .thenRejected(new NeedRefusal.NeedNotEnded(NEED, NeedStatus.OPEN));
        spec.given(CREATED)
                .when(new CloseNeed(NEED, null, null))
                .thenEvents(new NeedClosed(null, null));
    }

    @Test
    void aQuantityIsAddedByAnUpdate() {
        spec.given(CREATED)
                .when(new UpdateNeed(NEED, Map.of("/items/n1/quantity", "55")))
                .thenEvents(new NeedUpdated(Map.of("/items/n1/quantity", new Change("40", "55"))));
    }

    @Test
    void aLineIsAddedAndTakenOutButNotTheLastOneNorOneThatIsPromised() {
        Map<String, @Nullable String> added = new HashMap<>();
        added.put("/items/n2/name", "água");
        added.put("/items/n2/unit", "l");
        spec.given(CREATED)
                .when(new UpdateNeed(NEED, added))
                .thenEvents(
                        new NeedUpdated(
                                Map.of(
                                        "/items/n2/name", new Change(null, "água"),
                                        "/items/n2/unit", new Change(null, "l"))));
        var removal = Edits.removal(spec.given(CREATED).state().document(), "n1");
        spec.given(CREATED)
                .when(new UpdateNeed(NEED, removal))
                .thenRejected(new FieldRefusal.NoItems());
        Fact two =
                fact(NEED, need(item("n1", "marmita", "40", "un"), item("n2", "água", null, "l")));
        var promised = spec.given(two, fact(OFFER, reserved(R1, "30")));
        promised.when(new UpdateNeed(NEED, removal))
                .thenRejected(
                        new NeedRefusal.ItemPromised(
                                NEED, promised.state().ledger().items().getFirst()));
    }

    @Test
    void aReservationIsReleasedAsFarAsItHasNotSetOut() {
        var state = spec.given(CREATED, fact(OFFER, reserved(R1, "30")));
        state.when(new ReleaseReservation(NEED, R1, null)).thenEvents(cancelled(R1, "30"));
        state.given(fact(DELIVERY, started(line(R1, "30"))))
                .when(new ReleaseReservation(NEED, R1, null))
                .thenRejected(new NeedRefusal.NothingReserved(NEED, R1));
        state.when(new ReleaseReservation(NEED, R2, null))
                .thenRejected(new NeedRefusal.NoSuchReservation(NEED, R2));
    }

    @Test
    void aPastDueTimeIsShownAndNothingElse() {
        Fact due = fact(NEED, new NeedUpdated(Map.of("/due", new Change(null, Fields.text(NOON)))));
        NeedState state = spec.given(CREATED, due).state();
        assertThat(state.isShownExpired(NOON.minusMillis(1))).isFalse();
        assertThat(state.isShownExpired(NOON)).isTrue();
        assertThat(List.of(state.status())).containsExactly(NeedStatus.OPEN);
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }
}
