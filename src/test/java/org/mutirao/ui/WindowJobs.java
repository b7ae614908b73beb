package org.mutirao.ui;

import org.junit.jupiter.api.AfterEach;
import org.mutirao.application.query.LedgerLine;
import org.mutirao.ui.shell.WindowModel;

/// A window over a real operation, and what a test of it says again and again.
abstract class WindowJobs {
    final RealOperation operation = new RealOperation();
    final WindowModel window = operation.window();

    @AfterEach
    void close() {
        operation.close();
    }

    String need(String line) {
        String id = operation.need(line);
        operation.settle();
        return id;
    }

    String offer(String line) {
        String id = operation.offer(line);
        operation.settle();
        return id;
    }

    LedgerLine ledger(String needId) {
        return operation.ledger(needId);
    }

    /// Somebody else uses the laptop.
    void actAs(String name) {
        window.actor().ask();
        window.actor().who().searchProperty().set(name);
        window.actor().switchTo();
    }

    String told() {
        return window.messages().say(window.notices().latestProperty().get());
    }
}
