import type { Section } from '../../../src/eligibility/criterion.ts';
import { type JudgeOptions, judge } from '../../../src/eligibility/judging/judge.ts';
import { readCriteria } from '../../../src/eligibility/reading/read-criteria.ts';
import { collectFacts } from '../../../src/patient/collect-facts.ts';
import { createLexicon } from '../../../src/terminology/lexicon.ts';

/**
 * A criterion, and what a record of one visit holds: problems by their words ("Suspected gout"), measures as "name = value unit", of
 * another year with "in 2019" behind, findings as "name: words", operations as "Operation: name", examinations left undone as
 * "Undone: name", and visits of today by their class ("Visit: AMB").
 */
export interface VisitCase {
  readonly text: string;
  readonly section?: Section;
  readonly record: readonly string[];
  readonly born?: string;
  readonly policy?: JudgeOptions['policy'];
  readonly expect: 'met' | 'not-met' | 'unknown';
  readonly basis?: string;
  readonly why: string;
}

export const terminology = createLexicon();
const AS_OF = '2026-01-15';
const MEASURE = /^(.+) = ([\d.]+) (\S+)(?: in (\d{4}))?$/;
const LABELLED = /^([^:]+): (.+)$/;
const SUSPECTED = /^Suspected /;

function entryOf(words: string, index: number) {
  const about = { id: `e${index}`, subject: { reference: 'Patient/p' } };
  const [, measure, value, code = '', year] = MEASURE.exec(words) ?? [];
  if (measure !== undefined) {
    const valueQuantity = { value: Number(value), unit: code, code, system: 'http://unitsofmeasure.org' };
    return observation(about, measure, { effectiveDateTime: year ?? AS_OF, valueQuantity });
  }
  const [, label = '', said = ''] = LABELLED.exec(words) ?? [];
  switch (label) {
    case 'Visit':
      return {
        resourceType: 'Encounter',
        ...about,
        status: 'in-progress',
        class: { code: said },
        period: { start: AS_OF },
      };
    case 'Operation':
      return {
        resourceType: 'Procedure',
        ...about,
        status: 'completed',
        code: { text: said },
        performedDateTime: '2026-01-02',
      };
    case 'Undone':
      return { resourceType: 'Procedure', ...about, status: 'not-done', code: { text: said } };
    case '':
      return {
        resourceType: 'Condition',
        ...about,
        code: { text: words.replace(SUSPECTED, '') },
        verificationStatus: { coding: [{ code: SUSPECTED.test(words) ? 'provisional' : 'confirmed' }] },
        clinicalStatus: { coding: [{ code: 'active' }] },
        recordedDate: AS_OF,
      };
    default:
      return observation(about, label, { effectiveDateTime: AS_OF, valueCodeableConcept: { text: said } });
  }
}

const observation = (about: object, text: string, rest: object) => ({
  resourceType: 'Observation',
  ...about,
  status: 'final',
  code: { text },
  ...rest,
});

export function judgedVisit(one: Omit<VisitCase, 'expect' | 'why'>) {
  const { text, record, section = 'exclusion', policy = 'clinical', born = '1960-01-01' } = one;
  const patient = { resourceType: 'Patient', id: 'p', gender: 'female', birthDate: born };
  const entry = [patient, ...record.map(entryOf)].map((resource) => ({ resource }));
  const facts = collectFacts({ resourceType: 'Bundle', type: 'collection', entry }, terminology);
  const input = { id: 'x', section, text } as const;
  return judge(readCriteria(input, terminology), input, facts, { asOf: AS_OF, policy, willing: false, terminology });
}
