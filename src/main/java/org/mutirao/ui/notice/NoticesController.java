package org.mutirao.ui.notice;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.mutirao.application.query.NoticeRow;
import org.mutirao.domain.scope.Severity;
import org.mutirao.ui.shared.ErrorBanner;
import org.mutirao.ui.shared.Lists;
import org.mutirao.ui.shared.Messages;
import org.mutirao.ui.shared.Shown;

/// Writing a notice, above those that were written.
public final class NoticesController {
    private final BoardViewModel board;
    private final NoticeFormViewModel form;
    private final NoticeWords words;
    private final Messages messages;

    @FXML private TextField noticeText;
    @FXML private ToggleButton info;
    @FXML private ToggleButton warning;
    @FXML private ToggleButton danger;
    @FXML private TextField until;
    @FXML private HBox errorBanner;
    @FXML private Label error;
    @FXML private Button publish;
    @FXML private Button close;
    @FXML private ListView<NoticeRow> told;
    @FXML private VBox nothingTold;

    NoticesController(
            BoardViewModel board, NoticeFormViewModel form, NoticeWords words, Messages messages) {
        this.board = board;
        this.form = form;
        this.words = words;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        noticeText.textProperty().bindBidirectional(form.textProperty());
        until.textProperty().bindBidirectional(form.untilProperty());
        Shown.choice(
                List.of(info, warning, danger),
                List.of(Severity.values()),
                form.severityProperty());
        ErrorBanner.bind(errorBanner, error, form.errorProperty(), messages);
        publish.disableProperty().bind(form.textProperty().map(String::isBlank));
        publish.setOnAction(event -> form.publish());
        close.setOnAction(event -> form.close());
        Lists.show(told, board.all(), NoticeRow::noticeId);
        told.setCellFactory(view -> new NoticeCell(board, words, messages));
        Shown.when(nothingTold, Bindings.isEmpty(board.all()));
    }
}
