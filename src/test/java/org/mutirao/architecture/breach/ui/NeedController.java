package org.mutirao.architecture.breach.ui;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import javafx.application.Platform;
import org.mutirao.architecture.breach.application.query.ReadModel;
import org.mutirao.architecture.breach.eventlog.Entry;

/// Breaches: ui uses only its own, one door to the window's thread, the window never waits,
/// controllers ask view models.
public final class NeedController {
    public String all(ReadModel rows, Future<Entry> entry)
            throws InterruptedException, ExecutionException {
        Platform.runLater(rows::rows);
        return rows.rows() + entry.get();
    }
}
