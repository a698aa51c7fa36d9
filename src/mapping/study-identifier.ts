import type { Identifier } from '@medplum/fhirtypes';
import type { IdentificationModule, OrgStudyId, SecondaryId } from '../trial/protocol.ts';
import { CTIS_SYSTEM, codeSystem, EUDRACT_SYSTEM, NCT_ALIASES, NCT_SYSTEM, UTN_SYSTEM } from './canonical.ts';
import { codeIn, concept, present, someOf, speaks } from './element.ts';
import { ownExtension, ownValue } from './extension.ts';

const KIND = codeSystem('identifier-kind');
const ID_TYPE = codeSystem('study-id-type');

const CTIS = /^\d{4}-\d{6}-\d{2}-\d{2}$/;
const EUDRACT = /^\d{4}-\d{6}-\d{2}$/;
const UTN = /^U1111-\d{4}-\d{4}$/;

/** All identifiers of a study: its NCT number, former ones, the organization's own, then those of others. */
export function toStudyIdentifiers(module: IdentificationModule): Identifier[] {
  return [
    { use: 'official', system: NCT_SYSTEM, value: module.nctId },
    ...(module.nctIdAliases ?? []).map((value): Identifier => ({ use: 'old', system: NCT_SYSTEM, value })),
    ...(module.orgStudyIdInfo
      ? [
          toIdentifier('organization', {
            ...module.orgStudyIdInfo,
            domain: module.organization?.fullName,
          } as SecondaryId),
        ]
      : []),
    ...(module.secondaryIdInfos ?? []).map((id) => toIdentifier('secondary', id)),
  ];
}

function toIdentifier(kind: 'organization' | 'secondary', id: SecondaryId): Identifier {
  const type = concept(KIND, kind);
  return present<Identifier>({
    extension: ownExtension('identifier-link', id.link),
    use: 'secondary',
    type: id.type === undefined ? type : { coding: [...type.coding!, ...concept(ID_TYPE, id.type).coding!] },
    system: kind === 'secondary' ? systemOf(id) : undefined,
    value: id.id,
    assigner: id.domain === undefined ? undefined : { display: id.domain },
  });
}

function systemOf({ id = '', type }: SecondaryId): string | undefined {
  if (CTIS.test(id)) return CTIS_SYSTEM;
  if (EUDRACT.test(id) || type === 'EUDRACT_NUMBER') return EUDRACT_SYSTEM;
  return UTN.test(id) ? UTN_SYSTEM : undefined;
}

/** The identifiers of a record; those that are neither marked as the organization's nor NCT numbers are secondary. */
export function fromStudyIdentifiers(
  identifiers: readonly Identifier[],
): Pick<IdentificationModule, 'nctId' | 'nctIdAliases' | 'orgStudyIdInfo' | 'secondaryIdInfos'> {
  const isNct = (id: Identifier): boolean => NCT_ALIASES.includes(id.system ?? '');
  const official = identifiers.find((id) => isNct(id) && id.use !== 'old');
  const others = identifiers.filter((id) => !isNct(id));
  const organization = others.find((id) => codeIn(id.type, KIND) === 'organization');
  return present<ReturnType<typeof fromStudyIdentifiers>>({
    nctId: official?.value ?? '',
    nctIdAliases: someOf(identifiers.filter((id) => isNct(id) && id !== official).map((id) => id.value ?? '')),
    orgStudyIdInfo: organization && withoutDomain(fromIdentifier(organization)),
    secondaryIdInfos: someOf(others.filter((id) => id !== organization).map(fromIdentifier)),
  } as ReturnType<typeof fromStudyIdentifiers>);
}

function withoutDomain({ domain: _, ...id }: SecondaryId): OrgStudyId {
  return id;
}

function fromIdentifier(id: Identifier): SecondaryId {
  return present<SecondaryId>({
    id: id.value,
    type: speaks(id.type, ID_TYPE) ? codeIn(id.type, ID_TYPE) : undefined,
    domain: id.assigner?.display,
    link: ownValue<string>(id.extension, 'identifier-link'),
  } as SecondaryId);
}
