package org.mutirao.ui.need;

import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import org.mutirao.ui.delivery.DeliveryWords;
import org.mutirao.ui.paper.PapersViewModel;
import org.mutirao.ui.shared.Clip;
import org.mutirao.ui.shared.Lists;
import org.mutirao.ui.shared.Messages;

/// Shows the codes of what was just sent, big enough to be read out or photographed.
public final class CodesController {
    private static final double ROW = 126;
    private static final double MOST = 340;

    private final DispatchViewModel viewModel;
    private final PapersViewModel papers;
    private final DeliveryWords words;
    private final Messages messages;

    @FXML private ListView<Sent> list;
    @FXML private Button copy;
    @FXML private Button slips;
    @FXML private Button sheets;
    @FXML private Button close;

    public CodesController(
            DispatchViewModel viewModel,
            PapersViewModel papers,
            DeliveryWords words,
            Messages messages) {
        this.papers = papers;
        this.words = words;
        this.viewModel = viewModel;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        list.setItems(viewModel.sent());
        list.setCellFactory(view -> new CodeCell(words, messages));
        Lists.fit(list, ROW, MOST);
        copy.setOnAction(event -> {
            copyAll();
            close.requestFocus();
        });
        slips.setOnAction(event -> papers.slipsOf(viewModel.deliveries()));
        sheets.setOnAction(event -> papers.codesOf(viewModel.codeSheets()));
        close.setOnAction(event -> viewModel.close());
    }

    private void copyAll() {
        Clip.put(
                viewModel.sent().stream()
                        .map(sent -> CodeCell.text(sent, words, messages))
                        .collect(Collectors.joining("\n")));
    }
}
