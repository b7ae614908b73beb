package org.mutirao.domain.delivery;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mutirao.domain.shared.Channel;
import org.mutirao.domain.shared.Entity;
import org.mutirao.domain.shared.Fact;
import org.mutirao.domain.shared.Id;
import org.mutirao.domain.shared.Lists;

/// A delivery as its events and those of its assignments tell it.
///
/// @param number empty while its start is not known
/// @param outcome how it ended; null while it goes on
/// @param strange receipts in another unit than their line's: shown, never added
/// @param refusedDelivery how many wrong codes were typed for the receipt
/// @param refusedPickup how many were typed for the pickup
public record DeliveryState(
        Id<Entity.Delivery> id,
        String number,
        boolean started,
        @Nullable DeliveryStatus outcome,
        boolean pickedUp,
        Flow flow,
        @Nullable Channel channel,
        @Nullable Id<Entity.Place> originId,
        @Nullable Id<Entity.Place> destinationId,
        SequencedMap<String, Cargo> lines,
        SequencedMap<Id<Entity.Assignment>, Carriage> carriages,
        List<Arrived> receipts,
        List<Corrected> corrections,
        List<Position> positions,
        List<ReceiptLine> strange,
        int refusedDelivery,
        int refusedPickup) {

    /// How many wrong codes one delivery takes; after that only a coordinator may confirm it.
    public static final int ATTEMPTS = 5;

    /// Where the carrier was.
    ///
    /// @param latitude degrees, WGS 84
    public record Position(
            Instant at,
            @Nullable BigDecimal latitude,
            @Nullable BigDecimal longitude,
            @Nullable Id<Entity.Place> placeId) {}

    public record Corrected(
            Instant at,
            @Nullable Id<Entity.Person> by,
            List<CorrectedLine> lines,
            @Nullable String reason) {}

    public DeliveryState {
        lines = Lists.copy(lines);
        carriages = Lists.copy(carriages);
        receipts = Lists.copy(receipts);
        corrections = Lists.copy(corrections);
        positions = Lists.copy(positions);
        strange = Lists.copy(strange);
    }

    public static DeliveryState unknown(Id<Entity.Delivery> id) {
        return new DeliveryFold(id).state();
    }

    /// Folds one fact in; what is not about this delivery changes nothing.
    public DeliveryState evolve(Fact fact) {
        return new DeliveryFold(this).apply(fact).state();
    }

    /// Folds many facts at once, in their order.
    public DeliveryState evolveAll(Collection<Fact> facts) {
        var fold = new DeliveryFold(this);
        facts.forEach(fold::apply);
        return fold.state();
    }

    /// Null while nothing is known of it but, perhaps, who was asked to carry it.
    public @Nullable DeliveryStatus status() {
        if (outcome != null) {
            return outcome;
        }
        if (lines.values().stream().anyMatch(line -> !untouched(line))) {
            return DeliveryStatus.PARTLY_RECEIVED;
        }
        if (!positions.isEmpty()) {
            return DeliveryStatus.EN_ROUTE;
        }
        if (pickedUp) {
            return DeliveryStatus.PICKED_UP;
        }
        return started ? DeliveryStatus.STARTED : null;
    }

    private static boolean untouched(Cargo line) {
        return line.received().signum() == 0 && line.lost().signum() == 0;
    }

    /// Whether a receipt without a code waits for another person.
    public boolean toCheck() {
        return receipts.stream().anyMatch(Arrived::toCheck);
    }

    public int attemptsUsed(CodeKind kind) {
        return kind == CodeKind.PICKUP ? refusedPickup : refusedDelivery;
    }

    /// Who carries it now, or is asked to; two may share it.
    public List<Carriage> carriers() {
        return carriages.values().stream().filter(Carriage::active).toList();
    }

    /// What the code is checked against: the latest seal that any of its assignments brought.
    public Optional<CodeSeal> seal(CodeKind kind) {
        return carriages.values().stream()
                .flatMap(carriage ->
                        Stream.ofNullable(
                                kind == CodeKind.PICKUP
                                        ? carriage.pickupCode()
                                        : carriage.deliveryCode()))
                .reduce((first, later) -> later);
    }

    /// The lines of which something is still on its way.
    public List<Cargo> open() {
        return lines.values().stream().filter(line -> line.open().signum() > 0).toList();
    }

    /// The lines that nothing has closed yet, also those of which nothing is on its way just now.
    /// What ends the delivery names them all: else the need of a line that was counted too high
    /// never hears of the end, and takes a later correction for goods on their way.
    public List<Cargo> unclosed() {
        return lines.values().stream().filter(line -> !line.closed()).toList();
    }

    /// Whether anything that was received stands.
    public boolean receivedAnything() {
        return lines.values().stream().anyMatch(line -> line.received().signum() > 0);
    }
}
