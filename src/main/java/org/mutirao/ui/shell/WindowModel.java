package org.mutirao.ui.shell;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.mutirao.application.importing.Selection;
import org.mutirao.application.query.CounterDay;
import org.mutirao.application.query.Findable.Kind;
import org.mutirao.ui.amend.AmendPart;
import org.mutirao.ui.amend.AmendViewModel;
import org.mutirao.ui.conflict.ConflictPart;
import org.mutirao.ui.counter.CounterPart;
import org.mutirao.ui.counter.PointPart;
import org.mutirao.ui.counter.PointViewModel;
import org.mutirao.ui.delivery.DeliveryKind;
import org.mutirao.ui.delivery.DeliveryPart;
import org.mutirao.ui.diagnostics.DiagnosticsPart;
import org.mutirao.ui.entry.EntryKind;
import org.mutirao.ui.entry.EntryPart;
import org.mutirao.ui.entry.EntryViewModel;
import org.mutirao.ui.export.ExportPart;
import org.mutirao.ui.export.ExportViewModel;
import org.mutirao.ui.filter.FilterPart;
import org.mutirao.ui.filter.Filterable;
import org.mutirao.ui.filter.FiltersViewModel;
import org.mutirao.ui.importing.ImportPart;
import org.mutirao.ui.importing.ImportViewModel;
import org.mutirao.ui.mine.MinePart;
import org.mutirao.ui.need.DispatchViewModel;
import org.mutirao.ui.need.NeedKind;
import org.mutirao.ui.need.NeedPart;
import org.mutirao.ui.notice.NoticePart;
import org.mutirao.ui.offer.OfferPart;
import org.mutirao.ui.offer.OffersViewModel;
import org.mutirao.ui.palette.PalettePart;
import org.mutirao.ui.palette.PaletteViewModel;
import org.mutirao.ui.paper.PaperPart;
import org.mutirao.ui.past.PastPart;
import org.mutirao.ui.person.PersonPart;
import org.mutirao.ui.place.PlacePart;
import org.mutirao.ui.report.ReportPart;
import org.mutirao.ui.settings.Elsewhere;
import org.mutirao.ui.settings.SettingsPart;
import org.mutirao.ui.shared.Keeping;
import org.mutirao.ui.shared.Kit;
import org.mutirao.ui.shared.LocalSettings;
import org.mutirao.ui.shared.Messages;
import org.mutirao.ui.shared.Names;
import org.mutirao.ui.shared.Notices;
import org.mutirao.ui.shared.Page;
import org.mutirao.ui.shared.Part;
import org.mutirao.ui.shared.Screen;
import org.mutirao.ui.shared.Tasks;
import org.mutirao.ui.shared.UiContext;
import org.mutirao.ui.shared.WhyPart;
import org.mutirao.ui.shared.WhyViewModel;
import org.mutirao.ui.shift.ShiftPart;
import org.mutirao.ui.shift.ShiftViewModel;
import org.mutirao.ui.today.TodayActions;
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
        var read = context.readModel();
        Keeping keeping = new Keeping(context.settings(), tasks);
        Notices notices = new Notices();
        WhyViewModel why = new WhyViewModel(read, context.people(), tasks);
        ShellViewModel shell =
                new ShellViewModel(
                        context.operation(), context.actingId(), context.people(), keeping, tasks);
        Kit kit =
                new Kit(
                        context,
                        tasks,
                        messages,
                        notices,
                        keeping,
                        why,
                        new Names(context.people()),
                        shell::go);
        ImportPart importing = ImportPart.of(kit);
        PaperPart papers = PaperPart.of(kit);
        AmendViewModel amend = new AmendViewModel(context, tasks, messages, notices);
        EntryViewModel entry = new EntryViewModel(context, tasks, keeping, notices);
        Runnable createNeed = () -> entry.start(EntryKind.NEED);
        Runnable createOffer = () -> entry.start(EntryKind.OFFER);
        DispatchViewModel dispatch = new DispatchViewModel(context, tasks, notices);
        DeliveryPart delivery = DeliveryPart.of(kit, createNeed, dispatch::handOver);
        NeedPart need =
                NeedPart.of(
                        kit,
                        dispatch,
                        papers.papers(),
                        delivery.confirm(),
                        delivery.course(),
                        createNeed,
                        createOffer,
                        importing.importing()::start,
                        amend::start);
        delivery.passed()
                .whenOnMap(where -> {
                    shell.go(Screen.NEEDS);
                    need.middle().askOnMap(where);
                });
        MinePart mine =
                MinePart.of(kit, shell.actingProperty(), delivery.confirm(), delivery.passed());
        OfferPart offer = OfferPart.of(kit, createOffer, importing.importing()::start);
        Ways ways = new Ways(shell, entry, need.needs(), offer.offers());
        PointViewModel point = new PointViewModel(context, tasks, notices);
        CounterPart counter = CounterPart.of(kit, point, createNeed);
        Consumer<String> receive =
                id ->
                        tasks.run(
                                () -> read.delivery(id),
                                found -> found.ifPresent(delivery.confirm()::start),
                                notices::tell);
        PlacePart place =
                PlacePart.of(
                        kit,
                        need.map(),
                        ways::need,
                        ways::offer,
                        receive,
                        counter.counter()::refresh);
        ReportPart report = ReportPart.of(kit, createNeed);
        DiagnosticsPart diagnostics = DiagnosticsPart.of(kit);
        TodayPart today =
                TodayPart.of(
                        kit,
                        new TodayActions(
                                read,
                                tasks,
                                notices,
                                shell::go,
                                ways::need,
                                ways::offer,
                                delivery.confirm()::start,
                                dispatch::start,
                                ways::needsWith,
                                id -> {
                                    shell.go(Screen.DELIVERIES);
                                    delivery.deliveries().follow(id);
                                }),
                        createNeed);
        PersonPart person = PersonPart.of(kit);
        ConflictPart conflict =
                ConflictPart.of(
                        kit,
                        ways::offer,
                        receive,
                        (one, other) -> place.same().start(one, other),
                        createNeed);
        NoticePart notice = NoticePart.of(kit);
        papers.papers().prefer(delivery.deliveries().selectedProperty()::get);
        ExportPart exporting =
                ExportPart.of(
                        kit,
                        Map.of(
                                Screen.NEEDS,
                                () -> new Selection.Needs(need.needs().filter()),
                                Screen.OFFERS,
                                offer.offers()::selection,
                                Screen.DELIVERIES,
                                delivery.deliveries()::selection),
                        shell.screenProperty()::get,
                        shell.actingProperty());
        PastPart past = PastPart.of(kit);
        ActorViewModel actor = new ActorViewModel(context, shell, tasks, notices);
        ShiftPart shift = ShiftPart.of(kit, shell.actingProperty()::get, actor::ask);
        IdleViewModel idle = new IdleViewModel(actor, context.clock(), keeping);
        tasks.writingPasses(idle);
        SettingsPart settings =
                SettingsPart.of(
                        kit,
                        new Elsewhere(
                                shell.darkProperty(),
                                shell.actingProperty(),
                                actor::ask,
                                idle.minutesProperty(),
                                counter.counter().dayProperty().map(CounterDay::place),
                                point::ask,
                                need.map().map().pack(),
                                counter.counter()::refresh),
                        createNeed);
        BooleanProperty help = new SimpleBooleanProperty();
        FilterPart filter =
                FilterPart.of(
                        kit,
                        shell.screenProperty(),
                        List.of(
                                Filterable.of(
                                        Screen.NEEDS,
                                        NeedKind.class,
                                        need.needs().kindProperty(),
                                        need.needs().searchProperty()),
                                Filterable.of(
                                        Screen.OFFERS,
                                        OffersViewModel.Kind.class,
                                        offer.offers().kindProperty(),
                                        offer.offers().searchProperty()),
                                Filterable.of(
                                        Screen.DELIVERIES,
                                        DeliveryKind.class,
                                        delivery.deliveries().kindProperty(),
                                        delivery.deliveries().searchProperty())));
        CommandBook commands = new CommandBook();
        PalettePart palette =
                PalettePart.of(
                        kit,
                        () ->
                                Stream.concat(
                                                commands.all().stream(),
                                                filter.filters().commands().stream())
                                        .toList(),
                        shell.screenProperty(),
                        Map.of(
                                Kind.NEED, found -> ways.need(found.id()),
                                Kind.OFFER, found -> ways.offer(found.id()),
                                Kind.DELIVERY,
                                        found -> {
                                            shell.go(Screen.DELIVERIES);
                                            delivery.deliveries().follow(found.id());
                                        },
                                Kind.PLACE,
                                        found -> {
                                            shell.go(Screen.PLACES);
                                            place.places().open(found.id());
                                        },
                                Kind.PERSON,
                                        found -> {
                                            shell.go(Screen.PEOPLE);
                                            person.people().searchProperty().set(found.what());
                                        }));
        WindowModel model =
                new WindowModel(
                        messages,
                        notices,
                        shell,
                        today,
                        need,
                        offer,
                        delivery,
                        mine,
                        counter,
                        place,
                        report,
                        diagnostics,
                        person,
                        conflict,
                        notice,
                        past,
                        point,
                        entry,
                        amend,
                        why,
                        new UndoViewModel(context.coordination(), tasks, notices),
                        actor,
                        new TroubleViewModel(shell, tasks),
                        idle,
                        settings,
                        new CountsViewModel(
                                read, context.directoryPorts().conflicts(), context.clock(), tasks),
                        help,
                        ways,
                        commands,
                        importing.importing(),
                        palette.palette(),
                        shift.shift(),
                        filter.filters(),
                        papers,
                        exporting.exporting(),
                        List.of(
                                today,
                                need,
                                offer,
                                new WhyPart(why, messages),
                                delivery,
                                mine,
                                counter,
                                place,
                                report,
                                settings,
                                diagnostics,
                                person,
                                conflict,
                                notice,
                                past,
                                new PointPart(point, messages),
                                new EntryPart(entry, ways::need, messages),
                                new AmendPart(amend, messages),
                                importing,
                                shift,
                                filter,
                                papers,
                                exporting,
                                new ActorPart(actor, messages),
                                palette,
                                new HelpPart(help, commands, shell, messages)));
        entry.whenNeedSaved(ways::need);
        point.whenChanged(counter.counter()::refresh);
        past.past()
                .whenChanged(() -> {
                    need.detail().tellAnew();
                    model.refresh();
                });
        model.wire();
        remember(messages, keeping);
        context.afterCommit().accept(new Refreshing(model::refresh, tasks)::ask);
        return model;
    }

    private static void remember(Messages messages, Keeping keeping) {
        keeping.recall(
                LocalSettings.LANGUAGE,
                tag -> messages.localeProperty().set(Locale.forLanguageTag(tag)));
        messages.localeProperty()
                .addListener((o, before, now) ->
                        keeping.keep(LocalSettings.LANGUAGE, now.toLanguageTag()));
    }

    private void wire() {
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
