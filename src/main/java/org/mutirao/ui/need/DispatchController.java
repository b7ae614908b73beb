package org.mutirao.ui.need;

import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.query.People.PersonRow;
import org.mutirao.domain.directory.Role;
import org.mutirao.ui.delivery.DeliveryWords;
import org.mutirao.ui.need.DispatchViewModel.Errand;
import org.mutirao.ui.shared.ErrorBanner;
import org.mutirao.ui.shared.Messages;
import org.mutirao.ui.shared.PersonChooser;
import org.mutirao.ui.shared.PersonSearch;
import org.mutirao.ui.shared.Shown;
import org.mutirao.ui.shared.TextCell;

/// Chooses who takes what is reserved.
public final class DispatchController {
    private final DispatchViewModel viewModel;
    private final NeedWords words;
    private final DeliveryWords deliveries;
    private final Messages messages;

    @FXML private Label title;
    @FXML private Label what;
    @FXML private TextField search;
    @FXML private HBox errorBanner;
    @FXML private Label error;
    @FXML private ListView<PersonRow> people;
    @FXML private VBox nobody;
    @FXML private Button add;
    @FXML private Button send;
    @FXML private Button close;

    public DispatchController(
            DispatchViewModel viewModel,
            NeedWords words,
            DeliveryWords deliveries,
            Messages messages) {
        this.viewModel = viewModel;
        this.words = words;
        this.deliveries = deliveries;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        Shown.text(title, viewModel.errandProperty(), this::title);
        Shown.text(what, viewModel.errandProperty(), this::what);
        ErrorBanner.bind(errorBanner, error, viewModel.errorProperty(), messages);
        PersonSearch who = viewModel.who();
        people.setCellFactory(view -> new TextCell<>(PersonRow::name, words::roles));
        PersonChooser.bind(who, search, people, viewModel::send);
        PersonChooser.add(add, who, Role.VOLUNTEER, messages);
        Shown.when(nobody, Bindings.isEmpty(who.found()));
        Shown.follow(send, who.chosenProperty(), this::name);
        send.disableProperty().bind(who.chosenProperty().isNull());
        send.setOnAction(event -> viewModel.send());
        close.setOnAction(event -> viewModel.close());
    }

    private String title(Errand errand) {
        return messages.get(
                errand instanceof Errand.TakeOn ? "dispatch.take_on" : "dispatch.title");
    }

    private String what(Errand errand) {
        return switch (errand) {
            case Errand.Send(var need) -> words.sending(need);
            case Errand.TakeOn(var delivery) -> deliveries.cargoAndWay(delivery);
        };
    }

    private void name(@Nullable PersonRow person) {
        send.setText(
                person == null
                        ? messages.get("dispatch.send_nobody")
                        : messages.get("dispatch.send", person.name()));
    }
}
