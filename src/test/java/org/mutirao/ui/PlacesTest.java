package org.mutirao.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mutirao.application.query.PlaceAround.OtherName;
import org.mutirao.domain.directory.PlaceKind;
import org.mutirao.ui.place.NamedPlace;
import org.mutirao.ui.place.PlaceFormViewModel;
import org.mutirao.ui.place.PlacesViewModel;
import org.mutirao.ui.shared.Screen;

/// Lugares over a real operation.
class PlacesTest extends WindowJobs {
    private final PlacesViewModel places = window.place().places();
    private final PlaceFormViewModel form = window.place().form();

    @BeforeEach
    void come() {
        window.shell().go(Screen.PLACES);
    }

    private void select(String name) {
        places.select(
                places.rows().stream()
                        .filter(row -> name.equals(row.name()))
                        .findFirst()
                        .orElseThrow());
    }

    private void create(String name, PlaceKind kind, String position) {
        window.place().actions().create();
        form.nameProperty().set(name);
        form.kindProperty().set(kind);
        form.positionProperty().set(position);
        form.save();
        assertThat(form.errorProperty().get()).isNull();
    }

    @Test
    void aPlaceIsFoundByAnyOfItsNamesWithoutAccents() {
        need("40 marmita @Escola São José urg");
        need("10 cobertor @Colégio Central");
        select("Escola São José");
        window.place().actions().merge();
        window.place().same().others().searchProperty().set("colegio");
        window.place().same().merge();
        places.searchProperty().set("COLEGIO central");
        assertThat(places.rows()).extracting(NamedPlace::name).containsExactly("Escola São José");
        assertThat(places.rows().getFirst().line().needs()).isEqualTo(2);
    }

    @Test
    void twoNamesBecomeOnePlaceAndTwoAgain() {
        need("40 marmita @EMEF Guajuviras urg");
        need("10 cobertor @Escola Municipal Guajuviras");
        select("EMEF Guajuviras");
        window.place().actions().merge();
        assertThat(window.place().same().others().chosen().name())
                .as("the one that is like it comes first")
                .isEqualTo("Escola Municipal Guajuviras");
        window.place().same().merge();
        assertThat(told())
                .isEqualTo("Escola Municipal Guajuviras e EMEF Guajuviras agora são o mesmo lugar");
        var there = places.aroundProperty().get().around();
        assertThat(there.needs()).hasSize(2);
        assertThat(there.others())
                .extracting(OtherName::name)
                .containsExactly("Escola Municipal Guajuviras");
        window.undo().ask();
        window.undo().carryOut();
        assertThat(places.rows()).hasSize(2);
    }

    @Test
    void whatWasMergedByMistakeIsSeparatedMuchLater() {
        need("40 marmita @Ginásio");
        need("10 cobertor @Igreja");
        select("Ginásio");
        window.place().actions().merge();
        window.place().same().merge();
        need("5 vela @Depósito");
        window.place()
                .actions()
                .separate(places.aroundProperty().get().around().others().getFirst().placeId());
        assertThat(places.rows()).hasSize(3);
    }

    @Test
    void aPlaceIsRenamedMovedAndGivenAKind() {
        need("40 marmita @Ginasio");
        select("Ginasio");
        window.place().actions().change();
        form.nameProperty().set("Ginásio Municipal");
        form.kindProperty().set(PlaceKind.SHELTER);
        form.positionProperty().set("-29,9177 -51,1803");
        form.save();
        NamedPlace now = places.rows().getFirst();
        assertThat(now.name()).isEqualTo("Ginásio Municipal");
        assertThat(now.line().kind()).isEqualTo("abrigo");
        assertThat(now.line().latitude()).isEqualByComparingTo("-29.9177");
    }

    @Test
    void theSeatOfAMunicipalityIsAPosition() {
        window.place().actions().create();
        form.nameProperty().set("Centro de Doações");
        form.cityProperty().set("canoas");
        form.seat();
        form.save();
        NamedPlace now = places.rows().getFirst();
        assertThat(now.line().city()).isEqualTo("Canoas");
        assertThat(now.line().latitude().doubleValue()).isBetween(-29.95, -29.88);
        assertThat(now.line().longitude().doubleValue()).isBetween(-51.25, -51.12);
    }

    @Test
    void aNameThatIsTakenIsSaidAndNothingIsWritten() {
        create("Ginásio", PlaceKind.SHELTER, "");
        long before = operation.entries();
        window.place().actions().create();
        form.nameProperty().set("ginasio");
        form.save();
        assertThat(form.errorProperty().get().code()).isEqualTo("place_known");
        assertThat(operation.entries()).isEqualTo(before);
    }

    @Test
    void aPositionThatIsNoneIsSaid() {
        window.place().actions().create();
        form.nameProperty().set("Ginásio");
        form.positionProperty().set("perto da ponte");
        form.save();
        assertThat(form.errorProperty().get().code()).isEqualTo("place.bad_position");
    }

    @Test
    void aClickOnTheMapSaysWhereAPlaceIs() {
        need("40 marmita @Ginásio");
        select("Ginásio");
        window.place().map().viewpoint().resize(600, 500);
        window.place().actions().place();
        window.place().map().picks().click(300, 250);
        assertThat(places.rows().getFirst().placed()).isTrue();
        assertThat(window.place().map().picks().waitsProperty().get()).isFalse();
    }

    @Test
    void aHomeIsReadByThoseWhoLeadAndByNobodyElse() throws Exception {
        create("Casa da dona Marta", PlaceKind.HOME, "");
        assertThat(places.rows())
                .extracting(NamedPlace::name)
                .containsExactly("Casa da dona Marta");
        actAs("Ana Souza");
        places.refresh();
        assertThat(places.rows()).extracting(NamedPlace::name).containsOnlyNulls();
    }

    @Test
    void thisLaptopStandsAtThePlaceThatIsSelected() {
        need("40 marmita @Ginásio");
        select("Ginásio");
        window.place().actions().standHere();
        assertThat(places.aroundProperty().get().around().here()).isTrue();
    }
}
