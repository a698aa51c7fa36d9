import type { MeasureRule } from './measure-rule.ts';

/** Vital signs are of their day: longer than this they say nothing of now. */
const DAYS = 31;
const PRESSURE = { measure: 'systolic-blood-pressure', unit: 'mm[Hg]' } as const;
const HEART_RATE = { measure: 'heart-rate', unit: '/min' } as const;
const TEMPERATURE = { measure: 'body-temperature', unit: 'Cel', days: [0, 45_000] } as const;
const COMA_SCALE = { measure: 'glasgow-coma-scale', unit: '{score}', defines: false, days: [0, 45_000] } as const;

/**
 * States that are nothing but a vital sign beyond a bound, each by itself: its kinds may come and go (on standing up, in attacks).
 * As for laboratory values, `allows` is wider than any definition in use and `defines` narrower, so that between the two nothing is
 * decided. Bounds of adults, but for temperature and consciousness. Fever: 38 °C (WHO); low pressure: 90 mm[Hg] systolic; rates: 60 and
 * 100 beats, 20 breaths a minute; saturation: 90 to 94 %, on room air; Glasgow Coma Scale: 15 is alert, coma ends at 8.
 */
export const VITAL_STATES: readonly MeasureRule[] = (
  [
    { condition: 'hypotension', ...PRESSURE, allows: { hi: 100, hiOpen: true }, defines: { hi: 90, hiOpen: true } },
    // No diastolic pressure of 120 goes with a systolic one as low as this.
    { condition: 'hypertensive-crisis', ...PRESSURE, allows: { lo: 150 }, defines: false },
    { condition: 'tachycardia', ...HEART_RATE, allows: { lo: 90 }, defines: { lo: 100, loOpen: true } },
    { condition: 'bradycardia', ...HEART_RATE, allows: { hi: 60, hiOpen: true }, defines: { hi: 50, hiOpen: true } },
    { condition: 'tachypnea', measure: 'respiratory-rate', unit: '/min', allows: { lo: 20 }, defines: { lo: 25 } },
    { condition: 'fever', ...TEMPERATURE, allows: { lo: 37.5 }, defines: { lo: 38.3 } },
    { condition: 'hypothermia', ...TEMPERATURE, allows: { hi: 36, hiOpen: true }, defines: { hi: 35, hiOpen: true } },
    {
      condition: 'hypoxemia',
      measure: 'oxygen-saturation',
      unit: '%',
      allows: { hi: 95, hiOpen: true },
      defines: false,
      unless: ['oxygen-therapy', 'mechanical-ventilation'],
    },
    { condition: 'altered-consciousness-level', ...COMA_SCALE, allows: { hi: 15, hiOpen: true } },
    { condition: 'unconsciousness', ...COMA_SCALE, allows: { hi: 13, hiOpen: true } },
    { condition: 'coma', ...COMA_SCALE, allows: { hi: 13, hiOpen: true } },
  ] as const
).map((state) => ({ ...state, itself: true, passes: true, validDays: DAYS }));
