package org.mutirao.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelReader;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.mutirao.application.command.Coordination.Dispatched;
import org.mutirao.application.paper.PaperWriter.Page;
import org.mutirao.domain.delivery.CodeKind;
import org.mutirao.ui.shared.Snapshots;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// Papers as big as the window, by keyboard. The pictures are left in `target/shots`.
class PapersWindowTest extends RealWindow {
    private static final Path SHOTS = Path.of("target/shots");

    private final List<String> cut = new ArrayList<>();
    private Dispatched sent;

    @Override
    void start(Stage stage) {
        operation.place("Cozinha Comunitária Mathias Velho", "-29.90", "-51.18");
        operation.place("Escola Municipal Guajuviras", "-29.93", "-51.15");
        String need = operation.need("240 marmita @Escola Municipal Guajuviras urg");
        operation.offer("300 marmita @Cozinha Comunitária Mathias Velho");
        operation.reserve(need, null);
        sent = operation.dispatch(need, "Ana").getFirst();
        super.start(stage);
    }

    private void shoot(FxRobot robot, String name) {
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(
                () -> cut.addAll(Picture.take(window.scene(), SHOTS.resolve(name + ".png"))));
    }

    private void press(FxRobot robot, KeyCode key) {
        robot.press(KeyCode.CONTROL, key).release(key, KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void theSlipIsThereInTwoKeysAndItsSquareCanBeRead(FxRobot robot) throws Exception {
        press(robot, KeyCode.P);
        until(() -> model.papers().papers().deliveries().chosen() != null);
        shoot(robot, "papers");
        robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
        until(() -> model.papers().paper().openProperty().get());
        shoot(robot, "paper-slip");
        assertThat(squareCode(robot)).isEqualTo(sent.deliveryId());

        press(robot, KeyCode.C);
        robot.interact(() ->
                assertThat(Clipboard.getSystemClipboard().getString())
                        .startsWith("Entrega " + sent.number()));
        press(robot, KeyCode.P);
        until(() -> model.notices().latestProperty().get().code().equals("paper.no_printer"));
        shoot(robot, "paper-no-printer");
        robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        until(() -> !model.papers().paper().openProperty().get());
        assertThat(model.papers().papers().openProperty().get()).isTrue();
        assertThat(cut).isEmpty();
    }

    private String squareCode(FxRobot robot) throws Exception {
        ImageView view = robot.lookup("#paper .image-view").queryAs(ImageView.class);
        PixelReader pixels = view.getImage().getPixelReader();
        int side = (int) view.getImage().getWidth();
        int[] dots = new int[side * side];
        for (int i = 0; i < dots.length; i++) {
            dots[i] = pixels.getArgb(i % side, i / side);
        }
        var source = new RGBLuminanceSource(side, side, dots);
        return new MultiFormatReader()
                .decode(new BinaryBitmap(new HybridBinarizer(source)))
                .getText();
    }

    @Test
    void everyPaperIsWholeInBothLanguagesAndThemes(FxRobot robot) throws Exception {
        for (Locale locale : List.of(Locale.ENGLISH, model.messages().locale())) {
            String tag = "-" + locale.getLanguage();
            robot.interact(() -> {
                model.messages().localeProperty().set(locale);
                model.shell().darkProperty().set(locale.equals(Locale.ENGLISH));
                model.papers().papers().start();
            });
            until(() -> model.papers().papers().deliveries().chosen() != null);
            paper(robot, "code" + tag, () -> model.papers().papers().code(CodeKind.DELIVERY));
            paper(robot, "pickup" + tag, () -> model.papers().papers().code(CodeKind.PICKUP));
            paper(robot, "route" + tag, () -> model.papers().papers().route());
            paper(robot, "load" + tag, () -> model.papers().papers().load());
            paper(robot, "places" + tag, () -> model.papers().papers().places());
            paper(robot, "slip" + tag, () -> model.papers().papers().slip());
        }
        assertThat(cut).isEmpty();
    }

    /// Shows a paper, on screen and as its printed page.
    private void paper(FxRobot robot, String name, Runnable show) throws Exception {
        robot.interact(show);
        until(() -> model.papers().paper().openProperty().get());
        shoot(robot, "paper-" + name);
        List<List<Page>> drawn = new ArrayList<>();
        robot.interact(() -> model.papers().paper().draw(drawn::add));
        until(() -> !drawn.isEmpty());
        var page = drawn.getFirst().getFirst();
        robot.interact(() -> {
            try {
                Snapshots.write(Pages.image(page), SHOTS.resolve("printed-" + name + ".png"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        assertThat(page.width()).isGreaterThan(1600);
        robot.interact(() -> model.papers().paper().close());
    }
}
