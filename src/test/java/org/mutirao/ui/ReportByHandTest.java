package org.mutirao.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mutirao.ui.report.MadeReport;
import org.mutirao.ui.report.ReportPeriod;
import org.mutirao.ui.shared.Screen;
import org.testfx.api.FxRobot;

/// A report of a period and a place, by mouse and by keys, down to the file.
class ReportByHandTest extends CountedWindow {
    @TempDir private Path folder;

    @Override
    void start(Stage stage) {
        operation.need("60 marmita @Escola X urg");
        operation.need("10 cobertor @Ginásio");
        super.start(stage);
        model.report().making().folderProperty().set(folder);
    }

    private long needs() {
        var totals = model.report().preview().totalsProperty().get();
        return totals == null
                ? -1
                : totals.needs().values().stream().mapToLong(Long::longValue).sum();
    }

    /// What the screen says of the file holds: it is there, with that SHA-256, and is of one place.
    private void isMade(String kind) throws Exception {
        until(() -> model.report().making().made().size() == 1);
        MadeReport made = model.report().making().made().getFirst();
        assertThat(made.file()).hasParent(folder).hasFileName("relatorio-de-auditoria-" + kind);
        byte[] bytes = Files.readAllBytes(made.file());
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
        assertThat(made.sha256()).isEqualTo(HexFormat.of().formatHex(hash));
    }

    @Test
    void ofTodayAndAPlaceByMouse(FxRobot robot) throws Exception {
        click(robot, "#content", "#reports");
        until(() -> needs() == 2);
        click(robot, "#shown", "#today");
        click(robot, "#shown", "#place");
        focused("search");
        write(robot, "ginasio");
        until(() -> model.report().asking().places().found().size() == 1);
        click(robot, "#reportPlace", "#choose");
        until(() -> needs() == 1);
        click(robot, "#shown", "#csv");
        click(robot, "#shown", "#pdf");
        click(robot, "#shown", "#make");

        isMade("2026-05-12-144000.csv");
        assertThat(counted()).isEqualTo(8);
        assertThat(Files.readString(model.report().making().made().getFirst().file()))
                .contains("Ginásio", "cobertor")
                .doesNotContain("Escola X");
        assertThat(model.report().choosing().periodProperty().get()).isEqualTo(ReportPeriod.TODAY);
    }

    @Test
    void ofAPlaceByKeys(FxRobot robot) throws Exception {
        robot.interact(() -> model.shell().go(Screen.REPORTS));
        focused("make");
        until(() -> needs() == 2);
        backTo(robot, "place");
        press(robot, KeyCode.ENTER);
        focused("search");
        write(robot, "escola");
        until(() -> model.report().asking().places().found().size() == 1);
        press(robot, KeyCode.ENTER);
        until(() -> needs() == 1);
        counted();
        press(robot, KeyCode.CONTROL, KeyCode.ENTER);

        isMade("2026-05-12-144000.pdf");
        assertThat(counted()).isOne();
        assertThat(Files.readAllBytes(model.report().making().made().getFirst().file()))
                .startsWith("%PDF-".getBytes());
        assertThat(List.of(folder.toFile().list())).hasSize(1);
    }
}
