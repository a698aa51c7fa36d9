import type { ParametersParameter } from '@medplum/fhirtypes';
import type { Evidence, Judgement, Need } from '../eligibility/verdict.ts';
import { clinicianSentence } from './explanation/clinician.ts';
import { patientSentence } from './explanation/patient.ts';
import { criterionWeight } from './score/score.ts';
import type { JudgedCriterion } from './summary.ts';

/** What is told of a judgement, whichever study states the criterion. */
interface Told {
  readonly head: readonly ParametersParameter[];
  readonly evidence: readonly ParametersParameter[];
  readonly needs: readonly ParametersParameter[];
}

const known = new WeakMap<Judgement, Told>();

/** A judged criterion as a part of Parameters. Truth values that are unknown have no part: absent is unknown. */
export function criterionParameter(one: JudgedCriterion, withEvidence: boolean): ParametersParameter {
  const told = known.get(one.judgement) ?? toldOf(one);
  known.set(one.judgement, told);
  const { head, evidence, needs } = told;
  return {
    name: 'criterion',
    part: [{ name: 'id', valueString: one.criterion.id }, ...head, ...(withEvidence ? evidence : []), ...needs],
  };
}

const toldOf = ({ criterion, judgement }: JudgedCriterion): Told => ({
  head: [
    { name: 'section', valueCode: judgement.section },
    { name: 'verdict', valueCode: judgement.verdict },
    { name: 'basis', valueCode: judgement.basis },
    ...text('text', judgement.text),
    ...truth('holds', judgement.holds),
    ...truth('applicable', judgement.applicable),
    ...truth('strict', judgement.strict.holds),
    { name: 'score-weight', valueDecimal: criterionWeight(judgement) },
    { name: 'explanation', valueString: clinicianSentence(judgement) },
    { name: 'patientExplanation', valueString: patientSentence(criterion, judgement) },
  ],
  evidence: judgement.evidence.map(evidencePart),
  needs: judgement.needs.map(needPart),
});

const truth = (name: string, value: boolean | null): ParametersParameter[] =>
  value === null ? [] : [{ name, valueBoolean: value }];

/** FHIR has no empty strings. */
const text = (name: string, value: string | undefined): ParametersParameter[] =>
  value === undefined || value.trim() === '' ? [] : [{ name, valueString: value }];

/** A date that FHIR would not take ("age 40") is told with the value. */
function evidencePart({ reference, expression, value, date, rule }: Evidence): ParametersParameter {
  const told = date === undefined || isDateTime(date);
  return {
    name: 'evidence',
    part: [
      { name: 'reference', valueReference: referenceTo(reference) },
      ...text('expression', expression),
      ...text('value', told ? value : `${value ?? ''} (${date})`),
      ...text('rule', rule),
      ...(told && date !== undefined ? [{ name: 'date', valueDateTime: date }] : []),
    ],
  };
}

const needPart = ({ domain, concept, why }: Need): ParametersParameter => ({
  name: 'needs',
  part: [{ name: 'domain', valueCode: domain }, ...text('concept', concept), ...text('why', why)],
});

/** R4's dateTime (datatypes.html#dateTime), leaving out no more than impossible days, which the record's check refuses. */
const DATE_TIME = /^\d{4}(-\d\d(-\d\d(T\d\d:\d\d:\d\d(\.\d{1,9})?(Z|[+-]\d\d:\d\d))?)?)?$/;
const isDateTime = (value: string): boolean => DATE_TIME.test(value);

/** An entry of the record without fullUrl or id can be pointed out, but not referred to. */
export const referenceTo = (reference: string): { reference: string } | { display: string } =>
  /^(?:[a-z]+:|[A-Z][A-Za-z]+\/)/.test(reference) ? { reference } : { display: reference };
