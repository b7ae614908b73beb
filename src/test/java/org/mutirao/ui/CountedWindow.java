package org.mutirao.ui;

import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.command.Coordination.Dispatched;
import org.mutirao.application.query.LedgerLine;
import org.mutirao.application.query.NeedFilter;
import org.testfx.api.FxRobot;

/// A window that is used by hand while what the hand does is counted. An action is a key, a key
/// held with others, a click, or what is written into one field.
abstract class CountedWindow extends RealWindow {
    private static final int FARTHEST = 80;

    private int actions;

    void press(FxRobot robot, KeyCode... keys) {
        robot.push(keys);
        actions++;
    }

    void write(FxRobot robot, String text) {
        robot.write(text, 0);
        actions++;
    }

    /// Waits until the node is there and can be used.
    void click(FxRobot robot, String above, String selector) throws Exception {
        robot.clickOn(usable(above, selector));
        actions++;
    }

    private Node usable(String above, String selector) throws Exception {
        until(() -> seen(above, selector) != null);
        return Objects.requireNonNull(seen(above, selector));
    }

    private @Nullable Node seen(String above, String selector) {
        return window.scene().getRoot().lookupAll(above).stream()
                .flatMap(parent ->
                        parent.lookupAll(selector).stream().filter(node -> node != parent))
                .filter(CountedWindow::isSeen)
                .filter(node -> !node.isDisabled())
                .findFirst()
                .orElse(null);
    }

    private static boolean isSeen(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return true;
    }

    /// Goes to a control with Tab.
    void tabTo(FxRobot robot, String id) throws Exception {
        go(robot, () -> id.equals(focus()), KeyCode.TAB);
    }

    /// Goes back to a control with Tab and Shift.
    void backTo(FxRobot robot, String id) throws Exception {
        go(robot, () -> id.equals(focus()), KeyCode.SHIFT, KeyCode.TAB);
    }

    /// As [#backTo], by what a button says.
    void backToButton(FxRobot robot, String text) throws Exception {
        go(
                robot,
                () ->
                        window.scene().getFocusOwner() instanceof ButtonBase button
                                && text.equals(button.getText()),
                KeyCode.SHIFT,
                KeyCode.TAB);
    }

    private interface Arrived {
        boolean there();
    }

    private void go(FxRobot robot, Arrived arrived, KeyCode... step) throws Exception {
        for (int i = 0; i < FARTHEST; i++) {
            press(robot, step);
            boolean[] there = new boolean[1];
            robot.interact(() -> there[0] = arrived.there());
            if (there[0]) {
                return;
            }
        }
        throw new AssertionError("never reached; the focus is at " + focus());
    }

    @Nullable String focus() {
        Node owner = window.scene().getFocusOwner();
        return owner == null ? null : owner.getId();
    }

    void focused(String id) throws Exception {
        until(() -> id.equals(focus()));
    }

    /// What stands in the field that has the focus.
    String typed() {
        return window.scene().getFocusOwner() instanceof TextInputControl field
                ? field.getText()
                : "";
    }

    /// How many actions there were since this was asked last.
    int counted() {
        int many = actions;
        actions = 0;
        return many;
    }

    LedgerLine ledger() {
        return operation.rows().needs(NeedFilter.ALL, 0, 1).getFirst().items().getFirst();
    }

    /// A need whose goods were sent with Ana and fetched.
    Dispatched onTheRoad(String quantity) {
        String need = operation.need(quantity + " marmita @Escola X urg");
        operation.offer(quantity + " marmita @Cozinha A");
        operation.reserve(need, null);
        Dispatched sent = operation.dispatch(need, "Ana").getFirst();
        operation.pickUp(sent);
        return sent;
    }
}
