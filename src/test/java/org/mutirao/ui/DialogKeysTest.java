package org.mutirao.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.mutirao.application.query.NeedFilter;
import org.mutirao.ui.delivery.Column;
import org.mutirao.ui.entry.EntryKind;
import org.mutirao.ui.shared.Screen;
import org.testfx.api.FxRobot;

/// The keys that a dialog names on its buttons work wherever its focus is.
class DialogKeysTest extends RealWindow {
    private void reserved() throws Exception {
        String need = operation.need("40 marmita @Escola X urg");
        operation.offer("40 marmita @Cozinha B");
        operation.reserve(need, null);
        until(() -> model.need().detail().canDispatchProperty().get());
    }

    @Test
    void escapeLeavesAListThatHasTheFocus(FxRobot robot) throws Exception {
        operation.need("40 marmita @Escola X urg");
        until(() -> model.need().detail().needProperty().get() != null);
        robot.interact(() -> model.need().actions().why());
        until(() -> model.why().entries().size() == 1);
        until(() -> node("#entries", ".list-cell:filled") != null);
        robot.clickOn(node("#entries", ".list-cell:filled"));

        robot.type(KeyCode.ESCAPE);

        until(() -> !model.why().openProperty().get());
    }

    @Test
    void enterEndsTheCodesAlsoAfterTheyWereCopied(FxRobot robot) throws Exception {
        reserved();
        robot.interact(() -> model.need().actions().send());
        until(() -> model.need().dispatch().who().chosenProperty().get() != null);
        robot.type(KeyCode.ENTER);
        until(() -> model.need().dispatch().showingProperty().get());
        robot.clickOn(node("#codes", "#copy"));

        robot.type(KeyCode.ENTER);

        until(() -> !model.need().dispatch().showingProperty().get());
    }

    @Test
    void whatCannotBeUsedLooksSoAlsoBehindADialog(FxRobot robot) throws Exception {
        operation.need("40 marmita @Escola X urg");
        until(() -> model.need().detail().needProperty().get() != null);
        Node send = node("#content", "#send");
        robot.interact(() -> model.help().set(true));
        robot.interact(() -> window.scene().getRoot().applyCss());
        assertThat(send.isDisabled()).isTrue();
        assertThat(send.getOpacity()).isLessThan(1);
        assertThat(node("#content", "#why").getOpacity()).isEqualTo(1);
    }

    @Test
    void theLedgerStandsOutOfASelectedRow(FxRobot robot) throws Exception {
        operation.need("40 marmita @Escola X urg");
        until(() -> node("#queue", ".list-cell:selected .ledger-bar") != null);
        robot.interact(() -> window.scene().getRoot().applyCss());
        Region bar = (Region) node("#queue", ".list-cell:selected .ledger-bar");
        assertThat(bar.getBackground().getFills()).hasSize(1);
    }

    @Test
    void enterConfirmsAlsoWithoutACode(FxRobot robot) throws Exception {
        asked(robot);
        robot.clickOn(node("#confirm", "#without"));
        until(() -> "noPhone".equals(window.scene().getFocusOwner().getId()));
        robot.type(KeyCode.SPACE);
        until(() -> model.delivery().confirm().canConfirmProperty().get());

        robot.type(KeyCode.ENTER);

        until(() -> model.delivery().deliveries().column(Column.ARRIVED).size() == 1);
        assertThat(model.delivery().confirm().withoutCodeProperty().get()).isTrue();
    }

    @Test
    void whoHasSaidWhereTheCounterIsWritesOn(FxRobot robot) throws Exception {
        operation.offer("1 mesa @Ginásio");
        robot.interact(() -> model.shell().go(Screen.COUNTER));
        until(() -> node("#content", "#place") != null);
        robot.clickOn(node("#content", "#place"));
        until(() -> model.point().places().chosen() != null);

        robot.type(KeyCode.ENTER);

        until(() -> !model.point().openProperty().get());
        assertThat(window.scene().getFocusOwner().getId()).isEqualTo("counterLine");
    }

    @Test
    void aSimilarPlaceIsTakenWithoutTheMouse(FxRobot robot) throws Exception {
        operation.need("5 cobertor @Escola Guajuviras");
        robot.interact(() -> model.enter(EntryKind.NEED));
        robot.interact(() -> model.entry().lineProperty().set("20 marmita @Escola Guaju"));
        until(() -> node("#places", ".btn") != null);

        robot.type(KeyCode.DOWN, KeyCode.ENTER);

        assertThat(model.entry().lineProperty().get()).isEqualTo("20 marmita @Escola Guajuviras");
        assertThat(window.scene().getFocusOwner().getId()).isEqualTo("line");
        assertThat(model.entry().openProperty().get()).isTrue();
    }

    @Test
    void aLongNumberStaysInTheField(FxRobot robot) throws Exception {
        asked(robot);
        TextField quantity = (TextField) node("#confirm", "#quantity");
        robot.interact(quantity::clear);
        robot.clickOn(quantity).write("123456789012");
        assertThat(quantity.getText()).isEqualTo("123456789");
    }

    private void asked(FxRobot robot) throws Exception {
        reserved();
        String need = operation.rows().needs(NeedFilter.ALL, 0, 1).getFirst().needId();
        operation.pickUp(operation.dispatch(need, "Ana").getFirst());
        robot.interact(() -> model.shell().go(Screen.DELIVERIES));
        until(() -> model.delivery().deliveries().column(Column.ON_THE_ROAD).size() == 1);
        robot.interact(() ->
                model.delivery()
                        .confirm()
                        .start(
                                model.delivery()
                                        .deliveries()
                                        .column(Column.ON_THE_ROAD)
                                        .getFirst()));
        until(() -> "code".equals(window.scene().getFocusOwner().getId()));
    }
}
