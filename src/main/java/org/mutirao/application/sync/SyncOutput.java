package org.mutirao.application.sync;

import java.time.Duration;

/// What the host has to do next, and to answer with a [SyncInput].
public sealed interface SyncOutput {

    /// Read the next page of what the authority has not seen.
    record Prepare() implements SyncOutput {}

    record SendPush(Push page) implements SyncOutput {}

    /// Ask for what follows the cursor in the log.
    record SendPull() implements SyncOutput {}

    record Take(PullPage page) implements SyncOutput {}

    /// Wake after a time drawn evenly between nothing and `most`: laptops that lost the server
    /// together do not come back together.
    record Sleep(Duration most) implements SyncOutput {}

    /// Tell a person.
    record Tell(SyncAlarm alarm) implements SyncOutput {}
}
