package org.mutirao.ui.delivery;

import org.mutirao.application.query.DeliveryRow;
import org.mutirao.domain.delivery.FailureReason;
import org.mutirao.domain.delivery.LossReason;
import org.mutirao.ui.shared.Messages;

/// The receipt dialog's sentences.
public final class ConfirmWords {
    private final Messages messages;
    private final DeliveryWords words;

    public ConfirmWords(Messages messages, DeliveryWords words) {
        this.messages = messages;
        this.words = words;
    }

    String title(DeliveryRow delivery) {
        return messages.get("confirm.title", words.goods(delivery), words.destination(delivery));
    }

    String subtitle(DeliveryRow delivery) {
        return words.way(delivery) + " · " + words.since(delivery);
    }

    String rest(ConfirmViewModel receipt) {
        return messages.counted(
                "confirm.rest",
                receipt.difference().max(java.math.BigDecimal.ZERO),
                receipt.expected());
    }

    String more(ConfirmViewModel receipt) {
        return messages.counted("confirm.more", receipt.difference().negate());
    }

    String button(String quantity) {
        return messages.get("confirm.button", quantity);
    }

    String failure(FailureReason reason) {
        return messages.get("failure." + reason.name());
    }

    String loss(LossReason reason) {
        return messages.get("loss." + reason.name());
    }
}
