package org.mutirao.application.command;

import org.mutirao.eventlog.ChainPlace;
import org.mutirao.eventlog.EventBody;
import org.mutirao.eventlog.Ruling;

/// An entry with what the scope's authority said of it.
public record Decided(EventBody body, ChainPlace place, Ruling ruling) {}
