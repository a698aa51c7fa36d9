import type { Interval } from './interval.ts';
import { MEASURED_STATES } from './measured-state.table.ts';

/** A condition that a measurement defines, or rules out. Ids are of the lexicon; bounds in the unit named. */
export interface MeasureRule {
  /** The condition or treatment, and everything narrower unless `itself`. */
  readonly condition: string;
  readonly itself?: true;
  /** The degree of which alone the rule speaks, as the text has it. */
  readonly severity?: string;
  readonly measure: string;
  readonly unit: string;
  /** Values with which the condition can be; a recent one outside it speaks against. */
  readonly allows: Interval;
  /**
   * Whether a value inside is the condition by definition; an interval, where only a part of those is: between the two,
   * laboratories and guidelines differ, and silence is not read as absence.
   */
  readonly defines: boolean | Interval;
  /** Of whom alone the rule speaks. */
  readonly sex?: 'male' | 'female';
  /** Only a value that was reported: one computed here does not know what the laboratory knew. */
  readonly reported?: true;
  /** Whom it speaks of, by days since birth, the ends included; adults where it does not say. */
  readonly days?: readonly [first: number, last: number];
  /** A value outside `defines` says nothing: the rule only adds to a silent record. */
  readonly adds?: true;
  /** Entries with which, or with anything narrower, the measurement rules nothing out. */
  readonly unless?: string;
  /** A diagnosis that stands in its place: without it on the record the measurement alone rules nothing out. */
  readonly instead?: string;
}

const BELOW_60 = {
  measure: 'egfr',
  unit: 'mL/min/{1.73_m2}',
  allows: { hi: 60, hiOpen: true },
  defines: false,
} as const;

/**
 * Infants after the newborn weeks, in which creatinine is still the mother's: below 84 cm, as all are, the bedside formula of
 * Schwartz (2009) puts them under 35 mL/min/1.73 m², which is the third stage of acute kidney injury for children (KDIGO 2012).
 */
const OF_INFANTS = {
  measure: 'creatinine',
  unit: 'mg/dL',
  allows: { lo: 1 },
  defines: true,
  itself: true,
  days: [28, 365],
  adds: true,
} as const;

/** Above the upper limit of any laboratory, and only with no disease of the liver on the record. */
const BILIRUBIN = {
  itself: true,
  measure: 'total-bilirubin',
  unit: 'mg/dL',
  allows: { lo: 1.2, loOpen: true },
  defines: false,
  unless: 'liver-disease',
} as const;

/**
 * KDIGO: kidney failure begins below 15 mL/min/1.73 m² and a severe decrease below 30; from 60 on neither can be, nor is
 * anybody dialysed. WHO: obesity is a body mass index of 30 kg/m² or more, class III of 40 or more. ADA: prediabetes ends at an
 * HbA1c of 6.5 %. NCI: impairment of the liver is severe above three times the upper limit of bilirubin.
 */
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
  { condition: 'end-stage-renal-disease', ...BELOW_60 },
  { condition: 'renal-failure', ...BELOW_60, itself: true },
  { condition: 'renal-impairment', severity: 'severe', ...BELOW_60, itself: true },
  { condition: 'hepatic-impairment', severity: 'severe', ...BILIRUBIN },
  { condition: 'severe-hepatic-impairment', ...BILIRUBIN },
  // Dialysis washes creatinine out: a filtration computed from it says nothing of the kidneys.
  { condition: 'dialysis', ...BELOW_60, reported: true },
  { condition: 'kidney-disease', ...OF_INFANTS },
  { condition: 'renal-impairment', ...OF_INFANTS },
  { condition: 'acute-kidney-injury', ...OF_INFANTS },
  ...MEASURED_STATES,
];
