package org.mutirao.ui.entry;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.mutirao.ui.shared.Keeping;
import org.mutirao.ui.shared.LocalSettings;

/// Lines that were not saved, one for needs and one for offers; they come back after a crash.
final class EntryDrafts {
    private final Keeping keeping;
    private final Map<EntryKind, String> lines = new EnumMap<>(EntryKind.class);

    /// @param waits told where a line of an earlier run was not saved
    EntryDrafts(Keeping keeping, Runnable waits) {
        this.keeping = keeping;
        for (EntryKind each : EntryKind.values()) {
            keeping.recall(setting(each), kept -> recalled(each, kept, waits));
        }
    }

    private void recalled(EntryKind kind, String kept, Runnable waits) {
        if (lines.putIfAbsent(kind, kept) == null && !kept.isBlank()) {
            waits.run();
        }
    }

    /// Empty where there is none.
    String of(EntryKind kind) {
        return lines.getOrDefault(kind, "");
    }

    /// @param line empty: there is none any more
    void keep(EntryKind kind, String line) {
        lines.put(kind, line);
        keeping.keep(setting(kind), line);
    }

    private static String setting(EntryKind kind) {
        return LocalSettings.DRAFT + kind.name().toLowerCase(Locale.ROOT);
    }
}
