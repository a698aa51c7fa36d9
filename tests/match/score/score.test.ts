import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Criterion } from '../../../src/eligibility/criterion.ts';
import type { Judgement } from '../../../src/eligibility/verdict.ts';
import { criterionClass, isBeyondRecords } from '../../../src/match/score/criterion-class.ts';
import { FITTED } from '../../../src/match/score/fitted.table.ts';
import { BANDS } from '../../../src/match/score/fitted.ts';
import {
  bandOf,
  conditionWeight,
  criterionWeight,
  evidenceSum,
  LIMITS,
  rankOf,
  scoreAt,
  scoreOf,
} from '../../../src/match/score/score.ts';
import { CONDITION_FITS, isOwn } from '../../../src/match/score/study-condition.ts';
import { type JudgedCriterion, summarise } from '../../../src/match/summary.ts';

const judgement = fc.record({
  section: fc.constantFrom('inclusion', 'exclusion'),
  verdict: fc.constantFrom('met', 'not-met', 'unknown'),
  basis: fc.constantFrom('evidence', 'presumption', 'assumption'),
  domain: fc.constantFrom('condition', 'observation', 'consent', 'opaque', 'medication', 'never-seen'),
});
const judged = judgement.map(({ section, verdict, basis, domain }): JudgedCriterion => {
  const open = verdict === 'unknown';
  const one: Judgement = {
    id: 'c',
    section,
    text: 'text',
    applicable: true,
    holds: open ? null : (verdict === 'met') === (section === 'inclusion'),
    verdict,
    basis: open ? 'none' : basis,
    strict: { holds: null },
    evidence: [],
    needs: open ? [{ domain, why: 'because' }] : [],
  };
  return { criterion: { id: 'c', section } as Criterion, judgement: one };
});
const condition = fc.record({ fit: fc.constantFrom(...CONDITION_FITS), asked: fc.boolean() });
const study = fc.record({ criteria: fc.array(judged, { maxLength: 30 }), condition, complete: fc.boolean() });
const summaryOf = ({ criteria, condition: about, complete }: typeof study extends fc.Arbitrary<infer T> ? T : never) =>
  summarise(criteria, { open: true, complete, condition: about });

describe('the score', () => {
  test('a study with a blocker scores below any without, however many of its criteria are met', () => {
    fc.assert(
      fc.property(study, study, (a, b) => {
        const [one, other] = [summaryOf(a), summaryOf(b)];
        if (one.notMet > 0 && other.notMet === 0) expect(one.score).toBeLessThan(other.score);
      }),
      { numRuns: 2000 },
    );
  });

  test('of two without a blocker, one for another disease never scores above one for the patient’s own', () => {
    fc.assert(
      fc.property(study, study, (a, b) => {
        const [one, other] = [summaryOf(a), summaryOf(b)];
        if (one.notMet + other.notMet === 0 && isOwn(other.condition) && !isOwn(one.condition))
          expect(one.score).toBeLessThan(other.score);
      }),
      { numRuns: 2000 },
    );
  });

  test('lies between 0 and 1, and is the same in whatever order the criteria stand', () => {
    fc.assert(
      fc.property(study, (one) => {
        const { score } = summaryOf(one);
        expect(score >= 0 && score <= 1).toBe(true);
        expect(summaryOf({ ...one, criteria: [...one.criteria].reverse() }).score).toBeCloseTo(score, 9);
      }),
    );
  });

  test('settling an open criterion as met never lowers it', () => {
    fc.assert(
      fc.property(study, judged, (one, more) => {
        if (more.judgement.verdict !== 'unknown') return;
        const met = {
          ...more,
          judgement: { ...more.judgement, verdict: 'met', basis: 'evidence', needs: [] },
        } as JudgedCriterion;
        const before = summaryOf({ ...one, criteria: [...one.criteria, more] }).score;
        expect(summaryOf({ ...one, criteria: [...one.criteria, met] }).score).toBeGreaterThanOrEqual(before);
      }),
    );
  });

  test('what evidence refutes weighs nothing, and what concerns nobody here weighs as if it were not there', () => {
    fc.assert(
      fc.property(judged, ({ judgement: one }) => {
        expect(criterionWeight({ ...one, applicable: false })).toBe(1);
        const weight = criterionWeight(one);
        expect(weight === 0).toBe(one.verdict === 'not-met' && one.basis !== 'presumption');
      }),
    );
  });
});

describe('the class of a criterion', () => {
  const open = (...domains: string[]) => ({
    applicable: true,
    verdict: 'unknown' as const,
    basis: 'none' as const,
    section: 'inclusion' as const,
    needs: domains.map((domain) => ({ domain, why: 'because' })),
  });
  test.each([
    ['one datum', open('observation'), 'inclusion unknown observation'],
    ['two of one kind', open('observation', 'observation'), 'inclusion unknown observation'],
    ['two of different kinds', open('observation', 'condition'), 'inclusion unknown several'],
    ['what only a person can say', open('observation', 'consent'), 'inclusion beyond records'],
    ['text that was not understood', open('opaque'), 'inclusion beyond records'],
    ['a rule for others', { ...open(), applicable: false }, 'not applicable'],
    [
      'a presumption',
      { ...open(), verdict: 'met' as const, basis: 'presumption' as const },
      'inclusion met presumption',
    ],
  ])('%s', (_, one, expected) => {
    expect(criterionClass(one)).toBe(expected);
  });

  test('only an open criterion is beyond records', () => {
    expect(isBeyondRecords({ verdict: 'met', needs: [] })).toBe(false);
    expect(isBeyondRecords({ verdict: 'unknown', needs: [] })).toBe(true);
  });
});

describe('the fitted table', () => {
  test('holds shares, and curves that rise with the sum', () => {
    for (const share of [...Object.values(FITTED.classes), ...Object.values(FITTED.conditions)])
      expect(share > 0 && share < 1).toBe(true);
    for (const band of BANDS) expect(FITTED.bands[band][1]).toBeGreaterThan(0);
  });

  test('the bands lie one above the other', () => {
    expect([LIMITS.blocked[1], LIMITS.other[1]]).toEqual([LIMITS.other[0], LIMITS.own[0]]);
    const best = { logWeight: 0, complete: true };
    const worst = { logWeight: -60, complete: true };
    expect(scoreOf({ ...best, notMet: 1, condition: { fit: 'recorded', asked: true } })).toBeLessThan(
      scoreOf({ ...worst, notMet: 0, condition: { fit: 'absent', asked: false } }),
    );
  });
});

test('ranks put studies in the order of their scores', () => {
  const parts = fc.record({
    logWeight: fc.oneof(fc.double({ min: -60, max: 0, noNaN: true }), fc.constant(Number.NEGATIVE_INFINITY)),
    notMet: fc.constantFrom(0, 0, 1, 3),
    complete: fc.boolean(),
    condition: fc.record({ fit: fc.constantFrom(...CONDITION_FITS), asked: fc.boolean() }),
  });
  const rank = (one: Parameters<typeof scoreOf>[0]): number => rankOf(bandOf(one), evidenceSum(one));
  fc.assert(
    fc.property(parts, parts, (one, other) => {
      if (scoreOf(one) > scoreOf(other)) expect(rank(one)).toBeGreaterThan(rank(other));
      expect(Math.abs(scoreAt(rank(one)) - scoreOf(one))).toBeLessThanOrEqual(1e-10 * scoreOf(one));
    }),
  );
});

test('no condition weighs more than one that is recorded, which a study counts as before it is judged', () => {
  const recorded = { fit: 'recorded', asked: false } as const;
  for (const fit of CONDITION_FITS.filter(isOwn))
    expect(conditionWeight({ fit, asked: false })).toBeLessThanOrEqual(conditionWeight(recorded));
});
