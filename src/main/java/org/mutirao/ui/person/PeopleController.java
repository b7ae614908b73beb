package org.mutirao.ui.person;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.mutirao.application.query.Contacts.Sight;
import org.mutirao.application.query.DeliveryRow;
import org.mutirao.application.query.People.PersonRow;
import org.mutirao.domain.directory.Role;
import org.mutirao.ui.delivery.DeliveryWords;
import org.mutirao.ui.need.NeedWords;
import org.mutirao.ui.person.PeopleViewModel.Known;
import org.mutirao.ui.shared.ErrorBanner;
import org.mutirao.ui.shared.Lists;
import org.mutirao.ui.shared.Messages;
import org.mutirao.ui.shared.Shown;
import org.mutirao.ui.shared.TextCell;

/// The people, and what is known of the selected one.
public final class PeopleController {
    private final PeopleViewModel viewModel;
    private final PersonActions actions;
    private final NeedWords needWords;
    private final DeliveryWords deliveryWords;
    private final Messages messages;

    @FXML private HBox errorBanner;
    @FXML private Label error;
    @FXML private Label sight;
    @FXML private ListView<PersonRow> list;
    @FXML private VBox nothingFound;
    @FXML private VBox body;
    @FXML private Label title;
    @FXML private Label contact;
    @FXML private CheckBox administrator;
    @FXML private CheckBox coordinator;
    @FXML private CheckBox volunteer;
    @FXML private CheckBox auditor;
    @FXML private ListView<DeliveryRow> carried;
    @FXML private VBox nothingCarried;
    @FXML private HBox leading;
    @FXML private Button change;
    @FXML private Button merge;
    @FXML private Button erase;
    @FXML private Button why;

    PeopleController(
            PeopleViewModel viewModel,
            PersonActions actions,
            NeedWords needWords,
            DeliveryWords deliveryWords,
            Messages messages) {
        this.viewModel = viewModel;
        this.actions = actions;
        this.needWords = needWords;
        this.deliveryWords = deliveryWords;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        ErrorBanner.bind(errorBanner, error, viewModel.errorProperty(), messages);
        Shown.text(
                sight,
                viewModel.sightProperty(),
                now -> messages.get("person.sight." + now.name()));
        list.setCellFactory(view -> new TextCell<>(PersonRow::name, needWords::roles));
        Lists.select(list, viewModel.rows(), viewModel.selectedProperty(), viewModel::select);
        Lists.activate(list, person -> actions.change());
        Shown.when(nothingFound, viewModel.nothingFoundProperty());
        var known = viewModel.knownProperty();
        Shown.whenPresent(body, known);
        Shown.text(title, known, now -> now.person().name());
        Shown.text(contact, known, this::contact);
        role(administrator, Role.ADMINISTRATOR);
        role(coordinator, Role.COORDINATOR);
        role(volunteer, Role.VOLUNTEER);
        role(auditor, Role.AUDITOR);
        carried.setCellFactory(view -> new TextCell<>(deliveryWords::goods, this::carriedWhere));
        Shown.follow(carried, known, this::carried);
        Shown.when(nothingCarried, known.map(now -> now.carried().isEmpty()));
        Shown.when(leading, viewModel.sightProperty().isEqualTo(Sight.EVERYTHING));
        change.setOnAction(event -> actions.change());
        merge.setOnAction(event -> actions.merge());
        erase.setOnAction(event -> actions.erase());
        why.setOnAction(event -> actions.why());
    }

    private void role(CheckBox box, Role role) {
        Shown.follow(
                box,
                viewModel.knownProperty(),
                now -> box.setSelected(now != null && now.person().roles().contains(role.wire())));
        Shown.enabled(box, viewModel.sightProperty().map(now -> now == Sight.EVERYTHING));
        box.setOnAction(event -> actions.role(role, box.isSelected()));
    }

    private void carried(Known now) {
        carried.getItems().setAll(now == null ? List.of() : now.carried());
    }

    private String carriedWhere(DeliveryRow delivery) {
        return delivery.number()
                + " · "
                + deliveryWords.way(delivery)
                + " · "
                + messages.times().clock(delivery.createdAt());
    }

    private String contact(Known now) {
        if (now.contact() == null) {
            return messages.get("person.no_contact");
        }
        String both =
                Stream.of(now.contact().phone(), now.contact().email())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(" · "));
        return both.isEmpty() ? messages.get("person.contact.none") : both;
    }
}
