package org.mutirao.ui.delivery;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.mutirao.application.query.DeliveryRow;
import org.mutirao.ui.shared.Amounts;
import org.mutirao.ui.shared.Messages;
import org.mutirao.ui.shared.Times;

/// How a delivery is put in words.
public final class DeliveryWords {
    private static final List<String> OPEN =
            List.of("iniciada", "retirada", "em_rota", "recebida_em_parte");

    private final Messages messages;
    private final Times times;

    public DeliveryWords(Messages messages, Times times) {
        this.messages = messages;
        this.times = times;
    }

    /// `Cozinha B para Escola X`.
    public String way(DeliveryRow delivery) {
        return messages.get("delivery.way", name(delivery.origin()), name(delivery.destination()));
    }

    public String destination(DeliveryRow delivery) {
        return name(delivery.destination());
    }

    private String name(@org.jspecify.annotations.Nullable String place) {
        return Objects.requireNonNullElse(place, messages.get("delivery.no_place"));
    }

    /// `40 marmita`, lines joined.
    public String goods(DeliveryRow delivery) {
        return String.join(
                ", ",
                delivery.lines().stream()
                        .map(l ->
                                Amounts.of(l.sent(), l.unit(), messages.locale()) + " " + l.item())
                        .toList());
    }

    /// The amount of the first line: open while on its way, received afterwards.
    public String amount(DeliveryRow delivery) {
        if (delivery.lines().isEmpty()) {
            return "";
        }
        DeliveryRow.Line line = delivery.lines().getFirst();
        BigDecimal shown = isOpen(delivery) ? line.open() : line.received();
        return Amounts.of(
                shown.signum() == 0 ? line.sent() : shown, line.unit(), messages.locale());
    }

    /// `A7K2-97 · há 12 min`.
    public String since(DeliveryRow delivery) {
        return delivery.number() + " · " + times.near(delivery.createdAt());
    }

    public String state(DeliveryRow delivery) {
        return delivery.toCheck()
                ? messages.get("delivery.to_check")
                : messages.word("delivery.status", delivery.status());
    }

    /// The badge's colour: ok, info, warn, urgent.
    public String tone(DeliveryRow delivery) {
        if (delivery.toCheck()) {
            return "warn";
        }
        return switch (delivery.status()) {
            case "concluida" -> "ok";
            case "falhou" -> "urgent";
            case "recebida_em_parte" -> "warn";
            case "cancelada", "iniciada" -> "plain";
            default -> "info";
        };
    }

    public static boolean isOpen(DeliveryRow delivery) {
        return OPEN.contains(delivery.status());
    }
}
