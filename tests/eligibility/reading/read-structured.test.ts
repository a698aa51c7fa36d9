import { describe, expect, it } from 'vitest';
import { checkCriteria } from '../../../src/eligibility/reading/check-criteria.ts';
import { readStructured } from '../../../src/eligibility/reading/read-structured.ts';
import { compact } from './compact.ts';

const trees = (limits: Parameters<typeof readStructured>[0]): string[] =>
  readStructured(limits).map(({ ast }) => compact(ast));

describe('The registry’s structured limits', () => {
  it('become inclusion criteria of their own', () => {
    expect(trees({ minimumAge: '18 Years', maximumAge: '75 Years', sex: 'FEMALE', healthyVolunteers: false })).toEqual([
      'age.structured[>= 18 a]',
      'age.structured[<= 75 a]',
      'sex.female“female?”',
      'judgement.not-healthy-volunteer',
    ]);
  });

  it('read months, weeks and days as they are', () => {
    expect(trees({ minimumAge: '6 Months', maximumAge: '28 Days' })).toEqual([
      'age.structured[>= 6 mo]',
      'age.structured[<= 28 d]',
    ]);
  });

  it('say nothing where the registry sets no limit', () => {
    expect(trees({ minimumAge: 'N/A', sex: 'ALL', healthyVolunteers: true })).toEqual([]);
  });

  it('are marked as structured and well formed', () => {
    for (const criterion of readStructured({ minimumAge: '18 Years', sex: 'MALE' }, 'NCT1')) {
      expect(criterion).toMatchObject({ section: 'inclusion', structured: true, residue: [] });
      expect(checkCriteria([criterion], criterion.text)).toEqual([]);
    }
  });
});
