package org.mutirao.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogIsOnlyAddedToTest {
    @Test
    void noStatementOfTheProgramTakesFromTheLog() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
            List<Path> sources =
                    files.filter(file -> file.toString().matches(".*\\.(java|sql)")).toList();
            assertThat(sources).isNotEmpty();
            assertThat(sources).allSatisfy(file -> assertThat(offences(file)).isEmpty());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DELETE FROM event_store WHERE id = ?",
                "\"delete \" + \"from event_store\"",
                "INSERT OR REPLACE INTO event_store VALUES (?)",
                "DROP TABLE event_store",
                "UPDATE event_store SET event_data = ? WHERE id = ?",
                "UPDATE event_store SET scope_seq = ?, hash = ? WHERE id = ?"
            })
    void aBreachIsCaught(String statement) {
        assertThat(LogText.offences(statement)).isNotEmpty();
    }

    @Test
    void theAuthoritysThreeColumnsMayBeFilled() {
        assertThat(
                        LogText.offences(
                                "UPDATE event_store SET scope_seq = ?, received_at = ?, verdict = ?"
                                        + " WHERE id = ?"))
                .isEmpty();
    }

    private static List<String> offences(Path file) {
        try {
            return LogText.offences(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
