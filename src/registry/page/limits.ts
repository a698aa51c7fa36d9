import { Failure } from '../../kernel/failure.ts';

/** More than these is no registry page, whose longest, with thousands of sites, have some 20,000 lines. */
export const MOST_LINES = 100_000;
/** Tags and runs of text. */
export const MOST_PIECES = 3_000_000;
/** Arms, and interventions; the longest lists have a few hundred. */
export const MOST_ITEMS = 1_000;

/** @throws Failure `too-large` where there are more than there may be */
export function requireAtMost(most: number, count: number, what: string, line: number): void {
  if (count > most) {
    const message = `More than ${most.toLocaleString('en')} ${what}: no registry page is that long`;
    throw new Failure('too-large', message, { expression: `line ${line}` });
  }
}
