import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Criterion } from '../../../src/eligibility/criterion.ts';
import type { Judgement } from '../../../src/eligibility/verdict.ts';
import { type Subject, SubjectColumns } from '../../../src/match/catalogue/subject-fits.ts';
import { CONDITION_FITS, judgeCondition } from '../../../src/match/score/study-condition.ts';

const IDS = ['asthma', 'gout', 'heart-disease'];
const subject: fc.Arbitrary<Subject> = fc
  .record({
    criterion: fc.option(fc.nat(9), { nil: undefined }),
    parents: fc.subarray(IDS),
    known: fc.boolean(),
    asked: fc.boolean(),
    takesHealthy: fc.boolean(),
  })
  .map(({ criterion, ...conditions }) => ({
    criterion,
    conditions: { ...conditions, criterion: criterion === undefined ? undefined : ({ id: 'own' } as Criterion) },
  }));
const answer = fc.record({
  holds: fc.constantFrom(true, false, null),
  basis: fc.constantFrom('evidence', 'presumption', null),
}) as fc.Arbitrary<Pick<Judgement, 'holds' | 'basis'>>;

test('the fit of each subject is that of judging its condition, however many come later', () => {
  fc.assert(
    fc.property(
      fc.array(subject, { maxLength: 20 }),
      fc.array(answer, { minLength: 10, maxLength: 10 }),
      fc.subarray(IDS),
      fc.boolean(),
      (subjects, answers, recorded, healthy) => {
        const columns = new SubjectColumns((number) => subjects[number]!);
        const patient = { answer: (of: number) => answers[of]!, recorded: new Set(recorded), isHealthy: () => healthy };
        for (const size of [Math.floor(subjects.length / 2), subjects.length]) {
          const { fits, asked } = columns.fits(size, patient);
          for (const [number, { conditions, criterion }] of subjects.slice(0, size).entries()) {
            const judge = ({ id }: Criterion) =>
              ({ evidence: [], ...(id === 'own' ? answers[criterion!] : { holds: healthy ? null : false }) }) as never;
            const judged = judgeCondition(conditions, judge, patient.recorded);
            expect(CONDITION_FITS[fits[number]!]).toBe(judged.fit);
            expect(asked[number] === 1).toBe(judged.asked);
          }
        }
      },
    ),
  );
});
