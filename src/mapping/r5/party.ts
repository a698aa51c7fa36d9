import type { ContactDetail, Reference, ResearchStudy } from '@medplum/fhirtypes';
import { PARTY_ROLE } from '../canonical.ts';
import { concept, present } from '../element.ts';
import type { AssociatedPartyR5, ContactRoleR5 } from './research-study-r5.ts';

/** R4's sponsor and principal investigator, where no party of that role is among `known` already. */
export function leadingParties(study: ResearchStudy, known: readonly AssociatedPartyR5[]): AssociatedPartyR5[] {
  const isKnown = ({ reference }: Reference): boolean =>
    reference !== undefined && known.some(({ party }) => party?.reference === reference);
  const { sponsor, principalInvestigator } = study;
  return [
    ...(sponsor ? [party('lead-sponsor', sponsor)] : []),
    ...(principalInvestigator && !isKnown(principalInvestigator)
      ? [party('primary-investigator', principalInvestigator)]
      : []),
  ];
}

const party = (role: string, reference: Reference): AssociatedPartyR5 => ({
  role: concept(PARTY_ROLE, role),
  party: reference,
});

export interface Contacts {
  readonly contained: readonly ContactRoleR5[];
  readonly parties: readonly AssociatedPartyR5[];
}

/** R5 has no contact: each becomes a party that refers to a contained PractitionerRole with its telecoms. */
export function contactParties(contacts: readonly ContactDetail[], taken: ReadonlySet<string>): Contacts {
  const contained = contacts.map(({ name, telecom, extension }, index): ContactRoleR5 => {
    const id = freeId(`contact-${index + 1}`, taken);
    const detail = present({ extension, name: name === undefined ? undefined : [{ text: name }], telecom });
    return { resourceType: 'PractitionerRole', id, contact: [detail as ContactRoleR5['contact'][number]] };
  });
  const parties = contained.map(({ id }, index) =>
    present<AssociatedPartyR5>({
      name: contacts[index]?.name,
      role: concept(PARTY_ROLE, 'general-contact'),
      party: { reference: `#${id}` },
    } as AssociatedPartyR5),
  );
  return { contained, parties };
}

function freeId(wish: string, taken: ReadonlySet<string>): string {
  return taken.has(wish) ? freeId(`${wish}-r5`, taken) : wish;
}
