package org.mutirao.application.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mutirao.application.command.EntryDraft;

class ByteSearchTest {
    @TempDir Path folder;

    @Test
    void theSearchFindsWhatIsThere() throws IOException {
        var meals = new EntryDraft(BigDecimal.TEN, null, "marmita", null, false, null, null, null);
        try (Desk desk = new Desk(folder)) {
            Desk.done(desk.coordinator().registerNeed(meals));
            assertThat(new ByteSearch(folder).filesWith("marmita".getBytes(StandardCharsets.UTF_8)))
                    .isNotEmpty();
        }
    }
}
