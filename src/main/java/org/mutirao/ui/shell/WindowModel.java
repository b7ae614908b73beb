package org.mutirao.ui.shell;

import java.util.Locale;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.mutirao.application.query.NeedRow;
import org.mutirao.ui.delivery.ConfirmViewModel;
import org.mutirao.ui.delivery.DeliveriesViewModel;
import org.mutirao.ui.entry.EntryKind;
import org.mutirao.ui.entry.EntryViewModel;
import org.mutirao.ui.need.DispatchViewModel;
import org.mutirao.ui.need.NeedActions;
import org.mutirao.ui.need.NeedDetailViewModel;
import org.mutirao.ui.need.NeedsViewModel;
import org.mutirao.ui.need.UnfitViewModel;
import org.mutirao.ui.offer.OffersViewModel;
import org.mutirao.ui.shared.Keeping;
import org.mutirao.ui.shared.Messages;
import org.mutirao.ui.shared.Notices;
import org.mutirao.ui.shared.Tasks;
import org.mutirao.ui.shared.UiContext;
import org.mutirao.ui.shared.WhyViewModel;

/// All view models of one window, wired to each other. It needs no toolkit.
///
/// @param help whether the page of keys is open
public record WindowModel(
        Messages messages,
        Notices notices,
        ShellViewModel shell,
        NeedsViewModel needs,
        NeedDetailViewModel detail,
        UnfitViewModel unfit,
        DispatchViewModel dispatch,
        OffersViewModel offers,
        DeliveriesViewModel deliveries,
        ConfirmViewModel confirm,
        EntryViewModel entry,
        UndoViewModel undo,
        WhyViewModel why,
        ActorViewModel actor,
        CountsViewModel counts,
        BooleanProperty help) {
    private static final String LANGUAGE = "language";

    /// @param tasks whose results come back where view models may be touched
    public static WindowModel of(UiContext context, Tasks tasks, Messages messages) {
        Notices notices = new Notices();
        var read = context.readModel();
        var coordination = context.coordination();
        Keeping keeping = new Keeping(context.settings(), tasks);
        WhyViewModel why = new WhyViewModel(read, context.people(), tasks);
        ShellViewModel shell =
                new ShellViewModel(
                        context.operation(),
                        context.actingId(),
                        context.people(),
                        keeping,
                        tasks);
        WindowModel model =
                new WindowModel(
                        messages,
                        notices,
                        shell,
                        new NeedsViewModel(read, tasks),
                        new NeedDetailViewModel(read, coordination, tasks, notices, messages),
                        new UnfitViewModel(),
                        new DispatchViewModel(context.people(), coordination, tasks, notices),
                        new OffersViewModel(read, tasks, why),
                        new DeliveriesViewModel(read, tasks),
                        new ConfirmViewModel(coordination, tasks, notices, messages),
                        EntryViewModel.of(context, tasks, keeping, notices),
                        new UndoViewModel(coordination, tasks, notices),
                        why,
                        new ActorViewModel(context, shell, tasks, notices),
                        new CountsViewModel(read, tasks),
                        new SimpleBooleanProperty());
        model.wire();
        model.remember(keeping);
        Refreshing refreshing = new Refreshing(model::refresh, tasks);
        context.afterCommit().accept(refreshing::ask);
        return model;
    }

    private void remember(Keeping keeping) {
        keeping.recall(LANGUAGE, tag -> messages.localeProperty().set(Locale.forLanguageTag(tag)));
        messages.localeProperty()
                .addListener((o, before, now) -> keeping.keep(LANGUAGE, now.toLanguageTag()));
    }

    private void wire() {
        needs.selectedProperty().subscribe(detail::show);
        entry.whenNeedSaved(this::openNeed);
        shell.layer(why.openProperty(), why::close);
        shell.layer(unfit.openProperty(), unfit::close);
        shell.layer(dispatch.choosingProperty(), dispatch::close);
        shell.layer(dispatch.showingProperty(), dispatch::close);
        shell.layer(confirm.openProperty(), confirm::close);
        shell.layer(entry.openProperty(), entry::close);
        shell.layer(actor.openProperty(), actor::close);
        shell.layer(help, () -> help.set(false));
        shell.layer(undo.openProperty(), undo::close);
    }

    /// Asks again for everything that is shown.
    public void refresh() {
        needs.refresh();
        detail.refresh();
        offers.refresh();
        deliveries.refresh();
        counts.refresh();
    }

    /// Goes to a need, wherever the window stands.
    public void openNeed(String needId) {
        entry.close();
        shell.go(Screen.NEEDS);
        needs.open(needId);
    }

    public void openNeed(NeedRow need) {
        openNeed(need.needId());
    }

    public void enter(EntryKind what) {
        entry.start(what);
    }

    public NeedActions actions() {
        return new NeedActions(
                detail, dispatch, why, () -> enter(EntryKind.NEED), () -> enter(EntryKind.OFFER));
    }
}
