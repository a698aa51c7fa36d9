import { resourceTypes } from '../../../fhir/definitions/definitions.ts';
import type { AnyResource } from '../../../fhir/resource.ts';
import { inCompartment } from '../../../fhir/search/compartment.ts';
import { type CareRange, careWithin } from './care-date.ts';
import type { Gathering } from './gathering.ts';

/** Patients of one search. */
const TOGETHER = 20;

/**
 * Adds the compartments of patients, or of all, and what the resources in them refer to (patient-operation-everything.html).
 * Of other patients only those come along whom a patient's own record links as the same person.
 */
export async function gatherPatients(
  gathering: Gathering,
  ids: readonly string[] | undefined,
  range: CareRange,
): Promise<void> {
  const referred = new Set<string>();
  const seen = (resource: AnyResource): void => {
    for (const name of gathering.namesIn(resource))
      if (!name.startsWith('Patient/') || resource.resourceType === 'Patient') referred.add(name);
  };
  const groups = ids
    ? Array.from({ length: Math.ceil(ids.length / TOGETHER) }, (_, at) => ids.slice(at * TOGETHER, (at + 1) * TOGETHER))
    : [undefined];
  for (const some of groups) {
    for (const type of resourceTypes()) {
      const belongs = inCompartment('Patient', type, some);
      if (!belongs) continue;
      const care = type === 'Patient' ? undefined : careWithin(type, range);
      await gathering.search(type, care ? { k: 'and', of: [belongs, care] } : belongs, seen);
    }
  }
  for (const name of [...referred].sort()) await gathering.fetch(name);
}
