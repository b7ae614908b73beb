package org.mutirao.ui.need;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.mutirao.application.command.Coordination.Dispatched;
import org.mutirao.ui.delivery.DeliveryWords;
import org.mutirao.ui.shared.Amounts;
import org.mutirao.ui.shared.FilledCell;
import org.mutirao.ui.shared.Messages;

/// A delivery that was just sent, with the code that its receiver will say.
final class CodeCell extends FilledCell<Sent> {
    private final DeliveryWords words;
    private final Messages messages;
    private final Label what = new Label();
    private final Label way = new Label();
    private final Label code = new Label();
    private final Label pickup = new Label();
    private final VBox receiver;
    private final VBox provider;
    private final VBox card;

    CodeCell(DeliveryWords words, Messages messages) {
        this.words = words;
        this.messages = messages;
        what.getStyleClass().add("t-strong");
        code.getStyleClass().add("code-big");
        pickup.getStyleClass().add("code-big");
        code.setMinWidth(Region.USE_PREF_SIZE);
        pickup.setMinWidth(Region.USE_PREF_SIZE);
        receiver = named("codes.receiver", code);
        provider = named("codes.provider", pickup);
        way.getStyleClass().addAll("t-2", "shortens");
        card = new VBox(what, way, new HBox(32, receiver, provider));
        card.getStyleClass().add("card");
    }

    private VBox named(String key, Label big) {
        Label name = new Label(messages.get(key));
        name.getStyleClass().add("t-caption");
        return new VBox(name, big);
    }

    static String text(Sent sent, DeliveryWords words, Messages messages) {
        Dispatched codes = sent.codes();
        String line =
                messages.get(
                        "codes.line",
                        codes.number(),
                        goods(sent, words, messages),
                        sent.delivery().map(words::way).orElse(""),
                        sent.carrier(),
                        codes.code());
        String pickup = codes.pickupCode();
        return pickup == null ? line : line + messages.get("codes.line_pickup", pickup);
    }

    private static String goods(Sent sent, DeliveryWords words, Messages messages) {
        return sent.delivery()
                .map(words::goods)
                .orElseGet(() ->
                        Amounts.of(
                                sent.codes().quantity(), sent.codes().unit(), messages.locale()));
    }

    @Override
    protected Node fill(Sent sent) {
        Dispatched codes = sent.codes();
        what.setText(
                messages.get(
                        "codes.what",
                        codes.number(),
                        goods(sent, words, messages),
                        sent.carrier()));
        way.setText(sent.delivery().map(words::way).orElse(""));
        code.setText(codes.code());
        String fetch = codes.pickupCode();
        pickup.setText(fetch == null ? "" : fetch);
        provider.setVisible(fetch != null);
        setAccessibleText(text(sent, words, messages));
        return card;
    }
}
