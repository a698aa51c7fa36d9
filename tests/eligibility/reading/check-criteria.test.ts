import { describe, expect, it } from 'vitest';
import type { Atom, Criterion } from '../../../src/eligibility/criterion.ts';
import { checkCriteria } from '../../../src/eligibility/reading/check-criteria.ts';

const text = 'severe asthma';
const atom: Atom = {
  k: 'atom',
  id: 'a',
  span: [0, 13],
  rule: 'r',
  subject: 'patient',
  domain: 'condition',
  quantifier: 'any',
  modality: 'asserted',
};
const criterion: Criterion = { id: 'c', section: 'exclusion', text, span: [0, 13], ast: atom, residue: [], tier: 'A' };
const faults = (criteria: readonly Criterion[]): (string | undefined)[] =>
  checkCriteria(criteria, text).map(({ expression }) => expression);

describe('Checking what a reader gives', () => {
  it('finds nothing wrong with a sound criterion', () => {
    expect(faults([criterion])).toEqual([]);
  });

  it.each([
    ['an id used twice', [criterion, criterion], 'criteria[1].id'],
    ['a parent that is not there', [{ ...criterion, parent: 'p' }], 'criteria[0].parent'],
    ['a span beyond the text', [{ ...criterion, span: [0, 99] as const }], 'criteria[0].span'],
    ['an atom beyond the text', [{ ...criterion, ast: { ...atom, span: [0, 99] as const } }], 'criteria[0].ast'],
    ['a list of one part', [{ ...criterion, ast: { k: 'and' as const, of: [atom] } }], 'criteria[0].ast.of'],
    ['a count without parts', [{ ...criterion, ast: { k: 'atLeast' as const, n: 2, of: [] } }], 'criteria[0].ast.of'],
    ['atoms that share an id', [{ ...criterion, ast: { k: 'or' as const, of: [atom, atom] } }], 'criteria[0].ast'],
    ['a word that is nowhere', [{ ...criterion, ast: { ...atom, span: [7, 13] as const } }], 'criteria[0].residue'],
    ['residue outside the criterion', [{ ...criterion, residue: [[5, 40] as const] }], 'criteria[0].residue'],
  ])('points at %s', (_, criteria, place) => {
    expect(faults(criteria)).toContain(place);
  });
});
