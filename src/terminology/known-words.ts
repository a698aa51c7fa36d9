import { TABLES } from './lexicon/tables.ts';
import { readTable } from './lexicon-table.ts';
import { normalForm } from './word.ts';

const SHORTEST_WORD = 4;

let known: ReadonlySet<string> | undefined;

/** The words of a text as the lexicon's names are compared, without the short ones and those with a digit. */
export const tellingWords = (text: string): readonly string[] =>
  normalForm(text)
    .split(' ')
    .filter((word) => word.length >= SHORTEST_WORD && !/\d/.test(word));

/** Whether a word, as `tellingWords` has it, is one of any name of the lexicon: a word of another language most often is not. */
export function isKnownWord(word: string): boolean {
  known ??= new Set(
    TABLES.flatMap(readTable).flatMap(({ concept: { name, synonyms } }) => [name, ...synonyms].flatMap(tellingWords)),
  );
  return known.has(word);
}
