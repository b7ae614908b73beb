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

-- What the runner of delivery sagas knows of each beside the log, and what each of them is about.
CREATE TABLE saga (
    id TEXT PRIMARY KEY,
    delivery_id TEXT,
    need_id TEXT,
    step TEXT NOT NULL,
    state TEXT NOT NULL,
    due TEXT,
    failures INTEGER NOT NULL,
    reason TEXT,
    skipped TEXT NOT NULL,
    updated_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX saga_state ON saga (state, due);
CREATE INDEX saga_delivery ON saga (delivery_id);

CREATE TABLE saga_ref (
    ref_id TEXT NOT NULL,
    saga TEXT NOT NULL,
    PRIMARY KEY (ref_id, saga)
) STRICT, WITHOUT ROWID;
