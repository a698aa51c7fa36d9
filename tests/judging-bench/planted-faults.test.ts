/** Judges with a fault planted in them: the made cases must notice each, and the judge without one must pass the same cases. */
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { type GeneratedCase, generated } from '../bench/judging/generate.ts';
import { score } from '../bench/judging/score.ts';
import { type JudgeAll, judgeAllWith } from '../bench/judging/subject.ts';

const planted = vi.hoisted(() => ({ fault: '' }));
const isPlanted = (fault: string): boolean => planted.fault === fault;

vi.mock(import('../../src/eligibility/judging/interval.ts'), async (original) => {
  const real = await original();
  return {
    ...real,
    // Every bound is exclusive.
    comparedWith: (op, bound) =>
      real.comparedWith(isPlanted('bound left out') ? (op === '>=' ? '>' : op === '<=' ? '<' : op) : op, bound),
  };
});

vi.mock(import('../../src/eligibility/judging/converted.ts'), async (original) => {
  const real = await original();
  return {
    ...real,
    converted: (interval, ...units) =>
      isPlanted('units not converted') ? interval : real.converted(interval, ...units),
  };
});

vi.mock(import('../../src/eligibility/judging/presence.ts'), async (original) => {
  const real = await original();
  return { ...real, presenceOf: (fact) => (isPlanted('refuted counts') ? true : real.presenceOf(fact)) };
});

vi.mock(import('../../src/eligibility/judging/time-frame.ts'), async (original) => {
  const real = await original();
  return {
    ...real,
    frameOf: (...given) => {
      const frame = real.frameOf(...given);
      return isPlanted('window at its wrong end') && frame.kind === 'between'
        ? { kind: 'between', from: Number.NEGATIVE_INFINITY, to: frame.from }
        : frame;
    },
    momentWithin: (when, from, to) =>
      isPlanted('partial dates taken for their first day')
        ? real.momentWithin({ first: when.first, last: when.first }, from, to)
        : real.momentWithin(when, from, to),
  };
});

vi.mock(import('../../src/eligibility/judging/outcome.ts'), async (original) => {
  const real = await original();
  return {
    ...real,
    allOf: (parts) => (isPlanted('and taken for or') ? real.anyOf(parts) : real.allOf(parts)),
    atLeastOf: (n, parts) => real.atLeastOf(isPlanted('one of several fewer') ? Math.max(1, n - 1) : n, parts),
    negated: (part) => (isPlanted('denials not turned') ? part : real.negated(part)),
  };
});

vi.mock(import('../../src/eligibility/judging/comparison.ts'), async (original) => {
  const real = await original();
  return {
    ...real,
    compare: (fact, quantity, ...others) => {
      const { ref: _ref, factor: _factor, ...absolute } = quantity;
      const { value, ...bare } = fact;
      if (isPlanted('multiple of a limit taken for a value')) return real.compare(fact, absolute, ...others);
      if (isPlanted('comparators ignored') && value?.kind === 'quantity') {
        const { comparator: _comparator, ...exact } = value;
        return real.compare({ ...bare, value: exact }, quantity, ...others);
      }
      return real.compare(fact, quantity, ...others);
    },
  };
});

vi.mock(import('../../src/eligibility/judging/sought.ts'), async (original) => {
  const real = await original();
  return {
    ...real,
    factsNaming: (sought, context) =>
      real.factsNaming(isPlanted('kinds of a thing ignored') ? { ...sought, descendants: false } : sought, context),
  };
});

vi.mock(import('../../src/eligibility/judging/latest-result.ts'), async (original) => {
  const real = await original();
  return {
    ...real,
    latestOf: (results) => (isPlanted('any result for the latest') ? results.slice(-1) : real.latestOf(results)),
  };
});

vi.mock(import('../../src/eligibility/judging/silence.ts'), async (original) => {
  const real = await original();
  return {
    ...real,
    silent: (silence, context) =>
      real.silent(
        isPlanted('silence of results read as absence') ? { ...silence, domain: 'condition', charted: true } : silence,
        context,
      ),
  };
});

/** Cases of each family that has a fault to show. */
const CASES = 24;
const SEED = 2718;
const all = Array.from({ length: 3000 }, (_, number) => generated(SEED, number));
const ofFamily = (name: string): readonly GeneratedCase[] =>
  all.filter(({ family }) => family === name).slice(0, CASES);

const FAULTS = [
  ['bound left out', 'age'],
  ['units not converted', 'result'],
  ['refuted counts', 'diagnosis'],
  ['window at its wrong end', 'window'],
  ['partial dates taken for their first day', 'window'],
  ['and taken for or', 'logic'],
  ['one of several fewer', 'logic'],
  ['denials not turned', 'negation'],
  ['multiple of a limit taken for a value', 'reference'],
  ['comparators ignored', 'limit'],
  ['kinds of a thing ignored', 'subsumption'],
  ['any result for the latest', 'latest'],
  ['silence of results read as absence', 'silence'],
] as const;

let judging: () => JudgeAll;

beforeAll(async () => {
  const functions = await import('../../src/functions.ts');
  judging = () => judgeAllWith(functions);
});

/** Criteria are read anew for each fault: what was worked out of one without it, or with another, is kept with it. */
function notRight(fault: string, cases: readonly GeneratedCase[]): readonly number[] {
  planted.fault = fault;
  const judgeAll = judging();
  return cases.filter((one) => score(one, judgeAll).mark !== 'right').map(({ number }) => number);
}

describe('a fault planted in the judge', () => {
  it('is not needed: without one the same cases are judged right', () => {
    const families = new Set(FAULTS.map(([, family]) => family));
    expect(notRight('', [...families].flatMap(ofFamily))).toEqual([]);
  });

  it.each(FAULTS)('%s is seen among the cases of %s', (fault, family) => {
    expect(notRight(fault, ofFamily(family)).length).toBeGreaterThan(0);
  });
});
