package org.mutirao.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mutirao.ui.entry.EntryKind;

/// Writing a line down, until it is saved.
class EntryJobTest extends WindowJobs {
    @Test
    void aTypedLineBecomesTheSelectedNeed() {
        window.enter(EntryKind.NEED);
        window.entry().lineProperty().set("40 marmita @Escola X urg");
        window.entry().save();

        assertThat(window.entry().openProperty().get()).isFalse();
        assertThat(window.need().needs().selectedProperty().get().items().getFirst().item())
                .isEqualTo("marmita");
        assertThat(told()).matches("Necessidade \\w{4}-1 guardada");
    }

    @Test
    void aLineThatWasNotSavedComesBack() {
        window.enter(EntryKind.NEED);
        window.entry().lineProperty().set("40 marm");
        assertThat(window.shell().back()).isTrue();
        window.enter(EntryKind.OFFER);
        assertThat(window.entry().lineProperty().get()).isEmpty();
        window.shell().back();

        window.enter(EntryKind.NEED);

        assertThat(window.entry().lineProperty().get()).isEqualTo("40 marm");
    }

    @Test
    void aNeedOfTheSameItemAtTheSamePlaceIsShownBeforeSaving() {
        String known = need("40 marmita @Escola X urg");
        window.enter(EntryKind.NEED);

        window.entry().lineProperty().set("20 marmita @Escola X");

        assertThat(window.entry().meaning().duplicateProperty().getValue().needId())
                .isEqualTo(known);
        window.entry().lineProperty().set("20 cobertor @Escola X");
        assertThat(window.entry().meaning().duplicateProperty().getValue()).isNull();
    }

    @Test
    void aSimilarPlaceTakesTheTypedNamesStead() {
        need("5 cobertor @Escola Guajuviras");
        window.enter(EntryKind.NEED);
        window.entry().lineProperty().set("20 marmita @Escola Guaju urg");

        window.entry().take(window.entry().meaning().placesProperty().getValue().getFirst());

        assertThat(window.entry().lineProperty().get())
                .isEqualTo("20 marmita @Escola Guajuviras urg");
        assertThat(window.entry().meaning().placesProperty().getValue()).isEmpty();
    }
}
