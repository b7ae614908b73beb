package org.mutirao.domain.matching;

/// How well an offer fits, in four parts.
///
/// @param category 0 to 40: the very item, or one that would do
/// @param quantity 0 to 30: how much of what is missing it covers
/// @param distance 0 to 20: how near it is
/// @param window 0 to 10: whether it can arrive in time
public record Score(int category, int quantity, int distance, int window) {
    static final int CATEGORY = 40;
    static final int QUANTITY = 30;
    static final int DISTANCE = 20;
    static final int WINDOW = 10;

    /// 0 to 100.
    public int total() {
        return category + quantity + distance + window;
    }
}
