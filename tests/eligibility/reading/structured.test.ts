import { describe, expect, it } from 'vitest';
import { readStructured } from '../../../src/eligibility/reading/lint/structured.ts';
import { compact } from './compact.ts';

const trees = (limits: Parameters<typeof readStructured>[0]): string[] =>
  readStructured(limits).map(({ section, ast }) => `${section} ${compact(ast)}`);

describe('The registry’s structured limits', () => {
  it('become criteria of their own: one of both ages, one of sex, one that keeps healthy volunteers out', () => {
    expect(trees({ minimumAge: '18 Years', maximumAge: '75 Years', sex: 'FEMALE', healthyVolunteers: false })).toEqual([
      'inclusion structured.age[between 18..75 a]',
      'inclusion structured.sex“female”',
      'exclusion structured.healthy-volunteer',
    ]);
  });

  it('read months, weeks, days and single units as they are', () => {
    expect(trees({ minimumAge: '6 Months' })).toEqual(['inclusion structured.age[>= 6 mo]']);
    expect(trees({ maximumAge: '1 Year' })).toEqual(['inclusion structured.age[<= 1 a]']);
    expect(trees({ maximumAge: '28 Days' })).toEqual(['inclusion structured.age[<= 28 d]']);
  });

  it('say nothing where the registry sets no limit', () => {
    expect(trees({ minimumAge: 'N/A', sex: 'ALL', healthyVolunteers: true })).toEqual([]);
    expect(trees({})).toEqual([]);
  });

  it('never drop an age of another form: it cannot be decided', () => {
    expect(readStructured({ minimumAge: 'eighteen' }).map(({ text, ast }) => [text, ast])).toMatchObject([
      ['Minimum age: eighteen', { domain: 'opaque' }],
    ]);
    expect(
      readStructured({ minimumAge: '18 Years', maximumAge: 'old' }).map(({ text, ast }) => [text, ast]),
    ).toMatchObject([
      ['Minimum age: 18 Years', { domain: 'age', quantity: { op: '>=' } }],
      ['Maximum age: old', { domain: 'opaque' }],
    ]);
  });

  it('are marked as structured, with ids of their own and nothing left over', () => {
    const criteria = readStructured({ minimumAge: '18 Years', sex: 'MALE', healthyVolunteers: false });
    for (const criterion of criteria) expect(criterion).toMatchObject({ structured: true, residue: [] });
    expect(new Set(criteria.map(({ id }) => id)).size).toBe(3);
  });
});
