import { Failure } from '../../kernel/failure.ts';

/** Where a PostgreSQL store is. */
export interface Address {
  /** As the driver takes it. May hold a password: never part of a message. */
  readonly connection: string;
  /** Of the tables. */
  readonly schema: string;
}

const DEFAULT_SCHEMA = 'trialbridge';

/**
 * Reads `postgres://user:password@host:port/database?schema=name`; other parameters are the driver's (`sslmode`, …).
 *
 * @throws Failure `invalid`, which repeats nothing of the text
 */
export function parseAddress(text: string): Address {
  if (!URL.canParse(text)) throw refused('is no postgres:// URL');
  const url = new URL(text);
  const schema = url.searchParams.get('schema') ?? DEFAULT_SCHEMA;
  if (!/^[a-z][a-z0-9_]{0,62}$/.test(schema)) {
    throw refused('names a schema of other characters than a-z, 0-9 and _, or of more than 63');
  }
  url.searchParams.delete('schema');
  return { connection: url.href, schema };
}

const refused = (why: string): Failure =>
  new Failure('invalid', `The address of the store ${why}`, { expression: 'TRIALBRIDGE_STORE' });
