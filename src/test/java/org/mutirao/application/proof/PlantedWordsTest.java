package org.mutirao.application.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mutirao.application.command.Directory;
import org.mutirao.bootstrap.desktop.DataFolder;
import org.mutirao.bootstrap.desktop.DesktopGraph;
import org.mutirao.bootstrap.desktop.Opening;
import org.mutirao.bootstrap.desktop.RollingLog;
import org.mutirao.domain.directory.Role;
import org.mutirao.domain.shared.Id;
import org.mutirao.eventlog.ChainPlace;
import org.mutirao.eventlog.ChainTip;
import org.mutirao.eventlog.RecordedEvent;

/// Names, phones and codes that were planted are in no byte of the data folder.
class PlantedWordsTest {
    private static final List<String> PLANTED =
            List.of(
                    "Quitéria Zwölfmann",
                    "Zwölfmann",
                    "+5551987654321",
                    "quiteria@exemplo.test",
                    "Casa da Zwölfmann",
                    "Fundadora Xingu",
                    "Bragança Qwxz");

    @TempDir Path folder;

    @Test
    void noNamePhoneOrCodeIsInAnyFileAndAnErasedPersonLeavesNoCiphertext()
            throws IOException, SQLException {
        var search = new ByteSearch(folder);
        List<String> words = new ArrayList<>(PLANTED);
        byte[] ciphertext;
        String person;
        try (var _ = RollingLog.begin(new DataFolder(folder));
                Desk desk = new Desk(folder, "Fundadora Xingu")) {
            var draft =
                    new Directory.PersonDraft(
                            "Quitéria Zwölfmann", "+5551987654321", "quiteria@exemplo.test");
            person =
                    Desk.done(
                                    desk.coordinator()
                                            .directory()
                                            .addPerson(draft, Optional.of(Role.VOLUNTEER)))
                            .personId();
            Planting.canBeRead(
                    desk, person, "Quitéria Zwölfmann", "+5551987654321", "quiteria@exemplo.test");
            Planting.canBeRead(desk, desk.first, "Fundadora Xingu");
            Planting.canBeRead(desk, Planting.home(desk), "Casa da Zwölfmann");
            words.addAll(Planting.codes(desk, person));
            Planting.sayWhy(desk, person);
            Planting.typeHalfALine(desk);
            Planting.breakOnWords();
            search.noneIsIn(words);
            ciphertext = ciphertextOf(person);
            assertThat(search.filesWith(ciphertext)).isNotEmpty();
            Desk.done(desk.coordinator().directory().erase(person));
            assertThat(desk.graph.people().person(person)).isPresent();
            search.noneIsIn(words);
        }
        sql("PRAGMA wal_checkpoint(TRUNCATE)");
        assertThat(search.filesWith(ciphertext)).as("ciphertext after erasure").isEmpty();
        search.noneIsIn(words);
        sql("VACUUM");
        assertThat(search.filesWith(ciphertext)).as("ciphertext after VACUUM").isEmpty();
        search.noneIsIn(words);
        theLogStillVerifies(person);
    }

    private Connection open() throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + new DataFolder(folder).database());
    }

    private void sql(String statement) throws SQLException {
        try (Connection sql = open()) {
            sql.createStatement().execute(statement);
        }
    }

    private byte[] ciphertextOf(String person) throws SQLException {
        try (Connection sql = open();
                var query =
                        sql.prepareStatement(
                                "SELECT hex(ciphertext) FROM sealed WHERE person_id = ?")) {
            query.setString(1, person);
            try (var row = query.executeQuery()) {
                assertThat(row.next()).isTrue();
                byte[] all = HexFormat.of().parseHex(row.getString(1).toLowerCase());
                // a part of it is enough, and is not cut by the end of a page
                return Arrays.copyOf(all, 24);
            }
        }
    }

    private void theLogStillVerifies(String person) {
        try (DesktopGraph graph =
                Opening.open(new DataFolder(folder), new Desk.Ticking(), (event, failure) -> {})) {
            List<RecordedEvent> log =
                    Copy.sent(graph.store()).stream().map(Copy.Sent::entry).toList();
            ChainTip tip = ChainTip.empty(graph.session().scope(), graph.session().deviceId());
            for (RecordedEvent entry : log) {
                ChainPlace place = tip.next(entry.body());
                assertThat(place).isEqualTo(entry.place());
                tip = ChainTip.at(place);
            }
            assertThat(log)
                    .extracting(entry -> entry.body().eventType())
                    .contains("ChaveDestruida");
            var state = graph.live().ask((reader, states) -> states.person(reader, Id.of(person)));
            assertThat(state.known()).isTrue();
            assertThat(graph.rebuildCheck().check(done -> {}))
                    .allSatisfy(table -> assertThat(table.differing()).isZero());
        }
    }
}
