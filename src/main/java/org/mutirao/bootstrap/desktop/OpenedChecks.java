package org.mutirao.bootstrap.desktop;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.audit.LogCheck.Bad;
import org.mutirao.application.audit.LogCheck.Report;
import org.mutirao.application.security.KeyLookup;
import org.mutirao.bootstrap.desktop.Doctor.Check;
import org.mutirao.infrastructure.sqlite.SqliteReadTables;

/// What [Doctor] can look at only once the operation is open.
final class OpenedChecks {
    private final DataFolder folder;
    private final DesktopGraph graph;

    OpenedChecks(DataFolder folder, DesktopGraph graph) {
        this.folder = folder;
        this.graph = graph;
    }

    Check copy() {
        boolean original = new InstallToken(folder).isOriginal(graph.store());
        return Doctor.found(original, folder.database());
    }

    Check tables() {
        boolean outdated =
                graph.store().<Boolean>read(log -> new SqliteReadTables().needsRebuild(log));
        return outdated
                ? Doctor.found(false, "other_version", "outdated")
                : Doctor.found(true, "current", "current");
    }

    Check keys() {
        int[] counts = new int[2];
        graph.keys().ring().forEach((_, key) -> counts[key instanceof KeyLookup.Found ? 0 : 1]++);
        int all = counts[0] + counts[1];
        return Doctor.found(counts[1] == 0, counts[0] + " / " + all, "keys", counts[0], all);
    }

    Check log() {
        Report report = graph.verify();
        @Nullable Bad bad = report.firstBad();
        if (bad == null) {
            return Doctor.found(true, report.entries(), "entries", report.entries());
        }
        String reason = bad.reason().name().toLowerCase(Locale.ROOT);
        return Doctor.found(
                false,
                bad.position() + " " + reason,
                "damaged",
                bad.position(),
                bad.eventId() == null ? "?" : bad.eventId(),
                bad.reason());
    }
}
