import { nodes } from './invariants/invariant.ts';
import type { Binding } from './rules.ts';
import type { Node, Visit } from './visit.ts';

/** A required binding on a Coding, a CodeableConcept or a Quantity: one coding at least must be of the value set. */
export function checkBinding(value: Node, type: string, binding: Binding, visit: Visit): void {
  const codings = type === 'CodeableConcept' ? nodes(value['coding']) : [value];
  if (type !== 'CodeableConcept' && value['code'] === undefined) return;
  if (codings.some((coding) => isMember(coding, binding))) return;
  visit.report('code-invalid', `no coding of the required value set ${binding.key}`);
}

const isMember = ({ system, code }: Node, { bySystem }: Binding): boolean =>
  typeof system === 'string' && typeof code === 'string' && bySystem.get(system)?.has(code) === true;

const OTHER_RELEASE = /^http:\/\/hl7\.org\/fhir\/\d\.\d\/StructureDefinition\/extension-/;

/**
 * Whether the companion of a code with a required binding may stand alone: only where it carries the element as another
 * release of FHIR defines it. A reason why the code is absent is no code of the value set.
 */
export const replacesCode = (companion: unknown): boolean =>
  typeof companion === 'object' &&
  companion !== null &&
  nodes((companion as Node)['extension']).some(({ url }) => typeof url === 'string' && OTHER_RELEASE.test(url));
