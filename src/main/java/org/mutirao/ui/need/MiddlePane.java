package org.mutirao.ui.need;

/// What stands between the queue and the selected need.
public enum MiddlePane {
    MAP,
    BOARD,
    TABLE,
    AROUND
}
