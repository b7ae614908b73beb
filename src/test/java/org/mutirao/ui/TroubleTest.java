package org.mutirao.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mutirao.ui.shared.Screen;

/// What nobody expected: one banner, however often.
class TroubleTest extends WindowJobs {
    private String banner() {
        var latest = window.trouble().latestProperty().get();
        return latest == null ? "" : window.messages().say(latest);
    }

    @Test
    void oneBannerTellsItHoweverOftenItHappensAndQuotesNobody() {
        for (int i = 0; i < 3; i++) {
            window.trouble().tell(new IllegalStateException("Quitéria Zwölfmann"));
        }
        assertThat(banner())
                .contains("IllegalStateException", "3 vezes", "continua guardado")
                .doesNotContain("Zw");
        window.trouble().diagnose();
        assertThat(banner()).isEmpty();
        assertThat(window.shell().screenProperty().get()).isEqualTo(Screen.DIAGNOSTICS);
        window.trouble().tell(new IllegalStateException());
        assertThat(banner()).doesNotContain("vezes");
    }
}
