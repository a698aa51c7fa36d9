import { Failure } from '../../kernel/failure.ts';

interface SqliteError extends Error {
  readonly code: 'ERR_SQLITE_ERROR';
  readonly errcode: number;
}

const isSqliteError = (error: unknown): error is SqliteError =>
  error instanceof Error && (error as Partial<SqliteError>).code === 'ERR_SQLITE_ERROR';

/** By SQLite's primary result code (sqlite.org/rescode.html). */
const KNOWN: Readonly<Record<number, readonly ['busy' | 'fault', string]>> = {
  5: ['busy', 'is being written to by another process'],
  6: ['busy', 'is locked'],
  8: ['fault', 'cannot be written to'],
  10: ['fault', 'cannot be read or written: input/output error'],
  11: ['fault', 'is damaged'],
  13: ['busy', 'has no space left on its disk'],
  14: ['fault', 'cannot be opened'],
  23: ['fault', 'may not be opened'],
  26: ['fault', 'is not a database'],
};

/** What SQLite says of a store's file, as a Failure; any other error as it is. */
export function explain(error: unknown, path: string): unknown {
  if (!isSqliteError(error)) return error;
  const known = KNOWN[error.errcode & 0xff];
  return known ? new Failure(known[0], `The store ${path} ${known[1]}`, { cause: error }) : error;
}
