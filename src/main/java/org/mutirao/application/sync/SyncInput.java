package org.mutirao.application.sync;

import java.util.Optional;

/// What happened to an exchange.
public sealed interface SyncInput {

    /// The timer, something new in the log, or a hint that there is something new at the server.
    record Wake() implements SyncInput {}

    /// The next page of the log for the server; empty: nothing waits that may be sent.
    record Prepared(Optional<Push> page) implements SyncInput {}

    record Pushed(Push page, PushAnswer answer) implements SyncInput {}

    record Pulled(PullPage page) implements SyncInput {}

    /// A page was put into the log, or not.
    ///
    /// @param page as it came
    record Took(PullPage page, Taking.Taken taken) implements SyncInput {}

    /// No answer, or none that says anything of the entries: no network, a busy server.
    record Failed() implements SyncInput {}
}
