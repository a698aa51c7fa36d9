import { expect, test } from 'vitest';
import type { Criterion } from '../../../src/eligibility/criterion.ts';
import { birthDays } from '../../../src/eligibility/judging/age-in-years.ts';
import type { JudgeOptions } from '../../../src/eligibility/judging/judge.ts';
import { type RecordClass, silentJudge } from '../../../src/eligibility/judging/record-keys.ts';
import type { Judgement } from '../../../src/eligibility/verdict.ts';
import { trialCriteria } from '../../../src/ingest/trial-bundles.ts';
import { toDay } from '../../../src/kernel/dates.ts';
import { sharedJudgements } from '../../../src/match/cohort/shared-judgements.ts';
import { readRecords } from '../../../src/registry/records.ts';
import { corpusText, describeCorpus } from '../../corpus.ts';
import { LEXICON } from '../world.ts';

const OPTIONS: JudgeOptions = { asOf: '2026-01-15', policy: 'clinical', willing: false, terminology: LEXICON };

async function someCriteria(): Promise<readonly Criterion[]> {
  const found: Criterion[] = [];
  let seen = 0;
  for await (const read of readRecords(corpusText('ctgov/dev.ndjson.gz'), { from: 'auto', input: 'dev' }))
    if ('trial' in read && ++seen % 24 === 0) found.push(...trialCriteria(read.trial, LEXICON));
  return found;
}

const classes: readonly RecordClass[] = [
  { sex: 'female', spansTime: true, unread: [], named: true },
  { sex: 'male', spansTime: false, unread: ['condition'], named: true },
  { sex: undefined, spansTime: false, unread: [], named: false },
];
const ages = [
  undefined,
  [0, 0],
  [1, 1],
  [11, 11],
  [12, 12],
  [17, 17],
  [17, 18],
  [18, 18],
  [49, 49],
  [65, 66],
  [90, 90],
];
const nobodies = classes.flatMap((inClass) =>
  ages.map((years) => {
    const [youngest, oldest] = years ?? [];
    const range = birthDays({ youngest: youngest ?? 0, oldest: oldest ?? 0 }, toDay(OPTIONS.asOf));
    const birth = years && { value: '', range };
    return { inClass, birth, judge: silentJudge(inClass, OPTIONS, birth) };
  }),
);

const withoutCitations = ({ evidence: _, ...judgement }: Judgement): unknown => judgement;

describeCorpus('what a criterion answers to records that have nothing', () => {
  test('is the same for all who agree in what it was seen to rest on', async () => {
    let [judged, all] = [0, 0];
    for (const criterion of await someCriteria()) {
      const shared = sharedJudgements();
      for (const { inClass, birth, judge } of nobodies) {
        const one = shared({ inClass, birth }, () => {
          judged++;
          return judge(criterion);
        });
        const alone = judge(criterion);
        all++;
        expect(withoutCitations(one.judgement)).toEqual(withoutCitations(alone.judgement));
        expect([...one.keys].sort()).toEqual([...alone.keys].sort());
      }
    }
    expect(judged).toBeLessThan(all / 2);
  });
});
