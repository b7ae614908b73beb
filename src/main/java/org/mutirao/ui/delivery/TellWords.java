package org.mutirao.ui.delivery;

import java.util.ArrayList;
import java.util.List;
import org.mutirao.application.process.Progress;
import org.mutirao.application.query.DeliveryRow;
import org.mutirao.ui.shared.Messages;

/// What a carrier is told, ready to be pasted into a messenger. Codes are never in it: they belong
/// to those who hand over and receive.
public final class TellWords {
    private final Messages messages;
    private final DeliveryWords words;

    public TellWords(Messages messages, DeliveryWords words) {
        this.messages = messages;
        this.words = words;
    }

    /// @param name of the carrier; empty where it is not known
    /// @param template [Progress#NEW_DELIVERY] or [Progress#DELIVERY_OFF]
    public String text(DeliveryRow delivery, String name, String template) {
        boolean off = template.equals(Progress.DELIVERY_OFF);
        List<String> lines = new ArrayList<>();
        if (!name.isEmpty()) {
            lines.add(messages.get("tell.name", name));
        }
        lines.add(
                messages.get(
                        off ? "tell.off" : "tell.new",
                        words.goods(delivery),
                        words.origin(delivery),
                        words.destination(delivery)));
        if (!off && delivery.answerUntil() != null) {
            lines.add(messages.get("tell.until", messages.times().clock(delivery.answerUntil())));
        }
        lines.add(messages.get("tell.number", delivery.number()));
        return String.join("\n", lines);
    }
}
