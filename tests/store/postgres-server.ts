import { randomBytes } from 'node:crypto';
import pg from 'pg';

/** Names the server that stores are tried on: a `postgres://` address of a database that tests may make schemas in. */
export const SERVER = process.env['TRIALBRIDGE_TEST_POSTGRES'];

/** Told where the suites that need one are skipped. */
export const WHY_SKIPPED = 'skipped: TRIALBRIDGE_TEST_POSTGRES names no server';

const made: string[] = [];

/** The address of a store that is not there yet. */
export function freshAddress(): string {
  const schema = `test_${randomBytes(8).toString('hex')}`;
  made.push(schema);
  const url = new URL(SERVER!);
  url.searchParams.set('schema', schema);
  return url.href;
}

/** Removes every store that `freshAddress` named. */
export async function removeStores(): Promise<void> {
  if (made.length === 0) return;
  await asked(...made.splice(0).map((schema) => `DROP SCHEMA IF EXISTS ${schema} CASCADE`));
}

/** Runs statements on the server, beside any store. */
export async function asked(...statements: readonly string[]): Promise<readonly Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: SERVER! });
  await client.connect();
  try {
    let rows: readonly Record<string, unknown>[] = [];
    for (const statement of statements) rows = (await client.query(statement)).rows;
    return rows;
  } finally {
    await client.end();
  }
}
