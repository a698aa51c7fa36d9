import type { OperationOutcomeIssue } from '@medplum/fhirtypes';
import type { AnyResource } from '../fhir/resource.ts';
import type { Access } from '../store/access.ts';
import type { Store } from '../store/store.ts';
import type { Position } from './distance.ts';
import { type AddressParts, placeOfAddress } from './place/place-of-address.ts';

const GEOLOCATION = 'http://hl7.org/fhir/StructureDefinition/geolocation';

interface Extension {
  readonly url?: string;
  readonly valueDecimal?: number;
  readonly extension?: readonly Extension[];
}
interface Address extends AddressParts {
  readonly use?: string;
  readonly extension?: readonly Extension[];
}

interface Entry {
  readonly resource?: AnyResource;
}

/** Where a patient lives. */
export interface PatientPlace {
  readonly position: Position;
  /** In words, where the position is only about right: what the place was taken from. */
  readonly about?: string;
}

/**
 * Where a patient lives, by the first address that tells it and is not a former one: by its geolocation
 * extension, else about, by its postal code or city. Undefined without.
 *
 * @param record a Patient, or a Bundle of one patient
 */
export async function patientPlace(
  store: Store,
  access: Access,
  record: AnyResource,
): Promise<PatientPlace | undefined> {
  const position = patientPosition(record);
  if (position) return { position };
  for (const address of addressesIn(record)) {
    const place = await placeOfAddress(store, access, address);
    if (place) return { position: place.position, about: place.by };
  }
  return undefined;
}

/** The geolocation extension of the first address that has one and is not a former one. */
export function patientPosition(record: AnyResource): Position | undefined {
  for (const address of addressesIn(record)) {
    const position = geolocation(address);
    if (position) return position;
  }
  return undefined;
}

/** Says of distances that they begin at a place that is only about right. */
export const aboutPlace = ({ about }: PatientPlace): readonly OperationOutcomeIssue[] =>
  about === undefined
    ? []
    : [
        {
          severity: 'information',
          code: 'informational',
          diagnostics: `Distances are reckoned from the middle of the stored Locations that share the patient's ${about}`,
          expression: ['Patient.address'],
        },
      ];

/** Those that are not former ones. */
function addressesIn(record: AnyResource): readonly Address[] {
  const entries = record.resourceType === 'Bundle' ? (record['entry'] as readonly Entry[]) : [{ resource: record }];
  const patient = entries.find(({ resource }) => resource?.resourceType === 'Patient')?.resource;
  const addresses = (patient?.['address'] as readonly Address[] | undefined) ?? [];
  return addresses.filter(({ use }) => use !== 'old');
}

function geolocation({ extension = [] }: Address): Position | undefined {
  const parts = extension.find(({ url }) => url === GEOLOCATION)?.extension;
  const latitude = parts?.find(({ url }) => url === 'latitude')?.valueDecimal;
  const longitude = parts?.find(({ url }) => url === 'longitude')?.valueDecimal;
  return latitude === undefined || longitude === undefined ? undefined : { latitude, longitude };
}
