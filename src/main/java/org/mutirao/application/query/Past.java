package org.mutirao.application.query;

/// What was known at a time: needs, offers, deliveries and places, and the entries behind them. It
/// is kept in memory until it is closed.
public interface Past extends ReadModel, AutoCloseable {
    @Override
    void close();
}
