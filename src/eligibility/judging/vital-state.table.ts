import type { MeasureRule } from './measure-rule.ts';

/** Vital signs are of their day: longer than this they say nothing of now. */
const DAYS = 31;
const PRESSURE = { measure: 'systolic-blood-pressure', unit: 'mm[Hg]' } as const;
const HEART_RATE = { measure: 'heart-rate', unit: '/min' } as const;
const TEMPERATURE = { measure: 'body-temperature', unit: 'Cel', days: [0, 45_000] } as const;
const COMA_SCALE = { measure: 'glasgow-coma-scale', unit: '{score}', defines: false, days: [0, 45_000] } as const;

/** By days since birth: the first year after the newborn weeks, up to ten years, up to twelve. */
const INFANT = [28, 365] as const;
const CHILD = [366, 3652] as const;
const OLDER_CHILD = [366, 4382] as const;

/**
 * Pediatric Advanced Life Support 2020: low pressure is below 70 mm[Hg] systolic in the first year and below 70 and twice the age up to ten
 * years; awake, infants have 100 to 180 beats a minute, toddlers 98 to 140, schoolchildren 75 to 118, and asleep no fewer than 58.
 */
const OF_CHILDREN = [
  { condition: 'hypotension', ...PRESSURE, days: INFANT, allows: { hi: 85, hiOpen: true }, defines: { hi: 65 } },
  {
    condition: 'hypotension',
    ...PRESSURE,
    days: CHILD,
    allows: { hi: 100, hiOpen: true },
    defines: { hi: 72, hiOpen: true },
  },
  { condition: 'bradycardia', ...HEART_RATE, days: INFANT, allows: { hi: 110, hiOpen: true }, defines: { hi: 80 } },
  {
    condition: 'bradycardia',
    ...HEART_RATE,
    days: OLDER_CHILD,
    allows: { hi: 98, hiOpen: true },
    defines: { hi: 58, hiOpen: true },
  },
  { condition: 'tachycardia', ...HEART_RATE, days: INFANT, allows: { lo: 150 }, defines: { lo: 205, loOpen: true } },
  {
    condition: 'tachycardia',
    ...HEART_RATE,
    days: OLDER_CHILD,
    allows: { lo: 95 },
    defines: { lo: 140, loOpen: true },
  },
] as const;

/**
 * States that are nothing but a vital sign beyond a bound, each by itself: its kinds may come and go (on standing up, in attacks).
 * As for laboratory values, `allows` is wider than any definition in use and `defines` narrower, so that between the two nothing is
 * decided. Bounds of adults, but for temperature and consciousness, and where an age is given. Fever: 38 °C (WHO); low pressure: 90 mm[Hg] systolic; rates: 60 and
 * 100 beats, 20 breaths a minute; saturation: 90 to 94 %, on room air; Glasgow Coma Scale: 15 is alert, coma ends at 8.
 */
export const VITAL_STATES: readonly MeasureRule[] = (
  [
    ...OF_CHILDREN,
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
