package org.mutirao.ui.shell;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import org.mutirao.ui.amend.AmendViewModel;
import org.mutirao.ui.conflict.ConflictPart;
import org.mutirao.ui.counter.CounterPart;
import org.mutirao.ui.counter.PointViewModel;
import org.mutirao.ui.delivery.DeliveryPart;
import org.mutirao.ui.diagnostics.DiagnosticsPart;
import org.mutirao.ui.entry.EntryKind;
import org.mutirao.ui.entry.EntryViewModel;
import org.mutirao.ui.export.ExportViewModel;
import org.mutirao.ui.filter.FiltersViewModel;
import org.mutirao.ui.importing.ImportViewModel;
import org.mutirao.ui.mine.MinePart;
import org.mutirao.ui.need.NeedPart;
import org.mutirao.ui.notice.NoticePart;
import org.mutirao.ui.offer.OfferPart;
import org.mutirao.ui.palette.PaletteViewModel;
import org.mutirao.ui.paper.PaperPart;
import org.mutirao.ui.past.PastPart;
import org.mutirao.ui.person.PersonPart;
import org.mutirao.ui.place.PlacePart;
import org.mutirao.ui.report.ReportPart;
import org.mutirao.ui.settings.SettingsPart;
import org.mutirao.ui.shared.Messages;
import org.mutirao.ui.shared.Notices;
import org.mutirao.ui.shared.Page;
import org.mutirao.ui.shared.Part;
import org.mutirao.ui.shared.Screen;
import org.mutirao.ui.shared.Tasks;
import org.mutirao.ui.shared.UiContext;
import org.mutirao.ui.shared.WhyViewModel;
import org.mutirao.ui.shift.ShiftViewModel;
import org.mutirao.ui.today.TodayPart;

/// All parts of one window, wired to each other. It needs no toolkit.
///
/// @param point where this laptop stands
/// @param help whether the page of keys is open
/// @param importing brings in a sheet
/// @param papers what is handed over with deliveries
/// @param exporting takes a list away
/// @param parts in the order in which they cover each other
public record WindowModel(
        Messages messages,
        Notices notices,
        ShellViewModel shell,
        TodayPart today,
        NeedPart need,
        OfferPart offer,
        DeliveryPart delivery,
        MinePart mine,
        CounterPart counter,
        PlacePart place,
        ReportPart report,
        DiagnosticsPart diagnostics,
        PersonPart person,
        ConflictPart conflict,
        NoticePart notice,
        PastPart past,
        PointViewModel point,
        EntryViewModel entry,
        AmendViewModel amend,
        WhyViewModel why,
        UndoViewModel undo,
        ActorViewModel actor,
        TroubleViewModel trouble,
        IdleViewModel idle,
        SettingsPart settings,
        CountsViewModel counts,
        BooleanProperty help,
        Ways ways,
        CommandBook commands,
        ImportViewModel importing,
        PaletteViewModel palette,
        ShiftViewModel shift,
        FiltersViewModel filters,
        PaperPart papers,
        ExportViewModel exporting,
        List<Part> parts) {

    /// @param tasks whose results come back where view models may be touched
    public static WindowModel of(UiContext context, Tasks tasks, Messages messages) {
        Frame frame = Frame.of(context, tasks, messages);
        Entering entering = Entering.of(frame.kit());
        Work work = Work.of(frame, entering);
        Around around = Around.of(frame, entering, work);
        WindowModel model = of(frame, entering, work, around, Aids.of(frame, work, around));
        model.wire();
        frame.rememberLanguage();
        context.afterCommit().accept(new Refreshing(model::refresh, tasks)::ask);
        return model;
    }

    // no decision is taken here, however many parts there are: each is named once
    private static WindowModel of(
            Frame frame, Entering entering, Work work, Around around, Aids aids) {
        return new WindowModel(
                frame.kit().messages(),
                frame.kit().notices(),
                frame.shell(),
                work.today(),
                work.need(),
                work.offer(),
                work.delivery(),
                work.mine(),
                around.counter(),
                around.place(),
                around.report(),
                around.diagnostics(),
                around.person(),
                around.conflict(),
                around.notice(),
                around.past(),
                entering.point(),
                entering.entry(),
                entering.amend(),
                frame.kit().why(),
                frame.undo(),
                frame.actor(),
                frame.trouble(),
                frame.idle(),
                around.settings(),
                frame.counts(),
                frame.help(),
                work.ways(),
                frame.commands(),
                entering.importing().importing(),
                aids.palette().palette(),
                aids.shift().shift(),
                aids.filter().filters(),
                work.papers(),
                aids.exporting().exporting(),
                Stream.of(
                                work.parts(),
                                around.parts(),
                                entering.parts(frame.kit(), work.ways()::need),
                                aids.parts(frame))
                        .flatMap(List::stream)
                        .toList());
    }

    private void wire() {
        entry.whenNeedSaved(ways::need);
        past.past()
                .whenChanged(() -> {
                    need.detail().tellAnew();
                    refresh();
                });
        parts.stream()
                .flatMap(part -> part.layers().stream())
                .forEach(layer -> shell.layer(layer.open(), layer.close()));
        shell.layer(undo.openProperty(), undo::close);
        commands.hinder(past.past()::hindrance);
        commands.add(ShellCommands.of(this));
        parts.forEach(part -> commands.add(part.commands()));
        shell.screenProperty().addListener((o, before, now) -> page(now).refresh().run());
    }

    /// In the order of the navigation.
    public List<Page> pages() {
        return Stream.of(Screen.values()).map(this::page).toList();
    }

    public Page page(Screen screen) {
        return parts.stream()
                .flatMap(part -> part.page().stream())
                .filter(page -> page.screen() == screen)
                .findFirst()
                .orElseThrow();
    }

    /// The screen that is shown.
    public Page shown() {
        return page(shell.screenProperty().get());
    }

    /// Asks again for everything that is shown; what is not is asked for when it comes into sight.
    public void refresh() {
        shown().refresh().run();
        counts.refresh();
        notice.board().refresh();
        palette.outdate();
        past.past().refresh();
    }

    /// One step back: closes what lies on top, or else leads from another time to now.
    void back() {
        if (!shell.back()) {
            past.past().now();
        }
    }

    /// Whether something is selected that can be changed or called off.
    boolean canAmend() {
        return switch (shell.screenProperty().get()) {
            case NEEDS -> need.detail().needProperty().get() != null;
            case OFFERS -> offer.offers().selected().isPresent();
            case PLACES -> place.places().selectedProperty().get() != null;
            default -> false; // nothing of that kind is shown
        };
    }

    /// Changes or calls off what is selected on the screen, where that can be.
    public void amendSelected() {
        switch (shell.screenProperty().get()) {
            case NEEDS -> need.actions().amend();
            case OFFERS -> offer.offers().selected().ifPresent(amend::start);
            case PLACES -> place.amend();
            default -> {} // nothing of that kind is shown
        }
    }

    /// Begins a need like the selected one, whose time is still to be said.
    void copyNeed() {
        entry.again(need.detail().needProperty().get());
    }

    public void enter(EntryKind what) {
        entry.start(what);
    }
}
