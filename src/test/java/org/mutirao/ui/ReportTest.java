package org.mutirao.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mutirao.application.report.Proof;
import org.mutirao.application.report.Totals;
import org.mutirao.ui.report.MadeReport;
import org.mutirao.ui.report.ReportPart;
import org.mutirao.ui.report.ReportPeriod;
import org.mutirao.ui.shared.Screen;

/// Relatórios over a real operation.
class ReportTest extends WindowJobs {
    @TempDir private Path folder;
    private final ReportPart report = window.report();

    @BeforeEach
    void anOperation() {
        String school = need("60 marmita @Escola X urg");
        offer("80 marmita @Cozinha B até 23h59");
        need("10 cobertor @Ginásio");
        operation.reserve(school, null);
        var sent = operation.dispatch(school, "Ana").getFirst();
        operation.pickUp(sent);
        operation.confirm(sent);
        operation.settle();
        report.making().folderProperty().set(folder);
        window.shell().go(Screen.REPORTS);
    }

    private Totals preview() {
        return Objects.requireNonNull(report.preview().totalsProperty().get());
    }

    private List<String> left() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void theScreenShowsWhatWillBeInItBeforeItIsMade() {
        assertThat(preview().needs().values()).containsExactlyInAnyOrder(1L, 1L);
        assertThat(preview().proofs()).containsEntry(Proof.CODE, 1L);
        assertThat(preview().units().get("un").received()).isEqualByComparingTo("60");
    }

    @Test
    void whatIsWrittenMeanwhileIsInIt() {
        need("7 vela @Ginásio");
        assertThat(preview().units().get("un").needed()).isEqualByComparingTo("77");
    }

    @Test
    void oneActionMakesAllChosenForms() throws IOException {
        report.choosing().csvProperty().set(true);
        report.choosing().xlsxProperty().set(true);

        report.making().makeOrStop();

        assertThat(left())
                .containsExactly(
                        "relatorio-de-auditoria-2026-05-12-144000.csv",
                        "relatorio-de-auditoria-2026-05-12-144000.pdf",
                        "relatorio-de-auditoria-2026-05-12-144000.xlsx");
        assertThat(report.making().made()).hasSize(3);
        assertThat(report.making().made())
                .extracting(MadeReport::entries)
                .allMatch(entries -> entries > 0 && entries <= operation.entries());
        assertThat(told())
                .isEqualTo("Relatório pronto: relatorio-de-auditoria-2026-05-12-144000.pdf");
        assertThat(report.making().runningProperty().get()).isFalse();
    }

    @Test
    void itsLanguageIsItsOwn() throws IOException {
        report.choosing().pdfProperty().set(false);
        report.choosing().csvProperty().set(true);
        report.choosing().languageProperty().set(Locale.ENGLISH);

        report.making().makeOrStop();

        assertThat(Files.readString(folder.resolve(left().getFirst())))
                .contains("Made at", "needed");
    }

    @Test
    void aProviderIsChosenByTyping() {
        report.asking().askProvider();
        report.asking().places().searchProperty().set("cozinha");
        report.asking().choose();

        assertThat(report.asking().openProperty().get()).isFalse();
        assertThat(preview().units().get("un").received()).isEqualByComparingTo("60");
        assertThat(preview().units().get("un").needed()).isEqualByComparingTo("0");
        report.asking().askProvider();
        report.asking().all();
        assertThat(preview().units().get("un").needed()).isEqualByComparingTo("70");
    }

    @Test
    void daysThatAreNoneAreSaidAndNothingIsMade() throws IOException {
        report.choosing().periodProperty().set(ReportPeriod.BETWEEN);
        report.choosing().firstProperty().set("12/05/2026");
        report.choosing().lastProperty().set("11/05/2026");

        assertThat(report.preview().errorProperty().get()).isNotNull();
        assertThat(report.preview().totalsProperty().get()).isNull();
        report.making().makeOrStop();
        assertThat(left()).isEmpty();

        report.choosing().lastProperty().set("12/05/2026");
        assertThat(report.preview().errorProperty().get()).isNull();
        assertThat(preview().needs()).isNotEmpty();
        report.choosing().firstProperty().set("13/05/2026");
        report.choosing().lastProperty().set("");
        assertThat(preview().needs()).isEmpty();
    }

    @Test
    void todayIsAnotherDayAfterMidnight() {
        report.choosing().periodProperty().set(ReportPeriod.TODAY);
        assertThat(preview().needs()).isNotEmpty();

        operation.pass(Duration.ofDays(1));
        report.preview().refresh();

        assertThat(preview().needs()).isEmpty();
    }

    @Test
    void whoMayNotHavePeopleNamedCannotAskForIt() {
        assertThat(report.preview().mayNameProperty().get()).isTrue();
        report.choosing().namesProperty().set(true);

        actAs("Ana");
        report.preview().refresh();

        assertThat(report.preview().mayNameProperty().get()).isFalse();
        assertThat(report.choosing().namesProperty().get()).isFalse();
    }

    @Test
    void stoppingLeavesNothing() throws IOException {
        report.making()
                .runningProperty()
                .addListener((o, before, now) -> {
                    if (now) {
                        report.making().makeOrStop();
                    }
                });

        report.making().makeOrStop();

        assertThat(left()).isEmpty();
        assertThat(report.making().made()).isEmpty();
        assertThat(told()).isEqualTo("Relatório parado; nada ficou na pasta");
        assertThat(report.making().runningProperty().get()).isFalse();
    }

    @Test
    void aFolderThatIsNotThereIsSaid() {
        report.making().folderProperty().set(folder.resolve("no"));
        report.making().makeOrStop();
        assertThat(window.messages().say(report.making().errorProperty().get()))
                .contains("escolha outra pasta");
    }

    @Test
    void withoutAFormNothingIsMade() throws IOException {
        report.choosing().pdfProperty().set(false);
        report.making().makeOrStop();
        assertThat(window.messages().say(report.making().errorProperty().get()))
                .isEqualTo("Escolha PDF, CSV ou XLSX");
        assertThat(left()).isEmpty();
    }
}
