/** Marks a file of vocabularies ("TrBv"). */
export const APPLICATION_ID = 0x54724276;

/** Of the tables below. Vocabularies can be imported again: a file of another version is refused, and is nobody's only copy. */
export const SCHEMA_VERSION = 1;

/**
 * `r` numbers releases; the rows of one are only ever seen whole. A concept may be said by several releases, each in
 * part. `name.form` is how a name is looked up; `start` its first words where it may be found inside a sentence.
 * `map.target` is a concept id too, of another vocabulary, imported or not.
 */
export const SCHEMA = `
CREATE TABLE release (
  r INTEGER PRIMARY KEY, key TEXT NOT NULL, part TEXT NOT NULL, title TEXT NOT NULL, version TEXT NOT NULL,
  hash TEXT NOT NULL, concepts INTEGER NOT NULL, names INTEGER NOT NULL, UNIQUE (key, part)
);
CREATE TABLE concept (
  id TEXT NOT NULL, r INTEGER NOT NULL, name TEXT, kind TEXT, retired INTEGER NOT NULL, PRIMARY KEY (id, r)
) WITHOUT ROWID;
CREATE TABLE name (
  form TEXT NOT NULL, id TEXT NOT NULL, r INTEGER NOT NULL, plain TEXT NOT NULL, preferred INTEGER NOT NULL,
  start TEXT, words INTEGER NOT NULL, PRIMARY KEY (form, id, r)
) WITHOUT ROWID;
CREATE INDEX name_start ON name (start, words) WHERE start IS NOT NULL;
CREATE INDEX name_id ON name (id);
CREATE TABLE parent (
  id TEXT NOT NULL, parent TEXT NOT NULL, r INTEGER NOT NULL, PRIMARY KEY (id, parent, r)
) WITHOUT ROWID;
CREATE INDEX parent_child ON parent (parent, id);
CREATE TABLE map (
  target TEXT NOT NULL, id TEXT NOT NULL, r INTEGER NOT NULL, match TEXT NOT NULL, PRIMARY KEY (target, id, r)
) WITHOUT ROWID;
CREATE INDEX map_id ON map (id);
`;
