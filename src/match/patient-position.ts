import type { AnyResource } from '../fhir/resource.ts';
import type { Position } from './distance.ts';

const GEOLOCATION = 'http://hl7.org/fhir/StructureDefinition/geolocation';

interface Extension {
  readonly url?: string;
  readonly valueDecimal?: number;
  readonly extension?: readonly Extension[];
}
interface Address {
  readonly use?: string;
  readonly extension?: readonly Extension[];
}

interface Entry {
  readonly resource?: AnyResource;
}

/**
 * Where a patient lives, by the geolocation extension of the first address that has one and is not a former one; undefined
 * without.
 *
 * @param record a Patient, or a Bundle of one patient
 */
export function patientPosition(record: AnyResource): Position | undefined {
  const entries = record.resourceType === 'Bundle' ? (record['entry'] as readonly Entry[]) : [{ resource: record }];
  const patient = entries.find(({ resource }) => resource?.resourceType === 'Patient')?.resource;
  const addresses = (patient?.['address'] as readonly Address[] | undefined) ?? [];
  for (const address of addresses) {
    if (address.use === 'old') continue;
    const parts = address.extension?.find((extension) => extension.url === GEOLOCATION)?.extension;
    const latitude = parts?.find((part) => part.url === 'latitude')?.valueDecimal;
    const longitude = parts?.find((part) => part.url === 'longitude')?.valueDecimal;
    if (latitude !== undefined && longitude !== undefined) return { latitude, longitude };
  }
  return undefined;
}
