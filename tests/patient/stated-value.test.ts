import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { valuesIn } from '../../src/patient/narrative/stated-value.ts';
import { createLexicon } from '../../src/terminology/lexicon.ts';

interface Case {
  readonly sentence: string;
  /** Lexicon id, comparator, number and UCUM unit of each value that is read; none where the sentence states none plainly. */
  readonly values: readonly string[];
}

const CASES: readonly Case[] = JSON.parse(
  readFileSync(new URL('../cases/patient/stated-values.json', import.meta.url), 'utf8'),
);
const lexicon = createLexicon();

it.each(CASES)('$sentence', ({ sentence, values }) => {
  const found = valuesIn(sentence, lexicon.mentions(sentence)).map(({ id, value }) =>
    `${id} ${value.comparator ?? ''}${value.value} ${value.ucum ?? ''}`.trim(),
  );
  expect(found).toEqual(values);
});
