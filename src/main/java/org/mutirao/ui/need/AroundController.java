package org.mutirao.ui.need;

import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;
import org.mutirao.application.query.DeliveryRow;
import org.mutirao.application.query.NeedRow;
import org.mutirao.ui.delivery.ConfirmViewModel;
import org.mutirao.ui.delivery.CourseViewModel;
import org.mutirao.ui.delivery.DeliveryCell;
import org.mutirao.ui.delivery.DeliveryWords;
import org.mutirao.ui.shared.Keys;
import org.mutirao.ui.shared.Lists;
import org.mutirao.ui.shared.Shown;

/// What surrounds the selected need: its deliveries, and what else its place needs.
public final class AroundController {
    private final NeedDetailViewModel detail;
    private final NeedsViewModel needs;
    private final ConfirmViewModel confirm;
    private final CourseViewModel course;
    private final NeedWords words;
    private final DeliveryWords deliveryWords;

    @FXML private Label deliveryCount;
    @FXML private ListView<DeliveryRow> deliveries;
    @FXML private VBox noDeliveries;
    @FXML private Button along;
    @FXML private Label place;
    @FXML private ListView<NeedRow> samePlace;
    @FXML private VBox noOthers;

    public AroundController(
            NeedDetailViewModel detail,
            NeedsViewModel needs,
            ConfirmViewModel confirm,
            CourseViewModel course,
            NeedWords words,
            DeliveryWords deliveryWords) {
        this.detail = detail;
        this.needs = needs;
        this.confirm = confirm;
        this.course = course;
        this.words = words;
        this.deliveryWords = deliveryWords;
    }

    @FXML
    private void initialize() {
        Lists.show(deliveries, detail.deliveries(), DeliveryRow::deliveryId);
        deliveries.setCellFactory(view -> new DeliveryCell(deliveryWords));
        deliveryCount.textProperty().bind(Bindings.size(detail.deliveries()).asString());
        Shown.when(deliveryCount, Bindings.isNotEmpty(detail.deliveries()));
        Shown.when(noDeliveries, Bindings.isEmpty(detail.deliveries()));
        Lists.activate(deliveries, confirm::start);
        Keys.before(deliveries, "Space", this::showCourse);
        Shown.when(along, Bindings.isNotEmpty(detail.deliveries()));
        along.setOnAction(event -> showCourse());
        Lists.show(samePlace, detail.samePlace(), NeedRow::needId);
        samePlace.setCellFactory(view -> new NeedCell(words, false));
        Shown.when(noOthers, Bindings.isEmpty(detail.samePlace()));
        Lists.activate(samePlace, row -> needs.open(row.needId()));
        Shown.text(place, detail.needProperty(), words::place);
    }

    /// Of the chosen delivery, else of the newest.
    private void showCourse() {
        DeliveryRow chosen = deliveries.getSelectionModel().getSelectedItem();
        detail.deliveries().stream()
                .filter(row -> chosen == null || row.equals(chosen))
                .findFirst()
                .ifPresent(course::open);
    }
}
