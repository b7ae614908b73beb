package org.mutirao.bootstrap.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.image.Image;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class AppIconTest {
    private static final Path INSTALLER = Path.of("installer");
    private static final int CHANNEL = 24;

    /// Where the mark changes, this test fails and leaves the new files in `target/icons` to be
    /// looked at and copied.
    @Test
    void theInstallersHaveTheWindowsIcon(FxRobot robot) throws Exception {
        AtomicReference<Image> drawn = new AtomicReference<>();
        robot.interact(() -> drawn.set(AppIcon.image(IconFiles.SIZE)));
        Path made = Files.createDirectories(Path.of("target", "icons"));
        IconFiles.write(drawn.get(), made);

        assertThat(unlike(made.resolve("mutirao.png"), INSTALLER.resolve("mutirao.png")))
                .as("pixels that differ")
                .isZero();
        byte[] png = Files.readAllBytes(INSTALLER.resolve("mutirao.png"));
        assertThat(INSTALLER.resolve("mutirao.ico")).hasBinaryContent(IconFiles.ico(png));
        assertThat(INSTALLER.resolve("mutirao.icns")).hasBinaryContent(IconFiles.icns(png));
    }

    /// Edges are smoothed a little differently from one renderer to the next.
    private static int unlike(Path one, Path other) throws Exception {
        BufferedImage a = ImageIO.read(one.toFile());
        BufferedImage b = ImageIO.read(other.toFile());
        int count = 0;
        for (int y = 0; y < IconFiles.SIZE; y++) {
            for (int x = 0; x < IconFiles.SIZE; x++) {
                for (int shift = 0; shift < 32; shift += 8) {
                    int from = a.getRGB(x, y) >>> shift & 0xff;
                    int to = b.getRGB(x, y) >>> shift & 0xff;
                    count += Math.abs(from - to) > CHANNEL ? 1 : 0;
                }
            }
        }
        return count;
    }
}
