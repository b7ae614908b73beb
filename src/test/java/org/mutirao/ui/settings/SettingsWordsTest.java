package org.mutirao.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mutirao.application.query.People.PersonRow;
import org.mutirao.ui.shared.Messages;

/// Configurações in words.
class SettingsWordsTest {
    private final SettingsWords words =
            new SettingsWords(new Messages(Messages.PORTUGUESE, Clock.systemUTC(), ZoneOffset.UTC));

    @Test
    void whoHasTwoRolesHasBothInWords() {
        assertThat(
                        words.acting(
                                new PersonRow(
                                        "p1",
                                        "Rosa Pereira",
                                        List.of("coordenacao", "voluntariado"))))
                .isEqualTo("Rosa Pereira, coordenação · voluntariado");
    }
}
