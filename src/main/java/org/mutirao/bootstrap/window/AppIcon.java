package org.mutirao.bootstrap.window;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.kordamp.ikonli.javafx.FontIcon;

/// The program's own picture in task bars: the mark beside its name, on its colour.
final class AppIcon {
    private static final String COLOUR = "#0f6b4f";
    private static final double SHARE = 0.72;

    private AppIcon() {}

    /// Use it on the window's thread.
    static void put(Stage stage) {
        stage.getIcons().setAll(images());
    }

    /// The largest is what fits into one request to an X server.
    static List<Image> images() {
        return Stream.of(16, 24, 32, 48, 64, 128).map(AppIcon::image).toList();
    }

    static Image image(int size) {
        FontIcon mark = new FontIcon("mdi2h-hand-heart");
        mark.setIconSize((int) Math.round(size * SHARE));
        mark.setIconColor(Color.WHITE);
        StackPane ground = new StackPane(mark);
        ground.setStyle(
                "-fx-background-color: " + COLOUR + "; -fx-background-radius: " + size / 5 + ";");
        Image drawn = new Scene(ground, size, size, Color.TRANSPARENT).snapshot(null);
        // a snapshot itself is left out by the X window's icon; a copy of its pixels is not
        return new WritableImage(drawn.getPixelReader(), size, size);
    }
}
