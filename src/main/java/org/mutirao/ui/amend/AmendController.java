package org.mutirao.ui.amend;

import java.util.Arrays;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.mutirao.domain.shared.Urgency;
import org.mutirao.ui.shared.ErrorBanner;
import org.mutirao.ui.shared.Keys;
import org.mutirao.ui.shared.Messages;
import org.mutirao.ui.shared.Shown;

/// Changes a need or an offer over the screen.
public final class AmendController {
    private final AmendViewModel viewModel;
    private final Messages messages;

    @FXML private Label title;
    @FXML private VBox amountBox;
    @FXML private TextField quantity;
    @FXML private Label unit;
    @FXML private VBox urgencyBox;
    @FXML private ToggleButton none;
    @FXML private ToggleButton low;
    @FXML private ToggleButton normal;
    @FXML private ToggleButton high;
    @FXML private ToggleButton urgent;
    @FXML private TextField due;
    @FXML private HBox errorBanner;
    @FXML private Label error;
    @FXML private Button save;
    @FXML private Button callOff;
    @FXML private Button close;

    public AmendController(AmendViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        var subject = viewModel.subjectProperty();
        Shown.text(title, subject, this::title);
        Shown.when(amountBox, subject.map(what -> what.unit() != null));
        Shown.text(unit, subject, what -> what.unit() == null ? "" : what.unit());
        Shown.when(urgencyBox, subject.map(Subject::need));
        Shown.text(callOff, subject, this::callingOff);
        quantity.textProperty().bindBidirectional(viewModel.quantityProperty());
        due.textProperty().bindBidirectional(viewModel.dueProperty());
        Shown.choice(
                List.of(none, low, normal, high, urgent),
                Arrays.asList(null, Urgency.LOW, Urgency.NORMAL, Urgency.HIGH, Urgency.URGENT),
                viewModel.urgencyProperty());
        ErrorBanner.bind(errorBanner, error, viewModel.errorProperty(), messages);
        save.setOnAction(event -> viewModel.save());
        callOff.setOnAction(event -> viewModel.callOff());
        close.setOnAction(event -> viewModel.close());
        Keys.on(quantity, "Enter", viewModel::save);
        Keys.on(due, "Enter", viewModel::save);
    }

    private String title(Subject what) {
        return messages.get("amend.title", what.number(), String.join(", ", what.what()));
    }

    private String callingOff(Subject what) {
        return messages.get(what.need() ? "amend.cancel_need" : "amend.withdraw_offer");
    }
}
