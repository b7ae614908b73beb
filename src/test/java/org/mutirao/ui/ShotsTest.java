package org.mutirao.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mutirao.ui.entry.EntryKind;
import org.mutirao.ui.shared.Messages;
import org.mutirao.ui.shared.Snapshots;
import org.mutirao.ui.shell.MainWindow;
import org.mutirao.ui.shell.Screen;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class ShotsTest {
    private final World world = Samples.canoas();
    private MainWindow window;

    @Start
    void start(Stage stage) {
        window = new MainWindow(world.context(Runnable::run), Messages.PORTUGUESE);
        window.show(stage);
    }

    @Test
    void everyScreenIsDrawnLightDarkPortugueseAndEnglish(FxRobot robot) throws Exception {
        for (boolean dark : new boolean[] {false, true}) {
            for (Locale locale : new Locale[] {Messages.PORTUGUESE, Locale.ENGLISH}) {
                String suffix = (dark ? "-dark-" : "-") + locale.getLanguage();
                robot.interact(() -> window.model().shell().darkProperty().set(dark));
                robot.interact(() -> window.model().messages().localeProperty().set(locale));
                shoot(robot, "needs" + suffix, () -> window.model().shell().go(Screen.NEEDS));
                shoot(
                        robot,
                        "entry" + suffix,
                        () -> {
                            window.model().enter(EntryKind.NEED);
                            window.model()
                                    .entry()
                                    .lineProperty()
                                    .set("40 marmita @Colégio Sinodal urg até 18h");
                        });
                back(robot);
                shoot(
                        robot,
                        "entry2" + suffix,
                        () -> {
                            window.model().enter(EntryKind.OFFER);
                            window.model().entry().lineProperty().set("40 marmita @Escola");
                        });
                back(robot);
                shoot(
                        robot,
                        "unfit" + suffix,
                        () ->
                                window.model()
                                        .unfit()
                                        .show(
                                                window.model()
                                                        .detail()
                                                        .matchProperty()
                                                        .get()
                                                        .refused()));
                back(robot);
                shoot(robot, "why" + suffix, () -> window.model().actions().why());
                back(robot);
                shoot(robot, "chooser" + suffix, () -> window.model().actions().send());
                back(robot);
                shoot(robot, "help" + suffix, () -> window.model().help().set(true));
                back(robot);
                shoot(robot, "offers" + suffix, () -> window.model().shell().go(Screen.OFFERS));
                shoot(
                        robot,
                        "deliveries" + suffix,
                        () -> window.model().shell().go(Screen.DELIVERIES));
                shoot(
                        robot,
                        "confirm" + suffix,
                        () -> {
                            window.model()
                                    .confirm()
                                    .start(world.deliveries.values().iterator().next());
                            window.model().confirm().quantityProperty().set("45");
                        });
                shoot(
                        robot,
                        "confirm2" + suffix,
                        () -> window.model().confirm().withoutCodeProperty().set(true));
                back(robot);
            }
        }
        assertThat(Files.size(Path.of("target/shots/needs-pt.png"))).isPositive();
    }

    private void back(FxRobot robot) {
        robot.interact(() -> window.model().shell().back());
    }

    private void shoot(FxRobot robot, String name, Runnable step) throws Exception {
        robot.interact(step);
        WaitForAsyncUtils.sleep(200, java.util.concurrent.TimeUnit.MILLISECONDS);
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> {
            try {
                Snapshots.write(window.scene(), Path.of("target/shots/" + name + ".png"));
            } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
    }
}
