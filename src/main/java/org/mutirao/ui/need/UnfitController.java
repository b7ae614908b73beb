package org.mutirao.ui.need;

import java.util.Objects;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import org.mutirao.application.command.Coordination.Unfit;
import org.mutirao.ui.shared.Lists;
import org.mutirao.ui.shared.Messages;
import org.mutirao.ui.shared.TextCell;

/// Shows why some offers do not do.
public final class UnfitController {
    private static final double ROW = 49;
    private static final double MOST = 360;

    private final UnfitViewModel viewModel;
    private final Messages messages;

    @FXML private ListView<Unfit> list;
    @FXML private Button close;

    public UnfitController(UnfitViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        list.setItems(viewModel.offers());
        list.setCellFactory(
                view -> new TextCell<>(this::title, offer -> messages.say(offer.why())));
        Lists.fit(list, ROW, MOST);
        close.setOnAction(event -> viewModel.close());
    }

    private String title(Unfit offer) {
        return offer.item()
                + " · "
                + Objects.requireNonNullElse(offer.place(), messages.get("need.no_place"));
    }
}
