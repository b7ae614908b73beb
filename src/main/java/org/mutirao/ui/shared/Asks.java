package org.mutirao.ui.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/// Numbers that can be asked "why?". A view marks what shows a number and says which question it
/// stands for; the window listens in one place: a click on the number, `?` or Enter where it has
/// the focus, and `?` on a screen, which tells all numbers that are in sight.
public final class Asks {
    private static final String STYLE = "number-link";
    private static final String ASK = "?";

    private Asks() {}

    /// What a node stands for: looked at when it is asked, because rows are used again.
    private record Mark(Supplier<List<Question>> questions) {}

    /// A number that Tab reaches.
    ///
    /// @param questions none while there is nothing to be asked; the first is what a click means
    public static void number(Labeled node, Messages messages, Supplier<List<Question>> questions) {
        inRow(node, messages, questions);
        node.setFocusTraversable(true);
        node.setAccessibleRole(AccessibleRole.BUTTON);
        node.accessibleTextProperty()
                .bind(node.textProperty().map(text -> spoken(text, questions.get(), messages)));
    }

    private static String spoken(String text, List<Question> questions, Messages messages) {
        return questions.isEmpty()
                ? text
                : messages.get("why.ask.spoken", questions.getFirst().text());
    }

    /// A number in a row or on a button, which have the focus themselves.
    public static void inRow(Labeled node, Messages messages, Supplier<List<Question>> questions) {
        node.getProperties().put(Mark.class, new Mark(questions));
        node.getStyleClass().add(STYLE);
        node.setTooltip(new Tooltip(messages.get("why.ask")));
    }

    /// A button that shows a number and does something else when it is pressed: its number is asked
    /// by key alone.
    public static void onButton(ButtonBase button, Supplier<List<Question>> questions) {
        button.getProperties().put(Mark.class, new Mark(questions));
    }

    /// What a node stands for; a button stands for the numbers on it.
    static List<Question> of(@Nullable Object target) {
        return switch (target) {
            case Node node when node.getProperties().get(Mark.class) instanceof Mark mark ->
                    mark.questions().get();
            case ButtonBase button -> within(button);
            case null, default -> List.of();
        };
    }

    /// The questions of all numbers in sight, from left to right and downwards, each once.
    public static List<Question> within(Node root) {
        List<Question> found = new ArrayList<>();
        collect(root, found);
        return found.stream().distinct().toList();
    }

    private static void collect(Node node, List<Question> found) {
        if (!node.isVisible()) {
            return;
        }
        if (node.getProperties().get(Mark.class) instanceof Mark mark) {
            found.addAll(mark.questions().get());
        }
        children(node).forEach(child -> collect(child, found));
    }

    /// What is shown on a button belongs to it, though its skin holds it only later.
    private static Stream<Node> children(Node node) {
        return switch (node) {
            case ButtonBase button -> Stream.ofNullable(button.getGraphic());
            case Parent parent -> parent.getChildrenUnmodifiable().stream();
            default -> Stream.of();
        };
    }

    /// Listens to all numbers below a node.
    ///
    /// @param ask told what is asked
    public static void listen(Node content, Consumer<Question> ask) {
        content.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> held(event, content));
        content.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> held(event, content));
        content.addEventFilter(
                MouseEvent.MOUSE_CLICKED,
                event -> {
                    List<Question> asked = under(event, content);
                    if (!asked.isEmpty()) {
                        event.consume();
                        ask.accept(asked.getFirst());
                    }
                });
        content.addEventFilter(KeyEvent.KEY_TYPED, event -> typed(event, ask));
        content.addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(event, ask));
    }

    /// The button or row below the number does not take the click for its own.
    private static void held(MouseEvent event, Node content) {
        if (!under(event, content).isEmpty()) {
            event.consume();
        }
    }

    private static List<Question> under(MouseEvent event, Node content) {
        if (event.getButton() != MouseButton.PRIMARY) {
            return List.of();
        }
        Node node = event.getTarget() instanceof Node target ? target : null;
        while (node != null && node != content && !(node instanceof ButtonBase)) {
            if (node.getProperties().get(Mark.class) instanceof Mark mark) {
                return mark.questions().get();
            }
            node = node.getParent();
        }
        return List.of();
    }

    private static void typed(KeyEvent event, Consumer<Question> ask) {
        if (ASK.equals(event.getCharacter()) && !(event.getTarget() instanceof TextInputControl)) {
            answer(event, ask);
        }
    }

    private static void pressed(KeyEvent event, Consumer<Question> ask) {
        boolean presses = event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE;
        if (presses && !(event.getTarget() instanceof ButtonBase) && !event.isShortcutDown()) {
            answer(event, ask);
        }
    }

    private static void answer(KeyEvent event, Consumer<Question> ask) {
        List<Question> asked = of(event.getTarget());
        if (!asked.isEmpty()) {
            event.consume();
            ask.accept(asked.getFirst());
        }
    }
}
