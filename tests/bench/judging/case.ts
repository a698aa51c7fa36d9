import type { Chart } from './chart.ts';
import type { Claim } from './oracle/claim.ts';

/** A criterion and a patient, made together so that the truth is known. */
export interface Case {
  readonly section: 'inclusion' | 'exclusion';
  readonly text: string;
  /** The day of judgement. */
  readonly asOf: number;
  readonly claim: Claim;
  readonly chart: Chart;
  /** The rule is for the other sex: it is met, and neither true nor false of the patient. */
  readonly concernsNobody?: true;
}
