package org.mutirao.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.mutirao.application.importing.SheetExport.Table;
import org.mutirao.application.query.DeliveryRow;
import org.mutirao.domain.delivery.CodeKind;
import org.mutirao.ui.delivery.Column;
import org.mutirao.ui.export.ExportViewModel;
import org.mutirao.ui.importing.ImportViewModel;
import org.mutirao.ui.paper.PapersViewModel;
import org.mutirao.ui.shared.Screen;
import org.testfx.api.FxRobot;

/// Draws papers, and sheets on their way in and out.
final class PaperTour {
    private static final String SHEET =
            """
            Item;Quantidade;Local;Urgência;Até;Observação
            marmita;40;Escola Sinodal;urgente;;deixar na cozinha
            água mineral;1.200;Ginásio;alta;;
            fralda G;muitas;Abrigo Dom Bosco;alta;;
            marmita;40;Escola Sinodal;urgente;;deixar na cozinha
            """;
    private static final String ENGLISH =
            """
            Item,Quantity,Place,Urgency,Due,Remark
            meal,40,Sinodal School,urgent,,leave in the kitchen
            water,1200,Gym,high,,
            nappy G,many,Dom Bosco Shelter,high,,
            meal,40,Sinodal School,urgent,,leave in the kitchen
            """;

    private final LookedAtWindow at;
    private final FxRobot robot;
    private final Path folder;

    PaperTour(LookedAtWindow at, FxRobot robot) throws Exception {
        this.at = at;
        this.robot = robot;
        this.folder = Files.createTempDirectory(at.operation.folder(), "sheets");
    }

    void draw() throws Exception {
        papers();
        exporting();
        importing();
    }

    private void papers() throws Exception {
        PapersViewModel papers = at.model.papers().papers();
        at.shoot(robot, "deliveries-to-fetch", () -> at.model.shell().go(Screen.DELIVERIES));
        var deliveries = at.model.delivery().deliveries();
        DeliveryRow toFetch = deliveries.column(Column.TO_FETCH).getFirst();
        DeliveryRow moving = deliveries.column(Column.ON_THE_ROAD).getFirst();
        robot.interact(() -> deliveries.select(toFetch));
        at.shoot(robot, "papers", papers::start);
        at.over(robot, "paper-slip", papers::slip);
        at.over(robot, "paper-pickup", () -> papers.code(CodeKind.PICKUP));
        at.over(robot, "paper-load", papers::load);
        at.over(robot, "paper-route", papers::route);
        at.over(robot, "paper-places", papers::places);
        at.over(robot, "paper-of-two", () -> papers.slipsOf(List.of(toFetch, moving)));
        at.over(robot, "papers-nothing", () -> papers.deliveries().searchProperty().set("xyz"));
    }

    private void exporting() throws Exception {
        ExportViewModel exporting = at.model.exporting();
        robot.interact(() -> at.model.shell().go(Screen.NEEDS));
        at.shoot(robot, "export", exporting::start);
        at.shootAtWork(robot, "export-writing", () -> exporting.write(folder.resolve("needs.csv")));
        at.shoot(robot, "export-went", () -> {});
        at.shoot(robot, "export-people", () -> exporting.tableProperty().set(Table.PEOPLE));
        at.over(robot, "export-refused", () -> exporting.write(folder.resolve("no/people.csv")));
    }

    private void importing() throws Exception {
        ImportViewModel importing = at.model.importing();
        boolean english = at.model.messages().locale().equals(Locale.ENGLISH);
        Path sheet = Files.writeString(folder.resolve("sheet.csv"), english ? ENGLISH : SHEET);
        Path picture = Files.write(folder.resolve("foto.csv"), new byte[] {1, 0, 2, 0, 3});
        at.shoot(robot, "import", importing::start);
        at.shoot(robot, "import-refused", () -> importing.look(picture));
        at.shoot(robot, "import-check", () -> importing.look(sheet));
        at.shootAtWork(robot, "import-writing", importing::write);
        at.shoot(robot, "import-done", () -> {});
        at.shoot(robot, "import-undone", importing::undo);
    }
}
