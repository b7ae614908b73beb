package org.mutirao.application.query;

/// What deliveries are sorted by; what is alike, newest first. Nobody is sorted by name: names are
/// in no table.
///
/// @param by the column
/// @param ascending false: the last ones first
public record DeliveryOrder(By by, boolean ascending) {
    public static final DeliveryOrder NEWEST = new DeliveryOrder(By.SINCE, false);

    /// What can be sorted by.
    public enum By {
        NUMBER,
        GOODS,
        WAY,
        STATE,
        SINCE,
        /// When whoever was asked is to answer.
        UNTIL,
        /// How its receipt is proved.
        PROOF
    }
}
