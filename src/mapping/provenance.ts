import type { Provenance, Reference } from '@medplum/fhirtypes';
import type { StatusModule } from '../trial/protocol.ts';
import type { Source, Trial } from '../trial/trial.ts';
import { claim, idSystem, registryPage } from './canonical.ts';
import type { Draft } from './draft.ts';
import { isDate } from './element.ts';
import { ownExtension, ownValue } from './extension.ts';
import type { ResourceIndex } from './resource-index.ts';

const ID_SYSTEM = idSystem('Provenance');

const ROLE = 'http://terminology.hl7.org/CodeSystem/provenance-participant-type';

/**
 * Says from which record the study was made, and what was made from it beside what the study itself refers to.
 * `recorded` is the registry's own last update, and the record's text leaves no trace (a hash of it would change with
 * every other resource), so that a reload changes nothing.
 */
export function addProvenance(draft: Draft, trial: Trial, study: Reference): void {
  const id = `${trial.nctId}-source`;
  const documents = draft
    .entries()
    .filter(({ resource }) => resource.resourceType === 'DocumentReference')
    .map(({ urn }): Reference => ({ reference: urn }));
  const recorded = recordedOn(trial.record.protocolSection.statusModule);
  draft.add<Provenance>(
    {
      resourceType: 'Provenance',
      id,
      meta: { ...claim('tb-source'), tag: [{ system: ID_SYSTEM, code: id }] },
      target: [study, ...documents],
      ...(recorded === undefined ? UNDATED : { recorded }),
      agent: [
        {
          type: { coding: [{ system: ROLE, code: 'assembler' }] },
          who: {
            identifier: { system: 'urn:ietf:rfc:3986', value: 'https://trialbridge.dev' },
            display: 'TrialBridge',
          },
        },
      ],
      entity: [
        {
          extension: ownExtension('source-record', { kind: trial.source.kind }),
          role: 'source',
          what: {
            identifier: { system: 'urn:ietf:rfc:3986', value: registryPage(trial.nctId) },
            display: `Registry record ${trial.nctId}`,
          },
        },
      ],
    } as Provenance & { id: string },
    'owned',
  );
}

const UNDATED = {
  _recorded: {
    extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason', valueCode: 'unknown' }],
  },
} as const;

/** The last update, else the newest other date of the record, at its first moment; undefined where there is none. */
function recordedOn(status: StatusModule | undefined): string | undefined {
  const dates = [
    status?.lastUpdatePostDateStruct?.date,
    status?.lastUpdateSubmitDate,
    status?.statusVerifiedDate,
    status?.studyFirstPostDateStruct?.date,
    status?.startDateStruct?.date,
  ];
  const date = dates.find((one) => one !== undefined && isDate(one));
  return date === undefined ? undefined : `${`${date}-01-01`.slice(0, 10)}T00:00:00Z`;
}

/** Where the study was read from; its text, and so the hash of that, did not travel. */
export function sourceFrom(index: ResourceIndex): Source {
  const kinds = index
    .ofType('Provenance')
    .flatMap((one) => one.entity ?? [])
    .flatMap((entity) => ownValue<Pick<Source, 'kind'>>(entity.extension, 'source-record')?.kind ?? []);
  return { kind: kinds[0] ?? 'ctgov-v2' };
}
