/** Of the tables below: another one needs a migration from every one before. */
export const SCHEMA_VERSION = 1;

/** Stands for no change yet. */
export const NEVER = Number.MAX_SAFE_INTEGER;

/** Characters of a text that stand in its index: entries of PostgreSQL's indexes are short, and texts may be long. */
export const HEAD = 120;

/** The tables that hold a resource's index rows, all of them with a column `rid`. */
export const INDEX_TABLES = ['token', 'string', 'date', 'quantity', 'uri', 'reference', 'text', 'position'] as const;

/**
 * Numbers are ours, none the database's: `seq` of a version is counted in the one row of `writer`, which every write locks
 * first; `p` is the number of a parameter (names.ts). `version` holds every body once, in the order of writing. A row of
 * `resource` is a version with content: it was current from the change `rid`, its `seq`, up to the change `died`, so that a
 * search can ask for the store as it was at any change. Index rows belong to such a row; `g` is the element of a
 * composite, 0 for none. `size` of a part is the number of its keys; `items` and `issues` are JSON. Texts compare by their bytes. One statement each, so that a server that takes no several
 * definitions in a transaction can make them.
 */
export const SCHEMA: readonly string[] = [
  'CREATE TABLE IF NOT EXISTS setting (name TEXT PRIMARY KEY, value TEXT NOT NULL)',
  'CREATE TABLE IF NOT EXISTS writer (id INT PRIMARY KEY, seq BIGINT NOT NULL, updated BIGINT NOT NULL)',
  `CREATE TABLE IF NOT EXISTS resource (
    rid BIGINT PRIMARY KEY, type TEXT COLLATE "C" NOT NULL, id TEXT COLLATE "C" NOT NULL, died BIGINT NOT NULL
  )`,
  'CREATE INDEX IF NOT EXISTS resource_name ON resource (type, id, died, rid)',
  `CREATE TABLE IF NOT EXISTS version (
    seq BIGINT PRIMARY KEY, type TEXT COLLATE "C" NOT NULL, id TEXT COLLATE "C" NOT NULL,
    version BIGINT NOT NULL, updated BIGINT NOT NULL, deleted BOOLEAN NOT NULL, body BYTEA NOT NULL,
    UNIQUE (type, id, version)
  )`,
  'CREATE INDEX IF NOT EXISTS version_type ON version (type, seq)',
  'CREATE TABLE IF NOT EXISTS token (rid BIGINT NOT NULL, p BIGINT NOT NULL, g INT NOT NULL, system TEXT COLLATE "C" NOT NULL, code TEXT COLLATE "C" NOT NULL)',
  `CREATE INDEX IF NOT EXISTS token_code ON token (p, left(code, ${HEAD}), rid)`,
  `CREATE INDEX IF NOT EXISTS token_system ON token (p, left(system, ${HEAD}))`,
  'CREATE INDEX IF NOT EXISTS token_rid ON token (rid, p)',
  'CREATE TABLE IF NOT EXISTS string (rid BIGINT NOT NULL, p BIGINT NOT NULL, g INT NOT NULL, folded TEXT COLLATE "C" NOT NULL, exact TEXT COLLATE "C" NOT NULL)',
  `CREATE INDEX IF NOT EXISTS string_folded ON string (p, left(folded, ${HEAD}), rid)`,
  'CREATE INDEX IF NOT EXISTS string_rid ON string (rid, p)',
  'CREATE TABLE IF NOT EXISTS date (rid BIGINT NOT NULL, p BIGINT NOT NULL, g INT NOT NULL, low BIGINT NOT NULL, high BIGINT NOT NULL)',
  'CREATE INDEX IF NOT EXISTS date_low ON date (p, low, high, rid)',
  'CREATE INDEX IF NOT EXISTS date_high ON date (p, high, low, rid)',
  'CREATE INDEX IF NOT EXISTS date_rid ON date (rid, p)',
  'CREATE TABLE IF NOT EXISTS quantity (rid BIGINT NOT NULL, p BIGINT NOT NULL, g INT NOT NULL, low DOUBLE PRECISION NOT NULL, high DOUBLE PRECISION NOT NULL, system TEXT COLLATE "C" NOT NULL, code TEXT COLLATE "C" NOT NULL, unit TEXT COLLATE "C" NOT NULL)',
  'CREATE INDEX IF NOT EXISTS quantity_low ON quantity (p, low, high, rid)',
  'CREATE INDEX IF NOT EXISTS quantity_rid ON quantity (rid, p)',
  'CREATE TABLE IF NOT EXISTS uri (rid BIGINT NOT NULL, p BIGINT NOT NULL, g INT NOT NULL, value TEXT COLLATE "C" NOT NULL)',
  `CREATE INDEX IF NOT EXISTS uri_value ON uri (p, left(value, ${HEAD}), rid)`,
  'CREATE INDEX IF NOT EXISTS uri_rid ON uri (rid, p)',
  'CREATE TABLE IF NOT EXISTS reference (rid BIGINT NOT NULL, p BIGINT NOT NULL, g INT NOT NULL, type TEXT COLLATE "C" NOT NULL, id TEXT COLLATE "C" NOT NULL)',
  'CREATE INDEX IF NOT EXISTS reference_target ON reference (id, type, p, rid)',
  'CREATE INDEX IF NOT EXISTS reference_p ON reference (p, type, rid)',
  'CREATE INDEX IF NOT EXISTS reference_rid ON reference (rid, p)',
  `CREATE TABLE IF NOT EXISTS job (
    id TEXT PRIMARY KEY, owner TEXT NOT NULL, task TEXT NOT NULL, state TEXT NOT NULL, started_at TEXT NOT NULL,
    number BIGINT NOT NULL, expires_at BIGINT, outcome TEXT, worker TEXT, leased_until TIMESTAMPTZ
  )`,
  `CREATE TABLE IF NOT EXISTS job_part (
    job TEXT NOT NULL, seq INT NOT NULL, keys TEXT NOT NULL, size INT NOT NULL, items TEXT, issues TEXT,
    PRIMARY KEY (job, seq)
  )`,
  'CREATE TABLE IF NOT EXISTS text (rid BIGINT NOT NULL, p BIGINT NOT NULL, words TEXT COLLATE "C" NOT NULL, lexemes TSVECTOR NOT NULL)',
  'CREATE INDEX IF NOT EXISTS text_lexemes ON text USING gin (lexemes)',
  'CREATE INDEX IF NOT EXISTS text_rid ON text (rid)',
  'CREATE TABLE IF NOT EXISTS position (rid BIGINT NOT NULL, p BIGINT NOT NULL, latitude DOUBLE PRECISION NOT NULL, longitude DOUBLE PRECISION NOT NULL)',
  'CREATE INDEX IF NOT EXISTS position_place ON position (p, latitude, longitude)',
  'CREATE INDEX IF NOT EXISTS position_rid ON position (rid)',
];
