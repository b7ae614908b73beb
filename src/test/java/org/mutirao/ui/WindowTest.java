package org.mutirao.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.mutirao.application.query.LedgerLine;
import org.mutirao.application.query.NeedFilter;
import org.mutirao.domain.delivery.FailureReason;
import org.mutirao.domain.directory.Role;
import org.mutirao.ui.delivery.Column;
import org.mutirao.ui.shared.Messages;
import org.mutirao.ui.shared.Screen;
import org.mutirao.ui.shell.MainWindow;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// The window as a person uses it, over its real views.
class WindowTest extends RealWindow {
    private LedgerLine ledger() {
        return operation.rows().needs(NeedFilter.ALL, 0, 1).getFirst().items().getFirst();
    }

    private void paste(FxRobot robot, String text) {
        robot.interact(() -> model.entry().lineProperty().set(text));
    }

    @Test
    void theMainJobIsDoneByKeyboardAlone(FxRobot robot) throws Exception {
        robot.press(KeyCode.CONTROL, KeyCode.N).release(KeyCode.N, KeyCode.CONTROL);
        until(() -> model.entry().openProperty().get());
        robot.write("40 marmita ");
        paste(robot, model.entry().lineProperty().get() + "@Escola X urg");
        robot.type(KeyCode.ENTER);
        until(() -> model.need().needs().rows().size() == 1);

        robot.press(KeyCode.CONTROL, KeyCode.O).release(KeyCode.O, KeyCode.CONTROL);
        until(() -> model.entry().openProperty().get());
        paste(robot, "50 marmita @Cozinha B até 18h");
        robot.type(KeyCode.ENTER);
        until(() -> model.need().detail().canReserveProperty().get());

        robot.type(KeyCode.ENTER);
        until(() -> model.need().detail().canDispatchProperty().get());
        assertThat(ledger().reserved()).isEqualByComparingTo("40");

        robot.press(KeyCode.CONTROL, KeyCode.ENTER).release(KeyCode.ENTER, KeyCode.CONTROL);
        until(() -> model.need().dispatch().who().chosenProperty().get() != null);
        robot.type(KeyCode.DOWN).type(KeyCode.ENTER);
        until(() -> model.need().dispatch().showingProperty().get());
        robot.type(KeyCode.ENTER);
        until(() -> !model.need().dispatch().showingProperty().get());
        assertThat(ledger().inRoute()).isEqualByComparingTo("40");

        robot.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
        until(() -> model.undo().openProperty().get());
        robot.type(KeyCode.ENTER);
        until(() -> !model.undo().openProperty().get());
        until(() -> ledger().inRoute().signum() == 0);
        assertThat(ledger().reserved()).isEqualByComparingTo("40");
    }

    @Test
    void theMainJobIsDoneByMouseAlone(FxRobot robot) throws Exception {
        operation.need("40 marmita @Escola X urg");
        operation.offer("50 marmita @Cozinha B");
        until(() -> model.need().detail().canReserveProperty().get());
        robot.clickOn("#reserve");
        until(() -> model.need().detail().canDispatchProperty().get());
        robot.clickOn(node("#content", "#send"));
        until(() -> model.need().dispatch().who().chosenProperty().get() != null);
        robot.clickOn(node("#chooser", "#send"));
        until(() -> model.need().dispatch().showingProperty().get());
        String code = model.need().dispatch().codes().getFirst().code();
        String pickup = model.need().dispatch().codes().getFirst().pickupCode();
        robot.clickOn(node("#codes", "#close"));

        robot.clickOn("#deliveries");
        until(() -> model.delivery().deliveries().column(Column.TO_FETCH).size() == 1);
        robot.doubleClickOn(node("#toFetch", ".card"));
        until(() -> model.delivery().confirm().openProperty().get());
        robot.interact(() -> model.delivery().confirm().codeProperty().set(pickup));
        robot.clickOn("#confirm #confirm");
        until(() -> model.delivery().deliveries().column(Column.ON_THE_ROAD).size() == 1);
        robot.doubleClickOn(node("#onTheRoad", ".card"));
        until(() -> model.delivery().confirm().openProperty().get());
        robot.interact(() -> model.delivery().confirm().codeProperty().set(code));
        robot.clickOn("#confirm #confirm");
        until(() -> model.delivery().deliveries().column(Column.ARRIVED).size() == 1);
        assertThat(ledger().received()).isEqualByComparingTo("40");
    }

    @Test
    void aChosenDeliveryStaysChosenWhereOneAboveItGoes(FxRobot robot) throws Exception {
        sent("Escola X");
        sent("Escola Y");
        sent("Escola Z");
        robot.interact(() -> model.shell().go(Screen.DELIVERIES));
        var rows = model.delivery().deliveries().column(Column.TO_FETCH);
        until(() -> rows.size() == 3);
        ListView<?> list = (ListView<?>) node("#content", "#toFetch");
        robot.interact(() -> list.getSelectionModel().select(1));
        String first = rows.getFirst().deliveryId();
        String chosen = rows.get(1).deliveryId();

        RealOperation.done(operation.coordination().fail(first, FailureReason.NOBODY_THERE));
        until(() -> rows.size() == 2);

        assertThat(rows.getFirst().deliveryId()).isEqualTo(chosen);
        assertThat(list.getSelectionModel().getSelectedIndex()).isZero();
    }

    private void sent(String place) {
        String need = operation.need("40 marmita @" + place);
        operation.offer("40 marmita @Cozinha B");
        operation.reserve(need, null);
        operation.dispatch(need, "Ana");
    }

    @Test
    void theFocusIsWhereTheNextKeyIsMeant(FxRobot robot) throws Exception {
        until(() -> "queue".equals(window.scene().getFocusOwner().getId()));
        robot.press(KeyCode.CONTROL, KeyCode.N).release(KeyCode.N, KeyCode.CONTROL);
        until(() -> "line".equals(window.scene().getFocusOwner().getId()));
        robot.type(KeyCode.ESCAPE);
        until(() -> "queue".equals(window.scene().getFocusOwner().getId()));
        robot.press(KeyCode.CONTROL, KeyCode.F).release(KeyCode.F, KeyCode.CONTROL);
        until(() -> "search".equals(window.scene().getFocusOwner().getId()));
    }

    @Test
    void theViewsOfAnotherLanguageAreNotHeld(FxRobot robot) throws Exception {
        operation.need("40 marmita @Escola X urg");
        List<WeakReference<Node>> before = new ArrayList<>();
        List<MainWindow> unseen = new ArrayList<>(); // the robot holds what it saw on a stage
        robot.interact(() ->
                unseen.add(new MainWindow(operation.context(background), Messages.PORTUGUESE)));
        MainWindow other = unseen.getFirst();
        robot.interact(() -> other.model().shell().go(Screen.NEEDS));
        for (Locale locale : List.of(Locale.ENGLISH, Messages.PORTUGUESE, Locale.ENGLISH)) {
            until(() -> other.model().need().needs().rows().size() == 1);
            robot.interact(() -> {
                other.scene().getRoot().applyCss();
                other.scene().getRoot().layout();
                before.add(new WeakReference<>(other.scene().getRoot()));
                other.model().messages().localeProperty().set(locale);
            });
        }
        until(() -> {
            System.gc();
            return before.stream().allMatch(view -> view.refersTo(null));
        });
    }

    @Test
    void aDraftThatComesBackIsWrittenOn(FxRobot robot) throws Exception {
        robot.press(KeyCode.CONTROL, KeyCode.N).release(KeyCode.N, KeyCode.CONTROL);
        until(() -> model.entry().openProperty().get());
        robot.write("40 mar");
        robot.type(KeyCode.ESCAPE);
        until(() -> !model.entry().openProperty().get());
        robot.press(KeyCode.CONTROL, KeyCode.N).release(KeyCode.N, KeyCode.CONTROL);
        until(() -> model.entry().openProperty().get());
        robot.write("mita");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(model.entry().lineProperty().get()).isEqualTo("40 marmita");
    }

    @Test
    void anotherPersonIsChosenByKeyboardAlone(FxRobot robot) throws Exception {
        operation.person("Marta Reis", Role.COORDINATOR);
        operation.settle();
        robot.type(KeyCode.F2);
        until(() -> model.actor().who().found().size() == 4);
        robot.write("marta");
        until(() -> model.actor().who().found().size() == 1);
        robot.type(KeyCode.ENTER);
        until(() -> "Marta Reis".equals(model.shell().actingProperty().get().name()));
        assertThat(model.actor().openProperty().get()).isFalse();
    }
}
