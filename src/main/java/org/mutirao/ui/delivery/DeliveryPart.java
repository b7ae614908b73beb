package org.mutirao.ui.delivery;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.mutirao.application.query.DeliveryRow;
import org.mutirao.ui.shared.Command;
import org.mutirao.ui.shared.Kit;
import org.mutirao.ui.shared.Layer;
import org.mutirao.ui.shared.Page;
import org.mutirao.ui.shared.Part;
import org.mutirao.ui.shared.Screen;
import org.mutirao.ui.shared.Views;

/// Deliveries, how each comes along, and their receipt.
///
/// @param create opens quick entry for a need
public record DeliveryPart(
        DeliveriesViewModel deliveries,
        CourseViewModel course,
        PassedViewModel passed,
        ConfirmViewModel confirm,
        DeliveryActions actions,
        Runnable create,
        Kit kit)
        implements Part {

    /// @param changeCarrier asks who takes a delivery on
    public static DeliveryPart of(Kit kit, Runnable create, Consumer<DeliveryRow> changeCarrier) {
        var context = kit.context();
        var deliveries =
                new DeliveriesViewModel(
                        context.readModel(), context.people(), kit.names(), kit.tasks());
        var course = new CourseViewModel(kit);
        var passed = new PassedViewModel(kit);
        var confirm =
                new ConfirmViewModel(
                        context.coordination(),
                        kit.tasks(),
                        kit.notices(),
                        kit.messages(),
                        changeCarrier);
        deliveries.selectedProperty().addListener((o, before, now) -> course.follow(now));
        var actions =
                new DeliveryActions(
                        confirm::start,
                        row -> {
                            course.close();
                            changeCarrier.accept(row);
                        },
                        row -> {
                            course.close();
                            passed.ask(row);
                        },
                        row -> kit.why().show(row.deliveryId(), row.number()),
                        kit.notices());
        return new DeliveryPart(deliveries, course, passed, confirm, actions, create, kit);
    }

    @Override
    public void register(Views views) {
        var messages = kit.messages();
        DeliveryWords words = new DeliveryWords(messages, kit.names());
        views.with(
                        DeliveriesController.class,
                        () ->
                                new DeliveriesController(
                                        deliveries,
                                        actions,
                                        () -> kit.go().accept(Screen.NEEDS),
                                        words,
                                        messages))
                .with(
                        DeliveryTableController.class,
                        () -> new DeliveryTableController(deliveries, actions, words))
                .with(
                        CourseController.class,
                        () ->
                                new CourseController(
                                        course,
                                        actions,
                                        new CourseWords(messages, kit.names()),
                                        words,
                                        kit.names(),
                                        messages))
                .with(CourseOverController.class, () -> new CourseOverController(course))
                .with(PassedController.class, () -> new PassedController(passed, words, messages))
                .with(
                        ConfirmController.class,
                        () ->
                                new ConfirmController(
                                        confirm, new ConfirmWords(messages, words), messages));
    }

    @Override
    public Optional<Page> page() {
        return Optional.of(
                new Page(
                        Screen.DELIVERIES,
                        "delivery/deliveries.fxml",
                        this::refresh,
                        deliveries.busyProperty(),
                        deliveries.searchProperty(),
                        "#toFetch",
                        new Page.Primary("shell.create.need", create)));
    }

    @Override
    public List<Command> commands() {
        return List.of(
                of("command.receive", actions.receive(), "Enter"),
                of(
                        "command.course",
                        row -> deliveries.alongProperty().set(!deliveries.alongProperty().get()),
                        "Space"),
                of("command.hand_over", actions.handOver()),
                of("command.passed", actions.passed()),
                of("command.copy_delivery", this::copy, "Shortcut+C"),
                of("command.why", actions.why(), "?"),
                Command.on(
                        Screen.DELIVERIES,
                        "command.board_or_table",
                        deliveries::otherPane,
                        "Shortcut+T"));
    }

    private Command of(String key, Consumer<DeliveryRow> action, String... keys) {
        var selected = deliveries.selectedProperty();
        return Command.on(Screen.DELIVERIES, key, () -> action.accept(selected.get()), keys)
                .when(selected.isNotNull(), "hindered.nothing_selected");
    }

    private void copy(DeliveryRow row) {
        actions.copy(new DeliveryWords(kit.messages(), kit.names()).line(row));
    }

    private void refresh() {
        deliveries.refresh();
        course.follow(deliveries.selectedProperty().get());
    }

    @Override
    public List<Layer> layers() {
        return List.of(
                new Layer(
                        "course-over",
                        "delivery/course_over.fxml",
                        course.openProperty(),
                        course::close,
                        "#close"),
                new Layer(
                        "confirm",
                        "delivery/confirm.fxml",
                        confirm.openProperty(),
                        confirm::close,
                        "#code",
                        confirm::confirm),
                new Layer(
                        "passed",
                        "delivery/passed.fxml",
                        passed.openProperty(),
                        passed::close,
                        "#search"));
    }
}
