import type { Interval } from './interval.ts';

/** What is normal of a measure in adults, where neither the laboratory nor the record says. */
export interface NormalClass {
  readonly measure: string;
  readonly unit: string;
  readonly sex?: 'male' | 'female';
  /** Values that every one of the sources calls normal. */
  readonly normal: Interval;
  /** Values that one of them may call normal: any other is not. */
  readonly mayBe: Interval;
}

const from = (lo: number, below: number): Interval => ({ lo, hi: below, hiOpen: true });
const under = (hi: number): Interval => ({ hi, hiOpen: true });

/**
 * Glucose and HbA1c: American Diabetes Association (2024), the outer bounds WHO (2006) and the expert committee on HbA1c (2009).
 * Blood pressure: ACC/AHA (2017), outer ESH (2023). Body-mass index: WHO. Filtration rate: KDIGO (2024), G1, outer G2. Lipids: ATP III, outer
 * its bounds of "high". Pulse, breathing, saturation and temperature: resting values of adults, outer the bounds of NEWS2 (2017) from two points on.
 * Electrolytes: European guidelines on hyponatraemia (2014), resuscitation guidelines on potassium (2021). Blood counts: WHO for the lower bound
 * of haemoglobin and, of polycythaemia, for the upper one; of the others the bounds between which laboratories differ.
 */
export const NORMAL_CLASSES: readonly NormalClass[] = [
  { measure: 'hemoglobin-a1c', unit: '%', normal: from(4, 5.7), mayBe: from(3.5, 6) },
  { measure: 'fasting-glucose', unit: 'mg/dL', normal: from(70, 100), mayBe: from(60, 110) },
  { measure: 'systolic-blood-pressure', unit: 'mm[Hg]', normal: from(90, 120), mayBe: from(90, 140) },
  { measure: 'diastolic-blood-pressure', unit: 'mm[Hg]', normal: from(60, 80), mayBe: from(50, 90) },
  { measure: 'body-mass-index', unit: 'kg/m2', normal: from(18.5, 25), mayBe: from(18.5, 25) },
  { measure: 'egfr', unit: 'mL/min/{1.73_m2}', normal: { lo: 90 }, mayBe: { lo: 60 } },
  { measure: 'triglycerides', unit: 'mg/dL', normal: under(150), mayBe: under(200) },
  { measure: 'total-cholesterol', unit: 'mg/dL', normal: under(200), mayBe: under(240) },
  { measure: 'ldl-cholesterol', unit: 'mg/dL', normal: under(100), mayBe: under(160) },
  { measure: 'heart-rate', unit: '/min', normal: { lo: 60, hi: 90 }, mayBe: { lo: 41, hi: 110 } },
  { measure: 'respiratory-rate', unit: '/min', normal: { lo: 12, hi: 20 }, mayBe: { lo: 9, hi: 20 } },
  { measure: 'oxygen-saturation', unit: '%', normal: { lo: 96 }, mayBe: { lo: 94 } },
  { measure: 'body-temperature', unit: 'Cel', normal: { lo: 36.1, hi: 37.2 }, mayBe: { lo: 35.1, hi: 38 } },
  { measure: 'sodium', unit: 'mmol/L', normal: { lo: 135, hi: 145 }, mayBe: { lo: 133, hi: 147 } },
  { measure: 'potassium', unit: 'mmol/L', normal: { lo: 3.5, hi: 5 }, mayBe: { lo: 3.3, hi: 5.5 } },
  { measure: 'hemoglobin', unit: 'g/dL', sex: 'female', normal: { lo: 12, hi: 15.5 }, mayBe: { lo: 11, hi: 16.5 } },
  { measure: 'hemoglobin', unit: 'g/dL', sex: 'male', normal: { lo: 13.5, hi: 16.5 }, mayBe: { lo: 13, hi: 18.5 } },
  { measure: 'platelet-count', unit: '10*3/uL', normal: { lo: 150, hi: 400 }, mayBe: { lo: 140, hi: 450 } },
  { measure: 'leukocyte-count', unit: '10*3/uL', normal: { lo: 4.5, hi: 10 }, mayBe: { lo: 3.5, hi: 11 } },
];
