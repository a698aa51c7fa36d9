import type { Interval } from './interval.ts';

/** A state that is nothing but a value beyond a bound. */
export interface MeasuredState {
  readonly condition: string;
  readonly itself: true;
  readonly measure: string;
  readonly unit: string;
  readonly allows: Interval;
  readonly defines: Interval | true;
  readonly sex?: 'male' | 'female';
}

const SODIUM = { measure: 'sodium', unit: 'mmol/L' } as const;
const POTASSIUM = { measure: 'potassium', unit: 'mmol/L' } as const;
const CELLS = '10*3/uL';
const below = (hi: number): Interval => ({ hi, hiOpen: true });
const above = (lo: number): Interval => ({ lo, loOpen: true });

/**
 * Bounds of adults. Electrolytes: the bounds of the European guidelines on hyponatraemia (2014) and the resuscitation guidelines
 * on potassium (2021). Anaemia: WHO, of women with the lower bound of pregnancy. Of the others `allows` takes in what the limits of
 * laboratories differ by, and `defines` is beyond all of them; triglycerides: ATP III, with room for those who had eaten.
 */
export const MEASURED_STATES: readonly MeasuredState[] = (
  [
    { condition: 'hyponatremia', ...SODIUM, allows: below(135), defines: true },
    { condition: 'hypernatremia', ...SODIUM, allows: above(145), defines: true },
    { condition: 'hypokalemia', ...POTASSIUM, allows: below(3.5), defines: true },
    { condition: 'hyperkalemia', ...POTASSIUM, allows: above(5), defines: above(5.5) },
    { condition: 'anemia', sex: 'female', measure: 'hemoglobin', unit: 'g/dL', allows: below(12), defines: below(11) },
    { condition: 'anemia', sex: 'male', measure: 'hemoglobin', unit: 'g/dL', allows: below(13.5), defines: below(13) },
    {
      condition: 'neutropenia',
      measure: 'absolute-neutrophil-count',
      unit: CELLS,
      allows: below(2),
      defines: below(1.5),
    },
    { condition: 'leukopenia', measure: 'leukocyte-count', unit: CELLS, allows: below(4.5), defines: below(3.5) },
    { condition: 'leukocytosis', measure: 'leukocyte-count', unit: CELLS, allows: above(10), defines: above(11) },
    { condition: 'lymphopenia', measure: 'lymphocyte-count', unit: CELLS, allows: below(1.5), defines: below(1) },
    { condition: 'thrombocytopenia', measure: 'platelet-count', unit: CELLS, allows: below(150), defines: below(140) },
    { condition: 'thrombocytosis', measure: 'platelet-count', unit: CELLS, allows: above(400), defines: above(450) },
    { condition: 'hypoalbuminemia', measure: 'albumin', unit: 'g/dL', allows: below(3.5), defines: below(3.3) },
    { condition: 'hyperuricemia', measure: 'uric-acid', unit: 'mg/dL', allows: above(6), defines: above(7) },
    {
      condition: 'hypertriglyceridemia',
      measure: 'triglycerides',
      unit: 'mg/dL',
      allows: { lo: 150 },
      defines: { lo: 200 },
    },
    { condition: 'underweight', measure: 'body-mass-index', unit: 'kg/m2', allows: below(18.5), defines: true },
    { condition: 'overweight', measure: 'body-mass-index', unit: 'kg/m2', allows: { lo: 25 }, defines: true },
  ] as const
).map((state) => ({ ...state, itself: true }));
