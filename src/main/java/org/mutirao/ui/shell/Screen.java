package org.mutirao.ui.shell;

import java.util.Locale;
import org.mutirao.ui.entry.EntryKind;

/// The screens of the window, in the order of the navigation.
public enum Screen {
    NEEDS(EntryKind.NEED),
    OFFERS(EntryKind.OFFER),
    DELIVERIES(EntryKind.NEED);

    private final EntryKind creates;

    Screen(EntryKind creates) {
        this.creates = creates;
    }

    /// What the primary button of the top bar makes.
    EntryKind creates() {
        return creates;
    }

    String titleKey() {
        return "screen." + name().toLowerCase(Locale.ROOT);
    }

    String searchKey() {
        return this == NEEDS ? "shell.search" : "shell.search." + name().toLowerCase(Locale.ROOT);
    }

    String createKey() {
        return creates == EntryKind.NEED ? "shell.create.need" : "shell.create.offer";
    }
}
