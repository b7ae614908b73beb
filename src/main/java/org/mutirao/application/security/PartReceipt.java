package org.mutirao.application.security;

/// What a receipt in part states, in the exact texts of its event.
///
/// @param received decimal text as it stands in the event
/// @param lost decimal text, `0` where nothing was lost
/// @param timestamp the event's, RFC 3339 with three decimals and `Z`
public record PartReceipt(String deliveryId, String received, String lost, String timestamp) {
    /// What the MAC is computed over: the four texts joined by single `|` (U+007C), no spaces,
    /// nothing at the end, in UTF-8.
    ///
    /// @throws IllegalArgumentException a text is empty, or holds `|`, a space or anything but
    ///   printable ASCII: two different receipts could then read the same
    public String message() {
        if (!isUnambiguous()) {
            throw new IllegalArgumentException("a receipt's texts are printable ASCII without |");
        }
        return String.join("|", deliveryId, received, lost, timestamp);
    }

    public boolean isUnambiguous() {
        return isPlain(deliveryId) && isPlain(received) && isPlain(lost) && isPlain(timestamp);
    }

    private static boolean isPlain(String text) {
        return KeyId.isOwner(text) && text.indexOf('|') < 0;
    }
}
