package org.mutirao.application.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mutirao.application.command.Amending;
import org.mutirao.application.command.Amending.Terms;
import org.mutirao.application.command.EntryDraft;
import org.mutirao.application.query.NeedRow;
import org.mutirao.application.query.OfferRow;
import org.mutirao.domain.shared.Urgency;

/// What was said of a need or an offer is changed, and taken back.
class AmendingTest {
    private static final Instant TONIGHT = Instant.parse("2030-05-08T23:00:00Z");

    @TempDir private Path folder;

    private static EntryDraft draft(String quantity, String item, String place) {
        return new EntryDraft(new BigDecimal(quantity), null, item, place, false, null, null, null);
    }

    @Test
    void quantityUrgencyAndDeadlineAreChangedAndTakenBack() {
        try (Desk desk = new Desk(folder)) {
            Amending amending = desk.coordinator().amending();
            String need =
                    Desk.done(desk.coordinator().registerNeed(draft("60", "marmita", "Escola")))
                            .id();
            Desk.done(amending.need(need, new Terms(new BigDecimal("75"), Urgency.HIGH, TONIGHT)));
            NeedRow changed = desk.rows().need(need).orElseThrow();
            assertThat(changed.items().getFirst().needed()).isEqualByComparingTo("75");
            assertThat(changed.urgency()).isEqualTo("alta");
            assertThat(changed.due()).isEqualTo(TONIGHT);
            undo(desk);
            NeedRow back = desk.rows().need(need).orElseThrow();
            assertThat(back.items().getFirst().needed()).isEqualByComparingTo("60");
            assertThat(back.urgency()).isNull();
            assertThat(back.due()).isNull();
        }
    }

    @Test
    void anOfferIsChangedToo() {
        try (Desk desk = new Desk(folder)) {
            String offer =
                    Desk.done(desk.coordinator().publishOffer(draft("60", "marmita", "Cozinha")))
                            .id();
            Desk.done(desk.coordinator().amending().offer(offer, new Terms(null, null, TONIGHT)));
            OfferRow changed = desk.rows().offer(offer).orElseThrow();
            assertThat(changed.items().getFirst().offered()).isNull();
            assertThat(changed.availableUntil()).isEqualTo(TONIGHT);
        }
    }

    @Test
    void theSameGoodsAtTheSamePlaceAreFoundAndAddedTo() {
        try (Desk desk = new Desk(folder)) {
            Amending amending = desk.coordinator().amending();
            String need =
                    Desk.done(desk.coordinator().registerNeed(draft("60", "marmita", "Escola")))
                            .id();
            assertThat(amending.alreadyAsked(draft("9", "Marmitas", "ESCOLA")))
                    .get()
                    .extracting(NeedRow::needId)
                    .isEqualTo(need);
            assertThat(amending.alreadyAsked(draft("9", "marmita fria", "Escola"))).isEmpty();
            assertThat(amending.alreadyAsked(draft("9", "marmita", "Ginásio"))).isEmpty();
            Desk.done(amending.add(need, new BigDecimal("2.5")));
            assertThat(desk.rows().need(need).orElseThrow().items().getFirst().needed())
                    .isEqualByComparingTo("62.5");
            Desk.done(desk.coordinator().cancel(need, ""));
            assertThat(amending.alreadyAsked(draft("9", "marmita", "Escola"))).isEmpty();
        }
    }

    @Test
    void anotherNameOfAPlaceMeansThePlaceUntilThatIsTakenBack() {
        try (Desk desk = new Desk(folder)) {
            Desk.done(desk.coordinator().registerNeed(draft("60", "marmita", "Escola X")));
            String place = desk.rows().placesNamed("escola x").getFirst().placeId();
            Desk.done(desk.coordinator().directory().alsoCalled(place, "EMEF X"));
            assertThat(desk.rows().placesNamed("emef x").getFirst().placeId()).isEqualTo(place);
            String need =
                    Desk.done(desk.coordinator().registerNeed(draft("5", "vela", "emef x"))).id();
            assertThat(desk.rows().need(need).orElseThrow().placeId()).isEqualTo(place);
            undo(desk);
            undo(desk);
            assertThat(desk.rows().placesNamed("emef x")).isEmpty();
        }
    }

    private static void undo(Desk desk) {
        String command = desk.coordinator().previewUndo(null).command();
        assertThat(command).isNotNull();
        Desk.done(desk.coordinator().undo(command));
    }
}
