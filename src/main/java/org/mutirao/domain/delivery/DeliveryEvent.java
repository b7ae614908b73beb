package org.mutirao.domain.delivery;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mutirao.domain.shared.AggregateType;
import org.mutirao.domain.shared.Channel;
import org.mutirao.domain.shared.DomainEvent;
import org.mutirao.domain.shared.Entity;
import org.mutirao.domain.shared.Id;
import org.mutirao.domain.shared.Lists;
import org.mutirao.domain.shared.WireType;

/// What happens to goods on their way, and what was said when they arrived.
public sealed interface DeliveryEvent extends DomainEvent {
    @Override
    default AggregateType aggregate() {
        return AggregateType.DELIVERY;
    }

    /// @param assignmentId null for a hand-out at the counter, which nobody carries
    @WireType("EntregaIniciada")
    record DeliveryStarted(
            String number,
            @Nullable Id<Entity.Assignment> assignmentId,
            @Nullable Id<Entity.Person> volunteerId,
            @Nullable Id<Entity.Place> originId,
            @Nullable Id<Entity.Place> destinationId,
            Flow flow,
            List<DeliveryLine> lines,
            @Nullable Channel channel)
            implements DeliveryEvent {
        public DeliveryStarted {
            lines = Lists.copy(lines);
        }
    }

    /// @param confirmationCode the provider's pickup code, revealed by this event
    @WireType("RetiradaConfirmada")
    record PickupConfirmed(
            @Nullable String confirmationCode,
            @Nullable WithoutCode withoutCode,
            @Nullable Id<Entity.Person> providerId)
            implements DeliveryEvent {}

    /// Where the carrier was: a point, or a place that was passed.
    @WireType("EntregaEmRota")
    record DeliveryEnRoute(
            @Nullable BigDecimal latitude,
            @Nullable BigDecimal longitude,
            @Nullable Id<Entity.Place> placeId)
            implements DeliveryEvent {}

    /// @param rest whether what is still open is on its way or will not come
    /// @param mac hex, over the delivery, quantities and time, with the code's own key: it proves
    ///   that the code was typed without revealing it
    @WireType("EntregaRecebidaEmParte")
    record DeliveryPartlyReceived(
            @Nullable Id<Entity.Person> receiverId,
            List<ReceiptLine> lines,
            Rest rest,
            @Nullable String mac,
            @Nullable WithoutCode withoutCode)
            implements DeliveryEvent {
        public DeliveryPartlyReceived {
            lines = Lists.copy(lines);
        }
    }

    /// The last receipt: what has not arrived by now returns to the ledger.
    ///
    /// @param lines what arrived with this receipt, beside earlier parts
    @WireType("EntregaConcluida")
    record DeliveryCompleted(
            @Nullable Id<Entity.Person> receiverId,
            @Nullable String confirmationCode,
            List<ReceiptLine> lines,
            @Nullable WithoutCode withoutCode)
            implements DeliveryEvent {
        public DeliveryCompleted {
            lines = Lists.copy(lines);
        }
    }

    /// A second person agrees with a receipt that stood without a code.
    @WireType("EntregaConferida")
    record DeliveryChecked(@Nullable String note) implements DeliveryEvent {}

    /// @param withdraws receipts that an undo takes back: nobody need check them any more
    /// @param restores receipts that an earlier correction withdrew and that stand again
    @WireType("RecebimentoCorrigido")
    record ReceiptCorrected(
            List<CorrectedLine> lines,
            @Nullable String reason,
            List<Id<Entity.Event>> withdraws,
            List<Id<Entity.Event>> restores)
            implements DeliveryEvent {
        public ReceiptCorrected {
            lines = Lists.copy(lines);
            withdraws = Lists.copy(withdraws);
            restores = Lists.copy(restores);
        }

        /// Other totals of receipts that stand.
        public ReceiptCorrected(List<CorrectedLine> lines, @Nullable String reason) {
            this(lines, reason, List.of(), List.of());
        }
    }

    /// @param attempt from 1; the fifth leaves it to a coordinator
    /// @param belongsTo the other delivery whose code was typed
    @WireType("CodigoRecusado")
    record CodeRefused(CodeKind kind, int attempt, @Nullable Id<Entity.Delivery> belongsTo)
            implements DeliveryEvent {}

    @WireType("CodigoMostrado")
    record CodeShown(CodeKind kind) implements DeliveryEvent {}

    /// @param lines every line that this closes, with what was still on its way and does not come
    @WireType("EntregaFalhou")
    record DeliveryFailed(FailureReason reason, @Nullable String note, List<DeliveryLine> lines)
            implements DeliveryEvent {
        public DeliveryFailed {
            lines = Lists.copy(lines);
        }
    }

    /// @param lines every line that this closes, with what was still on its way and stays there
    @WireType("EntregaCancelada")
    record DeliveryCancelled(
            @Nullable String reason, @Nullable String note, List<DeliveryLine> lines)
            implements DeliveryEvent {
        public DeliveryCancelled {
            lines = Lists.copy(lines);
        }
    }
}
