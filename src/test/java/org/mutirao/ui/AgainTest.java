package org.mutirao.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mutirao.ui.entry.EntryKind;
import org.mutirao.ui.shared.Command;
import org.mutirao.ui.shell.WindowModel;

/// Asking for the same again, and lines that were left unsaved.
class AgainTest extends WindowJobs {
    private void press(String command) {
        window.commands().all().stream()
                .filter(each -> each.id().equals(command))
                .findFirst()
                .map(Command::action)
                .orElseThrow()
                .run();
    }

    @Test
    void aNeedIsAskedForAgainWithAnotherTime() {
        need("40 marmita @Escola X urg até 18h");
        press("command.copy_need");
        assertThat(window.entry().lineProperty().get()).isEqualTo("40 marmita @Escola X urg ");
        assertThat(window.entry().openProperty().get()).isTrue();
    }

    @Test
    void aLineThatWasNotSavedComesFirst() {
        need("40 marmita @Escola X urg até 18h");
        window.enter(EntryKind.NEED);
        window.entry().lineProperty().set("12 vela");
        window.shell().back();

        press("command.copy_need");

        assertThat(window.entry().lineProperty().get()).isEqualTo("12 vela");
        assertThat(told()).isEqualTo("Antes, esta linha que ficou sem salvar");
    }

    @Test
    void afterARestartTheWindowSaysThatALineWaits() {
        window.enter(EntryKind.OFFER);
        window.entry().lineProperty().set("12 vela");
        WindowModel again = operation.window();
        assertThat(again.messages().say(again.notices().latestProperty().get()))
                .startsWith("Uma linha ficou sem salvar");
    }
}
