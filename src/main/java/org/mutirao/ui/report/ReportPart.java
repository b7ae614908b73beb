package org.mutirao.ui.report;

import java.util.List;
import java.util.Optional;
import org.mutirao.ui.shared.Command;
import org.mutirao.ui.shared.Kit;
import org.mutirao.ui.shared.Layer;
import org.mutirao.ui.shared.Page;
import org.mutirao.ui.shared.Part;
import org.mutirao.ui.shared.Screen;
import org.mutirao.ui.shared.Views;

/// Relatórios.
///
/// @param create opens quick entry for a need
public record ReportPart(
        ReportChoosing choosing,
        PreviewViewModel preview,
        MakingViewModel making,
        PlaceAskViewModel asking,
        Runnable create,
        Kit kit)
        implements Part {

    public static ReportPart of(Kit kit, Runnable create) {
        var context = kit.context();
        var choosing = new ReportChoosing(context.clock(), context.zone(), kit.messages().locale());
        return new ReportPart(
                choosing,
                new PreviewViewModel(context.reports(), choosing, kit.tasks()),
                new MakingViewModel(context.reports(), choosing, kit),
                new PlaceAskViewModel(context.readModel(), choosing, kit.tasks(), kit.notices()),
                create,
                kit);
    }

    @Override
    public void register(Views views) {
        var messages = kit.messages();
        views.with(
                        ReportController.class,
                        () -> new ReportController(this, new PreviewWords(messages), messages))
                .with(PlaceAskController.class, () -> new PlaceAskController(asking, messages));
    }

    @Override
    public Optional<Page> page() {
        return Optional.of(
                new Page(
                        Screen.REPORTS,
                        "report/report.fxml",
                        preview::refresh,
                        preview.busyProperty(),
                        null,
                        "#make",
                        new Page.Primary("shell.create.need", create)));
    }

    @Override
    public List<Command> commands() {
        return List.of(
                Command.on(Screen.REPORTS, "command.report", making::makeOrStop, "Shortcut+Enter"),
                Command.on(Screen.REPORTS, "command.report_place", asking::askPlace),
                Command.on(Screen.REPORTS, "command.report_provider", asking::askProvider),
                Command.on(Screen.REPORTS, "command.report_folder", making::showFolder));
    }

    @Override
    public List<Layer> layers() {
        return List.of(
                new Layer(
                        "reportPlace",
                        "report/place.fxml",
                        asking.openProperty(),
                        asking::close,
                        "#search"));
    }
}
