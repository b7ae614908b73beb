package org.mutirao.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ListCell;
import javafx.scene.image.Image;
import javafx.scene.layout.Region;
import org.mutirao.ui.look.Contrast;
import org.mutirao.ui.look.DeclaredControls;
import org.mutirao.ui.look.Spoken;
import org.mutirao.ui.look.TabWalk;
import org.mutirao.ui.look.Wording;
import org.mutirao.ui.shared.Messages;
import org.mutirao.ui.shell.MainWindow;
import org.testfx.api.FxRobot;

/// A window of which pictures are taken, each examined for what a person could not read, reach or
/// hear. The pictures are left in `target/shots`.
abstract class LookedAtWindow extends RealWindow {
    private final AtomicInteger atWork = new AtomicInteger();
    private final TabWalk walk = new TabWalk();
    private volatile CountDownLatch mayWork = new CountDownLatch(0);
    private String manner = "";
    private Wording wording = new Wording(Messages.PORTUGUESE, Locale.ENGLISH);

    /// What was found, each with the picture's name.
    final Set<String> faults = new LinkedHashSet<>();

    LookedAtWindow(RealOperation operation) {
        super(operation);
    }

    /// Counted, so that a picture is taken only when every answer is there.
    @Override
    Executor executor() {
        return work -> {
            atWork.incrementAndGet();
            background.execute(() -> {
                try {
                    mayWork.await();
                    work.run();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                } finally {
                    atWork.decrementAndGet();
                }
            });
        };
    }

    /// In which language and light the pictures are.
    void manner(FxRobot robot, Locale locale, boolean dark) {
        robot.interact(() -> model.messages().localeProperty().set(locale));
        robot.interact(() -> model.shell().darkProperty().set(dark));
        manner = locale.getLanguage() + (dark ? "-dark" : "");
        boolean english = locale.equals(Locale.ENGLISH);
        wording = new Wording(locale, english ? Messages.PORTUGUESE : Locale.ENGLISH);
    }

    void over(FxRobot robot, String name, Runnable step) throws Exception {
        shoot(robot, name, step);
        robot.interact(() -> model.shell().back());
    }

    void shoot(FxRobot robot, String name, Runnable step) throws Exception {
        shoot(robot, window, name, step);
    }

    void shoot(FxRobot robot, MainWindow shown, String name, Runnable step) throws Exception {
        robot.interact(step);
        until(() -> atWork.get() == 0 && isWhole(shown.scene()));
        robot.interact(() -> look(shown.scene(), name + "-" + manner));
    }

    /// The picture is of the window while what `step` began goes on.
    void shootAtWork(FxRobot robot, String name, Runnable step) throws Exception {
        shootAtWork(robot, name, step, () -> true);
    }

    /// @param told whether the window says by now that it is at work
    void shootAtWork(FxRobot robot, String name, Runnable step, BooleanSupplier told)
            throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        mayWork = begun;
        robot.interact(step);
        until(() -> told.getAsBoolean() && isWhole(window.scene()));
        robot.interact(() -> look(window.scene(), name + "-" + manner));
        begun.countDown();
    }

    private void look(Scene scene, String shot) {
        Image picture = scene.snapshot(null);
        faults.addAll(Picture.take(scene, picture, Path.of("target", "shots", shot + ".png")));
        if (scene.getRoot().minWidth(-1) > scene.getWidth()) {
            faults.add(shot + ": wider than the window");
        }
        scene.getRoot().lookupAll(".list-cell").stream()
                .map(ListCell.class::cast)
                .filter(LookedAtWindow::isTooLow)
                .forEach(row -> faults.add(shot + ": a row lower than what it holds: " + row));
        Stream.of(
                        Contrast.faults(scene, picture),
                        wording.faults(scene),
                        Spoken.faults(scene),
                        walk.faults(scene))
                .flatMap(List::stream)
                .forEach(fault -> faults.add(shot + ": " + fault));
    }

    private static boolean isTooLow(ListCell<?> row) {
        return row.isVisible()
                && row.getGraphic() instanceof Region held
                && held.minHeight(held.getWidth()) > row.getHeight() + 1;
    }

    private static boolean isWhole(Scene scene) {
        return scene.getRoot().getChildrenUnmodifiable().stream()
                .filter(Node::isVisible)
                .allMatch(node -> node.getOpacity() == 1);
    }

    /// Every control that a view declares must have been reached by Tab in one of the pictures.
    void findUnreached() throws IOException {
        DeclaredControls.byId()
                .forEach((id, views) -> {
                    if (walk.visited(id) < views.size()) {
                        faults.add(
                                "Tab reached %d of %s in %s"
                                        .formatted(walk.visited(id), id, views));
                    }
                });
    }
}
