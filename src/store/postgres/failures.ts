import { Failure, type FailureKind } from '../../kernel/failure.ts';

/** SQLSTATE of the server, or the system's name of a failed connection. */
const codeOf = (error: unknown): string => {
  const { code } = error as { readonly code?: unknown };
  return typeof code === 'string' ? code : '';
};

/** What the driver says without a code. */
const LOST =
  /^(Connection terminated|Client has encountered a connection error|timeout exceeded when trying to connect)/;

/** Whether the connection went, or never was: nothing that was not committed is done. */
export const isLost = (error: unknown): boolean =>
  /^(08...|57P0[1-3]|E[A-Z]+)$/.test(codeOf(error)) || (error instanceof Error && LOST.test(error.message));

/** Whether the transaction may succeed when it is run again. */
export const isContention = (error: unknown): boolean => ['40001', '40P01'].includes(codeOf(error));

/** Whether something is there already that another process made at the same moment. */
export const isMadeByAnother = (error: unknown): boolean =>
  ['23505', '42P06', '42P07', '42710'].includes(codeOf(error));

/** Whether the tables have never been made. */
export const isWithoutTables = (error: unknown): boolean => ['42P01', '3F000'].includes(codeOf(error));

/** By SQLSTATE (PostgreSQL, appendix A). */
const KNOWN: Readonly<Record<string, readonly [FailureKind, string]>> = {
  '28000': ['fault', 'The database does not admit the user of the store'],
  '28P01': ['fault', 'The database does not admit the user of the store'],
  '3D000': ['fault', 'The database of the store does not exist'],
  '42501': ['fault', 'The user of the store may not do this in the database'],
  '25006': ['busy', 'The database accepts no writes at present'],
  '40001': ['busy', 'Too many writes concern the same resources at once'],
  '40P01': ['busy', 'Too many writes concern the same resources at once'],
  '53100': ['busy', 'The database has no space left on its disk'],
  '53200': ['busy', 'The database is out of memory'],
  '53300': ['busy', 'The database has no connection left'],
  '55P03': ['busy', 'Another write takes too long'],
  '57014': ['too-costly', 'The database took too long to answer'],
};

/** What the server or the driver says, as a Failure without a word of its text; any other error as it is. */
export function explain(error: unknown): unknown {
  if (error instanceof Failure) return error;
  if (isLost(error)) return new Failure('busy', 'The database cannot be reached', { cause: error });
  const known = KNOWN[codeOf(error)];
  return known ? new Failure(known[0], known[1], { cause: error }) : error;
}
