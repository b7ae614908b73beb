package org.mutirao.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Queue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mutirao.application.command.Coordination.Dispatched;
import org.mutirao.application.query.DeliveryRow;
import org.mutirao.application.query.NeedRow;
import org.mutirao.ui.shared.Messages;
import org.mutirao.ui.shared.Screen;
import org.mutirao.ui.shared.Tasks;
import org.mutirao.ui.shared.UiContext;
import org.mutirao.ui.shell.WindowModel;

/// Somebody goes on while the window still reads: what comes late changes nothing of what they
/// chose since.
class LateAnswersTest {
    private final RealOperation operation = new RealOperation();
    private final Queue<Runnable> background = new ArrayDeque<>();
    private final WindowModel window = window();

    private WindowModel window() {
        UiContext context = operation.context(background::add).toldBy(listener -> {});
        return WindowModel.of(
                context,
                new Tasks(background::add, Runnable::run),
                new Messages(Messages.PORTUGUESE, context.clock(), context.zone()));
    }

    @AfterEach
    void close() {
        operation.close();
    }

    private void answer() {
        while (!background.isEmpty()) {
            background.remove().run();
        }
    }

    private void show(Screen screen) {
        window.shell().go(screen);
        window.refresh();
        answer();
    }

    private DeliveryRow sent(String quantity) {
        String need = operation.need(quantity + " marmita @Escola X urg");
        operation.offer(quantity + " marmita @Cozinha A");
        operation.settle();
        operation.reserve(need, quantity);
        Dispatched sent = operation.dispatch(need, "Ana").getFirst();
        operation.settle();
        return operation.rows().delivery(sent.deliveryId()).orElseThrow();
    }

    @Test
    void aNeedThatIsNotSelectedAnyMoreIsNotTold() {
        operation.need("40 marmita @Escola X urg");
        operation.settle();
        show(Screen.NEEDS);
        NeedRow row = window.need().detail().needProperty().get();
        assertThat(row).isNotNull();

        window.need().needs().searchProperty().set("nothing has these words");
        window.need().detail().show(row);
        answer();

        assertThat(window.need().needs().selectedProperty().get()).isNull();
        assertThat(window.need().detail().needProperty().get()).isNull();
    }

    @Test
    void aDeliveryThatIsNotFollowedAnyMoreIsNotTold() {
        DeliveryRow row = sent("40");
        answer();

        window.delivery().course().follow(row);
        window.delivery().course().follow(null);
        answer();

        assertThat(window.delivery().course().courseProperty().get()).isNull();
    }

    @Test
    void whatWasSelectedMeanwhileStaysSelected() {
        DeliveryRow one = sent("40");
        DeliveryRow other = sent("30");
        show(Screen.DELIVERIES);
        var deliveries = window.delivery().deliveries();
        deliveries.select(one);

        deliveries.refresh();
        deliveries.select(other);
        answer();

        assertThat(deliveries.selectedProperty().get().deliveryId()).isEqualTo(other.deliveryId());
    }

    @Test
    void whatIsFollowedFromElsewhereIsSelectedWhateverIsAskedMeanwhile() {
        DeliveryRow one = sent("40");
        DeliveryRow other = sent("30");
        show(Screen.DELIVERIES);
        var deliveries = window.delivery().deliveries();
        deliveries.select(one);

        deliveries.follow(other.deliveryId());
        deliveries.refresh();
        answer();

        assertThat(deliveries.selectedProperty().get().deliveryId()).isEqualTo(other.deliveryId());
    }

    @Test
    void theContactsOfOneDeliveryAreNotShownBesideAnother() {
        sent("40");
        sent("30");
        window.actor().ask();
        window.actor().who().searchProperty().set("ana");
        answer();
        window.actor().switchTo();
        answer();
        show(Screen.MINE);
        var mine = window.mine().mine();
        DeliveryRow first = mine.selectedProperty().get();
        assertThat(mine.mineProperty().get().delivery()).isEqualTo(first);

        mine.select(mine.rows().getLast());

        assertThat(mine.selectedProperty().get()).isNotEqualTo(first);
        assertThat(mine.mineProperty().get()).isNull();
        answer();
        assertThat(mine.mineProperty().get().delivery()).isEqualTo(mine.rows().getLast());
    }
}
