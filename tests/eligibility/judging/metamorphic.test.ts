import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collectFacts, judge, readCriteria } from '../../../src/functions.ts';
import { written } from '../../bench/judging/calendar.ts';
import { type GeneratedCase, generated } from '../../bench/judging/generate.ts';
import { Random } from '../../bench/judging/random.ts';
import { judgeAllWith } from '../../bench/judging/subject.ts';
import { POLICIES } from '../../bench/judging/truth.ts';
import { writeRecord } from '../../bench/judging/writing/record.ts';
import type { Plain } from '../../bench/judging/writing/resource.ts';

const RUNS = { numRuns: 120, seed: 20_260_115 };
const judgeAll = judgeAllWith({ readCriteria, collectFacts, judge });
const made = fc.integer({ min: 0, max: 1_000_000 }).map((number) => generated(20_260_116, number));

/** What must not change: the answers, and not the wording of what is cited. */
const answers = (one: GeneratedCase, record: Plain): unknown =>
  POLICIES.map((policy) => {
    const { applicable, holds, verdict, strict } = judgeAll(one, record)[policy];
    return { applicable, holds, verdict, strict: strict.holds };
  });
const first = ({ records }: GeneratedCase): Plain => records[0] ?? {};

describe('judging text against a record', () => {
  it('does not depend on how the patient is written: units, codes, words, references, order, other entries', () => {
    fc.assert(
      fc.property(made, fc.integer(), (one, seed) => {
        expect(answers(one, writeRecord(new Random(seed), one.chart))).toEqual(answers(one, first(one)));
      }),
      RUNS,
    );
  });

  it('does not depend on the era: every date and the day of judgement moved by 28 years', () => {
    // 28 years are 10227 days, and bring the same days of the same leap years back.
    const later = (value: unknown): unknown =>
      JSON.parse(
        JSON.stringify(value).replaceAll(
          /"(\d{4})((?:-\d{2}){0,2})(?=[T"])/g,
          (_, year, rest) => `"${Number(year) + 28}${rest}`,
        ),
      );
    fc.assert(
      fc.property(made, (one) => {
        const moved = { ...one, day: written(one.asOf + 10_227).text };
        expect(answers(moved, later(first(one)) as Plain)).toEqual(answers(one, first(one)));
      }),
      RUNS,
    );
  });

  it('is the same text for the same input', () => {
    fc.assert(
      fc.property(made, (one) => {
        expect(JSON.stringify(judgeAll(one, structuredClone(first(one))))).toBe(
          JSON.stringify(judgeAll(one, first(one))),
        );
      }),
      RUNS,
    );
  });

  it('lets no policy contradict the evidence, and has the same evidence under each', () => {
    fc.assert(
      fc.property(made, (one) => {
        const judged = judgeAll(one, first(one));
        const strict = judged.strict.strict.holds;
        for (const policy of POLICIES) {
          expect(judged[policy].strict.holds).toBe(strict);
          if (strict !== null) expect(judged[policy].holds).toBe(strict);
        }
      }),
      RUNS,
    );
  });

  // What is decided by evidence stays decided when the record says the same once more: the same entries again, with the
  // same dates, standings and values. It may become unknown only by entries that say otherwise.
  it('stays as decided where the record says the same once more', () => {
    fc.assert(
      fc.property(made, (one) => {
        const again = { ...one.chart, entries: [...one.chart.entries, ...one.chart.entries] };
        const [before, after] = [first(one), writeRecord(new Random(1), again)].map((record) => judgeAll(one, record));
        const decided = before?.strict.strict.holds ?? null;
        if (decided !== null) expect(after?.strict.strict.holds).toBe(decided);
      }),
      RUNS,
    );
  });
});
