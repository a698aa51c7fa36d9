import { describe, expect, test } from 'vitest';
import { readCriteria } from '../../../src/eligibility/reading/read-criteria.ts';
import type { AnyResource } from '../../../src/fhir/resource.ts';
import { indexTrial } from '../../../src/match/indexed-trial.ts';
import { judgeFor } from '../../../src/match/judged-trial.ts';
import { conditionJudgeFor } from '../../../src/match/score/condition-judge.ts';
import { collectFacts } from '../../../src/patient/collect-facts.ts';
import { condition, DIABETES, entriesOf, idsOf, LEXICON, PATIENT, recordOf, summaryOf, worldOf } from '../world.ts';

const TYPE_2 = '44054006';
const ASTHMA = '195967001';
const SPRAIN = '44465007';

/** A chart of years, so that silence can be read as absence. */
const visit = (day: string): AnyResource => ({
  resourceType: 'Encounter',
  status: 'finished',
  class: { code: 'AMB' },
  subject: { reference: 'Patient/p' },
  period: { start: day, end: day },
});
const chart = (...resources: AnyResource[]): AnyResource =>
  recordOf(PATIENT, visit('2015-01-01'), visit('2025-01-01'), ...resources);

function fitOf(about: readonly string[], text: string, record: AnyResource) {
  const study = {
    resourceType: 'ResearchStudy',
    id: 's',
    status: 'active',
    condition: about.map((one) => ({ text: one })),
  };
  const facts = collectFacts(record, LEXICON);
  const options = { asOf: '2026-01-15', policy: 'clinical', willing: false, terminology: LEXICON } as const;
  const criteria = readCriteria({ id: 's', text }, LEXICON).filter(({ parent }) => parent === undefined);
  const judge = conditionJudgeFor(facts, judgeFor(facts, undefined, options), LEXICON);
  return judge(indexTrial(study as Parameters<typeof indexTrial>[0]), criteria);
}
const ADULTS = 'Inclusion Criteria:\n\n* Adults aged 18 years or older';

describe('what a study is about, for a patient', () => {
  test.each<[string, readonly string[], string, AnyResource, string, boolean]>([
    ['has it', ['Asthma'], ADULTS, chart(condition(ASTHMA)), 'recorded', false],
    ['has a narrower one', ['Diabetes Mellitus'], ADULTS, chart(condition(TYPE_2)), 'recorded', false],
    ['has what it is a kind of', ['Type 2 Diabetes'], ADULTS, chart(condition(DIABETES)), 'broader', false],
    ['has one of several', ['Gout', 'Asthma'], ADULTS, chart(condition(ASTHMA)), 'recorded', false],
    ['has another disease', ['Asthma'], ADULTS, chart(condition(DIABETES)), 'presumed-absent', false],
    ['is well, and the study does not refuse the healthy', ['Asthma'], ADULTS, chart(), 'healthy', false],
    ['is well, and the study is of healthy people', ['Healthy'], ADULTS, chart(), 'healthy', false],
    [
      'is ill, and the study is of healthy people',
      ['Healthy Volunteers'],
      ADULTS,
      chart(condition(ASTHMA)),
      'absent',
      false,
    ],
    ['a term that is not known', ['Frobnitis'], ADULTS, chart(condition(ASTHMA)), 'unclear', false],
    [
      'a condition that the criteria ask for',
      ['Asthma'],
      `${ADULTS}\n* Diagnosis of asthma`,
      chart(condition(ASTHMA)),
      'recorded',
      true,
    ],
    [
      'a condition that the criteria exclude',
      ['Asthma'],
      `${ADULTS}\n\nExclusion Criteria:\n\n* Asthma`,
      chart(condition(ASTHMA)),
      'recorded',
      false,
    ],
    [
      'no condition but the criteria’s',
      [],
      `${ADULTS}\n* Diagnosis of asthma`,
      chart(condition(ASTHMA)),
      'recorded',
      true,
    ],
    ['no condition at all', [], ADULTS, chart(condition(ASTHMA)), 'unstated', false],
    ['ruled out', ['Asthma'], ADULTS, chart(condition(DIABETES), condition(ASTHMA, refuted())), 'absent', false],
  ])('%s', (_, about, text, record, fit, asked) => {
    expect(fitOf(about, text, record)).toMatchObject({ fit, asked });
  });

  test('a passing complaint does not make a patient ill', () => {
    expect(fitOf(['Influenza'], ADULTS, chart(condition(SPRAIN))).fit).toBe('healthy');
  });
});

const refuted = () => ({
  clinicalStatus: undefined,
  verificationStatus: {
    coding: [{ system: 'http://terminology.hl7.org/CodeSystem/condition-ver-status', code: 'refuted' }],
  },
});

describe('studies for another disease', () => {
  test('never come first, however little they ask', async () => {
    const world = await worldOf(
      { id: 'a-vague', condition: 'Asthma', age: [18, 90] },
      { id: 'b-unstated', age: [18, 90] },
      { id: 'c-own', condition: 'Type 2 Diabetes', age: [18, 90], included: [TYPE_2], opaque: ['Has frobnicated'] },
      { id: 'd-blocked', condition: 'Type 2 Diabetes', age: [0, 17], included: [TYPE_2] },
    );
    const answer = await world.match({ patient: { resource: chart(condition(TYPE_2)) } });
    expect(idsOf(answer)).toEqual(['c-own', 'b-unstated', 'a-vague', 'd-blocked']);
    expect(summaryOf(answer, 'c-own')['condition']).toBe('recorded');
    expect(summaryOf(answer, 'a-vague')).toMatchObject({ grade: 'eligible', condition: 'presumed-absent' });
    expect(entriesOf(answer, 'match').every(({ search }) => (search?.score ?? 0) <= 1)).toBe(true);
  });
});
