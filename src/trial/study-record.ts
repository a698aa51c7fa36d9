import type { AnnotationSection, DerivedSection, DocumentSection } from './derived.ts';
import type { ProtocolSection } from './protocol.ts';

/**
 * ClinicalTrials.gov's v2 study record (API 2.0.x). Fields are those of the API, under its names. Codes are open strings:
 * the registry adds to its lists, and vocabulary.ts holds those known. Texts keep the registry's markdown (`\<`).
 * A record may hold fields that this type does not name: they are part of no FHIR resource, and remarked on.
 */
export interface StudyRecord {
  readonly protocolSection: ProtocolSection;
  /** Kept and given back as it came. */
  readonly resultsSection?: Json;
  readonly annotationSection?: AnnotationSection;
  readonly documentSection?: DocumentSection;
  readonly derivedSection?: DerivedSection;
  readonly hasResults?: boolean;
}

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
