-- Version 2: those who follow the log, and what they keep beside it. None of it is made from the log
-- again.
CREATE TABLE subscriber (
    name TEXT PRIMARY KEY,
    change INTEGER NOT NULL,
    entry INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE dead_letter (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    subscriber TEXT NOT NULL,
    change INTEGER NOT NULL,
    what TEXT NOT NULL,
    entry INTEGER NOT NULL,
    error TEXT NOT NULL,
    attempts INTEGER NOT NULL,
    at TEXT NOT NULL,
    state TEXT NOT NULL,
    UNIQUE (subscriber, change, entry)
) STRICT;
CREATE INDEX dead_letter_open ON dead_letter (id) WHERE state = 'OPEN';

CREATE TABLE analytics (
    event_id TEXT PRIMARY KEY,
    event_type TEXT NOT NULL,
    aggregate_type TEXT NOT NULL,
    at TEXT NOT NULL,
    handled TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX analytics_type ON analytics (event_type, at);

-- What the runner of delivery sagas knows of each beside the log.
CREATE TABLE saga (
    id TEXT PRIMARY KEY,
    delivery_id TEXT,
    need_id TEXT,
    volunteer_id TEXT,
    step TEXT NOT NULL,
    state TEXT NOT NULL,
    deadline TEXT,
    failures INTEGER NOT NULL,
    next_try TEXT,
    reason TEXT,
    skipped TEXT NOT NULL,
    updated_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX saga_state ON saga (state, deadline);
CREATE INDEX saga_delivery ON saga (delivery_id);
