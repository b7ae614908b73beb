package org.mutirao.ui.diagnostics;

import java.util.List;
import org.mutirao.application.query.Measurements.Measurement;
import org.mutirao.application.upkeep.LaidAside;
import org.mutirao.application.upkeep.Upkeep;
import org.mutirao.application.upkeep.Upkeep.About;
import org.mutirao.application.upkeep.Upkeep.Finding;
import org.mutirao.application.upkeep.Upkeep.Handler;
import org.mutirao.application.upkeep.Upkeep.Size;

/// How the data stood when it was last looked at.
record Health(
        About about,
        Size size,
        List<Finding> findings,
        List<Handler> handlers,
        List<LaidAside> laidAside,
        List<Measurement> measured) {
    private static final int MOST = 200;

    Health {
        findings = List.copyOf(findings);
        handlers = List.copyOf(handlers);
        laidAside = List.copyOf(laidAside);
        measured = List.copyOf(measured);
    }

    /// Waits for the disk.
    static Health of(Upkeep upkeep) {
        return new Health(
                upkeep.about(),
                upkeep.size(),
                upkeep.examine(),
                upkeep.handlers(),
                upkeep.laidAside(0, MOST),
                upkeep.measured());
    }
}
