package org.mutirao.ui.notice;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.mutirao.application.query.NoticeRow;
import org.mutirao.ui.shared.FilledCell;
import org.mutirao.ui.shared.Messages;
import org.mutirao.ui.shared.Shown;

/// A notice with who wrote it and whether it holds; one that does can be closed.
final class NoticeCell extends FilledCell<NoticeRow> {
    private final BoardViewModel board;
    private final NoticeWords words;
    private final FontIcon icon = new FontIcon();
    private final Label text = new Label();
    private final Label about = new Label();
    private final Button close = new Button();
    private final HBox row;

    NoticeCell(BoardViewModel board, NoticeWords words, Messages messages) {
        this.board = board;
        this.words = words;
        text.getStyleClass().addAll("t-strong", "shortens");
        about.getStyleClass().addAll("t-caption", "shortens");
        close.getStyleClass().addAll("btn", "small");
        close.setText(messages.get("notice.close"));
        close.setMinWidth(Region.USE_PREF_SIZE);
        VBox lines = new VBox(2, text, about);
        lines.setMinWidth(0);
        HBox.setHgrow(lines, Priority.ALWAYS);
        row = new HBox(icon, lines, close);
        row.getStyleClass().add("row");
    }

    @Override
    protected Node fill(NoticeRow notice) {
        boolean holds = board.holds(notice);
        icon.setIconLiteral(NoticeWords.icon(notice));
        text.setText(notice.text());
        about.setText(words.history(notice, board.author(notice), holds));
        close.setVisible(holds);
        close.setAccessibleText(close.getText() + ": " + notice.text());
        close.setOnAction(event -> board.close(notice));
        Shown.style(text, "t-2", !holds);
        setAccessibleText(text.getText() + ", " + about.getText());
        return row;
    }
}
