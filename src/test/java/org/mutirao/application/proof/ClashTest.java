package org.mutirao.application.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mutirao.application.command.Directory;
import org.mutirao.application.command.EntryDraft;
import org.mutirao.domain.directory.PlaceEvent.PlacesSeparated;
import org.mutirao.domain.directory.PlaceKind;
import org.mutirao.domain.need.NeedCommand;
import org.mutirao.domain.need.NeedDecider;
import org.mutirao.domain.need.NeedEvent.NeedUpdated;
import org.mutirao.domain.offer.ExpiryRule;
import org.mutirao.domain.offer.OfferState;
import org.mutirao.domain.shared.Change;
import org.mutirao.domain.shared.Decision;
import org.mutirao.domain.shared.Emission;
import org.mutirao.domain.shared.Id;
import org.mutirao.eventlog.ChainPlace;
import org.mutirao.eventlog.EventBody;
import org.mutirao.eventlog.EventRefs;
import org.mutirao.eventlog.Metadata;

/// What two people said without knowing of each other, two names for one place, ends that pass, and
/// needs of which nobody said how much.
class ClashTest {
    @TempDir Path folder;
    private Desk desk;

    @BeforeEach
    void open() {
        desk = new Desk(folder);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private static EntryDraft meals(Long quantity, String place) {
        return new EntryDraft(
                quantity == null ? null : BigDecimal.valueOf(quantity),
                null,
                "marmita",
                place,
                false,
                null,
                null,
                null);
    }

    /// An update that another laptop wrote and nobody has decided on.
    private void foreign(String device, String hlc, String need, String from, String to) {
        var event = new NeedUpdated(Map.of("/urgency", new Change(from, to)));
        var payload = desk.graph.codec().encode(event);
        var body =
                new EventBody(
                        ForeignLog.id(device + to),
                        payload.type(),
                        payload.schema(),
                        "Necessidade",
                        need,
                        2,
                        "2026-05-08T12:00:00.000Z",
                        hlc,
                        null,
                        payload.json(),
                        null);
        var place =
                new ChainPlace(desk.graph.session().scope(), ForeignLog.id(device), 1, "0", device);
        desk.graph
                .store()
                .write(tx -> {
                    var changes = desk.graph.projector().changes(tx);
                    changes.receive(
                            tx.insert(body, place, null, EventRefs.of(need, event, Metadata.NONE)));
                    changes.write();
                    return true;
                });
    }

    private List<String> clashes() {
        List<String> rows = new ArrayList<>();
        try (Connection sql = DriverManager.getConnection("jdbc:sqlite:" + desk.folder.database());
                ResultSet row =
                        sql.createStatement()
                                .executeQuery("SELECT path, held, replaced_by FROM clash")) {
            while (row.next()) {
                rows.add(row.getString(1) + " " + row.getString(2) + " " + row.getString(3));
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
        return rows;
    }

    @Test
    void ofTwoUndecidedChangesTheLaterWinsAndTheClashStaysUntilSomebodySetsItAgain() {
        String need = Desk.done(desk.coordinator().registerNeed(meals(40L, null))).id();
        foreign("two", "ffffffffffff0002", need, null, "alta");
        assertThat(clashes()).isEmpty();
        foreign("one", "ffffffffffff0001", need, null, "baixa"); // earlier, but it comes later
        assertThat(desk.rows().need(need).orElseThrow().urgency()).isEqualTo("alta");
        assertThat(clashes()).containsExactly("/urgency baixa alta");
        // a decided word about another field leaves it, and so does one that stands before both
        update(need, "/people", "7");
        assertThat(clashes()).containsExactly("/urgency baixa alta");
        foreign("three", "ffffffffffff0003", need, "alta", "urgente");
        assertThat(desk.rows().need(need).orElseThrow().urgency()).isEqualTo("urgente");
        assertThat(clashes()).isEmpty();
    }

    private void update(String need, String path, String value) {
        Desk.done(
                desk.graph
                        .journal()
                        .command(turn ->
                                turn.carryOut(
                                        NeedDecider.decide(
                                                new NeedCommand.UpdateNeed(
                                                        Id.of(need), Map.of(path, value)),
                                                turn.need(Id.of(need))),
                                        true)));
    }

    private String place(String name) {
        var draft = new Directory.PlaceDraft(name, PlaceKind.SCHOOL, null, null, null, null);
        return Desk.done(desk.coordinator().directory().addPlace(draft)).placeId();
    }

    @Test
    void twoNamesForOnePlaceAreOneWhenReadAndTwoAgainWhenSeparated() {
        String keep = place("Escola Farrapos");
        String merged = place("EMEF Farrapos");
        String need = Desk.done(desk.coordinator().registerNeed(meals(5L, "EMEF Farrapos"))).id();
        Desk.done(desk.coordinator().directory().mergePlaces(keep, merged));
        assertThat(desk.rows().need(need).orElseThrow().placeId()).isEqualTo(keep);
        assertThat(desk.rows().need(need).orElseThrow().place()).isEqualTo("Escola Farrapos");
        assertThat(desk.rows().place(merged).orElseThrow().mergedInto()).isEqualTo(keep);
        var separated = new Emission(keep, new PlacesSeparated(Id.of(keep), Id.of(merged)));
        Desk.done(
                desk.graph
                        .journal()
                        .command(turn -> turn.carryOut(Decision.accept(separated), true)));
        assertThat(desk.rows().need(need).orElseThrow().placeId()).isEqualTo(merged);
        assertThat(desk.rows().place(merged).orElseThrow().mergedInto()).isNull();
    }

    @Test
    void anEndThatPassesIsShownAndOnlyTheAuthoritysWordClosesTheOffer() {
        var until = desk.clock.instant().plusSeconds(3_600);
        var draft = new EntryDraft(BigDecimal.TEN, null, "marmita", null, false, null, until, null);
        String offer = Desk.done(desk.coordinator().publishOffer(draft)).id();
        desk.clock.pass(Duration.ofHours(5));
        Desk.done(desk.coordinator().registerNeed(meals(5L, null))); // the log goes on
        desk.graph.rebuild(done -> {});
        OfferState state = desk.graph.live().ask((log, states) -> states.offer(log, Id.of(offer)));
        assertThat(desk.rows().offer(offer).orElseThrow().status()).isEqualTo("aberta");
        assertThat(state.isShownExpired(desk.clock.instant())).isTrue();
        var event = ExpiryRule.decide(state, desk.clock.instant()).orElseThrow();
        Desk.done(
                desk.graph
                        .journal()
                        .command(turn ->
                                turn.carryOut(Decision.accept(new Emission(offer, event)), true)));
        assertThat(desk.rows().offer(offer).orElseThrow().status()).isEqualTo("expirada");
    }

    @Test
    void aNeedOfWhichNobodySaidHowMuchIsNeverMetAndMissesNothingThatCanBeCounted() {
        String need = Desk.done(desk.coordinator().registerNeed(meals(null, null))).id();
        String offer = Desk.done(desk.coordinator().publishOffer(meals(30L, null))).id();
        Desk.done(desk.coordinator().reserve(need, offer, BigDecimal.valueOf(12)));
        assertThat(Shown.need(desk.rows().need(need).orElseThrow()))
                .isEqualTo("aberta[1:un ? 12 0 0 ? 0]");
        String delivery =
                Desk.done(desk.coordinator().dispatch(need, desk.volunteer))
                        .getFirst()
                        .deliveryId();
        assertThat(Shown.need(desk.rows().need(need).orElseThrow()))
                .isEqualTo("aberta[1:un ? 0 12 0 ? 0]");
        Desk.done(desk.coordinator().confirm(Desk.everything(delivery)));
        assertThat(Shown.need(desk.rows().need(need).orElseThrow()))
                .isEqualTo("parcial[1:un ? 0 0 12 ? 0]");
        update(need, "/items/1/quantity", "12");
        assertThat(Shown.need(desk.rows().need(need).orElseThrow()))
                .isEqualTo("atendida[1:un 12 0 0 12 0 0]");
    }
}
