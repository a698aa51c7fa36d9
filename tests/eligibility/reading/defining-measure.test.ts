import { expect, it } from 'vitest';
import { DEFINING_MEASURES } from '../../../src/eligibility/reading/findings/defining-measure.table.ts';
import { createLexicon } from '../../../src/terminology/lexicon.ts';

it('every finding and measure of the table of defining measures is one of the lexicon', () => {
  const lexicon = createLexicon();
  const ids = [...DEFINING_MEASURES].flatMap(([finding, { sides }]) => [finding, ...sides.keys()]);
  expect(ids.filter((id) => lexicon.concept(id) === undefined)).toEqual([]);
  expect(ids.length).toBeGreaterThan(50);
});
