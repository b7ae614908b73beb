package org.mutirao.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.Test;
import org.mutirao.domain.directory.Role;
import org.mutirao.ui.delivery.DeliveriesViewModel.Column;
import org.mutirao.ui.entry.EntryKind;
import org.mutirao.ui.shared.Messages;
import org.mutirao.ui.shared.Screen;
import org.testfx.api.FxRobot;

/// Draws every screen and everything that lies over one, and finds texts that are cut off. The
/// pictures are left in `target/shots`.
class EveryScreenTest extends RealWindow {
    private final AtomicInteger atWork = new AtomicInteger();
    private final List<String> cut = new ArrayList<>();

    EveryScreenTest() {
        super(Samples.canoas());
    }

    /// Counted, so that a picture is taken only when every answer is there.
    @Override
    Executor executor() {
        return work -> {
            atWork.incrementAndGet();
            background.execute(() -> {
                try {
                    work.run();
                } finally {
                    atWork.decrementAndGet();
                }
            });
        };
    }

    @Test
    void nothingIsCutOffInPortugueseByLight(FxRobot robot) throws Exception {
        draw(robot, Messages.PORTUGUESE, false);
    }

    @Test
    void nothingIsCutOffInEnglishByDark(FxRobot robot) throws Exception {
        draw(robot, Locale.ENGLISH, true);
    }

    @Test
    void aNameOfTwoWordsFitsTheRail(FxRobot robot) throws Exception {
        operation.person("Bia Gonçalves", Role.COORDINATOR);
        robot.interact(() -> model.actor().ask());
        robot.interact(() -> model.actor().who().searchProperty().set("bia"));
        until(this::atRest);
        robot.interact(() -> model.actor().switchTo());
        shoot(robot, "rail", () -> {});
        Labeled name = (Labeled) window.scene().getRoot().lookup("#actor");
        assertThat(name.getText()).isEqualTo("Bia Gonçalves");
        assertThat(name.getWidth()).isGreaterThanOrEqualTo(name.prefWidth(-1));
    }

    private void draw(FxRobot robot, Locale locale, boolean dark) throws Exception {
        robot.interact(() -> model.messages().localeProperty().set(locale));
        robot.interact(() -> model.shell().darkProperty().set(dark));
        shoot(robot, "today", () -> model.shell().go(Screen.TODAY));
        shoot(robot, "needs", () -> model.shell().go(Screen.NEEDS));
        over(robot, "entry", () -> type(EntryKind.NEED, "20 marmita @Escola urg até 18h"));
        over(robot, "duplicate", () -> type(EntryKind.NEED, "9 marmita @Abrigo Colégio Sinodal"));
        over(robot, "unread", () -> type(EntryKind.NEED, "1.500 vela urg urg até ontem"));
        over(robot, "new-place", () -> type(EntryKind.NEED, "9 vela @Escola Guajuvira urg"));
        over(robot, "draft", () -> type(EntryKind.OFFER, ""));
        over(
                robot,
                "unfit",
                () ->
                        model.need()
                                .unfit()
                                .show(model.need().detail().matchProperty().get().refused()));
        over(robot, "why", () -> model.need().actions().why());
        over(robot, "chooser", () -> model.need().actions().send());
        over(robot, "actor", () -> model.actor().ask());
        over(robot, "amend", () -> model.amendSelected());
        over(robot, "actor-new", this::nameSomebodyNew);
        over(robot, "help", () -> model.help().set(true));
        shoot(robot, "offers", () -> model.shell().go(Screen.OFFERS));
        shoot(robot, "counter", this::atTheCounter);
        over(robot, "point", () -> model.point().ask());
        shoot(robot, "deliveries", () -> model.shell().go(Screen.DELIVERIES));
        over(robot, "confirm", () -> arrive("45"));
        over(robot, "confirm-more", () -> arrive("75"));
        over(robot, "without-code", this::arriveWithoutCode);
        over(robot, "lost", this::arriveWithLosses);
        over(robot, "pickup", this::fetch);
        robot.interact(() -> model.shell().go(Screen.NEEDS));
        robot.interact(() -> model.need().detail().reserve());
        over(robot, "undo", () -> model.undo().ask());
        robot.interact(this::change);
        until(this::atRest);
        over(robot, "undo-change", () -> model.undo().ask());
        robot.interact(() -> model.need().actions().send());
        over(robot, "codes", () -> model.need().dispatch().send());
        shoot(robot, "how-many", () -> search("fraldas"));
        shoot(robot, "found", () -> search("cobertor"));
        shoot(
                robot,
                "losses",
                () -> model.need().needs().select(model.need().needs().rows().getLast()));
        robot.interact(() -> search(""));
        assertThat(cut).isEmpty();
    }

    private void search(String words) {
        model.need().needs().searchProperty().set(words);
    }

    private void type(EntryKind kind, String line) {
        model.enter(kind);
        model.entry().lineProperty().set(line);
    }

    private void nameSomebodyNew() {
        model.actor().ask();
        model.actor().who().searchProperty().set("Bia Nunes");
    }

    private void change() {
        model.amendSelected();
        model.amend().quantityProperty().set("70");
        model.amend().dueProperty().set("");
        model.amend().save();
    }

    private void arrive(String quantity) {
        model.delivery()
                .confirm()
                .start(model.delivery().deliveries().column(Column.ON_THE_ROAD).getFirst());
        model.delivery().confirm().quantityProperty().set(quantity);
    }

    private void atTheCounter() {
        operation.standAt("CD Canoas");
        operation.offer("43 cesta básica @CD Canoas até amanhã 18h");
        operation.handOut("2 cesta básica 6 pessoas");
        operation.handOut("1 cesta básica 3 pessoas");
        model.shell().go(Screen.COUNTER);
        model.counter().counter().lineProperty().set("2 cesta família 5 pessoas");
    }

    private void arriveWithoutCode() {
        arrive("60");
        model.delivery().confirm().withoutCodeProperty().set(true);
    }

    private void arriveWithLosses() {
        arrive("45");
        model.delivery().confirm().arrival().lostProperty().set("5");
    }

    private void fetch() {
        model.delivery()
                .confirm()
                .start(model.delivery().deliveries().column(Column.TO_FETCH).getFirst());
    }

    private void over(FxRobot robot, String name, Runnable step) throws Exception {
        shoot(robot, name, step);
        robot.interact(() -> model.shell().back());
    }

    private void shoot(FxRobot robot, String name, Runnable step) throws Exception {
        robot.interact(step);
        until(this::atRest);
        String language = model.messages().locale().getLanguage();
        Path file = Path.of("target", "shots", name + "-" + language + ".png");
        robot.interact(() -> cut.addAll(Picture.take(window.scene(), file)));
    }

    private boolean atRest() {
        return atWork.get() == 0 && shownWhole();
    }

    private boolean shownWhole() {
        return window.scene().getRoot().getChildrenUnmodifiable().stream()
                .filter(Node::isVisible)
                .allMatch(node -> node.getOpacity() == 1);
    }
}
