package org.mutirao.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mutirao.application.importing.SheetExport.Table;
import org.mutirao.domain.directory.Role;
import org.mutirao.ui.export.ExportViewModel;
import org.mutirao.ui.need.NeedKind;
import org.mutirao.ui.need.NeedTexts;
import org.mutirao.ui.offer.OfferWords;
import org.mutirao.ui.shared.Screen;

/// Lists that are taken away, as sheets and as text.
class ExportTest extends WindowJobs {
    private final ExportViewModel exporting = window.exporting();

    @TempDir private Path folder;

    private List<String> written(String name) throws IOException {
        Path file = folder.resolve(name);
        exporting.write(file);
        assertThat(exporting.wentProperty().get()).isEqualTo(file);
        return Files.readAllLines(file);
    }

    @Test
    void whatIsShownIsWrittenOrAllOfIt() throws IOException {
        need("40 marmita @Escola X urg");
        need("30 vela @Ginásio");
        window.need().needs().searchProperty().set("vela");
        exporting.start();
        assertThat(exporting.tableProperty().get()).isEqualTo(Table.NEEDS);
        assertThat(written("parte.csv")).hasSize(2).last().asString().contains("vela;30");
        assertThat(told()).isEqualTo("Linhas gravadas: 1, em parte.csv");
        exporting.everythingProperty().set(true);
        assertThat(written("tudo.csv")).hasSize(3);
    }

    @Test
    void offersAndDeliveriesFollowTheirOwnSearch() throws IOException {
        String need = need("40 marmita @Escola X urg");
        offer("50 marmita @Cozinha A");
        offer("9 vela @Depósito");
        operation.reserve(need, null);
        operation.dispatch(need, "Ana");
        operation.settle();
        window.shell().go(Screen.OFFERS);
        window.offer().offers().searchProperty().set("deposito");
        exporting.start();
        assertThat(written("ofertas.csv")).hasSize(2).last().asString().contains("vela");
        window.shell().go(Screen.DELIVERIES);
        window.delivery().deliveries().searchProperty().set("ana");
        exporting.start();
        assertThat(written("entregas.csv")).hasSize(2).last().asString().doesNotContain("Ana");
        window.delivery().deliveries().searchProperty().set("davi");
        assertThat(written("nenhuma.csv")).hasSize(1);
    }

    @Test
    void namesAreWrittenOnlyWhereSomebodyWhoMayAsksForThem() throws IOException {
        exporting.start();
        exporting.tableProperty().set(Table.PEOPLE);
        assertThat(String.join("\n", written("ids.csv"))).doesNotContain("Ana", "Rosa");
        exporting.namesProperty().set(true);
        assertThat(String.join("\n", written("nomes.csv"))).contains("Ana Souza", "Rosa Pereira");

        operation.person("Caio Auditor", Role.AUDITOR);
        window.actor().ask();
        window.actor().who().searchProperty().set("caio");
        window.actor().switchTo();
        assertThat(exporting.mayName()).isFalse();
        assertThat(String.join("\n", written("auditor.csv"))).doesNotContain("Ana", "Rosa");
    }

    @Test
    void aFolderThatRefusesIsToldAndNothingIsLeft() {
        exporting.start();
        exporting.write(folder.resolve("nenhuma/lista.csv"));
        assertThat(window.messages().say(exporting.errorProperty().get()))
                .startsWith("Não deu para gravar");
        assertThat(exporting.wentProperty().get()).isNull();
    }

    @Test
    void aListIsShortLinesForAMessenger() {
        need("40 marmita @Escola X urg até amanhã 18h");
        offer("50 vela @Cozinha A");
        window.need().needs().kindProperty().set(NeedKind.OPEN);
        NeedTexts needs = new NeedTexts(window.messages());
        String line = needs.row(window.need().needs().rows().getFirst());
        assertThat(line).startsWith("40 marmita · Escola X · até amanhã 18:00 · ").contains("40");
        assertThat(needs.list(window.need().needs().rows(), 5))
                .isEqualTo("5 necessidades:\n• " + line + "\n… e mais 4");
        window.shell().go(Screen.OFFERS);
        assertThat(new OfferWords(window.messages()).list(window.offer().offers().rows()))
                .startsWith("1 oferta:\n• 50 vela (");
    }
}
