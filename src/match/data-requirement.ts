import type { DataRequirement } from '@medplum/fhirtypes';
import type { Need } from '../eligibility/verdict.ts';
import { criterionWeight } from './score/score.ts';
import type { JudgedCriterion } from './summary.ts';

interface Place {
  readonly type: DataRequirement['type'] & string;
  /** Path of the element that would name the datum. */
  readonly path?: string;
  /** Element that would be the datum. */
  readonly element?: string;
}

const OBSERVATION: Place = { type: 'Observation', path: 'code' };

/** Where in a record a datum of a domain would be; those that are not here would be Observations. */
const PLACE_OF: Readonly<Record<string, Place>> = {
  age: { type: 'Patient', element: 'birthDate' },
  sex: { type: 'Patient', element: 'gender' },
  condition: { type: 'Condition', path: 'code' },
  medication: { type: 'MedicationStatement', path: 'medication' },
  procedure: { type: 'Procedure', path: 'code' },
  allergy: { type: 'AllergyIntolerance', path: 'code' },
  immunization: { type: 'Immunization', path: 'vaccineCode' },
  encounter: { type: 'Encounter', path: 'type' },
  study: { type: 'ResearchSubject' },
  family: { type: 'FamilyMemberHistory', path: 'condition.code' },
  consent: { type: 'Consent' },
};

/**
 * What to ask next, most decisive first, each once: a datum that is all its criterion lacks, then those that several share.
 * Text that was not understood asks for nothing.
 */
export function dataRequirements(judged: readonly JudgedCriterion[]): readonly DataRequirement[] {
  const wanted = new Map<string, { readonly requirement: DataRequirement; gain: number }>();
  for (const { judgement } of judged) {
    if (judgement.verdict !== 'unknown') continue;
    const gain = (1 - criterionWeight(judgement)) / judgement.needs.length;
    for (const need of judgement.needs) {
      if (need.domain === 'opaque') continue;
      const requirement = requirementOf(need);
      const key = JSON.stringify(requirement);
      const known = wanted.get(key);
      if (known) known.gain += gain;
      else wanted.set(key, { requirement, gain });
    }
  }
  return [...wanted.entries()]
    .sort(([a, x], [b, y]) => y.gain - x.gain || (a < b ? -1 : 1))
    .map(([, { requirement }]) => requirement);
}

function requirementOf({ domain, concept }: Need): DataRequirement {
  const { type, path, element } = PLACE_OF[domain] ?? OBSERVATION;
  if (element !== undefined) return { type, mustSupport: [element] };
  return path === undefined || concept === undefined
    ? { type }
    : { type, codeFilter: [{ path, code: [{ display: concept }] }] };
}
