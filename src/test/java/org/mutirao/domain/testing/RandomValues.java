package org.mutirao.domain.testing;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mutirao.domain.delivery.CorrectedLine;
import org.mutirao.domain.delivery.DeliveryLine;
import org.mutirao.domain.delivery.LossReason;
import org.mutirao.domain.delivery.ReceiptLine;
import org.mutirao.domain.shared.Change;
import org.mutirao.domain.shared.Entity;
import org.mutirao.domain.shared.Fields;
import org.mutirao.domain.shared.Id;
import org.mutirao.domain.shared.Item;

/// What random events are made of: few ids and lines, so that they meet, and odd amounts and texts.
final class RandomValues {
    private static final int IDS = 3;

    private final Random random;

    RandomValues(Random random) {
        this.random = random;
    }

    List<Item> items(String kind) {
        return IntStream.rangeClosed(1, random.nextInt(IDS + 1))
                .mapToObj(i ->
                        new Item(
                                kind + i,
                                "marmita",
                                null,
                                null,
                                maybe(amount()),
                                unit(),
                                null,
                                maybe(time()),
                                List.of()))
                .toList();
    }

    Map<String, Change> changes(String kind) {
        String path =
                switch (random.nextInt(6)) {
                    case 0 -> "/available_until";
                    case 1 -> "/items/" + line(kind) + "/quantity";
                    case 2 -> "/items/" + line(kind) + "/unit";
                    case 3 -> "/items/" + line(kind) + "/name";
                    case 4 -> "/items";
                    default -> "/due";
                };
        return Map.of(path, new Change(text(), text()));
    }

    @Nullable String text() {
        return switch (random.nextInt(5)) {
            case 0 -> null;
            case 1 -> "1e999999999";
            case 2 -> Fields.text(time());
            case 3 -> unit();
            default -> Integer.toString(random.nextInt(60));
        };
    }

    List<DeliveryLine> cargo() {
        return lines(i ->
                new DeliveryLine(
                        "l" + i,
                        maybe(reservation()),
                        null,
                        maybe(need()),
                        maybe(line("n")),
                        amount(),
                        unit()));
    }

    List<ReceiptLine> arrived() {
        return lines(i ->
                new ReceiptLine(
                        "l" + i,
                        maybe(reservation()),
                        maybe(need()),
                        maybe(line("n")),
                        amount(),
                        maybe(amount()),
                        LossReason.OTHER,
                        unit()));
    }

    List<CorrectedLine> corrected() {
        return lines(i ->
                new CorrectedLine(
                        "l" + i,
                        maybe(reservation()),
                        maybe(need()),
                        maybe(line("n")),
                        amount(),
                        amount(),
                        unit(),
                        maybe(amount()),
                        maybe(amount())));
    }

    <T> List<T> lines(IntFunction<T> maker) {
        return IntStream.rangeClosed(1, random.nextInt(IDS)).mapToObj(maker).toList();
    }

    <T> @Nullable T maybe(T value) {
        return random.nextInt(5) == 0 ? null : value;
    }

    int id() {
        return 1 + random.nextInt(IDS);
    }

    Id<Entity.Need> need() {
        return Id.of("need-" + id());
    }

    Id<Entity.Reservation> reservation() {
        return Id.of("reservation-" + id());
    }

    String line(String kind) {
        return kind + id();
    }

    BigDecimal amount() {
        return switch (random.nextInt(12)) {
            case 0 -> BigDecimal.valueOf(-3);
            case 1 -> BigDecimal.ZERO;
            case 2 -> new BigDecimal("0.125");
            default -> BigDecimal.valueOf(random.nextInt(50));
        };
    }

    String unit() {
        return random.nextInt(6) == 0 ? "kg" : "un";
    }

    Instant time() {
        return Facts.NOON.plusSeconds(random.nextInt(7_200));
    }
}
