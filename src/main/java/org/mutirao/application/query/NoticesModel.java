package org.mutirao.application.query;

import java.util.List;

/// What was told to everybody. Thread-safe; one snapshot a call.
public interface NoticesModel {
    int MOST_NOTICES = 500;

    /// Newest first, at most [#MOST_NOTICES], also those that are over: when one is, the clock of
    /// whoever shows them says.
    List<NoticeRow> notices();
}
