import { type Chart, keptForYears } from '../chart.ts';
import type { Answer } from '../truth.ts';

/** Where a claim stands. */
export interface Place {
  readonly asOf: number;
  readonly section: 'inclusion' | 'exclusion';
  /** The truth of the part that speaks for the patient. */
  readonly favourable: boolean;
}

/**
 * The record says nothing that decides. The strict reading leaves that open. The clinical one takes what a chart would
 * mention to be absent; where that absence speaks against the patient, only in a chart kept over years. The permissive one
 * lets every silent exclusion pass besides.
 */
export function silence(wouldBeCharted: boolean, chart: Chart, { section, favourable }: Place): Answer {
  const clinical = wouldBeCharted && (!favourable || keptForYears(chart)) ? false : null;
  return { strict: null, clinical, permissive: clinical ?? (section === 'exclusion' ? favourable : null) };
}
