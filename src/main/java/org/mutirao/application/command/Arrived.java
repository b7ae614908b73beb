package org.mutirao.application.command;

import org.mutirao.eventlog.ChainPlace;
import org.mutirao.eventlog.EventBody;

/// An entry that another device wrote and that is not in this log yet.
///
/// @param signed whether a signature of that device covers it
public record Arrived(EventBody body, ChainPlace place, boolean signed) {}
