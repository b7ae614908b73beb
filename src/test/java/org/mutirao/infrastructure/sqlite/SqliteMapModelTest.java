package org.mutirao.infrastructure.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mutirao.domain.testing.Facts.item;
import static org.mutirao.infrastructure.sqlite.Operation.id;
import static org.mutirao.infrastructure.sqlite.Samples.DELIVERY;
import static org.mutirao.infrastructure.sqlite.Samples.EVENING;
import static org.mutirao.infrastructure.sqlite.Samples.KITCHEN;
import static org.mutirao.infrastructure.sqlite.Samples.NEED;
import static org.mutirao.infrastructure.sqlite.Samples.OFFER;
import static org.mutirao.infrastructure.sqlite.Samples.SCHOOL;
import static org.mutirao.infrastructure.sqlite.Samples.assigned;
import static org.mutirao.infrastructure.sqlite.Samples.need;
import static org.mutirao.infrastructure.sqlite.Samples.offer;
import static org.mutirao.infrastructure.sqlite.Samples.reserved;
import static org.mutirao.infrastructure.sqlite.Samples.started;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mutirao.application.query.MapModel;
import org.mutirao.application.query.MapModel.LatLon;
import org.mutirao.application.query.MapModel.NeedPoint;
import org.mutirao.application.query.MapModel.PlacePoint;
import org.mutirao.application.query.MapModel.Track;
import org.mutirao.application.query.NeedFilter;
import org.mutirao.domain.directory.PlaceEvent.PlaceRegistered;
import org.mutirao.domain.directory.PlaceEvent.PlacesMerged;
import org.mutirao.domain.directory.PlaceKind;
import org.mutirao.domain.need.NeedEvent.NeedCancelled;
import org.mutirao.domain.shared.Id;
import org.mutirao.domain.shared.Urgency;

class SqliteMapModelTest {
    private static final LatLon AT_SCHOOL = new LatLon(-29.92, -51.18);
    private static final LatLon AT_KITCHEN = new LatLon(-29.9, -51.1);

    @TempDir Path folder;
    private Operation operation;
    private MapModel map;

    @BeforeEach
    void open() {
        operation = new Operation(folder);
        operation.append(SCHOOL, at("Escola São João", AT_SCHOOL));
        operation.append(KITCHEN, at("Cozinha B", AT_KITCHEN));
        map = new SqliteMapModel(operation.store);
    }

    @AfterEach
    void close() {
        operation.close();
    }

    private static PlaceRegistered at(String name, LatLon point) {
        return new PlaceRegistered(
                name,
                PlaceKind.SCHOOL,
                BigDecimal.valueOf(point.latitude()),
                BigDecimal.valueOf(point.longitude()),
                null,
                null,
                null,
                null,
                null);
    }

    @Test
    void aNeedStandsWhereItsPlaceIs() {
        operation.append(
                NEED, need("A7K2-1", Urgency.URGENT, EVENING, item("n1", "marmita", "40", "un")));

        assertThat(map.needs(NeedFilter.OPEN).points())
                .containsExactly(new NeedPoint(NEED, "urgente", "Escola São João", AT_SCHOOL));
        assertThat(map.needs(NeedFilter.OPEN.matching("cobertor")).points()).isEmpty();
        assertThat(map.needs(NeedFilter.OPEN.matching("sao joao")).points()).hasSize(1);
        operation.append(NEED, new NeedCancelled("engano", null));
        assertThat(map.needs(NeedFilter.OPEN).points()).isEmpty();
    }

    @Test
    void aNeedOfAPlaceWithoutCoordinatesIsCounted() {
        operation.append(id("elsewhere"), Samples.place("Sem lugar"));
        operation.append(SCHOOL, new PlacesMerged(Id.of(id("elsewhere")), Id.of(SCHOOL)));
        operation.append(
                NEED, need("A7K2-1", Urgency.URGENT, EVENING, item("n1", "marmita", "40", "un")));

        MapModel.Needs needs = map.needs(NeedFilter.OPEN);

        assertThat(needs.points()).isEmpty();
        assertThat(needs.elsewhere()).isEqualTo(1);
    }

    @Test
    void offersStandWithTheirEndAndADeliveryHasItsWay() {
        operation.append(
                NEED, need("A7K2-1", Urgency.URGENT, EVENING, item("n1", "marmita", "40", "un")));
        operation.append(OFFER, offer("A7K2-2", item("o1", "marmita", "60", "un")));
        operation.append(OFFER, reserved("30"));
        operation.append(id("assignment"), assigned());
        assertThat(map.tracks()).isEmpty();
        operation.append(DELIVERY, started("20"));

        assertThat(map.offers()).extracting(MapModel.OfferPoint::offerId).containsExactly(OFFER);
        assertThat(map.offers().getFirst().at()).isEqualTo(AT_KITCHEN);
        assertThat(map.tracks())
                .containsExactly(
                        new Track(
                                DELIVERY,
                                "iniciada",
                                List.of(NEED),
                                AT_KITCHEN,
                                AT_SCHOOL,
                                List.of()));
    }

    @Test
    void placesComeByNameAndOnlyUnderTheOneTheyAreKnownBy() {
        operation.append(KITCHEN, new PlacesMerged(Id.of(KITCHEN), Id.of(SCHOOL)));

        assertThat(map.places()).containsExactly(new PlacePoint(KITCHEN, "Cozinha B", AT_KITCHEN));
    }
}
