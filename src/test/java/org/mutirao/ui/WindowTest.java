package org.mutirao.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.mutirao.application.command.Said;
import org.mutirao.application.query.LedgerLine;
import org.mutirao.application.query.NeedFilter;
import org.mutirao.domain.delivery.FailureReason;
import org.mutirao.domain.directory.Role;
import org.mutirao.ui.delivery.Column;
import org.mutirao.ui.shared.BoardColumn;
import org.mutirao.ui.shared.Layer;
import org.mutirao.ui.shared.Messages;
import org.mutirao.ui.shared.Screen;
import org.mutirao.ui.shell.MainWindow;
import org.mutirao.ui.shell.WindowModel;
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
        ListView<?> list = ((BoardColumn<?>) node("#content", "#toFetch")).list();
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

    /// What is told meanwhile comes to views that were put away too, until they are collected.
    @Test
    void theViewsOfAnotherLanguageAreNotHeld(FxRobot robot) throws Exception {
        String need = operation.need("40 marmita @Escola X urg");
        operation.offer("50 marmita @Cozinha B até 18h");
        operation.reserve(need, "20");
        operation.dispatch(need, "Ana");
        operation.reserve(need, "10");
        operation.settle();
        List<WeakReference<Node>> before = new ArrayList<>();
        List<MainWindow> unseen = new ArrayList<>(); // the robot holds what it saw on a stage
        robot.interact(() ->
                unseen.add(new MainWindow(operation.context(background), Messages.PORTUGUESE)));
        MainWindow other = unseen.getFirst();
        visitEverything(robot, other);
        openEverything(robot, other);
        for (Locale locale : List.of(Locale.ENGLISH, Messages.PORTUGUESE, Locale.ENGLISH)) {
            robot.interact(() -> {
                before.add(new WeakReference<>(other.scene().getRoot()));
                other.model().messages().localeProperty().set(locale);
            });
            visitEverything(robot, other);
        }
        until(() -> {
            other.model().notices().tell(Said.of("done.placed"));
            System.gc();
            return before.stream().allMatch(view -> view.refersTo(null));
        });
    }

    private static void visitEverything(FxRobot robot, MainWindow shown) throws Exception {
        WindowModel model = shown.model();
        for (Screen screen : Screen.values()) {
            robot.interact(() -> model.shell().go(screen));
            until(() -> !model.page(screen).busy().get());
            draw(robot, shown);
        }
        robot.interact(() -> model.shell().go(Screen.NEEDS));
        until(() -> model.need().detail().matchProperty().get() != null);
        robot.interact(
                () -> model.place().places().select(model.place().places().rows().getFirst()));
        robot.interact(
                () -> model.person().people().select(model.person().people().rows().getFirst()));
        until(() -> model.place().places().aroundProperty().get() != null);
        until(() -> model.person().people().knownProperty().get() != null);
    }

    private void openEverything(FxRobot robot, MainWindow shown) throws Exception {
        WindowModel model = shown.model();
        Map<String, Runnable> ways = EveryLayer.of(model, operation).ways();
        for (Layer layer : layers(model)) {
            // who gets the codes is chosen in the layer before
            boolean codes = "codes".equals(layer.id());
            until(() -> !codes || model.need().dispatch().who().chosenProperty().get() != null);
            robot.interact(ways.get(layer.id()));
            until(() -> layer.open().get());
            draw(robot, shown);
        }
        layers(model).forEach(layer -> robot.interact(layer.close()));
    }

    private static List<Layer> layers(WindowModel model) {
        return model.parts().stream().flatMap(part -> part.layers().stream()).toList();
    }

    private static void draw(FxRobot robot, MainWindow shown) {
        robot.interact(() -> {
            shown.scene().getRoot().applyCss();
            shown.scene().getRoot().layout();
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
