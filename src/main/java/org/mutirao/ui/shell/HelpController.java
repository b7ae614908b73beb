package org.mutirao.ui.shell;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.mutirao.ui.shared.Command;
import org.mutirao.ui.shared.KeyWords;
import org.mutirao.ui.shared.Messages;
import org.mutirao.ui.shared.Screen;
import org.mutirao.ui.shared.Shown;

/// What the shown screen is for and its keys, the keys of all screens, and how a line is written.
public final class HelpController {
    private static final int PIECES = 7;

    private final BooleanProperty open;
    private final CommandBook commands;
    private final ShellViewModel shell;
    private final Messages messages;

    @FXML private Label screen;
    @FXML private Label about;
    @FXML private VBox own;
    @FXML private GridPane screenKeys;
    @FXML private GridPane keys;
    @FXML private GridPane line;
    @FXML private Button close;

    HelpController(
            BooleanProperty open, CommandBook commands, ShellViewModel shell, Messages messages) {
        this.open = open;
        this.commands = commands;
        this.shell = shell;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        Shown.follow(own, shell.screenProperty(), this::show);
        rows(keys, told(commands.everywhere()));
        for (int row = 1; row <= PIECES; row++) {
            addRow(
                    line,
                    "t-strong",
                    messages.get("help.line." + row),
                    messages.get("help.line.means." + row));
        }
        close.setOnAction(event -> open.set(false));
    }

    private void show(Screen shown) {
        screen.setText(messages.get(shown.titleKey()));
        about.setText(messages.get(shown.aboutKey()));
        List<Command> those = told(commands.on(shown));
        screenKeys.getChildren().clear();
        rows(screenKeys, those);
        present(own, !those.isEmpty());
    }

    private static void present(Node node, boolean there) {
        node.setVisible(there);
        node.setManaged(there);
    }

    private static List<Command> told(List<Command> all) {
        return all.stream().filter(command -> !command.keys().isEmpty()).toList();
    }

    private void rows(GridPane to, List<Command> those) {
        those.forEach(command ->
                addRow(to, "key", KeyWords.of(command), command.title().apply(messages)));
    }

    private static void addRow(GridPane to, String style, String first, String second) {
        Label name = new Label(first);
        name.getStyleClass().add(style);
        name.setMinWidth(Region.USE_PREF_SIZE);
        Label meaning = new Label(second);
        meaning.setWrapText(true);
        to.addRow(to.getRowCount(), name, meaning);
    }
}
