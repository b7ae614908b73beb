package org.mutirao.application.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mutirao.application.command.Coordination.Reserved;
import org.mutirao.application.command.EntryDraft;
import org.mutirao.application.command.Outcome;
import org.mutirao.application.query.LedgerLine;
import org.mutirao.domain.shared.Item;

/// A need of several items, in unlike units: reserved, sent and received as one.
class SeveralItemsTest {
    @TempDir Path folder;
    private Desk desk;
    private String need = "";

    @BeforeEach
    void open() {
        desk = new Desk(folder);
        need = need(item("1", "marmita", "50", "un"), item("2", "arroz", "20", "kg"));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private String need(Item... items) {
        return Desk.done(desk.need(items));
    }

    private static Item item(String id, String name, String quantity, String unit) {
        return new Item(
                id, name, null, null, new BigDecimal(quantity), unit, null, null, List.of());
    }

    private String offer(String quantity, String unit, String item) {
        var draft =
                new EntryDraft(
                        new BigDecimal(quantity), unit, item, "Cozinha B", false, null, null, null);
        return Desk.done(desk.coordinator().publishOffer(draft)).id();
    }

    private List<List<String>> ledger() {
        return desk.rows().need(need).orElseThrow().items().stream()
                .map(SeveralItemsTest::amounts)
                .toList();
    }

    /// Reserved, on its way, received, missing.
    private static List<String> amounts(LedgerLine line) {
        return List.of(
                line.reserved().toPlainString(),
                line.inRoute().toPlainString(),
                line.received().toPlainString(),
                String.valueOf(line.missing()));
    }

    @Test
    void eachItemIsReservedFromWhatFitsItAndAllOfItTravelsTogether() {
        offer("60", "un", "marmita");
        offer("15", "kg", "arroz");
        List<Reserved> reserved = Desk.done(desk.coordinator().reserve(need, null, null));
        assertThat(reserved)
                .extracting(each -> each.quantity().toPlainString() + " " + each.unit())
                .containsExactly("50 un", "15 kg");
        assertThat(ledger())
                .containsExactly(List.of("50", "0", "0", "0"), List.of("15", "0", "0", "5"));

        var sent = Desk.done(desk.coordinator().dispatch(need, desk.volunteer));
        assertThat(sent).hasSize(1);
        Desk.done(desk.coordinator().confirm(Desk.everything(sent.getFirst().deliveryId())));
        assertThat(ledger())
                .containsExactly(List.of("0", "0", "50", "0"), List.of("0", "0", "15", "5"));
    }

    @Test
    void aChosenOfferServesTheItemThatItFits() {
        String rice = offer("30", "kg", "arroz");
        Desk.done(desk.coordinator().reserve(need, rice, null));
        assertThat(ledger())
                .containsExactly(List.of("0", "0", "0", "50"), List.of("20", "0", "0", "0"));
        assertThat(code(desk.coordinator().reserve(need, rice, null))).isEqualTo("nothing_missing");
        assertThat(code(desk.coordinator().reserve(need, offer("9", "un", "colchão"), null)))
                .isEqualTo("other_item");
    }

    @Test
    void anAmountIsOfOneItem() {
        offer("60", "un", "marmita");
        assertThat(code(desk.coordinator().reserve(need, null, BigDecimal.TEN)))
                .isEqualTo("which_item");
    }

    @Test
    void moreIsAskedOfOneItemOfWhichSomebodySaidHowMuch() {
        String half = need(item("1", "marmita", "50", "un"), unsaid("2", "arroz"));
        assertThat(code(desk.coordinator().amending().add(half, BigDecimal.TEN)))
                .isEqualTo("which_item");
        String none = need(unsaid("1", "arroz"));
        assertThat(code(desk.coordinator().amending().add(none, BigDecimal.TEN)))
                .isEqualTo("quantity_needed");
    }

    private static Item unsaid(String id, String name) {
        return new Item(id, name, null, null, null, "un", null, null, List.of());
    }

    private static String code(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?> refused ? refused.refusal().code() : "done";
    }
}
