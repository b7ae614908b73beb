package org.mutirao.application.query;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One delivery as lists show it.
///
/// @param status wire word: iniciada, retirada, em_rota, recebida_em_parte, concluida, falhou,
///   cancelada
/// @param pickup whether a provider hands it to the carrier; otherwise the goods stood here
/// @param counter whether it was handed out over the counter, where nobody carries it
/// @param answerUntil by when whoever is asked to carry it is to answer; null: nobody is waited for
/// @param proof of the last receipt: codigo, parte, sem_codigo; null where nothing arrived
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
        boolean pickup,
        boolean toCheck,
        boolean counter,
        @Nullable Instant answerUntil,
        @Nullable String proof,
        Instant createdAt,
        long pos) {
    private static final Set<String> ON_THE_ROAD = Set.of("iniciada", "retirada", "em_rota");

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

    /// Whether the goods still stand with the provider.
    public boolean toFetch() {
        return pickup && status.equals("iniciada");
    }

    /// The state in the one word that people use for it: a_retirar, a_caminho, or else the status.
    public String standing() {
        if (toFetch()) {
            return "a_retirar";
        }
        return ON_THE_ROAD.contains(status) ? "a_caminho" : status;
    }

    public DeliveryRow {
        lines = List.copyOf(lines);
    }
}
