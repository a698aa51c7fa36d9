import { describe, expect, it } from 'vitest';
import type { Criterion, Node } from '../../../src/eligibility/criterion.ts';
import { judgeCriterion } from '../../../src/eligibility/judging/judge.ts';
import type { Span } from '../../../src/kernel/text-span.ts';
import { collectFacts } from '../../../src/patient/collect-facts.ts';
import { bundleOf, optionsOf, treeOf } from './judging-case.ts';
import { SMALL_TERMINOLOGY } from './small-terminology.ts';

/** Somebody with gout and asthma. */
const FACTS = collectFacts(
  bundleOf({
    patient: { gender: 'male', birthDate: '1970-06-15' },
    record: ['90560007', '195967001'].map((code) => ({
      resourceType: 'Condition',
      code: { coding: [{ system: 'http://snomed.info/sct', code }] },
      clinicalStatus: { coding: [{ code: 'active' }] },
      verificationStatus: { coding: [{ code: 'confirmed' }] },
    })),
  }),
  SMALL_TERMINOLOGY,
);

/** An exclusion of any of the diseases that a text names, with one word that was not understood. */
function holds(text: string, diseases: readonly string[], left: string, k: 'or' | 'and' = 'or'): boolean | null {
  const spanOf = (words: string): Span => [text.indexOf(words), text.indexOf(words) + words.length];
  const of = diseases.map(
    (concept): Node => ({ ...treeOf({ domain: 'condition', concept }), span: spanOf(concept) }) as Node,
  );
  const criterion: Criterion = {
    id: 'c',
    section: 'exclusion',
    text,
    span: [0, text.length],
    ast: { k, of },
    residue: [spanOf(left)],
    tier: 'A',
  };
  return judgeCriterion(criterion, FACTS, optionsOf({})).holds;
}

describe('an exclusion with words that were not understood', () => {
  it.each([
    [
      'holds by an item of its own',
      'gout; frobnic headache; kidney-disease',
      ['gout', 'headache', 'kidney-disease'],
      true,
    ],
    ['holds by a sentence of its own', 'Any gout. Frobnic headache', ['gout', 'headache'], true],
    ['holds by a line of its own', 'frobnic headache\ngout', ['gout', 'headache'], true],
    [
      'stays open where the words are of the item that would hold',
      'frobnic gout; headache; arthritis',
      ['gout', 'headache'],
      null,
    ],
    ['stays open where only a comma stands between', 'gout, frobnic headache', ['gout', 'headache'], null],
    [
      'stays open where the words end the list, and may be said of all of it',
      'gout; headache that is frobnic',
      ['gout', 'headache'],
      null,
    ],
    [
      'stays open where the words lead the list',
      'frobnic diseases: gout; headache; arthritis',
      ['gout', 'headache'],
      null,
    ],
    [
      'stays open where the words are an item of which nothing was read',
      'gout; frobnic; headache',
      ['gout', 'headache'],
      null,
    ],
    [
      'is not cleared by what was read',
      'headache; frobnic arthritis; kidney-disease',
      ['headache', 'kidney-disease'],
      null,
    ],
  ] as const)('%s', (_, text, diseases, expected) => {
    expect(holds(text, diseases, /frobnic/i.exec(text)![0])).toBe(expected);
  });

  it('stays open where all of it must be so', () => {
    expect(holds('gout; frobnic headache; asthma', ['gout', 'asthma'], 'frobnic', 'and')).toBe(null);
  });
});
