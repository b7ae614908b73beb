package org.mutirao.application.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mutirao.application.command.Coordination.Dispatched;
import org.mutirao.application.command.Coordination.Receipt;
import org.mutirao.application.command.Directory;
import org.mutirao.application.command.EntryDraft;
import org.mutirao.bootstrap.desktop.DataFolder;
import org.mutirao.bootstrap.desktop.DesktopGraph;
import org.mutirao.bootstrap.desktop.Opening;
import org.mutirao.bootstrap.desktop.RollingLog;
import org.mutirao.bootstrap.desktop.WindowWiring;
import org.mutirao.domain.delivery.CodeKind;
import org.mutirao.domain.delivery.FailureReason;
import org.mutirao.domain.directory.PlaceKind;
import org.mutirao.domain.directory.Role;
import org.mutirao.domain.shared.Id;
import org.mutirao.eventlog.ChainPlace;
import org.mutirao.eventlog.ChainTip;
import org.mutirao.eventlog.RecordedEvent;
import org.mutirao.ui.shared.LocalSettings;
import org.mutirao.ui.shared.Tasks;

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

    private static final Pattern SEALED = Pattern.compile("\"sealed\":\"([0-9a-f]{64})\"");
    private static final Pattern NOTE = Pattern.compile("\"note\":\"([0-9a-f]{64})\"");

    @TempDir Path folder;

    private static EntryDraft meals() {
        return new EntryDraft(
                BigDecimal.valueOf(40), null, "marmita", null, false, null, null, null);
    }

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
            canBeRead(
                    desk, person, "Quitéria Zwölfmann", "+5551987654321", "quiteria@exemplo.test");
            canBeRead(desk, desk.first, "Fundadora Xingu");
            canBeRead(desk, home(desk), "Casa da Zwölfmann");
            words.addAll(codes(desk, person));
            sayWhy(desk, person);
            typeHalfALine(desk);
            breakOnWords();
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

    private static String home(Desk desk) {
        var draft =
                new Directory.PlaceDraft(
                        "Casa da Zwölfmann", PlaceKind.HOME, null, null, null, null);
        return Desk.done(desk.coordinator().directory().addPlace(draft)).placeId();
    }

    /// What is looked for is there: it was sealed, and opens here.
    private static void canBeRead(Desk desk, String owner, String... words) {
        List<String> sealed =
                desk.log().stream()
                        .filter(entry -> entry.body().aggregateId().equals(owner))
                        .flatMap(entry -> SEALED.matcher(entry.body().eventData()).results())
                        .flatMap(found -> desk.graph.keys().people().open(found.group(1)).stream())
                        .toList();
        assertThat(sealed).singleElement(STRING).contains(words);
    }

    /// What breaks while somebody's words are in hand quotes them in its message.
    private static void breakOnWords() {
        var broken =
                new IllegalStateException("Quitéria Zwölfmann", new Exception("Bragança Qwxz"));
        new Tasks(Runnable::run, Runnable::run)
                .run(
                        () -> {
                            throw broken;
                        },
                        nothing -> {},
                        problem -> {});
    }

    /// As quick entry keeps it for the next start.
    private static void typeHalfALine(Desk desk) {
        LocalSettings settings = WindowWiring.context(desk.graph, Runnable::run).settings();
        String name = LocalSettings.DRAFT + "need";
        settings.put(name, "3 cobertor para Quitéria Zwölfmann +5551987654321");
        settings.put("language", "pt");
        LocalSettings afterwards = WindowWiring.context(desk.graph, Runnable::run).settings();
        assertThat(afterwards.get(name)).hasValueSatisfying(t -> assertThat(t).contains("Zwölf"));
        assertThat(afterwards.get("language")).contains("pt");
    }

    /// Codes of two deliveries: one that is brought, one on its way; as shown and as typed.
    private static List<String> codes(Desk desk, String volunteer) {
        List<String> codes = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            String need = Desk.done(desk.coordinator().registerNeed(meals())).id();
            String offer = Desk.done(desk.coordinator().publishOffer(meals())).id();
            Desk.done(desk.coordinator().reserve(need, offer, null));
            Dispatched sent = Desk.done(desk.coordinator().dispatch(need, volunteer)).getFirst();
            assertThat(Desk.done(desk.coordinator().showCode(sent.deliveryId(), CodeKind.DELIVERY)))
                    .isEqualTo(sent.code()); // it is kept, and opens
            codes.add(sent.code());
            codes.add(sent.code().replaceAll("[^0-9A-Za-z]", ""));
            if (i == 0) {
                Desk.done(desk.coordinator().confirm(Desk.everything(sent.deliveryId())));
            }
        }
        assertThat(codes).allMatch(code -> code.length() >= 8);
        return codes;
    }

    /// Whatever a person can say in their own words: why something is called off, did not arrive,
    /// has no code, or was checked.
    private static void sayWhy(Desk desk, String volunteer) {
        String words = "a Bragança Qwxz, +5551987654321, desistiu";
        var desks = desk.coordinator();
        Desk.done(desks.cancel(Desk.done(desks.registerNeed(meals())).id(), words));
        Desk.done(desks.cancel(Desk.done(desks.publishOffer(meals())).id(), words));
        Desk.done(desks.cancel(sent(desk, null), words));
        Desk.done(desks.cancel(sent(desk, volunteer), words));
        Desk.done(desks.fail(sent(desk, volunteer), FailureReason.OTHER, words));
        String received = sent(desk, volunteer);
        Receipt plain = Desk.everything(received);
        Desk.done(
                desks.confirm(
                        new Receipt(
                                received,
                                null,
                                plain.without(),
                                null,
                                null,
                                null,
                                null,
                                plain.rest(),
                                words,
                                false)));
        desk.act(desk.second);
        Desk.done(desks.check(received, words));
        desk.act(desk.first);
        List<String> notes =
                desk.log().stream()
                        .map(entry -> NOTE.matcher(entry.body().eventData()))
                        .filter(Matcher::find)
                        .map(found -> found.group(1))
                        .toList();
        assertThat(notes).hasSize(7).doesNotHaveDuplicates();
        assertThat(notes)
                .allSatisfy(
                        note -> assertThat(desk.graph.keys().people().open(note)).contains(words));
    }

    /// @return the reservation's id, or with a volunteer the delivery's
    private static String sent(Desk desk, @Nullable String volunteer) {
        String need = Desk.done(desk.coordinator().registerNeed(meals())).id();
        String offer = Desk.done(desk.coordinator().publishOffer(meals())).id();
        var reserved = Desk.done(desk.coordinator().reserve(need, offer, null)).getFirst();
        return volunteer == null
                ? reserved.reservationId()
                : Desk.done(desk.coordinator().dispatch(need, volunteer)).getFirst().deliveryId();
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
