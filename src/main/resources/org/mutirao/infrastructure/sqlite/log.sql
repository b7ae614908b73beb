-- The log. A row is what was hashed; nothing is stored twice.
CREATE TABLE event_store (
    id INTEGER PRIMARY KEY,
    event_id TEXT NOT NULL,
    event_type TEXT NOT NULL,
    event_schema INTEGER NOT NULL,
    aggregate_type TEXT NOT NULL,
    aggregate_id TEXT NOT NULL,
    version INTEGER NOT NULL,
    timestamp TEXT NOT NULL,
    hlc TEXT NOT NULL,
    user_id TEXT,
    event_data TEXT NOT NULL,
    metadata TEXT,
    scope TEXT NOT NULL,
    device_id TEXT NOT NULL,
    device_seq INTEGER NOT NULL,
    prev_hash TEXT NOT NULL,
    hash TEXT NOT NULL,
    scope_seq INTEGER,
    received_at INTEGER,
    verdict TEXT,
    UNIQUE (scope, device_id, device_seq),
    UNIQUE (scope, scope_seq)
) STRICT;
CREATE UNIQUE INDEX event_accepted ON event_store (scope, event_id) WHERE verdict = 'accepted';
CREATE INDEX event_by_id ON event_store (event_id);
CREATE INDEX idx_aggregate ON event_store (aggregate_type, aggregate_id);
CREATE INDEX idx_event_type_timestamp ON event_store (event_type, timestamp);
-- Undecided entries are few, or all where nobody has decided yet.
CREATE INDEX event_undecided ON event_store (hlc, device_id, device_seq) WHERE scope_seq IS NULL;

-- Rows are only inserted; the authority's columns are filled once.
CREATE TRIGGER event_is_not_deleted BEFORE DELETE ON event_store
BEGIN SELECT RAISE (ABORT, 'an entry is never deleted'); END;
CREATE TRIGGER event_is_not_changed BEFORE UPDATE OF
    id, event_id, event_type, event_schema, aggregate_type, aggregate_id, version, timestamp, hlc,
    user_id, event_data, metadata, scope, device_id, device_seq, prev_hash, hash ON event_store
BEGIN SELECT RAISE (ABORT, 'an entry is never changed'); END;
CREATE TRIGGER event_is_decided_once BEFORE UPDATE OF scope_seq, received_at, verdict ON event_store
WHEN old.scope_seq IS NOT NULL
BEGIN SELECT RAISE (ABORT, 'an entry is decided once'); END;

CREATE TABLE event_ref (
    ref_id TEXT NOT NULL,
    event INTEGER NOT NULL,
    PRIMARY KEY (ref_id, event)
) STRICT, WITHOUT ROWID;

CREATE TABLE event_change (
    pos INTEGER PRIMARY KEY AUTOINCREMENT,
    event INTEGER NOT NULL,
    change TEXT NOT NULL
) STRICT;

CREATE TABLE evidence (
    entry TEXT NOT NULL,
    columns TEXT NOT NULL,
    why TEXT NOT NULL,
    at TEXT NOT NULL
) STRICT;

CREATE TABLE scope_head (
    scope TEXT PRIMARY KEY,
    seq INTEGER NOT NULL,
    received_at INTEGER NOT NULL,
    authority TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- What is this laptop's own and is never sent.
CREATE TABLE local (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE sealed (
    digest TEXT PRIMARY KEY,
    person_id TEXT NOT NULL,
    ciphertext BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX sealed_person ON sealed (person_id);

-- A destroyed key's row stays, without the key: its id never gets another.
CREATE TABLE person_key (
    id TEXT NOT NULL,
    kind TEXT NOT NULL,
    wrapped BLOB,
    PRIMARY KEY (id, kind)
) STRICT, WITHOUT ROWID;

CREATE TABLE projection (
    name TEXT PRIMARY KEY,
    version INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE device_key (
    device_id TEXT PRIMARY KEY,
    public_key TEXT NOT NULL,
    seed BLOB NOT NULL
) STRICT, WITHOUT ROWID;
