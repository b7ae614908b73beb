package org.mutirao.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mutirao.ui.past.PastViewModel;
import org.mutirao.ui.shared.Screen;
import org.testfx.api.FxRobot;

/// The line of time as a person uses it.
class PastWindowTest extends LookedAtWindow {
    private static final Duration TEN = Duration.ofMinutes(10);
    private static final Duration HOUR = Duration.ofHours(1);

    PastWindowTest() {
        super(Samples.canoas());
        operation.pass(HOUR);
        String beans = operation.need("12 feijão @Ginásio Municipal urg até 20h");
        operation.pass(HOUR.multipliedBy(2));
        operation.offer("8 feijão @Ginásio Municipal");
        operation.reserve(beans, "5");
        operation.pass(HOUR);
    }

    private PastViewModel past() {
        return model.past().past();
    }

    @ParameterizedTest
    @CsvSource({"pt-BR, false", "pt-BR, true", "en, false", "en, true"})
    void everyScreenSaysThatItShowsAnotherTime(String language, boolean dark, FxRobot robot)
            throws Exception {
        manner(robot, Locale.forLanguageTag(language), dark);
        shoot(robot, "past-now", () -> model.shell().go(Screen.NEEDS));
        robot.interact(() -> past().look(RealOperation.NOW.plus(HOUR)));
        until(() -> past().lookingProperty().get());
        shoot(robot, "past-needs", () -> {});
        shoot(robot, "past-today", () -> model.shell().go(Screen.TODAY));
        shoot(robot, "past-deliveries", () -> model.shell().go(Screen.DELIVERIES));
        assertThat(faults).isEmpty();
    }

    @Test
    void aTimeIsTypedAndAgoraLeadsBack(FxRobot robot) throws Exception {
        robot.clickOn("#when").write("12/05 15:00").type(KeyCode.ENTER);
        until(() -> past().lookingProperty().get());
        assertThat(past().shownProperty().get())
                .isEqualTo(RealOperation.NOW.plus(Duration.ofMinutes(20)));
        assertThat(robot.lookup("#sentence").queryLabeled().getText())
                .isEqualTo(
                        "Como estava em ter 12/05 15:00. Aqui só se lê; para mudar algo, volte"
                                + " para agora.");
        robot.clickOn("#back");
        until(() -> !past().lookingProperty().get());
        assertThat(robot.lookup("#when").queryAs(TextField.class).getText()).isEmpty();
    }

    @Test
    void theKeysOfTheLineWalkThroughTime(FxRobot robot) throws Exception {
        robot.interact(() -> robot.lookup("#slider").query().requestFocus());
        robot.type(KeyCode.HOME);
        until(() -> RealOperation.NOW.equals(past().shownProperty().get()));
        robot.type(KeyCode.RIGHT);
        until(() -> RealOperation.NOW.plus(TEN).equals(past().shownProperty().get()));
        robot.push(KeyCode.ALT, KeyCode.RIGHT);
        until(() -> RealOperation.NOW.plus(HOUR).equals(past().shownProperty().get()));
        robot.push(KeyCode.ALT, KeyCode.RIGHT);
        until(() ->
                RealOperation.NOW.plus(HOUR.multipliedBy(3)).equals(past().shownProperty().get()));
        robot.push(KeyCode.ALT, KeyCode.END);
        until(() -> !past().lookingProperty().get());
    }

    @Test
    void escLeadsBackToNowAfterWhatLiesOverTheScreen(FxRobot robot) throws Exception {
        robot.clickOn("#when").write("12/05 15:00").type(KeyCode.ENTER);
        until(() -> past().lookingProperty().get());
        robot.interact(() -> model.help().set(true));
        robot.type(KeyCode.ESCAPE);
        until(() -> !model.help().get());
        assertThat(past().lookingProperty().get()).isTrue();
        robot.type(KeyCode.ESCAPE);
        until(() -> !past().lookingProperty().get());
    }

    @Test
    void aScreenThatDoesNotGoBackSaysSo(FxRobot robot) throws Exception {
        robot.interact(() -> past().look(RealOperation.NOW.plus(HOUR)));
        until(() -> past().lookingProperty().get());
        for (Screen screen : Screen.values()) {
            robot.interact(() -> model.shell().go(screen));
            Node says = robot.from(robot.lookup(".looking")).lookup("#now").query();
            assertThat(says.isVisible()).as(screen.id()).isEqualTo(screen.isOfNow());
        }
    }

    @Test
    void whatIsSelectedStaysSoThroughTime(FxRobot robot) throws Exception {
        robot.interact(() -> model.shell().go(Screen.NEEDS));
        until(() -> model.need().detail().needProperty().get() != null);
        String selected = model.need().detail().needProperty().get().needId();
        robot.clickOn("#previous");
        until(() -> past().lookingProperty().get());
        robot.clickOn("#previous");
        robot.clickOn("#next");
        robot.type(KeyCode.ESCAPE);
        until(() -> !past().lookingProperty().get() && !past().busyProperty().get());
        assertThat(model.need().detail().needProperty().get().needId()).isEqualTo(selected);
    }

    @Test
    void whatWritesSaysWhyItDoesNot(FxRobot robot) throws Exception {
        robot.interact(() -> past().look(RealOperation.NOW.plus(HOUR)));
        until(() -> past().lookingProperty().get());
        robot.clickOn("#create");
        assertThat(model.entry().openProperty().get()).isFalse();
        assertThat(model.messages().say(model.notices().latestProperty().get()))
                .startsWith("Nada mudou: a tela mostra");
    }

    @Test
    void whatWritesLooksSoAndDoesNotAlsoBesideTheMainButton(FxRobot robot) throws Exception {
        robot.interact(() -> past().look(RealOperation.NOW.plus(HOUR)));
        until(() -> past().lookingProperty().get());
        robot.interact(() -> {
            model.shell().go(Screen.DELIVERIES);
            model.delivery().deliveries().alongProperty().set(true);
        });
        until(() -> node("#deliveriesScreen", "#handOver").isVisible());
        robot.interact(() -> window.scene().getRoot().applyCss());
        Region writes = (Region) node("#deliveriesScreen", "#handOver");
        Region reads = (Region) node("#deliveriesScreen", "#copy");
        Region main = (Region) node("#content", "#create");
        assertThat(writes.getBackground()).isEqualTo(main.getBackground());
        assertThat(reads.getBackground()).isNotEqualTo(main.getBackground());

        robot.clickOn(writes);

        assertThat(model.need().dispatch().choosingProperty().get()).isFalse();
        assertThat(model.notices().latestProperty().get().code()).isEqualTo("in_the_past");
    }
}
