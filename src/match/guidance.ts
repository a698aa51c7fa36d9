import type { DataRequirement, GuidanceResponse, ParametersParameter } from '@medplum/fhirtypes';
import type { Evidence, Need } from '../eligibility/verdict.ts';
import { urnFor } from '../kernel/ids.ts';
import type { IndexedTrial } from './indexed-trial.ts';
import type { MatchRequest } from './request.ts';
import { type JudgedCriterion, type MatchSummary, scoreWeight } from './summary.ts';

const NOTICE =
  'Computed from the record that was given, for information only: no medical advice. The registry record is authoritative, and the study team decides who takes part.';

export interface GuidanceInput {
  readonly trial: IndexedTrial;
  readonly summary: MatchSummary;
  readonly judged: readonly JudgedCriterion[];
  readonly request: MatchRequest;
  /** Reference of the patient, as the facts cite it. */
  readonly subject: string;
  /** Name and version of what judged. */
  readonly engine: string;
}

/** The answer for one study: every criterion's judgement as contained Parameters, and what to ask next. */
export function guidanceFor(input: GuidanceInput): { readonly fullUrl: string; readonly resource: GuidanceResponse } {
  const { trial, summary, judged, request, subject } = input;
  const open = summary.grade === 'possible';
  const requirements = dataRequirements(judged);
  return {
    fullUrl: urnFor(`GuidanceResponse/${trial.id}/${subject}/${request.asOf}/${request.policy}`),
    resource: {
      resourceType: 'GuidanceResponse',
      contained: [{ resourceType: 'Parameters', id: 'judgement', parameter: parametersOf(input) }],
      ...(trial.plan === undefined ? { moduleUri: `ResearchStudy/${trial.id}` } : { moduleCanonical: trial.plan }),
      status: open ? 'data-required' : summary.unknown > 0 ? 'data-requested' : 'success',
      subject: { reference: subject },
      occurrenceDateTime: request.asOf,
      outputParameters: { reference: '#judgement' },
      ...(requirements.length > 0 && { dataRequirement: requirements }),
    },
  };
}

function parametersOf({ trial, judged, request, engine }: GuidanceInput): ParametersParameter[] {
  const version =
    trial.registryDate === undefined ? trial.versionId : `${trial.versionId} (registry ${trial.registryDate})`;
  return [
    { name: 'study', valueReference: { reference: `ResearchStudy/${trial.id}` } },
    { name: 'policy', valueCode: request.policy },
    { name: 'engine', valueString: engine },
    { name: 'studyVersion', valueString: version },
    { name: 'notice', valueString: NOTICE },
    ...(request.detail === 'none'
      ? []
      : judged.map((one) => ({ name: 'criterion', part: criterionParts(one, request.detail === 'evidence') }))),
  ];
}

/** Truth values that are unknown have no part: absent is unknown. */
function criterionParts({ criterion, judgement }: JudgedCriterion, withEvidence: boolean): ParametersParameter[] {
  const truth = (name: string, value: boolean | null): ParametersParameter[] =>
    value === null ? [] : [{ name, valueBoolean: value }];
  return [
    { name: 'id', valueString: criterion.id },
    { name: 'section', valueCode: judgement.section },
    { name: 'verdict', valueCode: judgement.verdict },
    { name: 'basis', valueCode: judgement.basis },
    { name: 'text', valueString: judgement.text },
    ...truth('holds', judgement.holds),
    ...truth('applicable', judgement.applicable),
    ...truth('strict', judgement.strict.holds),
    { name: 'score-weight', valueDecimal: scoreWeight(judgement) },
    ...(withEvidence ? judgement.evidence.map(evidencePart) : []),
    ...judgement.needs.map(needPart),
  ];
}

const evidencePart = (evidence: Evidence): ParametersParameter => ({
  name: 'evidence',
  part: [
    { name: 'reference', valueReference: { reference: evidence.reference } },
    ...(evidence.expression === undefined ? [] : [{ name: 'expression', valueString: evidence.expression }]),
    ...(evidence.value === undefined ? [] : [{ name: 'value', valueString: evidence.value }]),
    { name: 'rule', valueString: evidence.rule },
    ...(evidence.date === undefined ? [] : [{ name: 'date', valueDateTime: evidence.date }]),
  ],
});

const needPart = (need: Need): ParametersParameter => ({
  name: 'needs',
  part: [
    { name: 'domain', valueCode: need.domain },
    ...(need.concept === undefined ? [] : [{ name: 'concept', valueString: need.concept }]),
    { name: 'why', valueString: need.why },
  ],
});

/** R4 resource type that would carry a datum of a domain. */
const TYPE_OF: Readonly<Record<string, string>> = {
  age: 'Patient',
  sex: 'Patient',
  condition: 'Condition',
  medication: 'MedicationStatement',
  procedure: 'Procedure',
  allergy: 'AllergyIntolerance',
  immunization: 'Immunization',
  encounter: 'Encounter',
  study: 'ResearchSubject',
  family: 'FamilyMemberHistory',
  consent: 'Consent',
};

/** What would settle the open criteria, most decisive first: a datum that is all its criterion lacks, then those that several share; each once. */
function dataRequirements(judged: readonly JudgedCriterion[]): DataRequirement[] {
  const weight = new Map<string, { need: Need; weight: number }>();
  for (const { judgement } of judged) {
    if (judgement.verdict !== 'unknown') continue;
    for (const need of judgement.needs) {
      const key = `${need.domain} ${need.concept ?? ''}`;
      const gain = (1 - scoreWeight(judgement)) / judgement.needs.length;
      const known = weight.get(key);
      if (known) known.weight += gain;
      else weight.set(key, { need, weight: gain });
    }
  }
  return [...weight.entries()]
    .sort(([a, x], [b, y]) => y.weight - x.weight || (a < b ? -1 : 1))
    .map(([, { need }]) => ({
      type: (TYPE_OF[need.domain] ?? 'Observation') as DataRequirement['type'] & string,
      ...(need.concept !== undefined && { codeFilter: [{ path: 'code', code: [{ display: need.concept }] }] }),
    }));
}
