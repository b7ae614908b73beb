package org.mutirao.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.mutirao.application.command.Coordination.Dispatched;
import org.mutirao.application.query.DeliveryRow;
import org.mutirao.domain.directory.Role;
import org.mutirao.ui.shared.Screen;
import org.testfx.api.FxRobot;

/// What arrives, what does not, and who carries it, by mouse and by keys.
class ReceiptByHandTest extends CountedWindow {
    private DeliveryRow delivery() {
        return operation.rows().deliveries(Set.of(), 0, 1).getFirst();
    }

    private Dispatched shown(FxRobot robot, String quantity) throws Exception {
        Dispatched sent = onTheRoad(quantity);
        robot.interact(() -> model.shell().go(Screen.DELIVERIES));
        until(() -> model.delivery().deliveries().selectedProperty().get() != null);
        return sent;
    }

    private void askByMouse(FxRobot robot) throws Exception {
        click(robot, "#deliveriesScreen", "#course");
        click(robot, "#deliveriesScreen", "#arrive");
        asked();
    }

    private void asked() throws Exception {
        until(() -> model.delivery().confirm().openProperty().get());
        focused("code");
    }

    /// 45 of 60, 5 lost, and 10 still come.
    private void partly() {
        DeliveryRow.Line line = delivery().lines().getFirst();
        assertThat(line.received()).isEqualByComparingTo("45");
        assertThat(line.lost()).isEqualByComparingTo("5");
        assertThat(line.open()).isEqualByComparingTo("10");
        assertThat(ledger().missing()).isEqualByComparingTo("5");
    }

    @Test
    void fortyFiveOfSixtyWithFiveLostByKeys(FxRobot robot) throws Exception {
        Dispatched sent = shown(robot, "60");
        press(robot, KeyCode.ENTER);
        asked();
        write(robot, sent.code());
        tabTo(robot, "quantity");
        write(robot, "45");
        tabTo(robot, "lost");
        write(robot, "5");
        tabTo(robot, "spoiled");
        press(robot, KeyCode.SPACE);
        tabTo(robot, "later");
        press(robot, KeyCode.SPACE);
        until(() -> model.delivery().confirm().canConfirmProperty().get());
        press(robot, KeyCode.ENTER);

        until(() -> !model.delivery().confirm().openProperty().get());
        partly();
        assertThat(counted()).isLessThanOrEqualTo(11);
    }

    @Test
    void fortyFiveOfSixtyWithFiveLostByMouse(FxRobot robot) throws Exception {
        Dispatched sent = shown(robot, "60");
        askByMouse(robot);
        write(robot, sent.code());
        click(robot, "#confirm", "#quantity");
        press(robot, KeyCode.CONTROL, KeyCode.A);
        write(robot, "45");
        click(robot, "#confirm", "#lost");
        write(robot, "5");
        click(robot, "#confirm", "#damaged");
        click(robot, "#confirm", "#later");
        click(robot, "#confirm", "#confirm");

        until(() -> !model.delivery().confirm().openProperty().get());
        partly();
        assertThat(counted()).isEqualTo(11);
    }

    @Test
    void withoutACodeAndThenCheckedByAnotherPersonByKeys(FxRobot robot) throws Exception {
        operation.person("Marta Reis", Role.COORDINATOR);
        shown(robot, "40");
        press(robot, KeyCode.ENTER);
        asked();
        tabTo(robot, "without");
        press(robot, KeyCode.SPACE);
        focused("noPhone");
        press(robot, KeyCode.SPACE);
        press(robot, KeyCode.ENTER);
        until(() -> delivery().toCheck());
        assertThat(counted()).isLessThanOrEqualTo(7);

        press(robot, KeyCode.ENTER);
        until(() -> "same_person".equals(told()));
        assertThat(delivery().toCheck()).isTrue();
        counted();
        other(robot);
        until(() -> model.delivery().deliveries().selectedProperty().get().toCheck());
        press(robot, KeyCode.ENTER);
        until(() -> !delivery().toCheck());
        assertThat(counted()).isEqualTo(4);
        assertThat(delivery().status()).isEqualTo("concluida");
    }

    private void other(FxRobot robot) throws Exception {
        press(robot, KeyCode.F2);
        focused("search");
        write(robot, "marta");
        until(() -> model.actor().who().found().size() == 1);
        press(robot, KeyCode.ENTER);
        until(() -> "Marta Reis".equals(model.shell().actingProperty().get().name()));
    }

    private String told() {
        var said = model.notices().latestProperty().get();
        return said == null ? "" : said.code();
    }

    @Test
    void withoutACodeAndThenCheckedByAnotherPersonByMouse(FxRobot robot) throws Exception {
        operation.person("Marta Reis", Role.COORDINATOR);
        shown(robot, "40");
        askByMouse(robot);
        click(robot, "#confirm", "#without");
        click(robot, "#confirm", "#hurry");
        click(robot, "#confirm", "#confirm");
        until(() -> delivery().toCheck());
        assertThat(counted()).isEqualTo(5);

        click(robot, "#content", "#who");
        focused("search");
        write(robot, "marta");
        until(() -> model.actor().who().found().size() == 1);
        click(robot, "#actorChooser", "#act");
        until(() -> "Marta Reis".equals(model.shell().actingProperty().get().name()));
        click(robot, "#content", "#today");
        click(robot, "#todo", ".button");
        until(() -> !delivery().toCheck());
        assertThat(counted()).isEqualTo(5);
    }

    private void another(FxRobot robot) throws Exception {
        operation.person("Bia Costa", Role.VOLUNTEER);
        shown(robot, "40");
    }

    private void carriedBy(String name) throws Exception {
        String id = operation.people().find(name, 1).getFirst().personId();
        until(() -> id.equals(delivery().volunteerId()));
    }

    @Test
    void somebodyElseCarriesItByKeys(FxRobot robot) throws Exception {
        another(robot);
        press(robot, KeyCode.ENTER);
        asked();
        tabTo(robot, "change");
        press(robot, KeyCode.ENTER);
        focused("search");
        write(robot, "bia");
        until(() -> model.need().dispatch().who().found().size() == 1);
        press(robot, KeyCode.ENTER);
        carriedBy("Bia");
        assertThat(counted()).isLessThanOrEqualTo(8);
    }

    @Test
    void somebodyElseCarriesItByMouse(FxRobot robot) throws Exception {
        another(robot);
        click(robot, "#deliveriesScreen", "#course");
        click(robot, "#deliveriesScreen", "#handOver");
        focused("search");
        write(robot, "bia");
        until(() -> model.need().dispatch().who().found().size() == 1);
        click(robot, "#chooser", "#send");
        carriedBy("Bia");
        assertThat(counted()).isEqualTo(4);
    }
}
