package org.mutirao.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.mutirao.application.query.NeedStage;
import org.mutirao.ui.need.MiddlePane;
import org.mutirao.ui.need.NeedBoardViewModel;
import org.mutirao.ui.need.NeedKind;
import org.mutirao.ui.shared.BoardColumn;
import org.mutirao.ui.shared.Screen;
import org.testfx.api.FxRobot;

/// The board of needs by keyboard, and how it fits.
class NeedBoardWindowTest extends RealWindow {
    private NeedBoardViewModel board;

    private void show(FxRobot robot) throws Exception {
        operation.offer("200 marmita @Cozinha A");
        operation.need("10 cobertor @Ginásio urg");
        operation.need("12 vela @Ginásio");
        operation.reserve(operation.need("40 marmita @Escola X"), null);
        String moving = operation.need("20 marmita @Escola Z");
        operation.reserve(moving, null);
        operation.pickUp(operation.dispatch(moving, "Ana").getFirst());
        board = model.need().middle().board();
        robot.interact(() -> model.need().needs().kindProperty().set(NeedKind.ALL));
        robot.interact(() -> model.need().middle().paneProperty().set(MiddlePane.BOARD));
        robot.interact(() -> model.shell().go(Screen.NEEDS));
        until(() -> board.column(NeedStage.TO_MATCH).size() == 2);
        until(() -> board.column(NeedStage.ON_ITS_WAY).size() == 1);
    }

    private ListView<?> list(String id) {
        return ((BoardColumn<?>) node("#content", id)).list();
    }

    private String chosen() {
        return model.need().needs().selectedProperty().get().place();
    }

    private void press(FxRobot robot, KeyCode key) {
        robot.press(key).release(key);
    }

    @Test
    void arrowsGoFromCardToCardAndFromColumnToColumn(FxRobot robot) throws Exception {
        show(robot);
        robot.interact(() -> list("#toMatch").requestFocus());
        robot.interact(() -> list("#toMatch").getSelectionModel().select(0));
        press(robot, KeyCode.DOWN);
        until(() -> model.need().needs().selectedProperty().get().urgency() == null);
        press(robot, KeyCode.RIGHT);
        until(() -> list("#matched").isFocused() && chosen().equals("Escola X"));
        until(() -> list("#toMatch").getSelectionModel().isEmpty());
        press(robot, KeyCode.RIGHT);
        until(() -> list("#onItsWay").isFocused() && chosen().equals("Escola Z"));
        press(robot, KeyCode.RIGHT); // nothing is over: it stays
        assertThat(list("#onItsWay").isFocused()).isTrue();
        press(robot, KeyCode.LEFT);
        until(() -> list("#matched").isFocused() && chosen().equals("Escola X"));
    }

    @Test
    void enterReservesForTheChosenCardAndItGoesOn(FxRobot robot) throws Exception {
        show(robot);
        operation.offer("10 cobertor @Igreja");
        robot.interact(() -> model.refresh());
        robot.interact(() -> list("#toMatch").requestFocus());
        robot.interact(() -> list("#toMatch").getSelectionModel().select(0));
        until(() -> model.need().detail().canReserveProperty().get());
        String need = model.need().detail().needProperty().get().needId();
        press(robot, KeyCode.ENTER);
        until(() -> board.column(NeedStage.MATCHED).size() == 2);
        until(() -> list("#matched").getSelectionModel().getSelectedItem() != null);
        assertThat(model.need().needs().selectedProperty().get().needId()).isEqualTo(need);
    }

    @Test
    void spaceOpensWhatBelongsToTheCardWhereItDoesNotStandBesideIt(FxRobot robot) throws Exception {
        show(robot);
        robot.interact(() -> window.scene().getWindow().setWidth(1024));
        robot.interact(() -> list("#toMatch").requestFocus());
        press(robot, KeyCode.SPACE);
        until(() -> model.need().needs().detailProperty().get());
    }

    @Test
    void columnsStandInTwoRowsWhereOneHasNoRoom(FxRobot robot) throws Exception {
        show(robot);
        robot.interact(() -> window.scene().getWindow().setWidth(1366));
        robot.interact(() -> window.scene().getRoot().layout());
        var first = (BoardColumn<?>) node("#content", "#toMatch");
        var last = (BoardColumn<?>) node("#content", "#over");
        assertThat(last.getLayoutY()).isGreaterThan(first.getLayoutY());
        robot.interact(() -> window.scene().getWindow().setWidth(1920));
        robot.interact(() -> window.scene().getRoot().layout());
        assertThat(last.getLayoutY()).isEqualTo(first.getLayoutY());
        assertThat(last.getWidth()).isGreaterThan(168);
    }
}
