package org.mutirao.ui.delivery;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.mutirao.domain.delivery.FailureReason;
import org.mutirao.domain.delivery.LossReason;
import org.mutirao.domain.delivery.Rest;
import org.mutirao.domain.delivery.WithoutCode;
import org.mutirao.ui.shared.ErrorBanner;
import org.mutirao.ui.shared.Keys;
import org.mutirao.ui.shared.Labels;
import org.mutirao.ui.shared.Messages;
import org.mutirao.ui.shared.Shown;

/// The receipt dialog.
public final class ConfirmController {
    private final ConfirmViewModel viewModel;
    private final ConfirmWords words;
    private final Messages messages;

    @FXML private Node dialog;
    @FXML private Label title;
    @FXML private Label subtitle;
    @FXML private VBox codeBox;
    @FXML private TextField code;
    @FXML private TextField quantity;
    @FXML private VBox reasonBox;
    @FXML private ToggleButton noPhone;
    @FXML private ToggleButton noMessage;
    @FXML private ToggleButton replaced;
    @FXML private ToggleButton hurry;
    @FXML private ToggleButton otherReason;
    @FXML private VBox restBox;
    @FXML private Label restTitle;
    @FXML private TextField lost;
    @FXML private ChoiceBox<LossReason> lossReason;
    @FXML private ToggleButton notComing;
    @FXML private ToggleButton later;
    @FXML private CheckBox more;
    @FXML private HBox errorBanner;
    @FXML private Label error;
    @FXML private Button confirm;
    @FXML private ToggleButton without;
    @FXML private FlowPane failures;

    public ConfirmController(ConfirmViewModel viewModel, ConfirmWords words, Messages messages) {
        this.viewModel = viewModel;
        this.words = words;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        Shown.text(title, viewModel.deliveryProperty(), words::title);
        Shown.text(subtitle, viewModel.deliveryProperty(), words::subtitle);
        code.textProperty().bindBidirectional(viewModel.codeProperty());
        quantity.textProperty().bindBidirectional(viewModel.quantityProperty());
        without.selectedProperty().bindBidirectional(viewModel.withoutCodeProperty());
        Shown.when(codeBox, viewModel.withoutCodeProperty().not());
        Shown.when(reasonBox, viewModel.withoutCodeProperty());
        Shown.choice(
                List.of(noPhone, noMessage, replaced, hurry, otherReason),
                List.of(WithoutCode.Reason.values()),
                viewModel.reasonProperty());
        ErrorBanner.bind(errorBanner, error, viewModel.errorProperty(), messages);
        Shown.text(confirm, viewModel.quantityProperty(), words::button);
        confirm.disableProperty().bind(viewModel.canConfirmProperty().not());
        confirm.setOnAction(event -> viewModel.confirm());
        Keys.on(dialog, "Enter", viewModel::confirm);
        Shown.when(more, viewModel.moreThanExpectedProperty());
        Shown.text(more, viewModel.quantityProperty(), typed -> words.more(viewModel));
        more.selectedProperty().bindBidirectional(viewModel.moreProperty());
        showRest();
        List.of(FailureReason.values()).forEach(this::showFailure);
    }

    private void showRest() {
        Shown.when(restBox, viewModel.lessThanExpectedProperty());
        Shown.text(restTitle, viewModel.quantityProperty(), typed -> words.rest(viewModel));
        lost.textProperty().bindBidirectional(viewModel.lostProperty());
        lossReason.getItems().setAll(LossReason.values());
        lossReason.setConverter(Labels.of(words::loss));
        lossReason.valueProperty().bindBidirectional(viewModel.lossReasonProperty());
        Shown.choice(
                List.of(notComing, later),
                List.of(Rest.NOT_COMING, Rest.ON_ITS_WAY),
                viewModel.restProperty());
    }

    private void showFailure(FailureReason reason) {
        String key = Integer.toString(reason.ordinal() + 1);
        Label cap = new Label("Alt " + key);
        cap.getStyleClass().add("key");
        Button button = new Button(words.failure(reason), cap);
        button.getStyleClass().addAll("btn", "quiet", "small");
        button.setOnAction(event -> viewModel.fail(reason));
        failures.getChildren().add(button);
        Keys.on(dialog, "Alt+" + key, () -> viewModel.fail(reason));
        Keys.on(failures, key, () -> viewModel.fail(reason));
    }
}
