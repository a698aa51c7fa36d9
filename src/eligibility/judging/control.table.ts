import type { Interval } from './interval.ts';

/** Results by which a disease is seen to be under control. Ids are of the lexicon; bounds in the unit named. */
export interface ControlRule {
  /** The disease, with everything narrower. */
  readonly condition: string;
  /** All of them, each the latest of its kind and recent. */
  readonly results: readonly { readonly measure: string; readonly unit: string; readonly within: Interval }[];
  /** Such results say as well that it is not severe. */
  readonly degree?: true;
}

/** Adults. ESC/ESH 2018 and ACC/AHA: below 140/90 mmHg is no grade of hypertension. ADA: the usual goal of HbA1c is below 7 %. ATA: the usual range of TSH. */
export const CONTROL_RULES: readonly ControlRule[] = [
  {
    condition: 'hypertension',
    degree: true,
    results: [
      { measure: 'systolic-blood-pressure', unit: 'mm[Hg]', within: { hi: 140, hiOpen: true } },
      { measure: 'diastolic-blood-pressure', unit: 'mm[Hg]', within: { hi: 90, hiOpen: true } },
    ],
  },
  {
    condition: 'diabetes-mellitus',
    results: [{ measure: 'hemoglobin-a1c', unit: '%', within: { hi: 7, hiOpen: true } }],
  },
  {
    condition: 'hypothyroidism',
    results: [{ measure: 'thyroid-stimulating-hormone', unit: 'm[IU]/L', within: { lo: 0.4, hi: 4 } }],
  },
];
