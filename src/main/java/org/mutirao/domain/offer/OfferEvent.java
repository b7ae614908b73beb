package org.mutirao.domain.offer;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mutirao.domain.shared.AggregateType;
import org.mutirao.domain.shared.Change;
import org.mutirao.domain.shared.Channel;
import org.mutirao.domain.shared.DomainEvent;
import org.mutirao.domain.shared.Entity;
import org.mutirao.domain.shared.Id;
import org.mutirao.domain.shared.Item;
import org.mutirao.domain.shared.Lists;
import org.mutirao.domain.shared.Wire;
import org.mutirao.domain.shared.WireType;

/// What happens to an offer. Only these events change what remains of it.
public sealed interface OfferEvent extends DomainEvent {
    @Override
    default AggregateType aggregate() {
        return AggregateType.OFFER;
    }

    /// What is about one reservation.
    sealed interface OfReservation {
        Id<Entity.Reservation> reservationId();

        @Nullable Id<Entity.Need> needId();

        String itemId();

        @Nullable String needItemId();

        String unit();
    }

    /// @param locationId where the goods are
    /// @param providerId who gives, where that is a person
    /// @param availableUntil until when they can be fetched; null: no end
    @WireType("OfertaPublicada")
    record OfferPublished(
            String number,
            @Nullable String category,
            List<Item> items,
            @Nullable Id<Entity.Place> locationId,
            @Nullable Id<Entity.Person> providerId,
            @Nullable Instant availableUntil,
            @Nullable String note,
            @Nullable Channel channel,
            @Nullable String externalId)
            implements OfferEvent {
        public OfferPublished {
            items = Lists.copy(items);
        }
    }

    /// @param changes by JSON Pointer, as for a need, and `/available_until`, `/provider_id`
    @WireType("OfertaAtualizada")
    record OfferUpdated(Map<String, Change> changes) implements OfferEvent {
        public OfferUpdated {
            changes = Lists.copy(changes);
        }
    }

    /// Part of one item is promised; provisional until the authority confirms or refuses it.
    ///
    /// @param itemId the offer's line
    /// @param needId null for goods set aside without a need
    @WireType("OfertaReservada")
    record OfferReserved(
            Id<Entity.Reservation> reservationId,
            @Nullable Id<Entity.Need> needId,
            String itemId,
            @Nullable String needItemId,
            BigDecimal quantity,
            String unit,
            @Nullable Id<Entity.Person> volunteerId)
            implements OfferEvent, OfReservation {}

    @WireType("ReservaConfirmada")
    record ReservationConfirmed(
            Id<Entity.Reservation> reservationId,
            @Nullable Id<Entity.Need> needId,
            String itemId,
            @Nullable String needItemId,
            BigDecimal quantity,
            String unit)
            implements OfferEvent, OfReservation {}

    /// @param remaining what the item still had, in `unit`
    @WireType("ReservaRecusada")
    record ReservationRefused(
            Id<Entity.Reservation> reservationId,
            @Nullable Id<Entity.Need> needId,
            String itemId,
            @Nullable String needItemId,
            BigDecimal quantity,
            String unit,
            Refusal reason,
            @Nullable BigDecimal remaining)
            implements OfferEvent, OfReservation {}

    /// @param quantity how much goes back to the offer: all of the reservation or a part
    @WireType("ReservaCancelada")
    record ReservationCancelled(
            Id<Entity.Reservation> reservationId,
            @Nullable Id<Entity.Need> needId,
            String itemId,
            @Nullable String needItemId,
            BigDecimal quantity,
            String unit,
            @Nullable String reason,
            @Nullable String note)
            implements OfferEvent, OfReservation {
        /// Given back by a rule, or as a part of something larger that holds the note.
        public ReservationCancelled(
                Id<Entity.Reservation> reservationId,
                @Nullable Id<Entity.Need> needId,
                String itemId,
                @Nullable String needItemId,
                BigDecimal quantity,
                String unit,
                @Nullable String reason) {
            this(reservationId, needId, itemId, needItemId, quantity, unit, reason, null);
        }
    }

    /// Closes the unreserved rest; emitted by the authority only.
    @WireType("OfertaExpirada")
    record OfferExpired(Instant availableUntil) implements OfferEvent {}

    @WireType("OfertaRetirada")
    record OfferWithdrawn(@Nullable String reason, @Nullable String note) implements OfferEvent {}

    /// @param availableUntil the new end, without which an expired offer stays expired; null keeps
    ///   the one it had
    @WireType("OfertaReaberta")
    record OfferReopened(@Nullable Instant availableUntil) implements OfferEvent {}

    /// Why the authority did not confirm a reservation.
    enum Refusal implements Wire {
        NOT_ENOUGH("sem_saldo"),
        CLOSED("oferta_encerrada"),
        UNKNOWN_OFFER("oferta_desconhecida"),
        UNKNOWN_ITEM("item_desconhecido"),
        OTHER_UNIT("unidade_diferente"),
        BAD_QUANTITY("quantidade_invalida");

        private final String wire;

        Refusal(String wire) {
            this.wire = wire;
        }

        @Override
        public String wire() {
            return wire;
        }
    }
}
