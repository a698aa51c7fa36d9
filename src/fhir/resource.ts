/** A FHIR resource as plain data, of any type. Typed shapes come from @medplum/fhirtypes where a type is known. */
export interface AnyResource {
  readonly resourceType: string;
  readonly id?: string;
  readonly meta?: { readonly versionId?: string; readonly lastUpdated?: string; readonly [key: string]: unknown };
  readonly [key: string]: unknown;
}

/** FHIR R4 id: 1 to 64 letters, digits, hyphens and dots (datatypes.html#id). */
export const ID_PATTERN = /^[A-Za-z0-9\-.]{1,64}$/;
