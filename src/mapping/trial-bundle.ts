import type { Bundle } from '@medplum/fhirtypes';
import type { Criterion } from '../eligibility/criterion.ts';
import type { Trial } from '../trial/trial.ts';

export interface MapOptions {
  /** `literal`: PUT by deterministic id. `conditional`: conditional update for what the trial owns, conditional create for what trials share. */
  readonly ids: 'literal' | 'conditional';
  /** Split into several transactions of at most this many entries, what is referred to first; absent: one. */
  readonly maxEntries?: number;
}

/** The shape of `toBundles`; `criteria` are those of the trial's eligibility text, then its structured limits. */
export type ToBundles = (trial: Trial, criteria: readonly Criterion[], options: MapOptions) => readonly Bundle[];
