package org.mutirao.ui.shared;

import java.util.Locale;

/// The screens of the window, in the order of the navigation.
public enum Screen {
    TODAY("mdi2w-white-balance-sunny"),
    NEEDS("mdi2c-clipboard-text-outline"),
    OFFERS("mdi2g-gift-outline"),
    DELIVERIES("mdi2t-truck-outline"),
    MINE("mdi2h-hand-heart-outline"),
    COUNTER("mdi2s-storefront-outline"),
    PLACES("mdi2m-map-marker-outline"),
    PEOPLE("mdi2a-account-group-outline"),
    CONFLICTS("mdi2a-alert-decagram-outline"),
    REPORTS("mdi2f-file-chart-outline"),
    SETTINGS("mdi2c-cog-outline"),
    DIAGNOSTICS("mdi2s-stethoscope");

    private final String icon;

    Screen(String icon) {
        this.icon = icon;
    }

    /// Whether it shows what is so now also while somebody looks back: what a report is made of is
    /// the whole log, and what this laptop is set to and how it fares was written down by nobody.
    public boolean isOfNow() {
        return this == REPORTS || this == SETTINGS || this == DIAGNOSTICS;
    }

    /// Literal of the symbol beside its name.
    public String icon() {
        return icon;
    }

    /// Of its button in the navigation.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String titleKey() {
        return "screen." + id();
    }

    public String searchKey() {
        return "shell.search." + id();
    }

    /// What it is for, in a sentence or two.
    public String aboutKey() {
        return "screen.about." + id();
    }
}
