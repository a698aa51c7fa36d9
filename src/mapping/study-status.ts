import type { Element, ResearchStudy } from '@medplum/fhirtypes';
import type { StatusModule } from '../trial/protocol.ts';
import { lookUp, STATUS_FROM_FHIR, STATUS_TO_FHIR } from './code-map.table.ts';
import { ownExtension, ownValue } from './extension.ts';

type StudyStatus = NonNullable<ResearchStudy['status']>;
const MAP: Readonly<Record<string, StudyStatus>> = STATUS_TO_FHIR;

const DATA_ABSENT = 'http://hl7.org/fhir/StructureDefinition/data-absent-reason';

export interface FhirStatus {
  readonly status: StudyStatus;
  readonly _status: Element;
}

/**
 * ResearchStudy.status with the registry's code beside it. UNKNOWN shows the last known status and says so; a code that
 * the map does not have, or no status at all, is shown as completed with a data-absent-reason: never as open.
 */
export function toStudyStatus(status: StatusModule | undefined): FhirStatus {
  const overall = status?.overallStatus;
  const unverified = overall === 'UNKNOWN';
  const mapped = lookUp(MAP, unverified ? status?.lastKnownStatus : overall);
  return {
    status: mapped ?? 'completed',
    _status: {
      extension: [
        ...ownExtension('ctgov-overall-status', overall),
        ...ownExtension('status-unverified', unverified ? true : undefined),
        ...(mapped === undefined || overall === 'WITHHELD'
          ? [{ url: DATA_ABSENT, valueCode: overall === 'WITHHELD' ? 'masked' : 'unknown' }]
          : []),
      ],
    },
  };
}

/** The registry's status code: the one kept, else the likeliest one for the FHIR code. */
export function fromStudyStatus(study: ResearchStudy): string | undefined {
  const beside = (study as { readonly _status?: Element })._status?.extension;
  const kept = ownValue<string>(beside, 'ctgov-overall-status');
  if (kept !== undefined) return kept;
  return beside?.some((extension) => extension.url === DATA_ABSENT)
    ? undefined
    : lookUp(STATUS_FROM_FHIR, study.status);
}
