/** Marks a file as ours ("TrBr"). */
export const APPLICATION_ID = 0x54724272;

/** Of the tables below: another one needs a migration from every one before. */
export const SCHEMA_VERSION = 1;

/** Of how resources become index rows, apart from the parameters' definitions: a new one makes the store index anew. */
export const INDEX_VERSION = 2;

/** The tables that hold a resource's index rows, all of them with a column `rid`. */
export const INDEX_TABLES = ['token', 'string', 'date', 'quantity', 'uri', 'reference', 'position'] as const;

/**
 * The words of narratives and of whole resources. They are parted and folded beforehand, so that this one needs to know
 * of blanks only. Made apart from the tables below, since stores were made without it.
 */
export const TEXT_SCHEMA = `CREATE VIRTUAL TABLE IF NOT EXISTS text USING fts5(
  narrative, content, content='', contentless_delete=1, tokenize='ascii'
)`;

/**
 * `name` numbers resource types and parameters (`Type.code`). A row of `resource` may be there before its resource: as
 * the target of a reference. `version` holds every body once, in the order of writing. Index rows are those of live
 * resources only; `g` is the element of a composite, 0 for none. `term` numbers what tokens can be. Positions are 32 bit
 * in the R*Tree, rounded outwards, and exact beside it.
 */
export const SCHEMA = `
CREATE TABLE setting (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE name (n INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE);
CREATE TABLE resource (
  rid INTEGER PRIMARY KEY, type INTEGER NOT NULL, id TEXT NOT NULL, seq INTEGER, live INTEGER NOT NULL DEFAULT 0,
  UNIQUE (type, id)
);
CREATE TABLE version (
  seq INTEGER PRIMARY KEY, rid INTEGER NOT NULL, type INTEGER NOT NULL, version INTEGER NOT NULL,
  updated INTEGER NOT NULL, deleted INTEGER NOT NULL, body BLOB NOT NULL,
  UNIQUE (rid, version)
);
CREATE INDEX version_type ON version (type, seq);
CREATE TABLE term (
  k INTEGER PRIMARY KEY, p INTEGER NOT NULL, code TEXT NOT NULL, system TEXT NOT NULL, UNIQUE (p, code, system)
);
CREATE INDEX term_system ON term (p, system);
CREATE TABLE token (k INTEGER, rid INTEGER, g INTEGER, PRIMARY KEY (k, rid, g)) WITHOUT ROWID;
CREATE INDEX token_rid ON token (rid);
CREATE TABLE string (
  p INTEGER, folded TEXT, rid INTEGER, g INTEGER, exact TEXT, PRIMARY KEY (p, folded, rid, g, exact)
) WITHOUT ROWID;
CREATE INDEX string_rid ON string (rid, p);
CREATE TABLE date (
  p INTEGER, low INTEGER, high INTEGER, rid INTEGER, g INTEGER, PRIMARY KEY (p, low, high, rid, g)
) WITHOUT ROWID;
CREATE INDEX date_rid ON date (rid, p);
CREATE TABLE quantity (
  p INTEGER, low REAL, high REAL, rid INTEGER, g INTEGER, system TEXT, code TEXT, unit TEXT,
  PRIMARY KEY (p, low, high, rid, g, system, code, unit)
) WITHOUT ROWID;
CREATE INDEX quantity_rid ON quantity (rid, p);
CREATE TABLE uri (p INTEGER, value TEXT, rid INTEGER, g INTEGER, PRIMARY KEY (p, value, rid, g)) WITHOUT ROWID;
CREATE INDEX uri_rid ON uri (rid, p);
CREATE TABLE reference (
  p INTEGER, target INTEGER, rid INTEGER, g INTEGER, PRIMARY KEY (p, target, rid, g)
) WITHOUT ROWID;
CREATE INDEX reference_rid ON reference (rid, p);
CREATE VIRTUAL TABLE position USING rtree (rid, south, north, west, east, +latitude REAL, +longitude REAL);
`;
