package org.mutirao.ui.palette;

import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import org.mutirao.ui.shared.Chooser;
import org.mutirao.ui.shared.Shown;

/// One field, and what its words find.
public final class PaletteController {
    private final PaletteViewModel viewModel;
    private final HitWords words;

    @FXML private TextField typed;
    @FXML private ListView<Hit> found;
    @FXML private Label nothing;

    PaletteController(PaletteViewModel viewModel, HitWords words) {
        this.viewModel = viewModel;
        this.words = words;
    }

    @FXML
    private void initialize() {
        found.setCellFactory(view -> new HitCell(words));
        Chooser.bind(viewModel.hits(), typed, found, viewModel::run, viewModel::run);
        Shown.when(nothing, Bindings.isEmpty(viewModel.hits().found()));
    }
}
