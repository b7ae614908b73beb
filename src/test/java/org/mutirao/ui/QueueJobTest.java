package org.mutirao.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mutirao.application.query.NeedRow;
import org.mutirao.ui.need.NeedKind;
import org.mutirao.ui.need.NeedSteps;
import org.mutirao.ui.need.NeedWords;
import org.mutirao.ui.shared.Screen;
import org.mutirao.ui.shared.WhyViewModel;
import org.mutirao.ui.shared.WhyWords;
import org.mutirao.ui.shell.WindowModel;

/// The queue of needs, and what is behind a need.
class QueueJobTest extends WindowJobs {
    private static NeedRow row(WindowModel window, String needId) {
        return window.need().needs().rows().stream()
                .filter(row -> row.needId().equals(needId))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theSelectionStaysOnItsNeedWhenTheListChanges() {
        need("40 marmita @Escola X urg");
        String second = need("10 cobertor @Escola X urg");
        window.need().needs().select(row(window, second));

        need("70 água @Escola X urg");

        assertThat(window.need().needs().selectedProperty().get().needId()).isEqualTo(second);
        assertThat(window.need().needs().countsProperty().get()).containsEntry(NeedKind.OPEN, 3);
    }

    @Test
    void theQueueIsReadPageByPage() {
        for (int i = 0; i < 450; i++) {
            operation.need("1 item" + i + " @Escola X");
        }
        operation.settle();
        assertThat(window.need().needs().rows()).hasSize(200);

        window.need().needs().more();
        window.need().needs().more();
        window.need().needs().more();

        assertThat(window.need().needs().rows()).hasSize(450).doesNotHaveDuplicates();
        window.refresh();
        assertThat(window.need().needs().rows()).hasSize(450);
    }

    @Test
    void aSearchWithoutResultSaysSoAndCanBeTakenBack() {
        need("40 marmita @Escola X urg");
        window.need().needs().searchProperty().set("zzz");
        assertThat(window.need().needs().nothingFoundProperty().get()).isTrue();

        window.need().needs().showAll();

        assertThat(window.need().needs().rows()).hasSize(1);
    }

    @Test
    void openingANeedGoesToItFromAnyScreen() {
        need("40 marmita @Escola X urg");
        String second = need("10 cobertor @Escola X urg");
        window.shell().go(Screen.DELIVERIES);

        window.ways().need(second);

        assertThat(window.shell().screenProperty().get()).isEqualTo(Screen.NEEDS);
        assertThat(window.need().needs().selectedProperty().get().needId()).isEqualTo(second);
    }

    @Test
    void whyNamesTheAuthors() {
        need("40 marmita @Escola X urg");

        window.need().actions().why();

        assertThat(window.why().entries()).hasSize(1);
        WhyViewModel.Entry entry = window.why().entries().getFirst();
        assertThat(entry.author()).isEqualTo("Rosa Pereira");
        WhyWords words = new WhyWords(window.messages());
        assertThat(words.title(entry)).isEqualTo("Necessidade registrada · 40 marmita · Escola X");
        offer("50 marmita @Cozinha A");
        window.need().detail().reserve();
        window.need().actions().why();
        assertThat(words.title(window.why().entries().get(1)))
                .isEqualTo("Oferta reservada · 40 · marmita · Cozinha A");
        assertThat(words.detail(entry))
                .matches(
                        "12/05/2026 14:40:00 · Rosa Pereira · computador [0-9a-f]{8}\nconfirmado ·"
                                + " recebido 12/05/2026 14:40:00");
    }

    @Test
    void aCancelledNeedSaysSoAndNothingIsMissingForIt() {
        String need = need("60 marmita @Escola X urg");
        RealOperation.done(operation.coordination().cancel(need, ""));
        operation.settle();
        NeedWords words = new NeedWords(window.messages());
        NeedRow cancelled = operation.rows().need(need).orElseThrow();

        assertThat(words.noCandidates(cancelled))
                .isEqualTo("Esta necessidade está cancelada: nada mais é procurado para ela.");
        assertThat(new NeedSteps(window.messages()).of(cancelled, List.of())).isEmpty();
    }
}
