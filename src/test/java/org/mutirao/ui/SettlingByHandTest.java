package org.mutirao.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.mutirao.application.query.Conflict.Kind;
import org.mutirao.application.query.NoticeRow;
import org.mutirao.domain.need.NeedEvent.NeedUpdated;
import org.mutirao.domain.scope.Severity;
import org.mutirao.domain.shared.Change;
import org.mutirao.ui.place.NamedPlace;
import org.mutirao.ui.shared.Screen;
import org.testfx.api.FxRobot;

/// Two places that are one, notices, and what does not go together, by mouse and by keys.
class SettlingByHandTest extends CountedWindow {
    private void twoNames() {
        operation.need("40 marmita @EMEF Guajuviras urg");
        operation.need("10 cobertor @Escola Municipal Guajuviras");
    }

    private List<String> places() {
        return model.place().places().rows().stream().map(NamedPlace::name).toList();
    }

    private void bothShown() throws Exception {
        until(() -> places().size() == 2 && model.place().places().aroundProperty().get() != null);
    }

    private void mergeable() throws Exception {
        until(() -> !node("#samePlace", "#merge").isDisabled());
    }

    @Test
    void twoPlacesBecomeOneAndTwoAgainByKeys(FxRobot robot) throws Exception {
        twoNames();
        press(robot, KeyCode.ALT, KeyCode.DIGIT7);
        bothShown();
        assertThat(counted()).isOne();
        press(robot, KeyCode.CONTROL, KeyCode.M);
        mergeable();
        focused("search");
        press(robot, KeyCode.ENTER);
        until(() -> places().size() == 1);
        assertThat(counted()).isEqualTo(2);

        press(robot, KeyCode.CONTROL, KeyCode.Z);
        until(() -> model.undo().possibleProperty().get());
        press(robot, KeyCode.ENTER);
        until(() -> places().size() == 2);
        assertThat(counted()).isEqualTo(2);
    }

    @Test
    void twoPlacesBecomeOneAndTwoAgainByMouse(FxRobot robot) throws Exception {
        twoNames();
        click(robot, "#content", "#places");
        bothShown();
        String first = places().getFirst();
        String second = places().getLast();
        counted();
        click(robot, "#screen", "#merge");
        mergeable();
        click(robot, "#samePlace", "#swap");
        click(robot, "#samePlace", "#merge");
        until(() -> places().equals(List.of(second)));
        assertThat(counted()).isEqualTo(3);

        click(robot, "#others", ".button");
        until(() -> places().size() == 2);
        assertThat(places()).containsExactlyInAnyOrder(first, second);
        assertThat(counted()).isOne();
    }

    private List<NoticeRow> current() {
        return model.notice().board().current();
    }

    @Test
    void aNoticeIsToldAndClosedByKeys(FxRobot robot) throws Exception {
        press(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.A);
        focused("noticeText");
        write(robot, "Ponte interditada");
        press(robot, KeyCode.ENTER);
        until(() -> current().size() == 1);
        assertThat(counted()).isEqualTo(3);

        focused("queue");
        backToButton(robot, "Encerrar");
        press(robot, KeyCode.ENTER);
        until(() -> current().isEmpty());
    }

    @Test
    void aNoticeIsToldAndClosedByMouse(FxRobot robot) throws Exception {
        click(robot, "#content", "#noticeBoard");
        focused("noticeText");
        write(robot, "Ponte interditada");
        click(robot, "#noticeBoard", "#danger");
        click(robot, "#noticeBoard", "#publish");
        until(() -> current().size() == 1);
        assertThat(current().getFirst().severity()).isEqualTo(Severity.DANGER.wire());
        assertThat(counted()).isEqualTo(4);

        click(robot, "#banners", ".button");
        until(() -> current().isEmpty());
        assertThat(counted()).isOne();
    }

    /// 40 of 50 are promised; then the offer has no more than 20, and another has enough.
    private String overdrawn() {
        String need = operation.need("40 marmita @Colégio Sinodal até 18h");
        String offer = operation.offer("50 marmita @Cozinha Solidária até 17h");
        operation.reserve(need, "40");
        operation.offer("60 marmita @Cozinha Mathias até 17h");
        operation.shrink(offer, "20");
        return need;
    }

    private void offered() throws Exception {
        until(() -> model.conflict().conflicts().candidates().size() == 1);
    }

    @Test
    void whatIsPromisedTwiceIsMovedByKeys(FxRobot robot) throws Exception {
        String need = overdrawn();
        press(robot, KeyCode.ALT, KeyCode.DIGIT9);
        offered();
        press(robot, KeyCode.ENTER);
        until(() -> model.conflict().conflicts().rows().isEmpty());
        assertThat(counted()).isEqualTo(2);
        assertThat(operation.rows().reservationsOf(need)).hasSize(2);
    }

    @Test
    void whatIsPromisedTwiceIsFreedByMouse(FxRobot robot) throws Exception {
        String need = overdrawn();
        click(robot, "#content", "#conflicts");
        offered();
        click(robot, "#screen", "#second");
        until(() -> model.conflict().conflicts().rows().isEmpty());
        assertThat(counted()).isEqualTo(2);
        assertThat(operation.ledger(need).missing()).isEqualByComparingTo("20");
        assertThat(model.shell().screenProperty().get()).isEqualTo(Screen.CONFLICTS);
    }

    /// A need whose urgency a laptop changed that had left.
    private String held() {
        String need = operation.need("35 colchão @Igreja São Luiz urg");
        operation.quarantine(
                need, new NeedUpdated(Map.of("/urgency", new Change("urgente", "alta"))));
        return need;
    }

    private void heldIsShown() throws Exception {
        until(() -> model.conflict().conflicts().rows().size() == 1);
        assertThat(model.conflict().conflicts().rows().getFirst().kind())
                .isEqualTo(Kind.QUARANTINED);
    }

    private void settled() throws Exception {
        until(() -> model.conflict().conflicts().rows().isEmpty());
    }

    @Test
    void whatALaptopThatLeftWroteCountsByKeys(FxRobot robot) throws Exception {
        String need = held();
        assertThat(operation.rows().need(need).orElseThrow().urgency()).isEqualTo("urgente");
        press(robot, KeyCode.ALT, KeyCode.DIGIT9);
        heldIsShown();
        press(robot, KeyCode.ENTER);
        settled();
        assertThat(operation.rows().need(need).orElseThrow().urgency()).isEqualTo("alta");
        assertThat(counted()).isEqualTo(2);
    }

    @Test
    void whatALaptopThatLeftWroteIsLeftOutByMouse(FxRobot robot) throws Exception {
        String need = held();
        click(robot, "#content", "#conflicts");
        heldIsShown();
        click(robot, "#screen", "#second");
        settled();
        assertThat(operation.rows().need(need).orElseThrow().urgency()).isEqualTo("urgente");
        assertThat(counted()).isEqualTo(2);
    }
}
