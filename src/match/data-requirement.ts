import type { DataRequirement } from '@medplum/fhirtypes';
import type { Judgement, Need } from '../eligibility/verdict.ts';
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

/** A datum, and how much it would settle. */
interface Wanted {
  readonly requirement: DataRequirement;
  /** Open criteria that it is a need of. */
  criteria: number;
  /** The same, of each criterion only its share among that criterion's needs: a datum that is all it lacks settles it. */
  settled: number;
}

/**
 * What to ask next, each once: by how many open criteria it would settle, where a datum that is one of several needs
 * settles so much less. Text that was not understood asks for nothing.
 */
export const dataRequirements = (judged: readonly JudgedCriterion[]): readonly DataRequirement[] =>
  wantedBy(judged).map(({ requirement }) => requirement);

/** The same over all studies of an answer, in words, with the number of criteria. */
export const mostDecisive = (studies: readonly (readonly JudgedCriterion[])[]): readonly string[] =>
  wantedBy(studies.flat()).map(({ requirement, criteria }) => {
    const { type, codeFilter, mustSupport } = requirement;
    const what = codeFilter?.[0]?.code?.[0]?.display ?? mustSupport?.[0];
    return `${what === undefined ? type : `${what} (${type})`}: ${criteria}`;
  });

const known = new WeakMap<Judgement, ReadonlyMap<string, DataRequirement>>();

/** What the needs of one criterion ask for, each once. */
function askedBy(needs: readonly Need[]): ReadonlyMap<string, DataRequirement> {
  const asked = new Map<string, DataRequirement>();
  for (const need of needs) {
    if (need.domain === 'opaque') continue;
    const requirement = requirementOf(need);
    asked.set(JSON.stringify(requirement).toLowerCase(), requirement);
  }
  return asked;
}

function wantedBy(judged: readonly JudgedCriterion[]): readonly Wanted[] {
  const wanted = new Map<string, Wanted>();
  for (const { judgement } of judged) {
    if (judgement.verdict !== 'unknown') continue;
    const { needs } = judgement;
    const asked = known.get(judgement) ?? askedBy(needs);
    known.set(judgement, asked);
    for (const [key, requirement] of asked) {
      const known = wanted.get(key) ?? { requirement, criteria: 0, settled: 0 };
      known.criteria++;
      known.settled += 1 / (asked.size + (needs.some(({ domain }) => domain === 'opaque') ? 1 : 0));
      wanted.set(key, known);
    }
  }
  return [...wanted.entries()]
    .sort(([a, x], [b, y]) => y.settled - x.settled || (a < b ? -1 : 1))
    .map(([, one]) => one);
}

function requirementOf({ domain, concept }: Need): DataRequirement {
  const { type, path, element } = PLACE_OF[domain] ?? OBSERVATION;
  if (element !== undefined) return { type, mustSupport: [element] };
  return path === undefined || concept === undefined
    ? { type }
    : { type, codeFilter: [{ path, code: [{ display: concept }] }] };
}
