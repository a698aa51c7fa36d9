/**
 * The data that tests read but the project does not hold: TRIALBRIDGE_CORPUS, else the folder beside the checkout.
 * Where it is absent the tests that need it are skipped and say so; the continuous-integration run fails without it.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, test } from 'vitest';
import { corpusFolder, corpusPresent } from './corpus-folder.ts';

/** Absolute path of a file of the corpus. */
export const corpusPath = (name: string): string => join(corpusFolder, name);

/** Text of a file of the corpus, unpacked where its name ends in .gz. */
export function corpusText(name: string): string {
  const bytes = readFileSync(corpusPath(name));
  return (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}

/** The JSON values of a file that holds one per line. */
export const corpusLines = <T>(name: string): T[] =>
  corpusText(name)
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T);

/**
 * `describe` for tests that need the corpus: one skipped test, with the reason in its title, where it is absent. The body
 * is not even collected then, since it may read the corpus to know its cases.
 */
export function describeCorpus(title: string, body: () => void): void {
  if (corpusPresent) describe(title, body);
  else test.skip(`${title} (skipped: no data folder at ${corpusFolder}; set TRIALBRIDGE_CORPUS)`, () => undefined);
}
