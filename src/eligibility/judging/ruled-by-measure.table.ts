import type { Interval } from './interval.ts';

/** A condition that a measurement defines, or rules out. Ids are of the lexicon; bounds in the unit named. */
export interface MeasureRule {
  /** The condition, and everything narrower. */
  readonly condition: string;
  readonly measure: string;
  readonly unit: string;
  /** Values with which the condition can be; a recent one outside it speaks against. */
  readonly allows: Interval;
  /** Whether a value inside is the condition by definition. */
  readonly defines: boolean;
  /** A diagnosis that stands in its place: without it on the record the measurement alone rules nothing out. */
  readonly instead?: string;
}

/** WHO: obesity is a body mass index of 30 kg/m² or more, class III of 40 or more. ADA: prediabetes ends at an HbA1c of 6.5 %. */
export const MEASURE_RULES: readonly MeasureRule[] = [
  { condition: 'morbid-obesity', measure: 'body-mass-index', unit: 'kg/m2', allows: { lo: 35 }, defines: false },
  { condition: 'obesity', measure: 'body-mass-index', unit: 'kg/m2', allows: { lo: 30 }, defines: true },
  {
    condition: 'diabetes-mellitus',
    measure: 'hemoglobin-a1c',
    unit: '%',
    allows: { lo: 6.5 },
    defines: false,
    instead: 'prediabetes',
  },
];
