package org.mutirao.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.mutirao.application.command.Coordination.Dispatched;
import org.mutirao.application.query.LedgerLine;
import org.mutirao.application.query.NeedFilter;
import org.mutirao.ui.delivery.Column;
import org.mutirao.ui.shared.Screen;
import org.testfx.api.FxRobot;

/// A whole cycle, from the need to the receipt and back, with nothing but keys. An action is a key,
/// a key held with others, or what is written into one field.
class KeyboardCycleTest extends RealWindow {
    private int actions;

    private void press(FxRobot robot, KeyCode... keys) {
        robot.push(keys);
        actions++;
    }

    private void write(FxRobot robot, String text) {
        robot.write(text, 0);
        actions++;
    }

    private int counted() {
        int many = actions;
        actions = 0;
        return many;
    }

    private LedgerLine ledger() {
        return operation.rows().needs(NeedFilter.ALL, 0, 1).getFirst().items().getFirst();
    }

    private void focused(String id) throws Exception {
        until(() -> {
            Node owner = window.scene().getFocusOwner();
            return owner != null && id.equals(owner.getId());
        });
    }

    @Test
    void everyStepFromTheNeedToTheReceiptAndBack(FxRobot robot) throws Exception {
        ask(robot);
        Dispatched sent = matchAndSend(robot);

        press(robot, KeyCode.ALT, KeyCode.DIGIT4);
        until(() -> model.shell().screenProperty().get() == Screen.DELIVERIES);
        until(() -> model.delivery().deliveries().selectedProperty().get() != null);
        assertThat(counted()).isOne();
        confirm(robot, sent.pickupCode(), Column.ON_THE_ROAD);
        assertThat(ledger().inRoute()).isEqualByComparingTo("40");
        confirm(robot, sent.code(), Column.ARRIVED);
        assertThat(ledger().received()).isEqualByComparingTo("40");

        press(robot, KeyCode.CONTROL, KeyCode.Z);
        until(() -> model.undo().possibleProperty().get());
        assertThat(ledger().received()).isEqualByComparingTo("40");
        press(robot, KeyCode.ENTER);
        until(() -> ledger().received().signum() == 0);
        assertThat(ledger().inRoute()).isEqualByComparingTo("40");
        assertThat(counted()).isEqualTo(2);
    }

    /// A need is one line and Enter, behind the key that opens the line; an offer too.
    private void ask(FxRobot robot) throws Exception {
        line(robot, KeyCode.N, "40 marmita @Escola urg");
        until(() -> model.need().needs().rows().size() == 1);
        line(robot, KeyCode.O, "50 marmita @Cozinha");
        until(() -> model.need().detail().canReserveProperty().get());
    }

    private void line(FxRobot robot, KeyCode key, String line) throws Exception {
        press(robot, KeyCode.CONTROL, key);
        focused("line");
        assertThat(counted()).isOne();
        write(robot, line);
        until(() -> model.entry().lineProperty().get().equals(line));
        press(robot, KeyCode.ENTER);
        until(() -> !model.entry().openProperty().get());
        assertThat(counted()).isEqualTo(2);
    }

    /// Three actions where the first that is offered takes it; a name is one more, and only for
    /// somebody else.
    private Dispatched matchAndSend(FxRobot robot) throws Exception {
        focused("queue");
        press(robot, KeyCode.ENTER);
        until(() -> model.need().detail().canDispatchProperty().get());
        assertThat(ledger().reserved()).isEqualByComparingTo("40");
        press(robot, KeyCode.CONTROL, KeyCode.ENTER);
        focused("search");
        until(() -> model.need().dispatch().who().chosenProperty().get() != null);
        int before = actions;
        write(robot, "davi");
        int name = actions - before;
        until(() ->
                "Davi Lima".equals(model.need().dispatch().who().chosenProperty().get().name()));
        press(robot, KeyCode.ENTER);
        until(() -> model.need().dispatch().showingProperty().get());
        assertThat(counted() - name).isLessThanOrEqualTo(3);
        Dispatched sent = model.need().dispatch().codes().getFirst();
        press(robot, KeyCode.ENTER);
        until(() -> !model.need().dispatch().showingProperty().get());
        assertThat(counted()).isOne();
        return sent;
    }

    /// The code and Enter, behind the key that opens the selected delivery.
    private void confirm(FxRobot robot, String code, Column then) throws Exception {
        press(robot, KeyCode.ENTER);
        until(() -> model.delivery().confirm().openProperty().get());
        focused("code");
        assertThat(counted()).isOne();
        write(robot, code);
        until(() -> model.delivery().confirm().canConfirmProperty().get());
        press(robot, KeyCode.ENTER);
        until(() -> model.delivery().deliveries().column(then).size() == 1);
        assertThat(counted()).isLessThanOrEqualTo(2);
    }
}
