package org.mutirao.ui.delivery;

/// How deliveries are laid out.
public enum DeliveryPane {
    BOARD,
    TABLE
}
