package org.mutirao.ui.need;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.command.Coordination.Dispatched;
import org.mutirao.ui.shared.Amounts;
import org.mutirao.ui.shared.Messages;

/// A delivery that was just sent, with the code that its receiver will say.
final class CodeCell extends ListCell<Dispatched> {
    private final Messages messages;
    private final Label what = new Label();
    private final Label code = new Label();
    private final Label pickup = new Label();
    private final VBox receiver;
    private final VBox provider;
    private final VBox card;

    CodeCell(Messages messages) {
        this.messages = messages;
        what.getStyleClass().add("t-strong");
        code.getStyleClass().add("code-big");
        pickup.getStyleClass().add("code-big");
        code.setMinWidth(Region.USE_PREF_SIZE);
        pickup.setMinWidth(Region.USE_PREF_SIZE);
        receiver = named("codes.receiver", code);
        provider = named("codes.provider", pickup);
        card = new VBox(what, new HBox(32, receiver, provider));
        card.getStyleClass().add("card");
        setPrefWidth(0);
    }

    private VBox named(String key, Label big) {
        Label name = new Label(messages.get(key));
        name.getStyleClass().add("t-caption");
        return new VBox(name, big);
    }

    static String text(Dispatched sent, Messages messages) {
        String amount = Amounts.of(sent.quantity(), sent.unit(), messages.locale());
        String line = messages.get("codes.line", sent.number(), amount, sent.code());
        String pickup = sent.pickupCode();
        return pickup == null ? line : line + messages.get("codes.line_pickup", pickup);
    }

    @Override
    protected void updateItem(@Nullable Dispatched sent, boolean empty) {
        super.updateItem(sent, empty);
        if (sent == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        String amount = Amounts.of(sent.quantity(), sent.unit(), messages.locale());
        what.setText(messages.get("codes.what", sent.number(), amount));
        code.setText(sent.code());
        String fetch = sent.pickupCode();
        pickup.setText(fetch == null ? "" : fetch);
        provider.setVisible(fetch != null);
        setAccessibleText(text(sent, messages));
        setGraphic(card);
    }
}
