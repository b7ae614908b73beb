package org.mutirao.application.security;

/// Names a key: its kind and the id of the person, delivery or device it belongs to.
public record KeyId(KeyKind kind, String ownerId) {
    /// @throws IllegalArgumentException the owner's id could not stand in a log ([#isOwner])
    public KeyId {
        if (!isOwner(ownerId)) {
            throw new IllegalArgumentException("an owner's id is printable ASCII without spaces");
        }
    }

    /// Whether a text can be an owner's id: not empty, printable ASCII, no spaces. Anything else
    /// could pose as another id where ids are joined.
    public static boolean isOwner(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c > ' ' && c < 0x7f);
    }

    public static KeyId person(String personId) {
        return new KeyId(KeyKind.PERSON, personId);
    }

    public static KeyId code(String deliveryId) {
        return new KeyId(KeyKind.CODE, deliveryId);
    }

    public static KeyId draft(String deviceId) {
        return new KeyId(KeyKind.DRAFT, deviceId);
    }
}
