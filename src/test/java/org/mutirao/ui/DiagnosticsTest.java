package org.mutirao.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mutirao.application.command.Said;
import org.mutirao.application.query.NeedFilter;
import org.mutirao.application.upkeep.Upkeep.Finding;
import org.mutirao.bootstrap.desktop.DataFolder;
import org.mutirao.bootstrap.desktop.Opening;
import org.mutirao.eventlog.StorageFailed;
import org.mutirao.ui.diagnostics.CheckingViewModel;
import org.mutirao.ui.diagnostics.CopyViewModel;
import org.mutirao.ui.diagnostics.DiagnosticsViewModel;
import org.mutirao.ui.shared.Screen;
import org.mutirao.ui.shell.WindowModel;

/// Diagnóstico: looked at, checked, made anew, copied, and what it gives away.
class DiagnosticsTest {
    private static final String ONE_ROW_LESS =
            "DELETE FROM necessidades_view WHERE id = (SELECT min(id) FROM necessidades_view)";

    private final RealOperation operation = new RealOperation();

    @TempDir private Path elsewhere;

    private WindowModel window;
    private DiagnosticsViewModel diagnostics;
    private CheckingViewModel checking;
    private CopyViewModel copying;

    @BeforeEach
    void begin() {
        operation.need("40 marmita @Escola X urg");
        operation.need("20 cobertor @Escola X urg");
        open();
    }

    private void open() {
        window = operation.window();
        diagnostics = window.diagnostics().diagnostics();
        checking = window.diagnostics().checking();
        copying = window.diagnostics().copying();
        window.shell().go(Screen.DIAGNOSTICS);
    }

    @AfterEach
    void close() {
        operation.close();
    }

    private String told() {
        return said(window.notices().latestProperty().get());
    }

    private void whileClosed(String... statements) {
        operation.whileClosed(statements);
        open();
    }

    private String said(Said said) {
        return said == null ? "" : window.messages().say(said);
    }

    @Test
    void whatIsWellIsSaidToBeWell() {
        assertThat(diagnostics.findings()).hasSize(10).allMatch(Finding::ok);
        assertThat(diagnostics.laidAside()).isEmpty();
        assertThat(diagnostics.measured()).isNotEmpty();
        assertThat(diagnostics.errorProperty().get()).isNull();
    }

    @Test
    void theLogIsCheckedAndTheFirstBadEntryIsNamed() {
        checking.verify();
        assertThat(said(checking.resultProperty().get())).contains("registros conferem");
        assertThat(checking.troubleProperty().get()).isNull();
        whileClosed(
                "DROP TRIGGER event_is_not_changed",
                "UPDATE event_store SET event_data = replace(event_data, 'marmita', 'marmote')");
        checking.verify();
        assertThat(checking.resultProperty().get()).isNull();
        assertThat(said(checking.troubleProperty().get()))
                .contains("não confere: o conteúdo não é o que foi selado");
    }

    @Test
    void listsAreMadeAnewAndSayWhetherTheyAreAsTheLogSays() {
        whileClosed(ONE_ROW_LESS);
        checking.rebuild();
        assertThat(said(checking.resultProperty().get())).contains("Listas refeitas");
        assertThat(checking.runningProperty().get()).isNull();
        window.shell().go(Screen.NEEDS);
        assertThat(window.need().needs().rows()).hasSize(2);
    }

    @Test
    void whatIsStoppedLeavesEverythingAsItWas() {
        whileClosed(ONE_ROW_LESS);
        AtomicLong seen = new AtomicLong();
        checking.doneProperty()
                .addListener((o, was, now) -> {
                    seen.set(now.longValue());
                    checking.stop();
                });
        checking.rebuild();
        assertThat(seen.get()).isPositive();
        assertThat(said(checking.resultProperty().get())).contains("ficou como estava");
        assertThat(operation.rows().countNeeds(NeedFilter.ALL)).isEqualTo(1);
        checking.rebuild();
    }

    @Test
    void whatWasLaidAsideIsTriedAgainOrLeft() {
        whileClosed(letter(1), letter(2));
        assertThat(diagnostics.laidAside()).hasSize(2);
        diagnostics.retry(diagnostics.laidAside().getFirst());
        assertThat(told()).contains("deu certo desta vez");
        diagnostics.settle(diagnostics.laidAside().getFirst());
        assertThat(told()).isEqualTo("Deixado assim");
        assertThat(diagnostics.laidAside()).isEmpty();
    }

    private static String letter(int entry) {
        return "INSERT INTO dead_letter (subscriber, change, what, entry, error, attempts, at,"
                + " state) VALUES ('analytics', 1, 'accepted', "
                + entry
                + ", 'IllegalStateException', 6, '2026-05-08T12:00:00.000Z', 'OPEN')";
    }

    @Test
    void aCopyIsMadeOnceWithOrWithoutNames() {
        copying.ask();
        Path file = elsewhere.resolve("copia.db");
        copying.passphraseProperty().set("quatro palavras bem longas");
        copying.copy(file);
        assertThat(file).as("the two passphrases differ").doesNotExist();
        copying.againProperty().set("quatro palavras bem longas");
        copying.copy(file);
        assertThat(file).exists();
        assertThat(told()).contains("com os nomes, em copia.db");
        assertThat(copying.openProperty().get()).isFalse();
        assertThat(copying.passphraseProperty().get()).isEmpty();
        copying.ask();
        copying.copy(file);
        assertThat(said(copying.errorProperty().get())).contains("Já existe um arquivo");
        copying.copy(elsewhere.resolve("outra.db"));
        assertThat(told()).contains("sem os nomes, em outra.db");
    }

    @Test
    void aTextForHelpNamesNobodyAndNoFolder() throws Exception {
        whileClosed(letter(1));
        operation.need("12 vela @Escola X");
        operation.settle();
        String text = window.diagnostics().forHelp();
        assertThat(text)
                .contains(
                        "Mutirão ", "Java ", "registros", "O relógio: está bem", "event_published")
                .doesNotContain("Rosa", "Ana Souza", "Escola", operation.folder().toString())
                .doesNotContain(System.getProperty("user.name") + "/");
    }

    @Test
    void theWindowStaysTheOneThatWrites() {
        diagnostics.refresh();
        assertThatExceptionOfType(StorageFailed.class)
                .as("a second writer")
                .isThrownBy(() ->
                        Opening.open(
                                new DataFolder(operation.folder()),
                                Clock.systemUTC(),
                                (event, failure) -> {}))
                .extracting(StorageFailed::kind)
                .isEqualTo(StorageFailed.Kind.IN_USE);
    }
}
