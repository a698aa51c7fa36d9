import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { Failure } from '../../kernel/failure.ts';
import type { Address } from './address.ts';
import { explain, isContention, isLost } from './failures.ts';

export interface PostgresOptions {
  /** Connections of this process; 10 by default. */
  readonly connections?: number;
  /** A search that takes longer fails as `too-costly`; 30,000 by default. */
  readonly searchTimeoutMs?: number;
}

/** SQL and its values. A named statement is prepared once on each connection. */
export interface Statement {
  readonly text: string;
  readonly values?: readonly unknown[];
  readonly name?: string;
}

/** Asks questions: each on its own, or all within one transaction. */
export interface Queries {
  rows<T>(statement: Statement): Promise<T[]>;
}

/** How often work is begun anew where the connection went, or others were in the way. */
const TRIES = 6;
const PAUSE_MS = 25;

/** Longest wait for a connection, the lock of the writer, and one statement of a write. */
const CONNECT_MS = 15_000;
const LOCK_MS = 60_000;
const WRITE_MS = 300_000;
/** A process that holds the writer's lock and says nothing for so long loses it. */
const IDLE_MS = 120_000;

const INT8 = 20;
const parserOf = pg.types.getTypeParser as (oid: number, format?: string) => (text: string) => unknown;
/** Every bigint of ours is a safe integer. */
const types = {
  getTypeParser: (oid: number, format?: string) =>
    oid === INT8 && format !== 'binary' ? Number : parserOf(oid, format),
} as unknown as pg.CustomTypesConfig;

/** The connections of one process to one database. */
export class Database implements Queries {
  readonly #pool: pg.Pool;
  #closing: Promise<void> | undefined;

  constructor({ connection, schema }: Address, options: PostgresOptions = {}) {
    const searchMs = options.searchTimeoutMs ?? 30_000;
    this.#pool = new pg.Pool({
      connectionString: connection,
      max: options.connections ?? 10,
      connectionTimeoutMillis: CONNECT_MS,
      idleTimeoutMillis: 60_000,
      keepAlive: true,
      application_name: 'trialbridge',
      options: `-c search_path=${schema} -c statement_timeout=${searchMs} -c idle_in_transaction_session_timeout=${IDLE_MS}`,
      types,
    });
    // A connection that goes while nobody uses it is replaced by the next question; without a listener it would end the process.
    this.#pool.on('error', () => undefined);
  }

  /** One question on its own. */
  rows<T>(statement: Statement): Promise<T[]> {
    return this.#tried((client) => on(client).rows<T>(statement));
  }

  /** All questions of `work` see one moment of the store. */
  snapshot<T>(work: (queries: Queries) => Promise<T>): Promise<T> {
    return this.#tried((client) => within(client, 'BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY', work));
  }

  /** All of `work` is done, or nothing. It may be run more than once, and only what the last run did counts. */
  change<T>(work: (queries: Queries) => Promise<T>): Promise<T> {
    const begin = `BEGIN ISOLATION LEVEL READ COMMITTED; SET LOCAL statement_timeout = ${WRITE_MS}; SET LOCAL lock_timeout = ${LOCK_MS}`;
    return this.#tried((client) => within(client, begin, work));
  }

  close(): Promise<void> {
    this.#closing ??= this.#pool.end();
    return this.#closing;
  }

  async #tried<T>(work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
    if (this.#closing) throw new Failure('fault', 'The store is closed');
    for (let tried = 1; ; tried++) {
      try {
        return await this.#connected(work);
      } catch (error) {
        if (tried === TRIES || !(isContention(error) || isLost(error))) throw explain(error);
        await pause(PAUSE_MS * 2 ** tried);
      }
    }
  }

  async #connected<T>(work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
    const client = await this.#pool.connect();
    let lost = false;
    const onLost = (): void => {
      lost = true;
    };
    client.on('error', onLost);
    try {
      return await work(client);
    } catch (error) {
      lost ||= isLost(error) || error instanceof Unsettled;
      throw error;
    } finally {
      client.off('error', onLost);
      client.release(lost);
    }
  }
}

/** A commit that was sent and not answered: running it again could do it twice. */
class Unsettled extends Failure {
  constructor(cause: unknown) {
    super(
      'busy',
      'The connection to the database went while a change was being committed: it may have been done or not',
      {
        cause,
      },
    );
  }
}

const on = (client: pg.PoolClient): Queries => ({
  rows: async <T>({ text, values, name }: Statement) =>
    (await client.query({ text, values: values as unknown[], ...(name === undefined ? {} : { name }) })).rows as T[],
});

async function within<T>(client: pg.PoolClient, begin: string, work: (queries: Queries) => Promise<T>): Promise<T> {
  await client.query(begin);
  let result: T;
  try {
    result = await work(on(client));
  } catch (error) {
    if (!isLost(error)) await client.query('ROLLBACK');
    throw error;
  }
  try {
    await client.query('COMMIT');
  } catch (error) {
    throw isLost(error) ? new Unsettled(error) : error;
  }
  return result;
}
