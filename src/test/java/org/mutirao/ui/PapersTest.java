package org.mutirao.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mutirao.application.command.Coordination.Dispatched;
import org.mutirao.application.paper.Paper;
import org.mutirao.domain.delivery.CodeKind;
import org.mutirao.ui.paper.PaperViewModel;
import org.mutirao.ui.paper.PapersViewModel;

/// Papers of deliveries, on screen, as text and as PDF.
class PapersTest extends WindowJobs {
    private final PapersViewModel papers = window.papers().papers();
    private final PaperViewModel paper = window.papers().paper();

    @TempDir private Path folder;

    private Dispatched sent(String need, String offer) {
        String id = need(need);
        offer(offer);
        operation.reserve(id, null);
        Dispatched sent = operation.dispatch(id, "Ana").getFirst();
        operation.settle();
        return sent;
    }

    private void choose(Dispatched sent) {
        papers.start();
        papers.deliveries().searchProperty().set(sent.number());
    }

    private Paper shown() {
        return paper.papers().get(paper.shownProperty().get());
    }

    @Test
    void theSlipHoldsTheDeliverysIdAndNoCodeThatSomebodyHasToSay() {
        Dispatched sent = sent("40 marmita @Escola X urg", "50 marmita @Cozinha A");
        choose(sent);
        papers.slip();

        assertThat(paper.openProperty().get()).isTrue();
        assertThat(shown().title()).isEqualTo("Entrega " + sent.number());
        assertThat(shown().blocks())
                .filteredOn(Paper.Square.class::isInstance)
                .extracting(block -> ((Paper.Square) block).content())
                .containsExactly(sent.deliveryId());
        assertThat(shown().toString()).doesNotContain(sent.code(), sent.pickupCode());
        assertThat(paper.text())
                .isEqualTo(
                        "Entrega "
                                + sent.number()
                                + "\nSai de: Cozinha A\nVai para: Escola X\n40 un · marmita");
    }

    @Test
    void showingACodeAgainIsRecordedAndGivesAPaperForItsOwner() {
        Dispatched sent = sent("40 marmita @Escola X urg", "50 marmita @Cozinha A");
        choose(sent);

        papers.code(CodeKind.DELIVERY);

        assertThat(operation.rows().history(sent.deliveryId(), 100))
                .filteredOn(line -> line.type().equals("CodigoMostrado"))
                .hasSize(1);
        assertThat(paper.text()).contains(sent.code()).doesNotContain(sent.pickupCode());
        paper.close();
        assertThat(paper.papers()).isEmpty();
        papers.code(CodeKind.PICKUP);
        assertThat(paper.text()).contains(sent.pickupCode()).doesNotContain(sent.code());
    }

    @Test
    void aRouteLoadsBeforeItLeavesAndSaysThatItsDistancesAreStraight() {
        operation.place("Cozinha A", "-29.90", "-51.18");
        operation.place("Cozinha B", "-29.98", "-51.18");
        operation.place("Escola X", "-29.91", "-51.18");
        sent("20 cobertor @Escola X", "20 cobertor @Cozinha B");
        Dispatched near = sent("40 marmita @Escola X urg", "50 marmita @Cozinha A");
        choose(near);

        papers.route();

        assertThat(shown().title()).isEqualTo("Roteiro de Ana Souza");
        Paper.Table table = (Paper.Table) shown().blocks().getFirst();
        assertThat(table.rows())
                .extracting(row -> row.get(1))
                .containsExactly("Cozinha B", "Escola X", "Cozinha A", "Escola X");
        assertThat(table.rows().getLast())
                .containsExactly(
                        "4", "Escola X", "deixar 40 un marmita (" + near.number() + ")", "1,1 km");
        assertThat(paper.text()).contains("em linha reta; pela estrada é mais");
    }

    @Test
    void aLoadIsTheSumOfWhatLeavesOnePlace() {
        Dispatched one = sent("40 marmita @Escola X urg", "40 marmita @Cozinha A");
        sent("25 marmita @Ginásio", "25 marmita @Cozinha A");
        sent("10 vela @Ginásio", "10 vela @Depósito");
        choose(one);

        papers.load();

        assertThat(shown().title()).isEqualTo("Carregar em Cozinha A");
        Paper.Table goods = (Paper.Table) shown().blocks().getFirst();
        assertThat(goods.rows()).containsExactly(List.of("65 un", "marmita"));
    }

    @Test
    void theListOfPlacesFillsPagesAndIsWhole() throws Exception {
        for (int i = 1; i <= 120; i++) {
            operation.place("Lugar número " + i, "-29.90", "-51.18");
        }
        papers.places();
        Path file = folder.resolve("lugares.pdf");
        paper.save(file);

        assertThat(told()).isEqualTo("Salvo em " + file);
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(2);
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("Lugar número 1 ", "Lugar número 60", "Lugar número 120")
                    .contains("Lugares · 2/" + pdf.getNumberOfPages());
        }
    }

    @Test
    void sendingOffersTheSlipAndTheCodesOnPapersOfTheirOwn() {
        need("40 marmita @Escola X urg");
        offer("50 marmita @Cozinha A");
        window.need().detail().reserve();
        window.need().actions().send();
        window.need().dispatch().send();
        Dispatched sent = window.need().dispatch().codes().getFirst();
        papers.slipsOf(List.of(operation.rows().delivery(sent.deliveryId()).orElseThrow()));
        assertThat(paper.text()).doesNotContain(sent.code());
        window.shell().back();
        assertThat(paper.openProperty().get()).isFalse();
        assertThat(window.need().dispatch().showingProperty().get()).isTrue();
    }
}
