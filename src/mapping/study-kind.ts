import type { CodeableConcept } from '@medplum/fhirtypes';
import { codeSystem, STUDY_PHASE, STUDY_PURPOSE } from './canonical.ts';
import { keyOf, lookUp, PHASE_TO_FHIR, PURPOSE_TO_FHIR } from './code-map.table.ts';
import { codeIn, concept, someOf } from './element.ts';

const OWN_PHASE = codeSystem('phase');
const OWN_PURPOSE = codeSystem('primary-purpose');

/** ResearchStudy.phase: one FHIR code for one or two registry phases; combinations without one keep a code for each. */
export function toPhase(phases: readonly string[] | undefined): CodeableConcept | undefined {
  if (!phases?.length) return undefined;
  const code = lookUp(PHASE_TO_FHIR, phases.join('+'));
  if (code !== undefined && !phases.some((phase) => phase.includes('+')))
    return { coding: [{ system: STUDY_PHASE, code }] };
  return { coding: phases.flatMap((phase) => concept(OWN_PHASE, phase).coding!), text: phases.join('/') };
}

/** The registry's phases, in its order. */
export function fromPhase(phase: CodeableConcept | undefined): string[] | undefined {
  const combined = keyOf(PHASE_TO_FHIR, codeIn(phase, STUDY_PHASE));
  if (combined !== undefined) return combined.split('+');
  const own = (phase?.coding ?? []).filter((coding) => coding.system === OWN_PHASE);
  return someOf(own.map((coding) => coding.code ?? coding.display ?? ''));
}

/** ResearchStudy.primaryPurposeType; a purpose that FHIR's list lacks keeps the registry's code. */
export function toPurpose(purpose: string | undefined): CodeableConcept | undefined {
  if (purpose === undefined) return undefined;
  const code = lookUp(PURPOSE_TO_FHIR, purpose);
  return code === undefined ? concept(OWN_PURPOSE, purpose) : { coding: [{ system: STUDY_PURPOSE, code }] };
}

/** The registry's purpose. */
export const fromPurpose = (purpose: CodeableConcept | undefined): string | undefined =>
  codeIn(purpose, OWN_PURPOSE) ?? keyOf(PURPOSE_TO_FHIR, codeIn(purpose, STUDY_PURPOSE));
