package org.mutirao.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Coordinate;
import org.mutirao.domain.directory.Role;
import org.mutirao.ui.delivery.Column;
import org.mutirao.ui.entry.EntryKind;
import org.mutirao.ui.map.MapViewModel;
import org.mutirao.ui.need.MiddlePane;
import org.mutirao.ui.need.NeedKind;
import org.mutirao.ui.shared.Screen;
import org.mutirao.ui.shell.MainWindow;
import org.testfx.api.FxRobot;

/// Draws every screen and everything that lies over one, in both languages and by light and dark.
class EveryScreenTest extends LookedAtWindow {
    private static final List<Coordinate> WHOLE_MAP =
            List.of(
                    new Coordinate(0, 0),
                    new Coordinate(2000, 0),
                    new Coordinate(2000, 2000),
                    new Coordinate(0, 2000));

    EveryScreenTest() {
        super(Samples.canoas());
    }

    @ParameterizedTest
    @CsvSource({"pt-BR, false", "pt-BR, true", "en, false", "en, true"})
    void everythingCanBeReadReachedAndSpoken(String language, boolean dark, FxRobot robot)
            throws Exception {
        manner(robot, Locale.forLanguageTag(language), dark);
        draw(robot);
        shootEmpty(robot, dark);
        findUnreached();
        assertThat(faults).isEmpty();
    }

    @Test
    void aNameOfTwoWordsFitsTheRail(FxRobot robot) throws Exception {
        operation.person("Bia Gonçalves", Role.COORDINATOR);
        robot.interact(() -> model.actor().ask());
        robot.interact(() -> model.actor().who().searchProperty().set("bia"));
        shoot(robot, "actor-found", () -> {});
        robot.interact(() -> model.actor().switchTo());
        shoot(robot, "rail", () -> {});
        Labeled name = (Labeled) window.scene().getRoot().lookup("#actor");
        assertThat(name.getText()).isEqualTo("Bia Gonçalves");
        assertThat(name.getWidth()).isGreaterThanOrEqualTo(name.prefWidth(-1));
    }

    private void draw(FxRobot robot) throws Exception {
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
        over(robot, "chooser-new", this::sendWithSomebodyNew);
        over(robot, "actor", () -> model.actor().ask());
        over(robot, "amend", () -> model.amendSelected());
        over(robot, "actor-new", this::nameSomebodyNew);
        over(robot, "help", () -> model.help().set(true));
        over(robot, "shift", () -> model.shift().ask());
        over(robot, "filter-name", () -> model.filters().ask());
        over(robot, "palette", () -> model.palette().ask());
        over(robot, "palette-found", () -> find("marmita"));
        over(robot, "palette-nothing", () -> find("xyz"));
        shoot(robot, "offers", () -> model.shell().go(Screen.OFFERS));
        shoot(robot, "counter", this::atTheCounter);
        over(robot, "point", () -> model.point().ask());
        shoot(robot, "settings", () -> model.shell().go(Screen.SETTINGS));
        shoot(robot, "passphrase", this::typeAPassphrase);
        robot.interact(() -> model.settings().passphrase().keep());
        shoot(robot, "settings-protected", () -> {});
        over(robot, "passphrase-set", () -> model.settings().passphrase().ask());
        shoot(robot, "diagnostics", () -> model.shell().go(Screen.DIAGNOSTICS));
        shoot(robot, "diagnostics-checked", () -> model.diagnostics().checking().verify());
        shoot(robot, "trouble", () -> model.trouble().tell(new IllegalStateException()));
        robot.interact(model.trouble()::dismiss);
        over(robot, "copy", () -> model.diagnostics().copying().ask());
        shoot(robot, "deliveries", () -> model.shell().go(Screen.DELIVERIES));
        over(robot, "confirm", () -> arrive("45"));
        over(robot, "confirm-code", this::arriveWithCode);
        over(robot, "confirm-more", () -> arrive("75"));
        over(robot, "without-code", this::arriveWithoutCode);
        over(robot, "lost", this::arriveWithLosses);
        over(robot, "pickup", this::fetch);
        robot.interact(() -> model.shell().go(Screen.NEEDS));
        robot.interact(() -> model.need().detail().reserve());
        over(robot, "undo", () -> model.undo().ask());
        robot.interact(this::change);
        shoot(robot, "changed", () -> {});
        over(robot, "undo-change", () -> model.undo().ask());
        robot.interact(() -> model.undo().ask());
        shoot(robot, "undone", () -> {});
        shoot(robot, "redo", () -> model.undo().carryOut());
        robot.interact(() -> model.undo().redo());
        robot.interact(() -> model.need().actions().send());
        over(robot, "codes", () -> model.need().dispatch().send());
        shoot(robot, "how-many", () -> search("fraldas"));
        shoot(robot, "nobody-offers", () -> search("ração"));
        shoot(robot, "found", () -> search("cobertor"));
        shoot(
                robot,
                "losses",
                () -> model.need().needs().select(model.need().needs().rows().getLast()));
        shoot(robot, "nothing-found", () -> search("xyz"));
        robot.interact(() -> search(""));
        drawMap(robot);
        new DeliveryTour(this, robot).draw();
        new DirectoryTour(this, robot).draw();
        new ReportTour(this, robot).draw();
        new PaperTour(this, robot).draw();
        new PastTour(this, robot).draw();
    }

    private void drawMap(FxRobot robot) throws Exception {
        MapViewModel map = model.need().middle().map();
        shoot(robot, "lasso", () -> map.picks().lasso(WHOLE_MAP));
        over(robot, "placing", () -> map.picks().place(where -> {}));
        shoot(robot, "pack-refused", () -> map.pack().open(Path.of("pom.xml")));
        robot.interact(map.pack()::dismiss);
        robot.interact(() -> model.need().needs().kindProperty().set(NeedKind.ALL));
        shoot(
                robot,
                "needs-board",
                () -> model.need().middle().paneProperty().set(MiddlePane.BOARD));
        robot.interact(() -> model.need().needs().kindProperty().set(NeedKind.OPEN));
        shoot(robot, "around", () -> model.need().middle().paneProperty().set(MiddlePane.AROUND));
    }

    /// A window over an operation in which nothing happened yet.
    private void shootEmpty(FxRobot robot, boolean dark) throws Exception {
        try (RealOperation empty = new RealOperation()) {
            MainWindow other = new MainWindow(empty.context(executor()), model.messages().locale());
            robot.interact(() -> other.show(new Stage()));
            robot.interact(() -> other.model().shell().darkProperty().set(dark));
            for (Screen screen : Screen.values()) {
                shoot(robot, other, "empty-" + screen.id(), () -> other.model().shell().go(screen));
            }
            robot.interact(() -> other.scene().getWindow().hide());
        }
    }

    private void find(String words) {
        model.palette().ask();
        model.palette().hits().searchProperty().set(words);
    }

    private void typeAPassphrase() {
        var passphrase = model.settings().passphrase();
        passphrase.ask();
        passphrase.nextProperty().set("quatro palavras bem longas");
        passphrase.againProperty().set("quatro palavras bem longas");
    }

    private void search(String words) {
        model.need().needs().searchProperty().set(words);
    }

    private void type(EntryKind kind, String line) {
        model.enter(kind);
        model.entry().lineProperty().set(line);
    }

    private void sendWithSomebodyNew() {
        model.need().actions().send();
        model.need().dispatch().who().searchProperty().set("Bia Nunes");
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
        model.delivery().confirm().arrival().quantity().set(quantity);
    }

    private void atTheCounter() {
        operation.standAt("CD Canoas");
        operation.offer("43 cesta básica @CD Canoas até amanhã 18h");
        operation.handOut("2 cesta básica 6 pessoas");
        operation.handOut("1 cesta básica 3 pessoas");
        model.shell().go(Screen.COUNTER);
        model.counter().counter().lineProperty().set("2 cesta família 5 pessoas");
    }

    private void arriveWithCode() {
        arrive("60");
        model.delivery().confirm().codeProperty().set("7K2M-Q9RD");
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
}
