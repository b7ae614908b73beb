package org.mutirao.application.query;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One delivery as lists show it.
///
/// @param status wire word: iniciada, retirada, em_rota, recebida_em_parte, concluida, falhou,
///   cancelada
/// @param toCheck whether a receipt without a code waits for another person
public record DeliveryRow(
        String deliveryId,
        String number,
        String status,
        List<Line> lines,
        @Nullable String originId,
        @Nullable String origin,
        @Nullable String destinationId,
        @Nullable String destination,
        @Nullable String volunteerId,
        boolean toCheck,
        Instant createdAt,
        long pos) {

    /// @param open what is still on its way
    public record Line(
            String lineId,
            @Nullable String needId,
            String item,
            String unit,
            BigDecimal sent,
            BigDecimal received,
            BigDecimal lost,
            BigDecimal open) {}

    public DeliveryRow {
        lines = List.copyOf(lines);
    }
}
