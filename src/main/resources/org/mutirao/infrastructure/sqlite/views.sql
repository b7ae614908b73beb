-- The read tables: made from the log, and made again whenever one of them changes its shape. Amounts
-- are decimals as text, times are RFC 3339, names of people are nowhere.
-- `$schema` is where they are made: beside the log, or in memory for one connection alone.

CREATE TABLE $schema.necessidades_view (
    id TEXT PRIMARY KEY,
    category TEXT,
    status TEXT NOT NULL,
    items_count INTEGER NOT NULL,
    creator_name TEXT,
    location_name TEXT,
    urgency TEXT,
    created_at TEXT NOT NULL,
    number TEXT NOT NULL,
    due TEXT,
    external_id TEXT,
    urgency_rank INTEGER NOT NULL,
    due_order TEXT NOT NULL,
    provisional INTEGER NOT NULL,
    pos INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX $schema.need_order
    ON necessidades_view (status, urgency_rank DESC, due_order, created_at, id);
CREATE INDEX $schema.need_number ON necessidades_view (number);
CREATE INDEX $schema.need_place ON necessidades_view (location_name);

CREATE TABLE $schema.need_item (
    need_id TEXT NOT NULL,
    item_id TEXT NOT NULL,
    line INTEGER NOT NULL,
    name TEXT NOT NULL,
    unit TEXT NOT NULL,
    needed TEXT,
    reserved TEXT NOT NULL,
    in_route TEXT NOT NULL,
    received TEXT NOT NULL,
    missing TEXT,
    excess TEXT NOT NULL,
    PRIMARY KEY (need_id, item_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE $schema.ofertas_view (
    id TEXT PRIMARY KEY,
    category TEXT,
    status TEXT NOT NULL,
    items_count INTEGER NOT NULL,
    provider_id TEXT,
    location_id TEXT,
    available_until TEXT,
    created_at TEXT NOT NULL,
    number TEXT NOT NULL,
    external_id TEXT,
    until_order TEXT NOT NULL,
    pos INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX $schema.offer_order ON ofertas_view (status, until_order, created_at, id);
CREATE INDEX $schema.offer_number ON ofertas_view (number);

CREATE TABLE $schema.offer_item (
    offer_id TEXT NOT NULL,
    item_id TEXT NOT NULL,
    line INTEGER NOT NULL,
    name TEXT NOT NULL,
    category TEXT,
    unit TEXT NOT NULL,
    offered TEXT,
    reserved TEXT NOT NULL,
    PRIMARY KEY (offer_id, item_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE $schema.offer_remaining (
    offer_id TEXT NOT NULL,
    item_id TEXT NOT NULL,
    remaining TEXT,
    PRIMARY KEY (offer_id, item_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE $schema.reservation (
    offer_id TEXT NOT NULL,
    id TEXT NOT NULL,
    need_id TEXT,
    item_id TEXT NOT NULL,
    need_item_id TEXT,
    quantity TEXT NOT NULL,
    standing TEXT NOT NULL,
    unit TEXT NOT NULL,
    state TEXT NOT NULL,
    volunteer_id TEXT,
    PRIMARY KEY (offer_id, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX $schema.reservation_by_id ON reservation (id);
CREATE INDEX $schema.reservation_need ON reservation (need_id);

CREATE TABLE $schema.entregas_view (
    id TEXT PRIMARY KEY,
    number TEXT NOT NULL,
    status TEXT NOT NULL,
    flow TEXT NOT NULL,
    origin_id TEXT,
    destination_id TEXT,
    volunteer_id TEXT,
    to_check INTEGER NOT NULL,
    counter INTEGER NOT NULL,
    answer_until TEXT,
    created_at TEXT NOT NULL,
    pos INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX $schema.delivery_order ON entregas_view (status, created_at DESC, id);
CREATE INDEX $schema.delivery_number ON entregas_view (number);

CREATE TABLE $schema.delivery_line (
    delivery_id TEXT NOT NULL,
    line_id TEXT NOT NULL,
    line INTEGER NOT NULL,
    need_id TEXT,
    need_item_id TEXT,
    offer_id TEXT,
    reservation_id TEXT,
    unit TEXT NOT NULL,
    sent TEXT NOT NULL,
    received TEXT NOT NULL,
    lost TEXT NOT NULL,
    open TEXT NOT NULL,
    PRIMARY KEY (delivery_id, line_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX $schema.delivery_line_need ON delivery_line (need_id);

-- Who carries it now, or is asked to; two may share it.
CREATE TABLE $schema.delivery_carrier (
    delivery_id TEXT NOT NULL,
    volunteer_id TEXT NOT NULL,
    PRIMARY KEY (delivery_id, volunteer_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX $schema.delivery_carrier_who ON delivery_carrier (volunteer_id);

-- Where it was on its way.
CREATE TABLE $schema.delivery_position (
    delivery_id TEXT NOT NULL,
    n INTEGER NOT NULL,
    at TEXT NOT NULL,
    latitude TEXT,
    longitude TEXT,
    place_id TEXT,
    PRIMARY KEY (delivery_id, n)
) STRICT, WITHOUT ROWID;

-- What arrived with each receipt, and what corrections changed: the sum is what the line received.
-- `proof`: codigo, parte, sem_codigo, corrigido, or empty.
CREATE TABLE $schema.receipt (
    delivery_id TEXT NOT NULL,
    n INTEGER NOT NULL,
    line_id TEXT NOT NULL,
    event_id TEXT,
    at TEXT NOT NULL,
    received TEXT NOT NULL,
    lost TEXT NOT NULL,
    loss_reason TEXT,
    proof TEXT NOT NULL,
    checked_by TEXT,
    PRIMARY KEY (delivery_id, n)
) STRICT, WITHOUT ROWID;
CREATE INDEX $schema.receipt_at ON receipt (at);

CREATE TABLE $schema.places_view (
    id TEXT PRIMARY KEY,
    name TEXT,
    folded_name TEXT,
    kind TEXT NOT NULL,
    latitude TEXT,
    longitude TEXT,
    city TEXT,
    municipality TEXT,
    capacity INTEGER,
    sealed TEXT,
    external_id TEXT,
    hidden INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    pos INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX $schema.place_name ON places_view (folded_name);

CREATE TABLE $schema.place_alias (
    merged TEXT PRIMARY KEY,
    keep TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX $schema.place_alias_keep ON place_alias (keep);

CREATE TABLE $schema.people_view (
    id TEXT PRIMARY KEY,
    sealed TEXT,
    roles TEXT NOT NULL,
    erased INTEGER NOT NULL,
    hidden INTEGER NOT NULL,
    external_id TEXT,
    created_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE $schema.person_alias (
    merged TEXT PRIMARY KEY,
    keep TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE $schema.items_view (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    folded_name TEXT NOT NULL,
    category TEXT,
    unit TEXT,
    code TEXT,
    storage TEXT,
    substitutes TEXT NOT NULL,
    external_id TEXT,
    hidden INTEGER NOT NULL,
    created_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX $schema.item_name ON items_view (folded_name);

CREATE TABLE $schema.devices_view (
    id TEXT PRIMARY KEY,
    name TEXT,
    prefix TEXT NOT NULL,
    public_key TEXT NOT NULL,
    roles TEXT NOT NULL,
    revoked INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE $schema.clash (
    owner TEXT NOT NULL,
    path TEXT NOT NULL,
    kind TEXT NOT NULL,
    id TEXT NOT NULL,
    held TEXT,
    replaced_by TEXT,
    assumed TEXT,
    event_id TEXT NOT NULL,
    PRIMARY KEY (owner, path)
) STRICT, WITHOUT ROWID;

-- Lists have an order of their own: how often a word stands in a row is not counted.
CREATE VIRTUAL TABLE $schema.need_words USING fts5
    (id UNINDEXED, words, columnsize = 0, tokenize = 'unicode61 remove_diacritics 2');
CREATE VIRTUAL TABLE $schema.offer_words USING fts5
    (id UNINDEXED, words, columnsize = 0, tokenize = 'unicode61 remove_diacritics 2');
CREATE VIRTUAL TABLE $schema.place_words USING fts5
    (id UNINDEXED, words, columnsize = 0, tokenize = 'unicode61 remove_diacritics 2');
CREATE VIRTUAL TABLE $schema.item_words USING fts5
    (id UNINDEXED, words, columnsize = 0, tokenize = 'unicode61 remove_diacritics 2');
