package org.mutirao.bootstrap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeadLettersTest {
    @TempDir Path folder;

    @Test
    void whatCouldNotBeDoneIsListedTriedAgainAndClosed() throws SQLException {
        Terminal terminal = Terminal.begun(folder);
        assertThat(terminal.rows("deadletters")).isEmpty();
        letter(terminal, 1);
        letter(terminal, 2);
        assertThat(terminal.rows("deadletters"))
                .allSatisfy(line ->
                        assertThat(Terminal.fields(line))
                                .containsExactly(
                                        "id",
                                        "subscriber",
                                        "event_id",
                                        "event_type",
                                        "error",
                                        "attempts",
                                        "at"))
                .hasSize(2);
        assertThat(terminal.done("deadletters", "retry", "1").get("state").asString())
                .isEqualTo("done");
        assertThat(terminal.done("deadletters", "close", "2").get("state").asString())
                .isEqualTo("closed");
        assertThat(terminal.rows("deadletters")).isEmpty();
        assertThat(terminal.refused(1, "deadletters", "retry", "1")).isEqualTo("no_open_letter");
        assertThat(terminal.refused(2, "deadletters", "retry")).isEqualTo("missing_argument");
    }

    /// As the bus leaves one behind that the handler could do by now.
    private static void letter(Terminal terminal, int entry) throws SQLException {
        String file = "jdbc:sqlite:" + terminal.data().resolve("mutirao.db");
        try (Connection connection = DriverManager.getConnection(file);
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(
                    "INSERT INTO dead_letter (subscriber, change, what, entry, error, attempts, at,"
                            + " state) VALUES ('analytics', 1, 'accepted', "
                            + entry
                            + ", 'IllegalStateException', 6, '2026-05-08T12:00:00.000Z', 'OPEN')");
        }
    }
}
