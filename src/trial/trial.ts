import type { StudyRecord } from './study-record.ts';

/** Where a trial was read from. */
export interface Source {
  readonly kind: 'ctgov-v2' | 'registry-page';
  /** Of the input text, 64 hexadecimal digits; absent where the trial was rebuilt from FHIR, which keeps no text. */
  readonly sha256?: string;
}

/** Something in the input that was not understood, or could not be used; never fatal. */
export interface Remark {
  /** Path in the record (`statusModule.overallStatus`) or line of the page (`line 12`). */
  readonly place: string;
  readonly message: string;
  /** Set where what is meant is left out of all that is made of the trial. */
  readonly lost?: true;
}

/**
 * The one canonical trial: the structure of ClinicalTrials.gov's v2 study record, whichever source it came from. What a
 * source does not state is absent, never filled in.
 */
export interface Trial {
  readonly nctId: string;
  readonly record: StudyRecord;
  readonly source: Source;
  readonly remarks: readonly Remark[];
  /** Where the source breaks off, and what it lacks, if it does: no such trial is to be stored. */
  readonly cut?: Remark;
}
