import { describe, expect, it } from 'vitest';
import { collectFacts, judge, readCriteria } from '../../src/functions.ts';
import { FAMILIES } from '../bench/judging/families/families.ts';
import { generated } from '../bench/judging/generate.ts';
import { told } from '../bench/judging/report.ts';
import { score } from '../bench/judging/score.ts';
import { judgeAllWith } from '../bench/judging/subject.ts';

const SEED = 31_415;
const CASES = 400;
const made = Array.from({ length: CASES }, (_, number) => generated(SEED, number));

describe('a sample of the cases made by construction', () => {
  it('has some of every family, and of every truth', () => {
    expect([...new Set(made.map(({ family }) => family))].toSorted()).toEqual(
      FAMILIES.map(({ name }) => name).toSorted(),
    );
    for (const truth of [true, false, null]) {
      expect(made.filter(({ truth: { strict } }) => strict === truth).length).toBeGreaterThan(CASES / 10);
    }
  });

  it('is the same for the same seed, case by case', () => {
    expect(JSON.stringify(generated(SEED, 7))).toBe(JSON.stringify(made[7]));
    expect(JSON.stringify(generated(SEED + 1, 7))).not.toBe(JSON.stringify(made[7]));
  });

  it('is judged right in 99.5 % at least, and never wrong where it is decided', () => {
    const judgeAll = judgeAllWith({ readCriteria, collectFacts, judge });
    const scored = made.map((one) => ({ one, result: score(one, judgeAll) }));
    const wrong = scored.filter(({ result }) => result.mark === 'wrong');
    expect(wrong.map(({ one, result }) => told(SEED, one, result))).toEqual([]);
    expect(scored.filter(({ result }) => result.mark === 'right').length).toBeGreaterThanOrEqual(0.995 * CASES);
  });
});
