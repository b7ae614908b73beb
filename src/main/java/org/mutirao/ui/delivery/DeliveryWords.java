package org.mutirao.ui.delivery;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.query.DeliveryRow;
import org.mutirao.application.query.DeliveryRow.Line;
import org.mutirao.domain.delivery.DeliveryStatus;
import org.mutirao.ui.shared.Amounts;
import org.mutirao.ui.shared.Messages;
import org.mutirao.ui.shared.Names;
import org.mutirao.ui.shared.Times;

/// How a delivery is put in words. Lines of the same goods are one.
public final class DeliveryWords {
    /// Wire words of those that have not ended.
    public static final Set<String> OPEN = DeliveryStatus.open();

    private final Messages messages;
    private final Times times;
    private final Names names;

    public DeliveryWords(Messages messages, Names names) {
        this.messages = messages;
        this.times = messages.times();
        this.names = names;
    }

    /// `Cozinha B → Escola X`.
    public String way(DeliveryRow delivery) {
        return messages.get("delivery.way", origin(delivery), destination(delivery));
    }

    public String destination(DeliveryRow delivery) {
        return place(delivery.destination());
    }

    public String origin(DeliveryRow delivery) {
        return place(delivery.origin());
    }

    private String place(@Nullable String name) {
        return Objects.requireNonNullElse(name, messages.get("delivery.no_place"));
    }

    /// `40 marmita`: what set out.
    public String goods(DeliveryRow delivery) {
        return goods(delivery, Line::sent);
    }

    /// `15 marmita`: what is still on its way.
    public String goodsOpen(DeliveryRow delivery) {
        return goods(delivery, Line::open);
    }

    private record Goods(String item, String unit) {}

    private String goods(DeliveryRow delivery, Function<Line, BigDecimal> part) {
        Map<Goods, BigDecimal> sums =
                delivery.lines().stream()
                        .collect(
                                Collectors.toMap(
                                        line -> new Goods(line.item(), line.unit()),
                                        part,
                                        BigDecimal::add,
                                        LinkedHashMap::new));
        return sums.entrySet().stream()
                .map(each -> amount(each.getValue(), each.getKey()) + " " + each.getKey().item())
                .collect(Collectors.joining(", "));
    }

    private String amount(BigDecimal amount, Goods goods) {
        return Amounts.of(amount, goods.unit(), messages.locale());
    }

    /// `40 marmita · Ana Souza`: what, and who carries it.
    public String cargo(DeliveryRow delivery) {
        String carrier = carrier(delivery);
        return carrier.isEmpty() ? goods(delivery) : goods(delivery) + " · " + carrier;
    }

    /// `40 marmita · Ana Souza · Cozinha B → Escola X`.
    public String cargoAndWay(DeliveryRow delivery) {
        return cargo(delivery) + " · " + way(delivery);
    }

    /// `A7K2-97 · 40 marmita · Cozinha B → Escola X · Ana Souza · a caminho`: for a messenger.
    public String line(DeliveryRow delivery) {
        List<String> parts = new ArrayList<>();
        parts.add(delivery.number());
        parts.add(goods(delivery));
        parts.add(way(delivery));
        if (!carrier(delivery).isEmpty()) {
            parts.add(carrier(delivery));
        }
        parts.add(state(delivery));
        return String.join(" · ", parts);
    }

    /// `de Cozinha B · A7K2-97 · há 12 min`.
    public String comesFrom(DeliveryRow delivery) {
        return messages.get("mine.from", origin(delivery)) + " · " + since(delivery);
    }

    /// What can be asked of it: whether it was fetched, arrived, or stands without a code.
    public String asks(DeliveryRow delivery) {
        if (delivery.toCheck()) {
            return "check";
        }
        return delivery.toFetch() ? "fetched" : "arrived";
    }

    /// `há 12 min`, or by when an answer is awaited.
    String sinceOrUntil(DeliveryRow delivery) {
        return delivery.answerUntil() == null || !isOpen(delivery)
                ? times.near(delivery.createdAt())
                : messages.get("delivery.answers", times.clock(delivery.answerUntil()));
    }

    /// How its receipt is proved, or what its code waits for.
    String proof(DeliveryRow delivery) {
        String proof = delivery.proof();
        if (delivery.counter()) {
            return messages.get("delivery.proof.counter");
        }
        if (proof == null) {
            return isOpen(delivery) ? messages.get("delivery.proof.waits") : "";
        }
        return switch (proof) {
            case "codigo" -> messages.get("delivery.proof.code");
            case "parte" -> messages.get("delivery.proof.part");
            default ->
                    messages.get(
                            delivery.toCheck()
                                    ? "delivery.proof.to_check"
                                    : "delivery.proof.checked");
        };
    }

    /// Name of who carries it; empty where there is nobody or it is not known here.
    public String carrier(DeliveryRow delivery) {
        return names.of(delivery.volunteerId());
    }

    /// In the unit of the first line: open while on its way, received afterwards.
    public String amount(DeliveryRow delivery) {
        if (delivery.lines().isEmpty()) {
            return "";
        }
        BigDecimal shown = sum(delivery, isOpen(delivery) ? Line::open : Line::received);
        return Amounts.of(
                shown.signum() == 0 ? sum(delivery, Line::sent) : shown,
                delivery.lines().getFirst().unit(),
                messages.locale());
    }

    /// `15 de 20 · 5 se perderam`; empty where all came or nothing did yet.
    public String shortfall(DeliveryRow delivery) {
        BigDecimal sent = sum(delivery, Line::sent);
        BigDecimal received = sum(delivery, Line::received);
        BigDecimal lost = sum(delivery, Line::lost);
        boolean told = !isOpen(delivery) || delivery.status().equals("recebida_em_parte");
        if (!told || received.add(lost).signum() == 0 || received.compareTo(sent) >= 0) {
            return "";
        }
        List<String> parts = new ArrayList<>();
        parts.add(messages.get("match.of", received, sent));
        add(parts, "delivery.lost", lost);
        BigDecimal open = sum(delivery, Line::open);
        add(parts, "delivery.still", open);
        add(parts, "delivery.not_coming", sent.subtract(received).subtract(lost).subtract(open));
        return String.join(" · ", parts);
    }

    private void add(List<String> parts, String key, BigDecimal amount) {
        if (amount.signum() > 0) {
            parts.add(messages.counted(key, amount));
        }
    }

    /// What is still on its way, in the unit of the first line.
    static BigDecimal open(DeliveryRow delivery) {
        return sum(delivery, Line::open);
    }

    private static BigDecimal sum(DeliveryRow delivery, Function<Line, BigDecimal> part) {
        return delivery.lines().stream()
                .filter(line -> line.unit().equals(delivery.lines().getFirst().unit()))
                .map(part)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /// `A7K2-97 · há 12 min`.
    public String since(DeliveryRow delivery) {
        return delivery.number() + " · " + times.near(delivery.createdAt());
    }

    public String state(DeliveryRow delivery) {
        return delivery.toCheck()
                ? messages.get("delivery.to_check")
                : messages.word("delivery.status", delivery.standing());
    }

    /// The badge's colour: ok, info, warn, urgent.
    public String tone(DeliveryRow delivery) {
        if (delivery.toCheck()) {
            return "warn";
        }
        return switch (delivery.standing()) {
            case "concluida" -> "ok";
            case "falhou" -> "urgent";
            case "recebida_em_parte" -> "warn";
            case "cancelada", "a_retirar" -> "plain";
            default -> "info";
        };
    }

    public static boolean isOpen(DeliveryRow delivery) {
        return OPEN.contains(delivery.status());
    }
}
