package org.mutirao.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.mutirao.domain.directory.Role;
import org.mutirao.ui.entry.EntryKind;
import org.mutirao.ui.shared.Screen;

/// After nobody touched the laptop for a while the next thing that is written asks who it is.
class IdleTest extends WindowJobs {
    private void type(String line) {
        window.enter(EntryKind.NEED);
        window.entry().lineProperty().set(line);
        window.entry().save();
    }

    private boolean asked() {
        return window.actor().openProperty().get();
    }

    @Test
    void whoeverComesBackSoonIsNotAsked() {
        operation.pass(Duration.ofMinutes(9));
        type("40 marmita @Escola X urg");
        assertThat(asked()).isFalse();
        assertThat(window.entry().openProperty().get()).isFalse();
    }

    @Test
    void afterTenMinutesTheNextThingWrittenAsksFirstAndThenIsWritten() {
        long before = operation.entries();
        operation.pass(Duration.ofMinutes(10));
        window.shell().go(Screen.OFFERS);
        assertThat(asked()).as("reading").isFalse();
        type("40 marmita @Escola X urg");
        assertThat(asked()).isTrue();
        assertThat(operation.entries()).isEqualTo(before);
        window.actor().switchTo();
        assertThat(asked()).isFalse();
        assertThat(operation.entries()).isGreaterThan(before);
        type("20 vela @Escola X");
        assertThat(asked()).as("it is known").isFalse();
    }

    @Test
    void whatAnotherPersonGoesOnWithIsWrittenInTheirName() {
        String bia = operation.person("Bia Nunes", Role.COORDINATOR);
        operation.pass(Duration.ofMinutes(60));
        type("40 marmita @Escola X urg");
        window.actor().who().searchProperty().set("bia");
        window.actor().switchTo();
        assertThat(operation.lastAuthor()).isEqualTo(bia);
    }

    @Test
    void whoDoesNotSayWritesNothingAndLosesNothing() {
        long before = operation.entries();
        operation.pass(Duration.ofMinutes(11));
        type("40 marmita @Escola X urg");
        window.actor().close();
        assertThat(operation.entries()).isEqualTo(before);
        assertThat(window.entry().lineProperty().get()).isEqualTo("40 marmita @Escola X urg");
        assertThat(window.messages().say(window.entry().errorProperty().get()))
                .contains("Nada foi gravado");
        window.entry().save();
        assertThat(asked()).as("still not known").isTrue();
    }

    @Test
    void whoeverSetsItSoIsNeverAsked() {
        window.idle().minutesProperty().set(0);
        operation.pass(Duration.ofMinutes(600));
        type("40 marmita @Escola X urg");
        assertThat(asked()).isFalse();
    }
}
