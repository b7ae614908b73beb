package org.mutirao.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.transform.Scale;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.mutirao.ui.map.MapViewModel;
import org.mutirao.ui.map.geo.Camera;
import org.mutirao.ui.map.geo.Mercator;
import org.mutirao.ui.shared.Snapshots;
import org.testfx.api.FxRobot;

/// The map on a screen with four pixels in the place of one.
class MapDensityTest extends RealWindow {
    private static final int HALF = 9;
    private static final double LATITUDE = -29.86;
    private static final double LONGITUDE = -51.18;

    private MapViewModel map;

    @Override
    void start(Stage stage) {
        operation.place("Escola Norte", "-29.86", "-51.18");
        operation.place("Escola Sul", "-29.98", "-51.18");
        operation.need("40 marmita @Escola Norte urg");
        operation.need("60 cobertor @Escola Sul urg");
        super.start(stage);
        map = model.need().middle().map();
    }

    @Test
    void aMarkIsDrawnForThePixelsThatAreThere(FxRobot robot) throws Exception {
        robot.interact(() -> window.scene().getWindow().setRenderScaleX(2));
        robot.interact(() -> window.scene().getWindow().setRenderScaleY(2));
        until(() -> map.viewpoint().now().zoom() > 9);
        WritableImage[] picture = new WritableImage[1];
        robot.interact(() -> picture[0] = enlarged());
        Camera camera = map.viewpoint().now();
        int x = (int) Math.rint(2 * Math.rint(camera.screenX(Mercator.x(LONGITUDE))));
        int y = (int) Math.rint(2 * Math.rint(camera.screenY(Mercator.y(LATITUDE))));

        assertThat(mixedBlocks(picture[0].getPixelReader(), x, y)).isGreaterThan(12);
    }

    private WritableImage enlarged() {
        Node view = window.scene().getRoot().lookup(".map");
        SnapshotParameters twice = new SnapshotParameters();
        twice.setTransform(new Scale(2, 2));
        WritableImage image = view.snapshot(twice, null);
        try {
            Snapshots.write(image, Path.of("target", "shots", "map-density.png"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return image;
    }

    /// Squares of two by two pixels in the mark that are not all alike: enlarging makes none.
    private static int mixedBlocks(PixelReader pixels, int middleX, int middleY) {
        int mixed = 0;
        for (int y = middleY - 2 * HALF; y < middleY + 2 * HALF; y += 2) {
            for (int x = middleX - 2 * HALF; x < middleX + 2 * HALF; x += 2) {
                int first = pixels.getArgb(x, y);
                boolean alike =
                        first == pixels.getArgb(x + 1, y)
                                && first == pixels.getArgb(x, y + 1)
                                && first == pixels.getArgb(x + 1, y + 1);
                mixed += alike ? 0 : 1;
            }
        }
        return mixed;
    }
}
