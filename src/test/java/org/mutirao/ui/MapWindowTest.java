package org.mutirao.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.mutirao.ui.map.MapViewModel;
import org.mutirao.ui.map.geo.Camera;
import org.mutirao.ui.map.geo.Mercator;
import org.mutirao.ui.need.MiddlePane;
import org.mutirao.ui.shared.Clip;
import org.testfx.api.FxRobot;

/// The map as a person uses it beside the queue.
class MapWindowTest extends RealWindow {
    private static final double NORTH = -29.86;
    private static final double SOUTH = -29.98;
    private static final double LONGITUDE = -51.18;

    private String north;
    private String south;
    private MapViewModel map;

    @Override
    void start(Stage stage) {
        operation.place("Escola Norte", "-29.86", "-51.18");
        operation.place("Escola Sul", "-29.98", "-51.18");
        north = operation.need("40 marmita @Escola Norte urg");
        south = operation.need("60 cobertor @Escola Sul");
        super.start(stage);
        map = model.need().middle().map();
    }

    /// Until both needs are on the map and it stands still.
    private void shown() throws Exception {
        until(() -> camera().zoom() > 9 && selected() != null);
    }

    private Camera camera() {
        return map.viewpoint().now();
    }

    private String selected() {
        var row = model.need().needs().selectedProperty().get();
        return row == null ? null : row.needId();
    }

    private Point2D at(double latitude) {
        Node view = window.scene().getRoot().lookup(".map");
        return view.localToScreen(
                camera().screenX(Mercator.x(LONGITUDE)), camera().screenY(Mercator.y(latitude)));
    }

    /// The headless platform's robot does not tell the pointer of keys that are held.
    private void shift(EventType<MouseEvent> type, Point2D onScreen) {
        Node view = window.scene().getRoot().lookup(".map");
        Point2D at = view.localToScene(view.screenToLocal(onScreen));
        view.fireEvent(
                new MouseEvent(
                        type,
                        at.getX(),
                        at.getY(),
                        onScreen.getX(),
                        onScreen.getY(),
                        MouseButton.PRIMARY,
                        1,
                        true,
                        false,
                        false,
                        false,
                        true,
                        false,
                        false,
                        false,
                        false,
                        false,
                        new PickResult(view, at.getX(), at.getY())));
    }

    @Test
    void whatIsClickedOnTheMapIsSelectedInTheQueue(FxRobot robot) throws Exception {
        shown();
        robot.clickOn(at(SOUTH));
        until(() -> south.equals(selected()));
        robot.clickOn(at(NORTH));
        until(() -> north.equals(selected()));
        assertThat(map.picks().selectedProperty().get()).isEqualTo(north);
    }

    @Test
    void aLineAroundMarksChoosesThemAndCopiesThemAsText(FxRobot robot) throws Exception {
        shown();
        Point2D top = at(NORTH);
        Point2D bottom = at(SOUTH);
        robot.interact(() -> {
            shift(MouseEvent.MOUSE_PRESSED, top.add(-60, -30));
            shift(MouseEvent.MOUSE_DRAGGED, top.add(60, -30));
            shift(MouseEvent.MOUSE_DRAGGED, bottom.add(60, 30));
            shift(MouseEvent.MOUSE_DRAGGED, bottom.add(-60, 30));
            shift(MouseEvent.MOUSE_RELEASED, bottom.add(-60, 30));
        });
        until(() -> map.picks().lassoedProperty().get().size() == 2);

        copiesBoth(robot);
        robot.interact(() -> Clip.put("something else"));
        copiesBoth(robot);
    }

    private void copiesBoth(FxRobot robot) throws Exception {
        robot.clickOn("#lassoBar #copy");
        until(() ->
                ("40 marmita · Escola Norte · sem prazo · faltam 40\n"
                                + "60 cobertor · Escola Sul · sem prazo · faltam 60")
                        .equals(Clipboard.getSystemClipboard().getString()));
    }

    @Test
    void theMapIsMovedAndZoomedByKeyboardAlone(FxRobot robot) throws Exception {
        shown();
        robot.interact(() -> window.scene().getRoot().lookup(".map").requestFocus());
        double zoom = camera().zoom();
        robot.type(KeyCode.EQUALS).type(KeyCode.EQUALS);
        until(() -> camera().zoom() == zoom + 1);
        robot.type(KeyCode.MINUS);
        until(() -> camera().zoom() == zoom + 0.5);
        double x = camera().x();
        double y = camera().y();
        robot.type(KeyCode.RIGHT).type(KeyCode.UP);
        until(() -> camera().x() > x && camera().y() < y);
        robot.type(KeyCode.HOME);
        until(() -> camera().zoom() == zoom);
    }

    @Test
    void whatLooksForNeedsInTheQueueLooksForThemOnTheMap(FxRobot robot) throws Exception {
        shown();
        robot.interact(() -> model.need().needs().searchProperty().set("cobertor"));
        until(() -> model.need().needs().rows().size() == 1);
        until(() -> clickable(SOUTH) && !clickable(NORTH));
    }

    private boolean clickable(double latitude) {
        map.picks().select(null);
        map.picks()
                .click(
                        camera().screenX(Mercator.x(LONGITUDE)),
                        camera().screenY(Mercator.y(latitude)));
        return map.picks().selectedProperty().get() != null;
    }

    @Test
    void theMapStandsStillWhereANeedAboveTheSelectedOneGoes(FxRobot robot) throws Exception {
        operation.place("Escola Longe", "-31.77", "-52.34");
        operation.need("90 marmita @Escola Longe");
        var needs = model.need().needs();
        until(() -> needs.rows().size() == 3 && map.picks().selectedProperty().get() != null);
        String chosen = needs.rows().get(1).needId();
        robot.interact(() -> {
            needs.select(needs.rows().get(1));
            map.viewpoint().zoom(4);
            map.picks().select(chosen);
        });
        Camera before = camera();
        List<String> after = new ArrayList<>();
        robot.interact(() -> needs.selectedProperty().subscribe(row -> after.add(row.needId())));

        String first = needs.rows().getFirst().needId();
        RealOperation.done(operation.coordination().cancel(first, ""));
        until(() -> needs.rows().size() == 2);

        assertThat(after).containsOnly(chosen);
        assertThat(camera()).isEqualTo(before);
    }

    @Test
    void theOtherPaneIsOneClickAway(FxRobot robot) throws Exception {
        shown();
        robot.clickOn("#around");
        until(() -> model.need().middle().paneProperty().get() == MiddlePane.AROUND);
        assertThat(window.scene().getRoot().lookup("#samePlace").isVisible()).isTrue();
        assertThat(window.scene().getRoot().lookup("#mapPane").isVisible()).isFalse();
    }
}
