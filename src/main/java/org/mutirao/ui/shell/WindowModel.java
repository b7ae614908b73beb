package org.mutirao.ui.shell;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.mutirao.application.query.DeliveryRow;
import org.mutirao.application.query.NeedRow;
import org.mutirao.ui.amend.AmendPart;
import org.mutirao.ui.amend.AmendViewModel;
import org.mutirao.ui.counter.CounterPart;
import org.mutirao.ui.counter.PointPart;
import org.mutirao.ui.counter.PointViewModel;
import org.mutirao.ui.delivery.DeliveryPart;
import org.mutirao.ui.entry.EntryKind;
import org.mutirao.ui.entry.EntryPart;
import org.mutirao.ui.entry.EntryViewModel;
import org.mutirao.ui.need.NeedKind;
import org.mutirao.ui.need.NeedPart;
import org.mutirao.ui.offer.OfferPart;
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
import org.mutirao.ui.today.TodayActions;
import org.mutirao.ui.today.TodayPart;

/// All parts of one window, wired to each other. It needs no toolkit.
public final class WindowModel {
    private final Messages messages;
    private final Notices notices = new Notices();
    private final ShellViewModel shell;
    private final WhyViewModel why;
    private final EntryViewModel entry;
    private final AmendViewModel amend;
    private final DeliveryPart delivery;
    private final NeedPart need;
    private final OfferPart offer;
    private final TodayPart today;
    private final PointViewModel point;
    private final CounterPart counter;
    private final UndoViewModel undo;
    private final ActorViewModel actor;
    private final CountsViewModel counts;
    private final BooleanProperty help = new SimpleBooleanProperty();
    private final List<Part> parts;

    private WindowModel(UiContext context, Tasks tasks, Messages messages) {
        this.messages = messages;
        var read = context.readModel();
        Keeping keeping = new Keeping(context.settings(), tasks);
        why = new WhyViewModel(read, context.people(), tasks);
        shell =
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
        amend = new AmendViewModel(context, tasks, messages, notices);
        entry = new EntryViewModel(context, tasks, keeping, notices);
        delivery = DeliveryPart.of(kit, () -> enter(EntryKind.NEED), this::changeCarrier);
        need =
                NeedPart.of(
                        kit,
                        delivery.confirm(),
                        () -> enter(EntryKind.NEED),
                        () -> enter(EntryKind.OFFER),
                        amend::start);
        offer = OfferPart.of(kit, () -> enter(EntryKind.OFFER));
        point = new PointViewModel(context, tasks, notices);
        counter = CounterPart.of(kit, point, () -> enter(EntryKind.NEED));
        today =
                TodayPart.of(
                        kit,
                        new TodayActions(
                                read,
                                tasks,
                                notices,
                                shell::go,
                                this::openNeed,
                                this::openOffer,
                                delivery.confirm()::start,
                                need.dispatch()::start,
                                this::searchNeeds),
                        () -> enter(EntryKind.NEED));
        undo = new UndoViewModel(context.coordination(), tasks, notices);
        actor = new ActorViewModel(context, shell, tasks, notices);
        counts = new CountsViewModel(read, tasks);
        parts =
                List.of(
                        today,
                        need,
                        offer,
                        new WhyPart(why, messages),
                        delivery,
                        counter,
                        new PointPart(point, messages),
                        new EntryPart(entry, this::openNeed, messages),
                        new AmendPart(amend, messages),
                        new ActorPart(actor, messages),
                        new HelpPart(help, messages));
        point.whenChanged(counter.counter()::refresh);
        wire();
        remember(keeping);
        context.afterCommit().accept(new Refreshing(this::refresh, tasks)::ask);
    }

    /// @param tasks whose results come back where view models may be touched
    public static WindowModel of(UiContext context, Tasks tasks, Messages messages) {
        return new WindowModel(context, tasks, messages);
    }

    private void remember(Keeping keeping) {
        keeping.recall(
                LocalSettings.LANGUAGE,
                tag -> messages.localeProperty().set(Locale.forLanguageTag(tag)));
        messages.localeProperty()
                .addListener((o, before, now) ->
                        keeping.keep(LocalSettings.LANGUAGE, now.toLanguageTag()));
    }

    private void wire() {
        entry.whenNeedSaved(this::openNeed);
        parts.stream()
                .flatMap(part -> part.layers().stream())
                .forEach(layer -> shell.layer(layer.open(), layer.close()));
        shell.layer(undo.openProperty(), undo::close);
        shell.screenProperty().addListener((o, before, now) -> page(now).refresh().run());
    }

    public List<Part> parts() {
        return parts;
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

    /// Asks again for everything that is shown; what is not is asked for when it comes into sight.
    public void refresh() {
        page(shell.screenProperty().get()).refresh().run();
        counts.refresh();
    }

    /// Goes to a need, wherever the window stands.
    public void openNeed(String needId) {
        entry.close();
        shell.go(Screen.NEEDS);
        need.needs().open(needId);
    }

    private void changeCarrier(DeliveryRow row) {
        need.dispatch().handOver(row);
    }

    private void openOffer(String offerId) {
        shell.go(Screen.OFFERS);
        offer.offers().open(offerId);
    }

    private void searchNeeds(String words) {
        shell.go(Screen.NEEDS);
        need.needs().kindProperty().set(NeedKind.OPEN);
        need.needs().searchProperty().set(words);
    }

    public void openNeed(NeedRow row) {
        openNeed(row.needId());
    }

    /// Changes or calls off what is selected on the screen, where that can be.
    public void amendSelected() {
        switch (shell.screenProperty().get()) {
            case NEEDS -> need.actions().amend();
            case OFFERS -> offer.offers().selected().ifPresent(amend::start);
            default -> {} // nothing of that kind is shown
        }
    }

    public AmendViewModel amend() {
        return amend;
    }

    public void enter(EntryKind what) {
        entry.start(what);
    }

    public Messages messages() {
        return messages;
    }

    public Notices notices() {
        return notices;
    }

    public ShellViewModel shell() {
        return shell;
    }

    public TodayPart today() {
        return today;
    }

    public CounterPart counter() {
        return counter;
    }

    /// Where this laptop stands.
    public PointViewModel point() {
        return point;
    }

    public NeedPart need() {
        return need;
    }

    public OfferPart offer() {
        return offer;
    }

    public DeliveryPart delivery() {
        return delivery;
    }

    public EntryViewModel entry() {
        return entry;
    }

    public UndoViewModel undo() {
        return undo;
    }

    public WhyViewModel why() {
        return why;
    }

    public ActorViewModel actor() {
        return actor;
    }

    public CountsViewModel counts() {
        return counts;
    }

    /// Whether the page of keys is open.
    public BooleanProperty help() {
        return help;
    }
}
