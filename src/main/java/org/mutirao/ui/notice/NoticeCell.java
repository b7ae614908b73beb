package org.mutirao.ui.notice;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;
import org.mutirao.application.query.NoticeRow;
import org.mutirao.ui.shared.FilledCell;
import org.mutirao.ui.shared.Messages;
import org.mutirao.ui.shared.Shown;
import org.mutirao.ui.shared.TwoLines;

/// A notice with who wrote it and whether it holds; one that does can be closed.
final class NoticeCell extends FilledCell<NoticeRow> {
    private final BoardViewModel board;
    private final NoticeWords words;
    private final FontIcon icon = new FontIcon();
    private final TwoLines lines = new TwoLines();
    private final Button close = new Button();
    private final HBox row;

    NoticeCell(BoardViewModel board, NoticeWords words, Messages messages) {
        this.board = board;
        this.words = words;
        close.getStyleClass().addAll("btn", "small", "writes");
        close.setText(messages.get("notice.close"));
        close.setMinWidth(Region.USE_PREF_SIZE);
        row = new HBox(icon, lines, close);
        row.getStyleClass().add("row");
    }

    @Override
    protected Node fill(NoticeRow notice) {
        boolean holds = board.holds(notice);
        icon.setIconLiteral(NoticeWords.icon(notice));
        lines.show(notice.text(), words.history(notice, board.author(notice), holds));
        close.setVisible(holds);
        close.setAccessibleText(close.getText() + ": " + notice.text());
        close.setOnAction(event -> board.close(notice));
        Shown.style(lines.title(), "t-2", !holds);
        setAccessibleText(lines.spoken());
        return row;
    }
}
