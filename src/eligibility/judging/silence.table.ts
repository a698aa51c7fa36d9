import type { Unread } from '../../patient/unread.ts';
import type { Domain } from '../criterion.ts';

/**
 * What a clinician makes of a chart that does not mention something:
 * `absent-if-charted`: presumed absent where the lexicon marks the concept as one that a chart would mention;
 * `unknown`: not presumed either way.
 * The strict policy presumes nothing at all; the permissive one presumes every silent exclusion absent.
 */
export const CLINICAL_SILENCE: Readonly<Record<Domain, 'absent-if-charted' | 'unknown'>> = {
  age: 'unknown',
  sex: 'unknown',
  condition: 'absent-if-charted',
  medication: 'absent-if-charted',
  procedure: 'absent-if-charted',
  // A test that was not done has no result, whatever its name.
  observation: 'unknown',
  // Allergies to what was never given are not asked about.
  allergy: 'unknown',
  immunization: 'absent-if-charted',
  encounter: 'absent-if-charted',
  study: 'unknown',
  reproductive: 'unknown',
  score: 'unknown',
  social: 'absent-if-charted',
  consent: 'unknown',
  // Opinions are the investigator's; only that somebody is dying would be charted.
  judgement: 'absent-if-charted',
  opaque: 'unknown',
};

/** Entries that may tell of a matter of each domain: where some were not understood, silence on it is no absence. */
export const UNREAD_FOR: Readonly<Partial<Record<Domain, readonly Unread[]>>> = {
  condition: ['condition'],
  medication: ['medication'],
  // Operations of long ago stand on the list of problems ("absence of the spleen").
  procedure: ['condition', 'procedure'],
  social: ['condition'],
  judgement: ['condition'],
};
