import { METABOLIC_PANELS } from './normal-finding.table.ts';

/** A finding whose name says where a measurement lay; its kinds may be something else (a paroxysmal tachycardia is not there all the time). Ids are of the lexicon; bounds in the unit named, the end included. */
export interface ImpliedValue {
  readonly finding: string;
  readonly measure: string;
  readonly ucum: string;
  /** The finding so called, of whatever kind, where the entry says this of it. */
  readonly severity?: RegExp;
  readonly low?: number;
  readonly high?: number;
  /** Only where it was found normal: a test of several values. */
  readonly normal?: true;
}

/**
 * For adults. Bounds are the widest in use, so that whoever was said to have the finding lies inside whatever definition
 * was meant: only a bound well away from the finding's own is decided.
 */
export const IMPLIED_VALUES: readonly ImpliedValue[] = [
  { finding: 'tachycardia', measure: 'heart-rate', ucum: '/min', low: 90 },
  { finding: 'bradycardia', measure: 'heart-rate', ucum: '/min', high: 60 },
  { finding: 'tachypnea', measure: 'respiratory-rate', ucum: '/min', low: 20 },
  { finding: 'fever', measure: 'body-temperature', ucum: 'Cel', low: 37.5 },
  { finding: 'hypothermia', measure: 'body-temperature', ucum: 'Cel', high: 36 },
  { finding: 'hypotension', measure: 'systolic-blood-pressure', ucum: 'mm[Hg]', high: 100 },
  { finding: 'obesity', measure: 'body-mass-index', ucum: 'kg/m2', low: 30 },
  { finding: 'morbid-obesity', measure: 'body-mass-index', ucum: 'kg/m2', low: 35 },
  { finding: 'severe-obesity', measure: 'body-mass-index', ucum: 'kg/m2', low: 35 },
  { finding: 'underweight', measure: 'body-mass-index', ucum: 'kg/m2', high: 18.5 },
  { finding: 'thrombocytopenia', measure: 'platelet-count', ucum: '10*3/uL', high: 150 },
  { finding: 'thrombocytosis', measure: 'platelet-count', ucum: '10*3/uL', low: 350 },
  { finding: 'leukopenia', measure: 'leukocyte-count', ucum: '10*3/uL', high: 4.5 },
  { finding: 'leukocytosis', measure: 'leukocyte-count', ucum: '10*3/uL', low: 10 },
  { finding: 'neutropenia', measure: 'absolute-neutrophil-count', ucum: '10*3/uL', high: 2 },
  { finding: 'anemia', measure: 'hemoglobin', ucum: 'g/dL', high: 13.5 },
  { finding: 'hyperkalemia', measure: 'potassium', ucum: 'mmol/L', low: 5 },
  { finding: 'hypokalemia', measure: 'potassium', ucum: 'mmol/L', high: 3.6 },
  { finding: 'hypernatremia', measure: 'sodium', ucum: 'mmol/L', low: 143 },
  { finding: 'hyponatremia', measure: 'sodium', ucum: 'mmol/L', high: 136 },
  {
    finding: 'pain',
    severity: /\b(?:severe|excruciating|unbearable|agoni[sz]ing)\b/i,
    measure: 'pain-score',
    ucum: '{score}',
    low: 6,
  },
  { finding: 'complete-blood-count', measure: 'hemoglobin', ucum: 'g/dL', low: 11, high: 18.5, normal: true },
  { finding: 'complete-blood-count', measure: 'hematocrit', ucum: '%', low: 33, high: 56, normal: true },
  { finding: 'complete-blood-count', measure: 'platelet-count', ucum: '10*3/uL', low: 130, high: 460, normal: true },
  ...METABOLIC_PANELS.flatMap((finding): readonly ImpliedValue[] => [
    { finding, measure: 'sodium', ucum: 'mmol/L', low: 132, high: 148, normal: true },
    { finding, measure: 'potassium', ucum: 'mmol/L', low: 3.3, high: 5.5, normal: true },
    { finding, measure: 'creatinine', ucum: 'mg/dL', low: 0.4, high: 1.5, normal: true },
  ]),
  { finding: 'complete-blood-count', measure: 'leukocyte-count', ucum: '10*3/uL', low: 3.5, high: 12, normal: true },
];
