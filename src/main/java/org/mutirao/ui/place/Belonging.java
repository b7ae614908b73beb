package org.mutirao.ui.place;

/// Something that belongs to a place, as one row.
///
/// @param id of the need, offer or delivery
public record Belonging(Kind kind, String id, String title, String detail) {
    public enum Kind {
        NEED("mdi2c-clipboard-text-outline"),
        OFFER("mdi2g-gift-outline"),
        DELIVERY("mdi2t-truck-outline");

        private final String icon;

        Kind(String icon) {
            this.icon = icon;
        }

        /// Literal of its symbol.
        String icon() {
            return icon;
        }
    }
}
