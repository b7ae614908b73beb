package org.mutirao.ui.delivery;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
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
import org.mutirao.ui.shared.Messages;
import org.mutirao.ui.shared.Shown;

/// The dialog of the pickup and the receipt.
public final class ConfirmController {
    private static final int MOST_DIGITS = 9;

    private final ConfirmViewModel viewModel;
    private final ConfirmWords words;
    private final Messages messages;

    @FXML private Node dialog;
    @FXML private Label title;
    @FXML private Label subtitle;
    @FXML private VBox codeBox;
    @FXML private Label codeLabel;
    @FXML private TextField code;
    @FXML private VBox quantityBox;
    @FXML private TextField quantity;
    @FXML private VBox reasonBox;
    @FXML private Label reasonTitle;
    @FXML private ToggleButton noPhone;
    @FXML private ToggleButton noMessage;
    @FXML private ToggleButton replaced;
    @FXML private ToggleButton hurry;
    @FXML private ToggleButton otherReason;
    @FXML private VBox restBox;
    @FXML private Label restTitle;
    @FXML private TextField lost;
    @FXML private FlowPane lossBox;
    @FXML private ToggleButton spoiled;
    @FXML private ToggleButton damaged;
    @FXML private ToggleButton given;
    @FXML private ToggleButton stolen;
    @FXML private ToggleButton otherLoss;
    @FXML private HBox othersBox;
    @FXML private Label others;
    @FXML private ToggleButton notComing;
    @FXML private ToggleButton later;
    @FXML private CheckBox more;
    @FXML private HBox errorBanner;
    @FXML private Label error;
    @FXML private Label lacking;
    @FXML private Label shownCode;
    @FXML private Button confirm;
    @FXML private ToggleButton without;
    @FXML private Button arrived;
    @FXML private Button change;
    @FXML private Button show;
    @FXML private Label failed;
    @FXML private FlowPane failures;

    public ConfirmController(ConfirmViewModel viewModel, ConfirmWords words, Messages messages) {
        this.viewModel = viewModel;
        this.words = words;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        showQuestion();
        showRest();
        showButtons();
        List.of(FailureReason.values()).forEach(this::showFailure);
    }

    private void showQuestion() {
        var fetching = viewModel.fetchingProperty();
        title.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> words.title(viewModel),
                                viewModel.deliveryProperty(),
                                fetching));
        Shown.text(subtitle, viewModel.deliveryProperty(), words::subtitle);
        Shown.text(codeLabel, fetching, words::code);
        code.textProperty().bindBidirectional(viewModel.codeProperty());
        Shown.when(codeBox, viewModel.withoutCodeProperty().not());
        quantity.setTextFormatter(new TextFormatter<>(ConfirmController::shortened));
        quantity.textProperty().bindBidirectional(viewModel.arrival().quantity());
        Shown.when(quantityBox, fetching.not());
        Shown.when(reasonBox, viewModel.withoutCodeProperty());
        Shown.text(reasonTitle, fetching, words::without);
        Shown.text(failed, fetching, words::failed);
        Shown.choice(
                List.of(noPhone, noMessage, replaced, hurry, otherReason),
                List.of(WithoutCode.Reason.values()),
                viewModel.reasonProperty());
    }

    /// As many digits as the field shows.
    private static TextFormatter.Change shortened(TextFormatter.Change change) {
        if (change.getControlNewText().length() > MOST_DIGITS) {
            change.setText("");
            change.setRange(change.getRangeStart(), change.getRangeStart());
        }
        return change;
    }

    private void showButtons() {
        ErrorBanner.bind(errorBanner, error, viewModel.errorProperty(), messages);
        Shown.whenPresent(lacking, viewModel.lackingProperty());
        Shown.text(lacking, viewModel.lackingProperty(), messages::say);
        Shown.whenPresent(shownCode, viewModel.shownCodeProperty());
        Shown.text(shownCode, viewModel.shownCodeProperty(), words::shown);
        confirm.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> words.button(viewModel),
                                viewModel.arrival().quantity(),
                                viewModel.fetchingProperty()));
        Shown.enabled(confirm, viewModel.canConfirmProperty());
        confirm.setOnAction(event -> viewModel.confirm());
        without.selectedProperty().bindBidirectional(viewModel.withoutCodeProperty());
        without.setOnAction(event -> (without.isSelected() ? noPhone : code).requestFocus());
        Shown.when(arrived, viewModel.fetchingProperty());
        arrived.setOnAction(event -> {
            viewModel.arrivedAlready();
            code.requestFocus();
        });
        change.setOnAction(event -> viewModel.changeCarrier());
        show.setOnAction(event -> {
            viewModel.showCode();
            code.requestFocus();
        });
    }

    private void showRest() {
        Arrival arrival = viewModel.arrival();
        var arriving = viewModel.fetchingProperty().not();
        Shown.when(restBox, arrival.lessThanExpectedProperty().and(arriving));
        Shown.text(restTitle, arrival.quantity(), typed -> words.rest(arrival));
        lost.setTextFormatter(new TextFormatter<>(ConfirmController::shortened));
        lost.textProperty().bindBidirectional(arrival.lostProperty());
        Shown.when(lossBox, arrival.somethingLostProperty());
        Shown.choice(
                List.of(spoiled, damaged, given, stolen, otherLoss),
                List.of(LossReason.values()),
                arrival.lossReason());
        Shown.when(othersBox, arrival.remainsProperty());
        others.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> words.others(arrival),
                                arrival.quantity(),
                                arrival.lostProperty()));
        Shown.choice(
                List.of(notComing, later),
                List.of(Rest.NOT_COMING, Rest.ON_ITS_WAY),
                arrival.rest());
        Shown.when(more, arrival.moreThanExpectedProperty().and(arriving));
        Shown.text(more, arrival.quantity(), typed -> words.more(arrival));
        more.selectedProperty().bindBidirectional(arrival.more());
    }

    private void showFailure(FailureReason reason) {
        String key = Integer.toString(reason.ordinal() + 1);
        Label cap = new Label("Alt " + key);
        cap.getStyleClass().add("key");
        Button button = new Button(words.failure(reason), cap);
        button.getStyleClass().addAll("btn", "quiet", "small", "writes");
        button.setOnAction(event -> viewModel.fail(reason));
        failures.getChildren().add(button);
        Keys.on(dialog, "Alt+" + key, () -> viewModel.fail(reason));
        Keys.on(failures, key, () -> viewModel.fail(reason));
    }
}
