package org.mutirao.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mutirao.ui.palette.Hit;
import org.mutirao.ui.palette.Hit.Act;
import org.mutirao.ui.palette.Hit.Thing;
import org.mutirao.ui.palette.PaletteViewModel;
import org.mutirao.ui.shared.Command;
import org.mutirao.ui.shared.Screen;

/// Ctrl K over a real operation.
class PaletteTest extends WindowJobs {
    private final PaletteViewModel palette = window.palette();

    private List<Hit> find(String typed) {
        palette.ask();
        palette.hits().searchProperty().set(typed);
        return List.copyOf(palette.hits().found());
    }

    private List<String> things(String typed) {
        return find(typed).stream()
                .filter(Thing.class::isInstance)
                .map(hit -> ((Thing) hit).found().what())
                .toList();
    }

    @Test
    void everyCommandIsReachedByItsName() {
        for (Command command : window.commands().all()) {
            String title = command.title().apply(window.messages());
            assertThat(find(title))
                    .as(title)
                    .anySatisfy(hit -> assertThat(hit).isEqualTo(new Act(command, title)));
        }
    }

    @Test
    void everythingIsFoundWithoutAccentsOrCase() {
        need("40 água @Escola São João");
        offer("50 água mineral @Cozinha B");
        assertThat(things("AGUA")).containsExactly("água", "água mineral");
        assertThat(things("sao joao")).contains("água", "Escola São João");
        assertThat(things("ana s")).first().isEqualTo("Ana Souza");
        assertThat(things("xyz")).isEmpty();
    }

    @Test
    void enterGoesThere() {
        need("12 vela @Escola Y");
        String need = need("40 marmita @Escola X");
        offer("50 pão @Cozinha B");
        window.shell().go(Screen.TODAY);

        find("marmita");
        palette.run();

        assertThat(window.shell().screenProperty().get()).isEqualTo(Screen.NEEDS);
        assertThat(window.need().needs().selectedProperty().get().needId()).isEqualTo(need);
        assertThat(palette.openProperty().get()).isFalse();
        find("pão");
        palette.run();
        assertThat(window.offer().offers().selected()).isPresent();
        find("cozinha b");
        palette.hits().choose(palette.hits().found().getLast());
        find("escola x");
        palette.hits()
                .choose(
                        palette.hits().found().stream()
                                .filter(hit ->
                                        hit instanceof Thing(var found)
                                                && found.what().equals("Escola X"))
                                .findFirst()
                                .orElseThrow());
        palette.run();
        assertThat(window.shell().screenProperty().get()).isEqualTo(Screen.PLACES);
        assertThat(window.place().places().selectedProperty().get().name()).isEqualTo("Escola X");
    }

    @Test
    void enterDoesIt() {
        find("nova necess");
        palette.run();
        assertThat(window.entry().openProperty().get()).isTrue();
    }

    @Test
    void whatCannotBeDoneSaysWhy() {
        find("reservar");
        palette.run();
        assertThat(told()).isEqualTo("Falta escolher uma necessidade que uma oferta possa atender");
    }

    @Test
    void aCommandOfAnotherScreenLeadsThere() {
        window.shell().go(Screen.TODAY);
        find("reservar");
        palette.run();
        assertThat(window.shell().screenProperty().get()).isEqualTo(Screen.NEEDS);
    }

    @Test
    void aDeliveryIsFoundByWhoCarriesIt() {
        String need = need("40 marmita @Escola X");
        offer("50 marmita @Cozinha B");
        operation.reserve(need, null);
        String number = operation.dispatch(need, "Davi").getFirst().number();
        operation.settle();

        assertThat(find("davi marmita")).hasSize(1);
        palette.run();

        assertThat(window.shell().screenProperty().get()).isEqualTo(Screen.DELIVERIES);
        assertThat(window.delivery().deliveries().selectedProperty().get().number())
                .isEqualTo(number);
    }
}
