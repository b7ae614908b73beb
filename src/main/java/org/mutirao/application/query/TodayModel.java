package org.mutirao.application.query;

import java.time.Instant;
import java.time.ZoneId;

/// What a coordinator has to know now. Thread-safe; one consistent snapshot a call.
public interface TodayModel {
    int MOST_WAITING = 50;

    /// @param zone of the operation, whose day it is
    Today today(Instant now, ZoneId zone);
}
