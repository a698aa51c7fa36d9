import { resourceTypes, searchParametersOf } from '../../fhir/definitions/definitions.ts';
import type { AnyResource } from '../../fhir/resource.ts';
import { indexValues } from '../../fhir/search/index-values.ts';
import { ownParameters } from '../../fhir/search/own-parameters.ts';
import { Failure } from '../../kernel/failure.ts';
import { newId, sha256 } from '../../kernel/ids.ts';
import type { Database, Queries } from './database.ts';
import { isMadeByAnother, isWithoutTables } from './failures.ts';
import { IndexRows } from './index-rows.ts';
import { INDEX_TABLES, SCHEMA, SCHEMA_VERSION } from './schema.ts';

/** Of how resources become index rows, apart from the parameters' definitions: a new one makes the store index anew. */
const INDEX_VERSION = 2;

/** How often tables are tried to be made while other processes do the same. */
const TRIES = 20;
/** Resources that are indexed anew at once. */
const PART = 500;

export interface Settings {
  readonly cursorKey: Uint8Array;
}

/**
 * Makes the tables where there are none, and indexes anew where parameters have changed since. Any number of processes may
 * come at once.
 *
 * @throws Failure `fault` for tables of another version, or a database that does not store UTF-8
 */
export async function openTables(database: Database, schema: string): Promise<Settings> {
  let settings = await settingsOf(database);
  if (!settings.has('schema')) {
    await makeTables(database, schema);
    settings = await settingsOf(database);
  }
  const version = settings.get('schema');
  if (version !== String(SCHEMA_VERSION)) {
    throw new Failure(
      'fault',
      `The tables in the database are of version ${version}; this build has ${SCHEMA_VERSION}`,
    );
  }
  if (settings.get('index') !== indexFingerprint()) await database.change(indexAnew);
  return { cursorKey: Buffer.from(settings.get('cursor-key')!, 'hex') };
}

async function settingsOf(database: Queries): Promise<ReadonlyMap<string, string>> {
  type Row = { readonly name: string; readonly value: string };
  try {
    const rows = await database.rows<Row>({ text: 'SELECT name, value FROM setting' });
    return new Map(rows.map(({ name, value }) => [name, value]));
  } catch (error) {
    if (isWithoutTables(error)) return new Map();
    throw error;
  }
}

/** Every statement leaves alone what is there, so that what one process began any other can end; the version comes last. */
async function makeTables(database: Queries, schema: string): Promise<void> {
  const [row] = await database.rows<{ readonly server_encoding: string }>({ text: 'SHOW server_encoding' });
  if (!/^UTF-?8$/i.test(row!.server_encoding)) {
    throw new Failure('fault', `The database stores texts as ${row!.server_encoding}: one in UTF8 is needed`);
  }
  for (const text of [`CREATE SCHEMA IF NOT EXISTS ${schema}`, ...SCHEMA]) await once(database, text);
  const set = (name: string, value: string): Promise<unknown> =>
    database.rows({ text: 'INSERT INTO setting VALUES ($1, $2) ON CONFLICT (name) DO NOTHING', values: [name, value] });
  await database.rows({ text: 'INSERT INTO writer VALUES (1, 0, 0) ON CONFLICT (id) DO NOTHING' });
  await set('cursor-key', sha256(newId() + newId()));
  await set('index', indexFingerprint());
  await set('schema', String(SCHEMA_VERSION));
}

/** `IF NOT EXISTS` does not keep two processes from making one thing at the same moment: the second then comes again. */
async function once(database: Queries, text: string): Promise<void> {
  for (let tried = 1; ; tried++) {
    try {
      await database.rows({ text });
      return;
    } catch (error) {
      if (tried === TRIES || !isMadeByAnother(error)) throw error;
    }
  }
}

async function indexAnew(queries: Queries): Promise<void> {
  await queries.rows({ text: 'SELECT seq FROM writer WHERE id = 1 FOR UPDATE' });
  const [row] = await queries.rows<{ readonly value: string }>({
    text: "SELECT value FROM setting WHERE name = 'index'",
  });
  if (row!.value === indexFingerprint()) return;
  type Row = { readonly rid: number; readonly type: string; readonly body: Buffer };
  for (const table of INDEX_TABLES) await queries.rows({ text: `DELETE FROM ${table}` });
  for (let after = 0, some: Row[] = []; ; after = some.at(-1)!.rid) {
    some = await queries.rows<Row>({
      text: `SELECT r.rid, r.type, v.body FROM resource r JOIN version v ON v.seq = r.rid WHERE r.rid > $1 ORDER BY r.rid LIMIT ${PART}`,
      values: [after],
    });
    if (some.length === 0) break;
    const rows = new IndexRows();
    for (const { rid, type, body } of some) {
      rows.add(type, rid, indexValues(JSON.parse(body.toString('utf8')) as AnyResource));
    }
    await rows.write(queries);
  }
  await queries.rows({ text: "UPDATE setting SET value = $1 WHERE name = 'index'", values: [indexFingerprint()] });
}

/** Changes where resources may be indexed differently than before. */
function indexFingerprint(): string {
  const parameters = resourceTypes().map((type) => [type, searchParametersOf(type)]);
  return sha256(JSON.stringify([INDEX_VERSION, parameters, ownParameters()]));
}
