package org.mutirao.ui.map.marks;

import java.util.List;

/// What a mark says by its shape and colour. The first of those at one spot is the one that shows.
public enum Look {
    URGENT,
    HIGH,
    NORMAL,
    LOW,
    OFFER_OVER,
    OFFER_SOON,
    OFFER,
    PLACE;

    public static final List<Look> NEEDS = List.of(URGENT, HIGH, NORMAL, LOW);

    public boolean isNeed() {
        return NEEDS.contains(this);
    }

    public boolean isOffer() {
        return this == OFFER_OVER || this == OFFER_SOON || this == OFFER;
    }

    /// @param urgency wire word; null where nobody said
    public static Look ofNeed(String urgency) {
        return switch (urgency) {
            case "urgente" -> URGENT;
            case "alta" -> HIGH;
            case "media" -> NORMAL;
            default -> LOW;
        };
    }
}
