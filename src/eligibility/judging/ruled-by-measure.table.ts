import type { MeasureRule } from './measure-rule.ts';
import { MEASURED_STATES } from './measured-state.table.ts';
import { VITAL_STATES } from './vital-state.table.ts';

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

/** Newborns make less in their first days. */
const URINE_OUTPUT = {
  condition: 'oliguria',
  measure: 'urine-output',
  unit: 'mL/kg/h',
  itself: true,
  passes: true,
} as const;
/** Days for which such values speak. */
const AT_ONCE = 7;
const MONTH = 31;

const EJECTION = { measure: 'left-ventricular-ejection-fraction', unit: '%', defines: false } as const;

/** WHO: low, very low and extremely low weights of newborns. They are never over. */
const ofBirth = (condition: string, grams: number): MeasureRule => ({
  condition,
  itself: true,
  measure: 'birth-weight',
  unit: 'g',
  allows: { hi: grams, hiOpen: true },
  defines: true,
  days: [0, 45_000],
  validDays: 45_000,
});

/**
 * KDIGO: kidney failure begins below 15 mL/min/1.73 m² and a severe decrease below 30; from 60 on neither can be, nor is
 * anybody dialysed. WHO: obesity is a body mass index of 30 kg/m² or more, class III of 40 or more. ADA: prediabetes ends at an
 * HbA1c of 6.5 %. NCI: impairment of the liver is severe above three times the upper limit of bilirubin.
 */
export const MEASURE_RULES: readonly MeasureRule[] = [
  ofBirth('low-birth-weight', 2500),
  ofBirth('very-low-birth-weight', 1500),
  ofBirth('extremely-low-birth-weight', 1000),
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
  // The mildest decline of filtration ends at 90 (KDIGO 2024).
  { condition: 'renal-impairment', ...BELOW_60, allows: { hi: 90, hiOpen: true }, itself: true },
  // An ejection fraction is preserved from 50 % on (ESC 2021) and normal for anybody from 55 %; a failing heart may have regained it.
  {
    condition: 'heart-failure-with-reduced-ejection-fraction',
    ...EJECTION,
    allows: { hi: 50, hiOpen: true },
  },
  {
    condition: 'left-ventricular-systolic-dysfunction',
    ...EJECTION,
    allows: { hi: 55, hiOpen: true },
  },
  // Below 0.5 mL/kg/h (KDIGO 2012), in a child below 1.
  {
    ...URINE_OUTPUT,
    days: [7, 6570],
    allows: { hi: 1.5, hiOpen: true },
    defines: { hi: 0.5, hiOpen: true },
    validDays: AT_ONCE,
  },
  { ...URINE_OUTPUT, allows: { hi: 1, hiOpen: true }, defines: { hi: 0.5, hiOpen: true }, validDays: AT_ONCE },
  // Three red cells in a field (American Urological Association 2020, 2025).
  {
    condition: 'hematuria',
    itself: true,
    measure: 'urine-erythrocytes',
    unit: '/[HPF]',
    days: [0, 45_000],
    allows: { lo: 3 },
    defines: true,
    validDays: MONTH,
  },
  ...MEASURED_STATES,
  ...VITAL_STATES,
];
