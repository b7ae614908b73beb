package org.mutirao.ui.look;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Control;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Goes through a window with Tab as a person without a mouse does.
public final class TabWalk {
    private static final int FARTHEST = 400;

    private final Set<Node> visited = Collections.newSetFromMap(new IdentityHashMap<>());

    /// Presses Tab until the focus is back where it was. Call it on the window's thread.
    ///
    /// @return a line for each control that can be seen and used and that Tab never reaches
    public List<String> faults(Scene scene) {
        Node first = scene.getFocusOwner();
        Set<Node> round = Collections.newSetFromMap(new IdentityHashMap<>());
        for (int i = 0; i < FARTHEST && scene.getFocusOwner() != null; i++) {
            if (!round.add(scene.getFocusOwner())) {
                break;
            }
            tab(scene.getFocusOwner());
        }
        reachTheirGroups(scene, round);
        visited.addAll(round);
        List<String> missed = new ArrayList<>();
        Seen.nodes(scene)
                .filter(node -> node instanceof Control && node.isFocusTraversable())
                .filter(node -> !node.isDisabled() && !round.contains(node))
                .forEach(node -> missed.add("Tab never reaches " + node));
        if (first != null) {
            first.requestFocus();
        }
        return missed;
    }

    /// Of choices of which one holds, Tab goes to one; the arrow keys go on from there.
    private static void reachTheirGroups(Scene scene, Set<Node> round) {
        Set<ToggleGroup> groups = new HashSet<>();
        round.forEach(node -> groups.add(groupOf(node)));
        groups.remove(null);
        Seen.nodes(scene).filter(node -> groups.contains(groupOf(node))).forEach(round::add);
    }

    private static ToggleGroup groupOf(Node node) {
        return node instanceof Toggle toggle ? toggle.getToggleGroup() : null;
    }

    private static void tab(Node node) {
        Event.fireEvent(
                node,
                new KeyEvent(
                        KeyEvent.KEY_PRESSED, "\t", "\t", KeyCode.TAB, false, false, false, false));
    }

    /// How many different controls with this id had the focus.
    public long visited(String id) {
        return visited.stream().filter(node -> id.equals(node.getId())).count();
    }
}
