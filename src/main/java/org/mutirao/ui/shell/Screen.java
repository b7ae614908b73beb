package org.mutirao.ui.shell;

import java.util.Locale;

/// The screens of the window, in the order of the navigation.
public enum Screen {
    NEEDS,
    OFFERS,
    DELIVERIES;

    String titleKey() {
        return "screen." + name().toLowerCase(Locale.ROOT);
    }
}
