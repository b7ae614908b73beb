package org.mutirao.ui.delivery;

import java.util.List;
import java.util.Optional;
import javafx.collections.ObservableList;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.mutirao.application.query.DeliveryRow;
import org.mutirao.ui.shared.Asks;
import org.mutirao.ui.shared.BoardColumn;
import org.mutirao.ui.shared.ErrorBanner;
import org.mutirao.ui.shared.Keys;
import org.mutirao.ui.shared.Lists;
import org.mutirao.ui.shared.Messages;
import org.mutirao.ui.shared.Shown;
import org.mutirao.ui.shared.SidePane;

/// The deliveries, a column for each state or a table of all, and how the selected one comes along.
public final class DeliveriesController {
    /// Four columns and the course beside them need more room than a table does.
    private static final double WIDE_BOARD = 1600;

    private static final double WIDE_TABLE = 1200;

    private final DeliveriesViewModel viewModel;
    private final DeliveryActions actions;
    private final Runnable toNeedsScreen;
    private final DeliveryWords words;
    private final Messages messages;

    @FXML private SidePane deliveriesScreen;
    @FXML private ToggleButton board;
    @FXML private ToggleButton tableTab;
    @FXML private ToggleButton all;
    @FXML private ToggleButton openKind;
    @FXML private ToggleButton toCheck;
    @FXML private ToggleButton counter;
    @FXML private ToggleButton course;
    @FXML private HBox errorBanner;
    @FXML private Label error;
    @FXML private Node columns;
    @FXML private Node tablePane;
    @FXML private VBox empty;
    @FXML private VBox nothingFound;
    @FXML private Button toNeeds;
    @FXML private Button showAll;
    @FXML private BoardColumn<DeliveryRow> toFetch;
    @FXML private BoardColumn<DeliveryRow> onTheRoad;
    @FXML private BoardColumn<DeliveryRow> arrived;
    @FXML private BoardColumn<DeliveryRow> failed;

    /// @param toNeedsScreen where deliveries begin
    DeliveriesController(
            DeliveriesViewModel viewModel,
            DeliveryActions actions,
            Runnable toNeedsScreen,
            DeliveryWords words,
            Messages messages) {
        this.viewModel = viewModel;
        this.actions = actions;
        this.toNeedsScreen = toNeedsScreen;
        this.words = words;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        ErrorBanner.bind(errorBanner, error, viewModel.errorProperty(), messages);
        Shown.choice(
                List.of(board, tableTab), List.of(DeliveryPane.values()), viewModel.paneProperty());
        kinds();
        var something = viewModel.emptyProperty().or(viewModel.nothingFoundProperty()).not();
        var asBoard = viewModel.paneProperty().isEqualTo(DeliveryPane.BOARD);
        Shown.when(columns, something.and(asBoard));
        Shown.when(tablePane, something.and(asBoard.not()));
        Shown.when(empty, viewModel.emptyProperty());
        Shown.when(nothingFound, viewModel.nothingFoundProperty());
        toNeeds.setOnAction(event -> toNeedsScreen.run());
        showAll.setOnAction(event -> viewModel.showAll());
        column(toFetch, Column.TO_FETCH);
        column(onTheRoad, Column.ON_THE_ROAD);
        column(arrived, Column.ARRIVED);
        column(failed, Column.FAILED);
        side();
    }

    private void side() {
        Shown.follow(
                deliveriesScreen,
                viewModel.paneProperty(),
                now ->
                        deliveriesScreen
                                .wideFromProperty()
                                .set(now == DeliveryPane.BOARD ? WIDE_BOARD : WIDE_TABLE));
        course.selectedProperty().bindBidirectional(viewModel.alongProperty());
        deliveriesScreen.openProperty().bindBidirectional(viewModel.alongProperty());
    }

    private void kinds() {
        List<ToggleButton> chips = List.of(all, openKind, toCheck, counter);
        List<DeliveryKind> kinds = List.of(DeliveryKind.values());
        Shown.choice(chips, kinds, viewModel.kindProperty());
        for (int i = 0; i < chips.size(); i++) {
            DeliveryKind kind = kinds.get(i);
            Shown.text(
                    chips.get(i),
                    viewModel.countsProperty(),
                    counts -> messages.get(kind.key(), counts.of(kind)));
            ToggleButton chip = chips.get(i);
            Asks.onButton(chip, () -> List.of(viewModel.asked(kind, chip.getText())));
        }
    }

    private void column(BoardColumn<DeliveryRow> shown, Column column) {
        ListView<DeliveryRow> list = shown.list();
        ObservableList<DeliveryRow> rows = viewModel.column(column);
        Lists.show(list, rows, DeliveryRow::deliveryId);
        Lists.pages(list, () -> new DeliveryCell(words), () -> viewModel.more(column));
        Lists.activate(list, actions.receive());
        Lists.chosen(
                list, viewModel.selectedProperty(), DeliveryRow::deliveryId, viewModel::select);
        Shown.text(
                shown.count(),
                viewModel.countsProperty(),
                counts -> messages.get("count", counts.of(column)));
        Asks.number(
                shown.count(),
                messages,
                () -> viewModel.asked(column, shown.getTitle(), shown.count().getText()));
        Keys.before(list, "Space", course::fire);
        Keys.before(list, "Enter", this::receiveSelected);
    }

    /// The selected one may have gone on to another column than the one with the focus.
    private void receiveSelected() {
        Optional.ofNullable(viewModel.selectedProperty().get()).ifPresent(actions.receive());
    }
}
