package org.mutirao.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.mutirao.application.query.NeedFilter;
import org.mutirao.ui.shared.Messages;
import org.mutirao.ui.shared.Screen;
import org.testfx.api.FxRobot;

/// Writing down, handing out, taking back, and how the window looks, by mouse and by keys.
class EntryByHandTest extends CountedWindow {
    @Test
    void aNeedAndAnOfferAreALineEachByMouse(FxRobot robot) throws Exception {
        click(robot, "#content", "#create");
        focused("line");
        write(robot, "40 marmita @Escola urg");
        click(robot, "#entry", "#save");
        until(() -> model.need().needs().rows().size() == 1);
        assertThat(counted()).isEqualTo(3);

        click(robot, "#content", "#offers");
        click(robot, "#content", "#create");
        focused("line");
        write(robot, "50 marmita @Cozinha");
        click(robot, "#entry", "#save");
        until(() -> model.offer().offers().rows().size() == 1);
        assertThat(counted()).isEqualTo(4);
    }

    @Test
    void whatWasWrittenIsTakenBackInTwoClicks(FxRobot robot) throws Exception {
        click(robot, "#content", "#create");
        focused("line");
        write(robot, "40 marmita @Escola urg");
        press(robot, KeyCode.ENTER);
        until(() -> operation.rows().countNeeds(NeedFilter.OPEN) == 1);
        counted();

        click(robot, "#toast", "#undo");
        until(() -> model.undo().possibleProperty().get());
        assertThat(operation.rows().countNeeds(NeedFilter.OPEN)).isOne();
        click(robot, "#toast", "#carryOut");
        until(() -> operation.rows().countNeeds(NeedFilter.OPEN) == 0);
        assertThat(counted()).isEqualTo(2);
    }

    private void standAtTheGym(FxRobot robot) {
        operation.offer("9 mesa @Ginásio");
        operation.standAt("Ginásio");
        robot.interact(() -> model.counter().counter().refresh());
    }

    private int families() {
        return model.counter().counter().dayProperty().get().families();
    }

    @Test
    void handOutsFollowEachOtherByALineAndEnter(FxRobot robot) throws Exception {
        standAtTheGym(robot);
        press(robot, KeyCode.CONTROL, KeyCode.B);
        focused("counterLine");
        assertThat(counted()).isOne();
        for (int family = 1; family <= 2; family++) {
            int before = family - 1;
            until(() -> families() == before && typed().isEmpty());
            write(robot, "2 cesta família 5 pessoas");
            press(robot, KeyCode.ENTER);
            until(() -> families() == before + 1);
            assertThat(counted()).isEqualTo(2);
            focused("counterLine");
        }

        press(robot, KeyCode.CONTROL, KeyCode.Z);
        until(() -> model.undo().possibleProperty().get());
        press(robot, KeyCode.ENTER);
        until(() -> families() == 1);
        assertThat(counted()).isEqualTo(2);
    }

    @Test
    void whatIsBeingTypedIsTakenBackBeforeWhatWasWritten(FxRobot robot) throws Exception {
        press(robot, KeyCode.CONTROL, KeyCode.F);
        focused("search");
        write(robot, "cesta");
        press(robot, KeyCode.CONTROL, KeyCode.Z);
        until(() -> !typed().equals("cesta"));
        assertThat(model.undo().openProperty().get()).isFalse();
    }

    @Test
    void aHandOutIsWrittenAndTakenBackByMouse(FxRobot robot) throws Exception {
        standAtTheGym(robot);
        click(robot, "#content", "#counter");
        focused("counterLine");
        write(robot, "2 cesta família 5 pessoas");
        click(robot, "#content", "#give");
        until(() -> families() == 1);
        assertThat(counted()).isEqualTo(3);

        click(robot, "#passed", ".button");
        until(() -> families() == 0);
        assertThat(counted()).isOne();
    }

    @Test
    void languageAndThemeAreOneClickOrOneKey(FxRobot robot) throws Exception {
        click(robot, "#content", "#language");
        until(() -> title().equals("Needs"));
        click(robot, "#content", "#dark");
        until(() -> model.shell().darkProperty().get());
        assertThat(counted()).isEqualTo(2);

        press(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        until(() -> title().equals("Necessidades"));
        press(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D);
        until(() -> !model.shell().darkProperty().get());
        assertThat(counted()).isEqualTo(2);
        assertThat(model.messages().locale()).isEqualTo(Messages.PORTUGUESE);
        assertThat(model.shell().screenProperty().get()).isEqualTo(Screen.NEEDS);
    }

    private String title() {
        return ((Label) node("#content", "#title")).getText();
    }
}
