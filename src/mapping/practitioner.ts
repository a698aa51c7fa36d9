import type { Practitioner, PractitionerRole, Reference } from '@medplum/fhirtypes';
import { contentHash } from '../kernel/ids.ts';
import { claim, idSystem } from './canonical.ts';
import type { Draft, Ownership } from './draft.ts';
import { present, presentOrNone, shownAs } from './element.ts';
import { agencyFrom, referToAgency } from './organization.ts';
import type { ResourceIndex } from './resource-index.ts';

const ROLE_ID_SYSTEM = idSystem('PractitionerRole');
const PERSON_ID_SYSTEM = idSystem('Practitioner');

/** A person, or a post named instead of one. What they do in one study is the study's to say. */
export interface Investigator {
  readonly name?: string;
  readonly affiliation?: string;
  /** Free text. */
  readonly title?: string;
}

const POST =
  /\d|@|\b(?:director|manager|managers|clinical|trials?|study|studies|center|centre|contact|call|officer|lead|leader|chief|chair|sponsor|investigators?|team|department|dept|office|information|transparency|disclosure|pharmaceuticals?|pharma|inc|ltd|llc|gmbh|corporation|company|hospital|university|institute|expert|monitor|operations|research|development|medical|regulatory|affairs|group|email|responsible)\b/i;

/** Whether a text names a post or an office (`Medical Director`, a call centre) and not a person. */
export const namesPost = (name: string): boolean => POST.test(name);

/**
 * A PractitionerRole with its Practitioner. A person is addressed by name and affiliation together; a post, or a name
 * without an affiliation, belongs to the trial, since the same words elsewhere may mean another person.
 */
export function referToInvestigator(draft: Draft, person: Investigator): Reference<PractitionerRole> | undefined {
  if (person.name === undefined && person.affiliation === undefined && person.title === undefined) return undefined;
  const ownership: Ownership =
    person.name === undefined || person.affiliation === undefined || namesPost(person.name) ? 'owned' : 'shared';
  const scope = ownership === 'owned' ? draft.nctId : '';
  const id = contentHash('PractitionerRole', scope, person.name ?? '', person.affiliation ?? '', person.title ?? '');
  const reference = draft.add<PractitionerRole>(
    present<PractitionerRole & { id: string }>({
      resourceType: 'PractitionerRole',
      id,
      meta: claim('tb-investigator'),
      identifier: [{ system: ROLE_ID_SYSTEM, value: id }],
      active: ownership === 'owned' ? true : undefined,
      practitioner: referToPractitioner(draft, person, scope, ownership),
      organization: referToAgency(draft, presentOrNone({ name: person.affiliation })),
      code: person.title === undefined ? undefined : [{ text: person.title }],
    }),
    ownership,
  );
  return shownAs(reference, person.name);
}

function referToPractitioner(
  draft: Draft,
  person: Investigator,
  scope: string,
  ownership: Ownership,
): Reference<Practitioner> | undefined {
  if (person.name === undefined) return undefined;
  const id = contentHash('Practitioner', scope, person.name, person.affiliation ?? '');
  const reference = draft.add<Practitioner>(
    present<Practitioner & { id: string }>({
      resourceType: 'Practitioner',
      id,
      meta: claim('tb-practitioner'),
      identifier: [{ system: PERSON_ID_SYSTEM, value: id }],
      active: ownership === 'owned' ? true : undefined,
      name: [{ text: person.name }],
    }),
    ownership,
  );
  return { ...reference, display: person.name };
}

/** What a PractitionerRole says; the reference's display as the name where the resource is not here. */
export function investigatorFrom(index: ResourceIndex, reference: Reference | undefined): Investigator {
  const role = index.resolve(reference, 'PractitionerRole');
  if (!role) return present<Investigator>({ name: reference?.display } as Investigator);
  const practitioner = index.resolve(role.practitioner, 'Practitioner');
  return present<Investigator>({
    name: practitioner?.name?.[0]?.text ?? role.practitioner?.display,
    affiliation: agencyFrom(index, role.organization)?.name,
    title: role.code?.find((code) => code.coding === undefined)?.text,
  });
}
