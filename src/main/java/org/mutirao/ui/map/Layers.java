package org.mutirao.ui.map;

/// What can be shown or left out.
public enum Layers {
    NEEDS,
    OFFERS,
    DELIVERIES,
    PLACES
}
