import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Where the data lies that tests read but the project does not hold: TRIALBRIDGE_CORPUS, else the folder beside the checkout. */
export const corpusFolder = resolve(
  process.env['TRIALBRIDGE_CORPUS'] ?? join(import.meta.dirname, '../../shared/data'),
);

export const corpusPresent = existsSync(join(corpusFolder, 'README.md'));

/** Runs once before all tests. */
export function setup(): void {
  if (corpusPresent) return;
  console.warn(
    `No data folder at ${corpusFolder}: the tests that read it are skipped. Set TRIALBRIDGE_CORPUS to run them.`,
  );
}
