package org.mutirao.application.sync;

import org.mutirao.eventlog.ChainPlace;

/// What a person has to look at before a scope is exchanged again. Local work goes on.
public sealed interface SyncAlarm {

    /// Another entry stands at the server at a place that this device wrote: this database was
    /// copied or put back. It has to go on as a new device.
    record WrittenTwice(ChainPlace at) implements SyncAlarm {}

    /// The server lacks entries that it had decided: it was put back to an older copy.
    record ServerWentBack(String deviceId, long expected) implements SyncAlarm {}

    /// What the server sent does not follow on what it had sent, or is not what devices wrote.
    record PageDoesNotFollow(long cursor) implements SyncAlarm {}

    /// The server says that an entry is malformed which this laptop let in.
    record Refused(ChainPlace at) implements SyncAlarm {}
}
