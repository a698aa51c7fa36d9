import type { AnyResource } from '../fhir/resource.ts';
import type { Position } from './distance.ts';

const GEOLOCATION = 'http://hl7.org/fhir/StructureDefinition/geolocation';

interface Extension {
  readonly url?: string;
  readonly valueDecimal?: number;
  readonly extension?: readonly Extension[];
}

/** Where the patient lives, by the geolocation extension of the first address that has one; undefined without. */
export function patientPosition(record: AnyResource): Position | undefined {
  const entries =
    record.resourceType === 'Bundle'
      ? (record['entry'] as readonly { readonly resource?: AnyResource }[] | undefined)
      : [{ resource: record }];
  const patient = entries?.find((entry) => entry.resource?.resourceType === 'Patient')?.resource;
  const addresses =
    (patient?.['address'] as readonly { readonly extension?: readonly Extension[] }[] | undefined) ?? [];
  for (const address of addresses) {
    const parts = address.extension?.find((extension) => extension.url === GEOLOCATION)?.extension;
    const latitude = parts?.find((part) => part.url === 'latitude')?.valueDecimal;
    const longitude = parts?.find((part) => part.url === 'longitude')?.valueDecimal;
    if (latitude !== undefined && longitude !== undefined) return { latitude, longitude };
  }
  return undefined;
}
