package org.mutirao.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.mutirao.application.query.NeedRow;
import org.mutirao.ui.entry.EntryKind;
import org.mutirao.ui.past.PastViewModel;
import org.mutirao.ui.shared.Command;
import org.mutirao.ui.shared.Screen;

/// The whole window as it was.
class PastTest extends WindowJobs {
    private static final Duration HOUR = Duration.ofHours(1);

    private final PastViewModel past = window.past().past();

    private void hourLater() {
        operation.pass(HOUR);
    }

    private NeedRow selected() {
        return window.need().detail().needProperty().get();
    }

    /// At 14:40 a need, at 15:40 a promise, at 16:40 another need; it is 17:40.
    private String afternoon() {
        String meals = need("60 marmita @Escola urg");
        offer("40 marmita @Cozinha");
        hourLater();
        operation.reserve(meals, "40");
        hourLater();
        need("9 vela @Ginásio");
        hourLater();
        window.refresh();
        return meals;
    }

    @Test
    void listsLedgerCountsAndHistoryAreThoseOfThatTime() {
        String meals = afternoon();
        past.look(RealOperation.NOW.plus(HOUR));
        assertThat(past.lookingProperty().get()).isTrue();
        assertThat(window.need().needs().rows()).extracting(NeedRow::needId).containsExactly(meals);
        assertThat(window.counts().openProperty().get()).containsEntry(Screen.NEEDS, 1);
        assertThat(selected().items().getFirst().reserved()).isEqualByComparingTo("40");

        past.look(RealOperation.NOW);
        assertThat(selected().items().getFirst().reserved()).isEqualByComparingTo("0");
        window.need().actions().why();
        assertThat(window.why().entries()).hasSize(1);
        window.shell().back();

        past.now();
        assertThat(past.lookingProperty().get()).isFalse();
        assertThat(window.need().needs().rows()).hasSize(2);
        assertThat(selected().items().getFirst().reserved()).isEqualByComparingTo("40");
    }

    @Test
    void todayIsTheDayThatIsLookedAt() {
        need("60 marmita @Escola urg até 15h");
        hourLater();
        window.shell().go(Screen.TODAY);
        assertThat(window.today().today().todayProperty().get().numbers().late()).isEqualTo(1);
        past.look(RealOperation.NOW.plusSeconds(60));
        assertThat(window.today().today().todayProperty().get().numbers().late()).isZero();
    }

    @Test
    void nothingCanBeWrittenUntilNowIsShownAgain() {
        window.idle().minutesProperty().set(0);
        afternoon();
        past.look(RealOperation.NOW);
        long before = operation.entries();
        window.commands().all().stream()
                .filter(command -> command.id().equals("command.new_need"))
                .forEach(this::press);
        assertThat(window.entry().openProperty().get()).isFalse();
        assertThat(told()).startsWith("Nada mudou: a tela mostra");

        window.enter(EntryKind.NEED);
        window.entry().lineProperty().set("5 vela @Escola");
        window.entry().save();
        assertThat(operation.entries()).isEqualTo(before);

        window.shell().back();
        past.now();
        window.entry().save();
        assertThat(operation.entries()).isGreaterThan(before);
    }

    private void press(Command command) {
        command.run(window.notices());
    }

    @Test
    void eachStepGoesToTheEntryBeforeOrAfter() {
        afternoon();
        past.previous();
        assertThat(past.shownProperty().get())
                .isEqualTo(RealOperation.NOW.plus(HOUR.multipliedBy(2)));
        past.previous();
        assertThat(past.shownProperty().get()).isEqualTo(RealOperation.NOW.plus(HOUR));
        past.next();
        past.next();
        assertThat(past.shownProperty().get()).isNull();
    }

    @Test
    void theLineOfTimeReachesFromTheFirstEntryToNow() {
        afternoon();
        past.positionProperty().set(0);
        assertThat(past.shownProperty().get()).isEqualTo(RealOperation.NOW);
        past.positionProperty().set(0.5);
        assertThat(past.shownProperty().get())
                .isEqualTo(RealOperation.NOW.plus(HOUR.multipliedBy(3).dividedBy(2)));
        past.positionProperty().set(1);
        assertThat(past.shownProperty().get()).isNull();
        assertThat(past.spanProperty().get().counts()).hasSize(18).contains(0);
    }

    @Test
    void whoCouldHaveCoveredItIsNotSaidOfAnotherTime() {
        afternoon();
        offer("10 marmita @Padaria");
        window.refresh();
        assertThat(window.need().detail().matchProperty().get().candidates()).isNotEmpty();
        past.look(RealOperation.NOW);
        assertThat(window.need().detail().matchProperty().get().candidates()).isEmpty();
        assertThat(window.need().detail().matchProperty().get().refused()).isEmpty();
    }

    @Test
    void whatIsWrittenMeanwhileIsThereOnTheWayBack() {
        afternoon();
        past.look(RealOperation.NOW);
        past.now();
        need("3 pilha @Escola");
        assertThat(window.need().needs().rows()).hasSize(3);
    }
}
