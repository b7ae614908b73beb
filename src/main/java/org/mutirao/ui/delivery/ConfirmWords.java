package org.mutirao.ui.delivery;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.query.DeliveryRow;
import org.mutirao.domain.delivery.FailureReason;
import org.mutirao.ui.shared.Messages;

/// The receipt dialog's sentences.
public final class ConfirmWords {
    private final Messages messages;
    private final DeliveryWords words;

    public ConfirmWords(Messages messages, DeliveryWords words) {
        this.messages = messages;
        this.words = words;
    }

    /// `Retirado? 60 marmita · Cozinha`, `Chegou? 60 marmita · Escola X`.
    String title(ConfirmViewModel asked) {
        DeliveryRow delivery = asked.deliveryProperty().get();
        if (delivery == null) {
            return "";
        }
        return asked.fetchingProperty().get()
                ? messages.get("pickup.title", words.goodsOpen(delivery), words.origin(delivery))
                : messages.get(
                        "confirm.title", words.goodsOpen(delivery), words.destination(delivery));
    }

    /// `Ana Souza · Cozinha → Escola X · A7K2-97 · há 12 min`.
    String subtitle(DeliveryRow delivery) {
        return Stream.of(words.carrier(delivery), words.way(delivery), words.since(delivery))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    String code(boolean fetching) {
        return messages.get(fetching ? "pickup.code" : "confirm.code");
    }

    String without(boolean fetching) {
        return messages.get(fetching ? "pickup.without.title" : "confirm.without.title");
    }

    String failed(boolean fetching) {
        return messages.get(fetching ? "pickup.failed" : "confirm.failed");
    }

    String shown(@Nullable String code) {
        return code == null ? "" : messages.get("confirm.shown", code);
    }

    String rest(Arrival arrival) {
        return messages.counted(
                "confirm.rest", arrival.difference().max(BigDecimal.ZERO), arrival.expected());
    }

    String others(Arrival arrival) {
        return messages.counted("confirm.the_rest", arrival.remainder().max(BigDecimal.ZERO));
    }

    String more(Arrival arrival) {
        return messages.counted("confirm.more", arrival.difference().negate());
    }

    String button(ConfirmViewModel asked) {
        return asked.fetchingProperty().get()
                ? messages.get("pickup.button")
                : messages.get("confirm.button", asked.arrival().quantity().get());
    }

    String failure(FailureReason reason) {
        return messages.get("failure." + reason.name());
    }
}
