package org.mutirao.ui.need;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.command.Said;
import org.mutirao.application.query.NeedRow;
import org.mutirao.ui.delivery.ConfirmViewModel;
import org.mutirao.ui.delivery.CourseViewModel;
import org.mutirao.ui.delivery.DeliveryWords;
import org.mutirao.ui.map.MapPart;
import org.mutirao.ui.paper.PapersViewModel;
import org.mutirao.ui.shared.Clip;
import org.mutirao.ui.shared.Command;
import org.mutirao.ui.shared.Kit;
import org.mutirao.ui.shared.Layer;
import org.mutirao.ui.shared.Messages;
import org.mutirao.ui.shared.Names;
import org.mutirao.ui.shared.Notices;
import org.mutirao.ui.shared.Page;
import org.mutirao.ui.shared.Part;
import org.mutirao.ui.shared.Screen;
import org.mutirao.ui.shared.Views;

/// Needs: the queue, the selected one, and sending what is reserved for it.
///
/// @param confirm the receipt dialog, for the deliveries of a need
/// @param course how a delivery of a need comes along
public record NeedPart(
        NeedsViewModel needs,
        NeedDetailViewModel detail,
        UnfitViewModel unfit,
        DispatchViewModel dispatch,
        PapersViewModel papers,
        NeedActions actions,
        ConfirmViewModel confirm,
        CourseViewModel course,
        Names names,
        MapPart map,
        MiddleViewModel middle,
        Notices notices,
        Messages messages)
        implements Part {

    /// @param papers of what was just sent
    /// @param confirm the receipt dialog, for the deliveries of a need
    /// @param course how a delivery of a need comes along
    /// @param createNeed opens quick entry for a need
    /// @param createOffer opens quick entry for an offer
    /// @param importSheet asks for a sheet of needs
    /// @param amend changes or calls off a need
    public static NeedPart of(
            Kit kit,
            DispatchViewModel dispatch,
            PapersViewModel papers,
            ConfirmViewModel confirm,
            CourseViewModel course,
            Runnable createNeed,
            Runnable createOffer,
            Runnable importSheet,
            Consumer<NeedRow> amend) {
        var read = kit.context().readModel();
        var coordination = kit.context().coordination();
        var needs = new NeedsViewModel(read, kit.tasks());
        var detail =
                new NeedDetailViewModel(
                        read,
                        coordination,
                        kit.context().timeline(),
                        kit.names(),
                        kit.tasks(),
                        kit.notices(),
                        kit.messages());
        needs.selectedProperty().subscribe(detail::show);
        var actions =
                new NeedActions(
                        detail, dispatch, kit.why(), createNeed, createOffer, importSheet, amend);
        var words = new NeedWords(kit.messages());
        var map = MapPart.of(kit, needs::filter);
        var middle =
                new MiddleViewModel(
                        map.map(),
                        new NeedBoardViewModel(read, needs, kit.tasks(), kit.notices()),
                        new NeedTableViewModel(read, needs, kit.tasks(), kit.notices()),
                        read,
                        kit.tasks(),
                        words,
                        kit.notices());
        middle.follow(needs);
        return new NeedPart(
                needs,
                detail,
                new UnfitViewModel(),
                dispatch,
                papers,
                actions,
                confirm,
                course,
                kit.names(),
                map,
                middle,
                kit.notices(),
                kit.messages());
    }

    @Override
    public void register(Views views) {
        NeedWords words = new NeedWords(messages);
        DeliveryWords deliveryWords = new DeliveryWords(messages, names);
        map.register(views);
        views.with(
                        NeedsController.class,
                        () -> new NeedsController(needs, actions, words, messages))
                .with(
                        AroundController.class,
                        () ->
                                new AroundController(
                                        detail, needs, confirm, course, words, deliveryWords))
                .with(
                        DetailController.class,
                        () -> new DetailController(detail, actions, unfit, words, messages))
                .with(
                        NeedBoardController.class,
                        () -> new NeedBoardController(middle.board(), actions, words, messages))
                .with(
                        NeedTableController.class,
                        () -> new NeedTableController(middle.table(), middle, actions, words))
                .with(MiddleController.class, () -> new MiddleController(middle))
                .with(UnfitController.class, () -> new UnfitController(unfit, messages))
                .with(
                        DispatchController.class,
                        () -> new DispatchController(dispatch, words, deliveryWords, messages))
                .with(
                        CodesController.class,
                        () -> new CodesController(dispatch, papers, deliveryWords, messages));
    }

    @Override
    public Optional<Page> page() {
        return Optional.of(
                new Page(
                        Screen.NEEDS,
                        "need/needs.fxml",
                        this::refresh,
                        needs.busyProperty(),
                        needs.searchProperty(),
                        "#queue",
                        new Page.Primary("shell.create.need", actions::create)));
    }

    @Override
    public List<Command> commands() {
        return List.of(
                of("command.reserve", actions::reserve, "Enter")
                        .when(detail.canReserveProperty(), "hindered.nothing_to_reserve"),
                of("command.send", actions::send, "Shortcut+Enter"),
                of("command.why", actions::why, "?"),
                of("command.copy", this::copyRow, "Shortcut+C"),
                Command.on(Screen.NEEDS, "command.copy_list", this::copyList, "Shortcut+Shift+C"),
                Command.on(Screen.NEEDS, "command.detail", needs::otherDetail, "Shortcut+Shift+I"));
    }

    private void copyRow() {
        copy(new NeedTexts(messages).row(detail.needProperty().get()));
    }

    private void copyList() {
        int all = needs.countsProperty().get().getOrDefault(needs.kindProperty().get(), 0);
        copy(new NeedTexts(messages).list(needs.rows(), all));
    }

    private void copy(String text) {
        Clip.put(text);
        notices.tell(Said.of("told.copied"));
    }

    private Command of(String key, Runnable action, String keys) {
        return Command.on(Screen.NEEDS, key, action, keys).unless(this::nothingSelected);
    }

    private @Nullable Said nothingSelected() {
        return detail.needProperty().get() == null ? Said.of("hindered.nothing_selected") : null;
    }

    private void refresh() {
        needs.refresh();
        detail.refresh();
        middle.refresh();
        course.refresh();
    }

    @Override
    public List<Layer> layers() {
        return List.of(
                new Layer("unfit", "need/unfit.fxml", unfit.openProperty(), unfit::close, "#list"),
                new Layer(
                        "chooser",
                        "need/dispatch.fxml",
                        dispatch.choosingProperty(),
                        dispatch::close,
                        "#search"),
                new Layer(
                        "codes",
                        "need/codes.fxml",
                        dispatch.showingProperty(),
                        dispatch::close,
                        "#close",
                        dispatch::close));
    }
}
