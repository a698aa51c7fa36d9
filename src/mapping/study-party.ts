import type { CodeableConcept, Extension, PractitionerRole, Reference } from '@medplum/fhirtypes';
import type { Official, ResponsibleParty, Sponsor } from '../trial/parties.ts';
import { codeSystem, PARTY_ROLE, xver } from './canonical.ts';
import { keyOf, lookUp, ROLE_TO_FHIR } from './code-map.table.ts';
import type { Draft } from './draft.ts';
import { codeIn, concept, present, someOf } from './element.ts';
import { allAt, ownExtension, ownValue, valueAt } from './extension.ts';
import { type Agency, agencyFrom, referToAgency } from './organization.ts';
import { type Investigator, investigatorFrom, referToInvestigator } from './practitioner.ts';
import type { ResourceIndex } from './resource-index.ts';

const PARTY = xver('ResearchStudy.associatedParty');
/** Which list of the record a party stands in; the role alone does not tell. */
const KIND = codeSystem('party-kind');
type Kind = 'submitting-organization' | 'collaborator' | 'responsible-party' | 'overall-official';
const SUBMITTER = 'submitting-organization';
const OWN_ROLE = codeSystem('party-role');
/** R5 demands a role of every party. */
const NO_ROLE: CodeableConcept = {
  extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason', valueCode: 'unknown' }],
};

/** The parties of a study, apart from the lead sponsor. */
export interface Parties {
  /** The organization that keeps the record at the registry. */
  readonly submitter: Agency | undefined;
  readonly collaborators: readonly Sponsor[] | undefined;
  readonly responsibleParty: ResponsibleParty | undefined;
  readonly officials: readonly Official[] | undefined;
}

/** Parties as cross-version associatedParty, and the first principal investigator for R4's own element. */
export interface FhirParties {
  readonly extensions: Extension[];
  readonly principalInvestigator: Reference<PractitionerRole> | undefined;
}

export function toParties(draft: Draft, parties: Parties): FhirParties {
  const officials = (parties.officials ?? []).map((official) => ({
    official,
    reference: referToInvestigator(draft, official),
  }));
  const principal = officials.find(({ official }) => official.role === 'PRINCIPAL_INVESTIGATOR');
  return {
    extensions: [
      ...(parties.submitter
        ? [party(SUBMITTER, concept(KIND, SUBMITTER), referToAgency(draft, parties.submitter))]
        : []),
      ...(parties.collaborators ?? []).map((agency) =>
        party('collaborator', concept(PARTY_ROLE, 'collaborator'), referToAgency(draft, agency)),
      ),
      ...toResponsibleParty(draft, parties.responsibleParty),
      ...officials.map(({ official, reference }) => party('overall-official', roleOf(official.role), reference)),
    ],
    principalInvestigator: principal?.reference,
  };
}

function party(kind: Kind, role: CodeableConcept | undefined, reference: Reference | undefined): Extension {
  return {
    url: PARTY,
    extension: [
      { url: 'role', valueCodeableConcept: role ?? NO_ROLE },
      { url: 'classifier', valueCodeableConcept: concept(KIND, kind) },
      ...(reference === undefined ? [] : [{ url: 'party', valueReference: reference }]),
    ],
  };
}

function roleOf(role: string | undefined): CodeableConcept | undefined {
  if (role === undefined) return undefined;
  const code = lookUp(ROLE_TO_FHIR, role);
  return code === undefined ? concept(OWN_ROLE, role) : concept(PARTY_ROLE, code);
}

const roleFrom = (role: CodeableConcept | undefined): string | undefined =>
  codeIn(role, OWN_ROLE) ?? keyOf(ROLE_TO_FHIR, codeIn(role, PARTY_ROLE));

function toResponsibleParty(draft: Draft, responsible: ResponsibleParty | undefined): Extension[] {
  if (!responsible) return [];
  const { type, investigatorFullName, investigatorTitle, investigatorAffiliation, ...legacy } = responsible;
  const person = present<Investigator>({
    name: investigatorFullName,
    affiliation: investigatorAffiliation,
    title: investigatorTitle,
  } as Investigator);
  const reference = referToInvestigator(draft, person);
  return [
    ...(type !== undefined || reference !== undefined ? [party('responsible-party', roleOf(type), reference)] : []),
    ...ownExtension('responsible-party-legacy', legacy),
  ];
}

/** The parties again. Without the cross-version extension, the principal investigator is the only official. */
export function fromParties(
  index: ResourceIndex,
  extensions: readonly Extension[] | undefined,
  principal: Reference | undefined,
): Parties {
  const all = allAt(extensions, PARTY).map((extension) => ({
    kind: codeIn(valueAt<CodeableConcept>(extension.extension, 'classifier'), KIND),
    role: roleFrom(valueAt<CodeableConcept>(extension.extension, 'role')),
    roleCode: codeIn(valueAt<CodeableConcept>(extension.extension, 'role'), PARTY_ROLE),
    reference: valueAt<Reference>(extension.extension, 'party'),
  }));
  const collaborators = all.filter(
    (one) => one.kind === 'collaborator' || (!one.kind && one.roleCode === 'collaborator'),
  );
  const submitter = all.find((one) => one.kind === SUBMITTER);
  const responsible = all.find((one) => one.kind === 'responsible-party');
  const officials = all.filter((one) => one.kind === 'overall-official');
  const legacy = ownValue<ResponsibleParty>(extensions, 'responsible-party-legacy');
  return {
    submitter: submitter && agencyFrom(index, submitter.reference),
    collaborators: someOf(collaborators.map((one) => agencyFrom(index, one.reference) ?? {})),
    responsibleParty:
      responsible || legacy
        ? { ...responsibleFrom(index, responsible?.role, responsible?.reference), ...legacy }
        : undefined,
    officials:
      officials.length > 0
        ? officials.map((one) => officialFrom(investigatorFrom(index, one.reference), one.role))
        : principal && [officialFrom(investigatorFrom(index, principal), 'PRINCIPAL_INVESTIGATOR')],
  };
}

function responsibleFrom(
  index: ResourceIndex,
  type: string | undefined,
  reference: Reference | undefined,
): ResponsibleParty {
  const person = reference ? investigatorFrom(index, reference) : {};
  return present<ResponsibleParty>({
    type,
    investigatorFullName: person.name,
    investigatorTitle: person.title,
    investigatorAffiliation: person.affiliation,
  } as ResponsibleParty);
}

const officialFrom = (person: Investigator, role: string | undefined): Official =>
  present<Official>({ name: person.name, affiliation: person.affiliation, role } as Official);
