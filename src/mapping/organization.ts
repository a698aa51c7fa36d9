import type { Organization, Reference } from '@medplum/fhirtypes';
import { contentHash } from '../kernel/ids.ts';
import { claim, codeSystem, idSystem } from './canonical.ts';
import type { Draft, Ownership } from './draft.ts';
import { codeIn, concept, present, presentOrNone, shownAs } from './element.ts';
import type { ResourceIndex } from './resource-index.ts';

const ID_SYSTEM = idSystem('Organization');

const AGENCY_CLASS = codeSystem('agency-class');

/** What the registry says of an organization. */
export interface Agency {
  readonly name?: string;
  readonly class?: string;
}

/**
 * An Organization addressed by its name and class; undefined where it has neither. One without a name belongs to the
 * trial, since nobody can say that it is another trial's.
 */
export function referToAgency(draft: Draft, agency: Agency | undefined): Reference<Organization> | undefined {
  if (agency === undefined || (agency.name === undefined && agency.class === undefined)) return undefined;
  const ownership: Ownership = named(agency) ? 'shared' : 'owned';
  const scope = ownership === 'owned' ? [draft.nctId] : [];
  const id = contentHash('Organization', agency.name ?? '', agency.class ?? '', ...scope);
  const reference = draft.add<Organization>(
    present<Organization & { id: string }>({
      resourceType: 'Organization',
      id,
      meta: claim('tb-organization'),
      identifier: [{ system: ID_SYSTEM, value: id }],
      active: ownership === 'owned' ? true : undefined,
      type: agency.class === undefined ? undefined : [concept(AGENCY_CLASS, agency.class)],
      name: agency.name,
    }),
    ownership,
  );
  return shownAs(reference, agency.name);
}

const named = ({ name }: Agency): boolean => name !== undefined && name !== '';

/** Name and class of the Organization that a reference points at; its display alone where the resource is not here. */
export function agencyFrom(index: ResourceIndex, reference: Reference | undefined): Agency | undefined {
  const organization = index.resolve(reference, 'Organization');
  if (!organization) return presentOrNone<Agency>({ name: reference?.display, class: undefined });
  return presentOrNone<Agency>({ name: organization.name, class: codeIn(organization.type?.[0], AGENCY_CLASS) });
}
