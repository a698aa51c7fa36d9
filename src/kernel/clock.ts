/** The only door to the system clock. Judging never comes here: it takes its day as an argument. */

/** Milliseconds since 1970-01-01T00:00:00Z. */
export const nowMs = (): number => Date.now();

/** This instant as a FHIR instant in UTC, with milliseconds. */
export const nowInstant = (): string => new Date().toISOString();

/** Today's date in the process's time zone, YYYY-MM-DD. */
export function today(): string {
  const now = new Date();
  const pad = (n: number): string => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}
