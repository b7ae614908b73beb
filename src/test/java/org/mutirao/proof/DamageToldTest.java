package org.mutirao.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mutirao.proof.Shell.Answer;

/// A damaged entry is told wherever it is carried on, and stops nobody's work.
class DamageToldTest {
    @TempDir Path folder;
    private Shell laptop;

    @BeforeEach
    void anOperation() {
        laptop = new Shell(folder.resolve("laptop")).begin();
        laptop.done("need", "40 marmita @Escola urg");
    }

    private void change(long position) throws SQLException {
        try (var connection =
                        DriverManager.getConnection(
                                "jdbc:sqlite:" + laptop.folder().resolve("mutirao.db"));
                var work = connection.createStatement()) {
            work.executeUpdate("DROP TRIGGER IF EXISTS event_is_not_changed");
            work.executeUpdate("UPDATE event_store SET user_id = event_id WHERE id = " + position);
        }
    }

    private long last() {
        return laptop.run("events").lines().getLast().path("pos").asLong();
    }

    @Test
    void whatIsNewIsCheckedAtEveryStartAndAChangedEntryStopsNothing() throws SQLException {
        long bad = last();
        change(bad);

        for (int start = 0; start < 2; start++) {
            Answer need = laptop.run("need", "1 cesta @Escola");
            assertThat(need.exit()).isZero();
            assertThat(need.words()).contains("danificado").contains("Registro " + bad + " ");
        }
        assertThat(laptop.run("need", "1 cesta").json().path("number").asString()).isNotEmpty();
    }

    @Test
    void aWholeLogIsNotSpokenOf() {
        assertThat(laptop.run("need", "1 cesta @Escola").words()).doesNotContain("danificado");
        assertThat(laptop.done("rebuild").path("first_bad").isNull()).isTrue();
    }

    @Test
    void rebuildBackupAndRestoreSayThatAnEntryIsDamaged() throws SQLException {
        long bad = last();
        change(bad);
        String copy = folder.resolve("copy.backup").toString();

        Answer rebuilt = laptop.run("rebuild");
        Answer saved = laptop.run("backup", copy);
        Answer restored = laptop.at(folder.resolve("other")).run("restore", copy, "--yes");

        for (Answer answer : new Answer[] {rebuilt, saved, restored}) {
            assertThat(answer.exit()).as("%s", answer).isZero();
            assertThat(answer.words()).contains("danificado");
            assertThat(answer.json().path("first_bad").path("position").asLong()).isEqualTo(bad);
            assertThat(answer.json().path("first_bad").path("reason").asString())
                    .isEqualTo("other_hash");
        }
    }

    @Test
    void whatWasCheckedIsNotCheckedAgainAtAStartButOnDemand() throws IOException, SQLException {
        String rows =
                IntStream.rangeClosed(1, 700)
                        .mapToObj(row -> "coisa " + row + "," + row)
                        .collect(Collectors.joining("\n", "item,quantity\n", "\n"));
        Path sheet = Files.writeString(folder.resolve("sheet.csv"), rows);
        laptop.done("import", sheet.toString(), "--kind", "needs");
        laptop.done("need", "1 cesta @Escola"); // its start moves the mark
        long marked = last();
        laptop.done("need", "2 cesta @Escola");

        change(20);
        assertThat(laptop.run("need", "3 cesta").words()).doesNotContain("danificado");
        assertThat(laptop.run("verify").json().path("first_bad").path("position").asLong())
                .isEqualTo(20);
        change(marked + 1);
        assertThat(laptop.run("need", "4 cesta").words())
                .contains("Registro " + (marked + 1) + " ");
    }

    @Test
    void doctorSpeaksSentences() throws SQLException {
        change(last());
        Answer answer = laptop.run("doctor");
        assertThat(answer.words())
                .contains("o conteúdo não é o que foi selado")
                .doesNotContain("Bad[", "OTHER_HASH", "Unlocked", "READ_ONLY");
        Answer nowhere = laptop.at(folder.resolve("nowhere")).run("doctor");
        assertThat(nowhere.exit()).isEqualTo(1);
        assertThat(nowhere.words()).contains("não há operação aqui").doesNotContain("Libere");
    }
}
