package org.mutirao.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mutirao.application.query.CounterDay;
import org.mutirao.application.query.CounterDay.Passed;
import org.mutirao.application.query.CounterDay.Stock;
import org.mutirao.ui.counter.CounterViewModel;
import org.mutirao.ui.shared.Screen;
import org.mutirao.ui.shell.WindowModel;

/// Balcão over a real operation.
class CounterTest {
    private final RealOperation operation = new RealOperation();
    private final WindowModel window = operation.window();
    private final CounterViewModel counter = window.counter().counter();

    @AfterEach
    void close() {
        operation.close();
    }

    private CounterDay day() {
        window.shell().go(Screen.NEEDS);
        window.shell().go(Screen.COUNTER);
        return counter.dayProperty().get();
    }

    private void standAt(String place) {
        operation.offer("1 mesa @" + place);
        window.point().ask();
        window.point().places().searchProperty().set(place);
        window.point().stand();
    }

    private void give(String line) {
        counter.lineProperty().set(line);
        counter.give();
        assertThat(counter.errorProperty().get()).isNull();
        assertThat(counter.lineProperty().get()).isEmpty();
    }

    @Test
    void oneLineHandsOutAndTheNextOneIsReady() {
        standAt("Ginásio");
        give("2 cesta família 5 pessoas");
        give("1 fralda família 4 pessoas");
        CounterDay day = day();
        assertThat(day.place()).isEqualTo("Ginásio");
        assertThat(day.families()).isEqualTo(2);
        assertThat(day.people()).isEqualTo(9);
        assertThat(day.passed()).filteredOn(Passed::given).hasSize(2);
    }

    @Test
    void whatIsBroughtStandsHereAndAHandOutTakesFromIt() {
        standAt("Ginásio");
        counter.lineProperty().set("12 saco roupa sortida");
        counter.take();
        assertThat(counter.errorProperty().get()).isNull();
        give("5 saco roupa sortida 3 pessoas");
        assertThat(day().stock())
                .filteredOn(stock -> stock.item().equals("roupa sortida"))
                .singleElement()
                .extracting(Stock::remaining)
                .satisfies(left -> assertThat(left.toString()).isEqualTo("7"));
    }

    @Test
    void eachRowCanBeTakenBack() {
        standAt("Ginásio");
        give("2 cesta família 5 pessoas");
        give("3 cesta família 6 pessoas");
        Passed first = day().passed().stream().filter(Passed::given).toList().getLast();
        counter.undo(first);
        assertThat(window.messages().say(window.notices().latestProperty().get()))
                .isEqualTo("Desfeito: cesta");
        assertThat(counter.errorProperty().get()).isNull();
        assertThat(day().families()).isEqualTo(1);
        assertThat(day().people()).isEqualTo(6);
        assertThat(day().passed()).filteredOn(Passed::undone).hasSize(1);
    }

    @Test
    void takingARowBackLeavesTheLineThatIsBeingTyped() {
        standAt("Ginásio");
        give("2 cesta família 5 pessoas");
        Passed given = day().passed().stream().filter(Passed::given).findFirst().orElseThrow();
        counter.lineProperty().set("1 cesta família 4");

        counter.undo(given);

        assertThat(counter.lineProperty().get()).isEqualTo("1 cesta família 4");
        assertThat(day().families()).isZero();
    }

    @Test
    void withoutAPointTheScreenAsksWhereItIs() {
        assertThat(day()).isEqualTo(CounterDay.NOWHERE);
    }

    @Test
    void whatIsHandedOutBeforeThePointIsKnownIsSeen() {
        give("2 cesta família 5 pessoas");
        CounterDay day = day();
        assertThat(day.place()).isNull();
        assertThat(day.passed()).filteredOn(Passed::given).hasSize(1);
        assertThat(day.families()).isEqualTo(1);
        assertThat(day.people()).isEqualTo(5);
        assertThat(day.stock()).isEmpty();
    }

    @Test
    void andItStaysInSightWhenThePointIsSaid() {
        give("2 cesta família 5 pessoas");
        standAt("Ginásio");
        give("1 cesta 3 pessoas");
        assertThat(day().people()).isEqualTo(8);
        counter.undo(day().passed().stream().filter(Passed::given).toList().getLast());
        assertThat(day().people()).isEqualTo(3);
    }
}
