package org.mutirao.ui.entry;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;
import org.mutirao.application.command.EntryDraft;
import org.mutirao.application.command.Said;
import org.mutirao.application.query.NeedRow;
import org.mutirao.application.query.PlaceRow;
import org.mutirao.ui.need.NeedWords;
import org.mutirao.ui.shared.Messages;

/// Quick entry's pieces: tokens, warnings, places.
public final class EntryWords {
    private final Messages messages;
    private final NeedWords needs;

    public EntryWords(Messages messages, NeedWords needs) {
        this.messages = messages;
        this.needs = needs;
    }

    public List<Node> tokens(EntryReading reading) {
        return reading.tokens().stream().map(this::token).toList();
    }

    private Node token(EntryReading.Token token) {
        Label label = new Label(messages.say(token.text()));
        label.getStyleClass().addAll("tok", token.kind());
        return label;
    }

    public List<Node> warnings(EntryReading reading) {
        return Stream.concat(
                        reading.errors().stream()
                                .map(error -> note(error, "mdi2a-alert-circle-outline", "wrong")),
                        reading.warnings().stream()
                                .map(warning -> note(warning, "mdi2i-information-outline", "t-2")))
                .toList();
    }

    private Node note(Said said, String icon, String style) {
        Label label = new Label(messages.say(said), new FontIcon(icon));
        label.getStyleClass().add(style);
        label.setWrapText(true);
        return label;
    }

    Node place(PlaceRow place, Runnable take, Runnable same) {
        String words =
                Stream.of(place.name(), place.city())
                        .filter(Objects::nonNull)
                        .reduce((a, b) -> a + " · " + b)
                        .orElse("");
        Button button = new Button(words, new FontIcon("mdi2m-map-marker-outline"));
        button.getStyleClass().addAll("btn", "quiet");
        button.setOnAction(event -> take.run());
        Button merge = new Button(messages.get("entry.same_place"));
        merge.getStyleClass().addAll("btn", "small");
        merge.setOnAction(event -> same.run());
        Region air = new Region();
        HBox.setHgrow(air, Priority.ALWAYS);
        HBox row = new HBox(8, button, air, merge);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    String newPlace(String name) {
        return messages.get("entry.new_place", name);
    }

    /// What adding to the need that is there would do.
    String add(EntryReading reading) {
        EntryDraft draft = reading.draft();
        return draft == null || draft.quantity() == null
                ? ""
                : messages.get("entry.add", draft.quantity());
    }

    String save(EntryAround around) {
        return messages.get(around.duplicate().isEmpty() ? "entry.save" : "entry.save_anyway");
    }

    String duplicate(NeedRow need) {
        return messages.get("entry.duplicate", needs.title(need), needs.place(need), need.number());
    }

    String duplicateState(NeedRow need) {
        return needs.outcome(need) + " · " + needs.due(need);
    }

    String title(EntryKind kind) {
        return messages.get(kind == EntryKind.NEED ? "entry.need" : "entry.offer");
    }

    String hint(EntryKind kind) {
        return messages.get(kind == EntryKind.NEED ? "entry.need.hint" : "entry.offer.hint");
    }
}
