package org.mutirao.ui.mine;

import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.query.Contacts.Contact;
import org.mutirao.application.query.DeliveryRow;
import org.mutirao.domain.delivery.FailureReason;
import org.mutirao.ui.delivery.DeliveryWords;
import org.mutirao.ui.shared.ErrorBanner;
import org.mutirao.ui.shared.Keys;
import org.mutirao.ui.shared.Lists;
import org.mutirao.ui.shared.Messages;
import org.mutirao.ui.shared.Shown;

/// What whoever is acting carries: a list, and one big field for the code.
final class MineController {
    private final MineViewModel viewModel;
    private final DeliveryWords words;
    private final Messages messages;

    @FXML private HBox errorBanner;
    @FXML private Label error;
    @FXML private ListView<DeliveryRow> mine;
    @FXML private VBox empty;
    @FXML private VBox body;
    @FXML private Label where;
    @FXML private Label goods;
    @FXML private Label from;
    @FXML private Label contacts;
    @FXML private Label until;
    @FXML private Label codeTitle;
    @FXML private TextField mineCode;
    @FXML private Button confirm;
    @FXML private Button accept;
    @FXML private Button part;
    @FXML private Button without;
    @FXML private Button pass;
    @FXML private Button decline;
    @FXML private FlowPane failures;

    MineController(MineViewModel viewModel, DeliveryWords words, Messages messages) {
        this.viewModel = viewModel;
        this.words = words;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        ErrorBanner.bind(errorBanner, error, viewModel.errorProperty(), messages);
        mine.setCellFactory(view -> new MineCell(words));
        Lists.select(mine, viewModel.rows(), viewModel.selectedProperty(), viewModel::select);
        Lists.activate(mine, row -> mineCode.requestFocus());
        Shown.when(empty, viewModel.emptyProperty());
        var selected = viewModel.selectedProperty();
        Shown.whenPresent(body, selected);
        Shown.text(where, selected, words::way);
        Shown.text(goods, selected, words::goodsOpen);
        Shown.text(from, selected, words::since);
        Shown.text(contacts, viewModel.mineProperty(), this::contacts);
        Shown.when(contacts, contacts.textProperty().isNotEmpty());
        Shown.text(until, selected, this::until);
        Shown.when(until, until.textProperty().isNotEmpty());
        Shown.when(accept, until.textProperty().isNotEmpty());
        Shown.text(codeTitle, selected, row -> messages.get("mine.code." + words.asks(row)));
        Shown.text(confirm, selected, row -> messages.get("mine.confirm." + words.asks(row)));
        mineCode.textProperty().bindBidirectional(viewModel.codeProperty());
        Keys.on(mineCode, "Enter", viewModel::confirm);
        Lists.arrows(mineCode, mine);
        Shown.enabled(confirm, viewModel.canConfirmProperty());
        confirm.setOnAction(event -> viewModel.confirm());
        accept.setOnAction(event -> viewModel.answer(true));
        decline.setOnAction(event -> viewModel.answer(false));
        part.setOnAction(event -> viewModel.part());
        without.setOnAction(event -> viewModel.withoutCode());
        pass.setOnAction(event -> viewModel.passed());
        for (FailureReason reason : FailureReason.values()) {
            failures.getChildren().add(failure(reason));
        }
    }

    private Button failure(FailureReason reason) {
        Label cap = new Label("Alt " + (reason.ordinal() + 1));
        cap.getStyleClass().add("key");
        Button button = new Button(messages.get("failure." + reason.name()), cap);
        button.getStyleClass().addAll("btn", "quiet", "small", "writes");
        button.setOnAction(event -> viewModel.fail(reason));
        return button;
    }

    private String contacts(@Nullable Mine now) {
        return now == null
                ? ""
                : now.contacts().stream().map(this::contact).collect(Collectors.joining("\n"));
    }

    private String contact(Contact contact) {
        return contact.phone() == null
                ? messages.get("mine.asked", contact.name())
                : messages.get("mine.contact", contact.name(), contact.phone());
    }

    private String until(DeliveryRow row) {
        return row.answerUntil() == null
                ? ""
                : messages.get("mine.until", messages.times().clock(row.answerUntil()));
    }
}
