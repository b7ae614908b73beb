package org.mutirao.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mutirao.bootstrap.desktop.DataFolder;
import org.mutirao.bootstrap.desktop.Doctor;
import org.mutirao.bootstrap.desktop.Opening;
import org.mutirao.proof.Shell.Answer;

class DoctorTest {
    @TempDir Path folder;
    private Shell laptop;

    @BeforeEach
    void anOperationWithANeed() {
        laptop = new Shell(folder.resolve("laptop")).begin();
        laptop.done("need", "40 marmita @Escola urg");
    }

    private List<String> wrong() {
        return wrong(Clock.systemUTC());
    }

    private List<String> wrong(Clock clock) {
        return new Doctor(new DataFolder(laptop.folder()), clock)
                .examine().stream().filter(it -> !it.ok()).map(Doctor.Check::name).toList();
    }

    private void sql(String statement) throws SQLException {
        try (var connection =
                        DriverManager.getConnection(
                                "jdbc:sqlite:" + laptop.folder().resolve("mutirao.db"));
                var work = connection.createStatement()) {
            work.executeUpdate(statement);
        }
    }

    @Test
    void aHealthyLaptopHasNothingWrong() {
        Answer answer = laptop.run("doctor");

        assertThat(answer.exit()).as("%s", answer).isZero();
        assertThat(answer.json().path("checks")).hasSize(12);
    }

    @Test
    void whatIsWrongIsNamedWithWhatToDo() throws SQLException {
        sql("UPDATE projection SET version = 77 WHERE name = 'necessidades_view'");

        Answer answer = laptop.run("doctor");

        assertThat(answer.exit()).isEqualTo(1);
        assertThat(answer.words()).contains("rebuild");
        assertThat(wrong()).containsExactly("tables");
    }

    @Test
    void aMasterKeyThatOthersMayReadIsNamed() throws IOException {
        Files.setPosixFilePermissions(
                laptop.folder().resolve("master.key"),
                PosixFilePermissions.fromString("rw-r--r--"));

        assertThat(wrong()).containsExactly("master_key");
    }

    @Test
    void aLostMasterKeyLeavesItsKeysUnreadable() throws IOException {
        Files.delete(laptop.folder().resolve("master.key"));

        assertThat(wrong()).containsExactly("master_key", "keys");
    }

    @Test
    void aClockBehindTheLastEventOrFarAheadOfItIsNamed() {
        Instant now = Instant.now();

        assertThat(wrong(at(now.minus(Duration.ofDays(900))))).containsExactly("clock");
        assertThat(wrong(at(now.plus(Duration.ofHours(25))))).containsExactly("clock");
        assertThat(wrong(at(now.plus(Duration.ofHours(23))))).isEmpty();
    }

    private static Clock at(Instant time) {
        return Clock.fixed(time, ZoneOffset.UTC);
    }

    @Test
    void aChangedEntryIsNamed() throws SQLException {
        sql("DROP TRIGGER event_is_not_changed");
        sql("UPDATE event_store SET user_id = event_id WHERE id = 5");

        assertThat(wrong()).containsExactly("log");
    }

    @Test
    void aCopyIsNamed() throws IOException {
        Path copy = folder.resolve("copy");
        TestFiles.copyFolder(laptop.folder(), copy);
        laptop = laptop.at(copy);

        assertThat(wrong()).containsExactly("copy");
    }

    @Test
    void aNewerVersionIsNamedAndTheRestIsLeftAlone() throws SQLException {
        sql("PRAGMA user_version = 99");

        assertThat(wrong()).containsExactly("schema", "log");
        Answer refused = laptop.run("need", "1 cesta @Escola");
        assertThat(refused.exit()).isEqualTo(3);
        assertThat(refused.error()).isEqualTo("storage_newer_version");
    }

    @Test
    void anOpenWindowIsNoFaultAndASecondOneIsRefused() {
        try (var window =
                Opening.open(new DataFolder(laptop.folder()), Clock.systemUTC(), (_, _) -> {})) {
            assertThat(wrong()).isEmpty();
            Answer refused = laptop.run("need", "1 cesta @Escola");
            assertThat(refused.exit()).isEqualTo(1);
            assertThat(refused.error()).isEqualTo("storage_in_use");
            assertThat(laptop.run("needs").lines()).hasSize(1);
            laptop.done("backup", folder.resolve("copy.backup").toString());
            assertThat(window.store().<Long>read(log -> log.count())).isPositive();
        }
    }

    @Test
    void noDatabaseIsSaid() {
        laptop = laptop.at(folder);

        assertThat(wrong()).contains("database");
    }
}
