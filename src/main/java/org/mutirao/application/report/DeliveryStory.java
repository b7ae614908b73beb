package org.mutirao.application.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mutirao.domain.delivery.Arrived;
import org.mutirao.domain.delivery.DeliveryEvent;
import org.mutirao.domain.delivery.DeliveryEvent.DeliveryChecked;
import org.mutirao.domain.delivery.DeliveryEvent.DeliveryStarted;
import org.mutirao.domain.delivery.DeliveryState;
import org.mutirao.domain.shared.AggregateType;
import org.mutirao.domain.shared.Channel;
import org.mutirao.domain.shared.Fact;
import org.mutirao.domain.shared.Id;

/// A delivery with the proofs of its receipts.
///
/// @param begun when it set out first, or else when it was first heard of
/// @param own what was written about it, in canonical order
record DeliveryStory(DeliveryState state, Instant begun, List<Receipt> receipts, List<Fact> own) {

    record Receipt(Arrived arrived, Proof proof) {}

    /// @param facts all that mention the delivery, in canonical order
    /// @return empty where only an assignment is known of it
    static Optional<DeliveryStory> of(String id, List<Fact> facts) {
        DeliveryState state = DeliveryState.unknown(Id.of(id)).evolveAll(facts);
        List<Fact> own =
                facts.stream()
                        .filter(fact ->
                                fact.aggregate() == AggregateType.DELIVERY
                                        && fact.aggregateId().equals(id)
                                        && fact.event() instanceof DeliveryEvent)
                        .toList();
        if (own.isEmpty() || state.status() == null) {
            return Optional.empty();
        }
        Instant begun =
                own.stream()
                        .filter(fact -> fact.event() instanceof DeliveryStarted)
                        .findFirst()
                        .orElse(own.getFirst())
                        .at();
        return Optional.of(new DeliveryStory(state, begun, receipts(state, own), own));
    }

    private static List<Receipt> receipts(DeliveryState state, List<Fact> own) {
        boolean counter = state.channel() == Channel.COUNTER;
        List<Receipt> receipts = new ArrayList<>();
        for (Arrived arrived : state.receipts()) {
            receipts.add(
                    new Receipt(arrived, Proof.of(arrived, counter, isCheckedHere(arrived, own))));
        }
        return receipts;
    }

    /// Named on the spot, or agreed later on the laptop that wrote the receipt.
    private static boolean isCheckedHere(Arrived arrived, List<Fact> own) {
        if (arrived.checkedBy() == null || arrived.without() == null) {
            return false;
        }
        if (arrived.checkedBy().equals(arrived.without().secondPersonId())) {
            return true;
        }
        return own.stream()
                .dropWhile(fact -> !fact.id().equals(arrived.event()))
                .filter(fact ->
                        fact.event() instanceof DeliveryChecked
                                && Objects.equals(fact.by(), arrived.checkedBy()))
                .findFirst()
                .filter(fact -> fact.device().equals(arrived.device()))
                .isPresent();
    }

    /// Its number; its id where its start is not known.
    String number() {
        return state.number().isEmpty() ? state.id().text() : state.number();
    }

    /// When the last receipt that stands was written.
    @Nullable Instant arrivedAt() {
        return receipts.stream()
                .filter(each -> each.proof() != Proof.WITHDRAWN)
                .map(each -> each.arrived().at())
                .reduce((first, later) -> later)
                .orElse(null);
    }
}
