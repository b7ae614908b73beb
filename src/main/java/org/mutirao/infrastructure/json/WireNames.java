package org.mutirao.infrastructure.json;

import java.util.Map;
import tools.jackson.databind.PropertyNamingStrategies;

/// Property names on the wire: the code's names in snake_case, but for the source document's
/// Portuguese ones.
final class WireNames extends PropertyNamingStrategies.SnakeCaseStrategy {
    private static final long serialVersionUID = 1L;

    private static final Map<String, String> PORTUGUESE =
            Map.of(
                    "needId", "necessidade_id",
                    "offerId", "oferta_id",
                    "deliveryId", "entrega_id",
                    "reservationId", "reserva_id",
                    "reservationIds", "reserva_ids",
                    "personId", "pessoa_id");

    private static final WireNames INSTANCE = new WireNames();

    /// The property of a record's component.
    static String wire(String component) {
        return INSTANCE.translate(component);
    }

    @Override
    public String translate(String name) {
        String portuguese = PORTUGUESE.get(name);
        return portuguese != null ? portuguese : super.translate(name);
    }
}
