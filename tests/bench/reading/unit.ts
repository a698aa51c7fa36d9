/** The unit of a value, which the forms leave out, from the text behind the value. */
import { placesOf } from './term.ts';

/** UCUM by spelling, lower case, without spaces and with every kind of "per" as a slash. */
const UCUM: Readonly<Record<string, string>> = {
  '%': '%',
  percent: '%',
  kg: 'kg',
  kilograms: 'kg',
  kilogram: 'kg',
  g: 'g',
  gm: 'g',
  grams: 'g',
  gram: 'g',
  mg: 'mg',
  lbs: '[lb_av]',
  lb: '[lb_av]',
  pounds: '[lb_av]',
  m: 'm',
  cm: 'cm',
  mm: 'mm',
  cm2: 'cm2',
  'cm²': 'cm2',
  ml: 'mL',
  l: 'L',
  cc: 'mL',
  liters: 'L',
  'kg/m2': 'kg/m2',
  'kg/m^2': 'kg/m2',
  'kg/m²': 'kg/m2',
  'kg/m(2)': 'kg/m2',
  'mg/dl': 'mg/dL',
  'g/dl': 'g/dL',
  'gm/dl': 'g/dL',
  'g/l': 'g/L',
  'mg/l': 'mg/L',
  'ng/ml': 'ng/mL',
  'pg/ml': 'pg/mL',
  'ug/l': 'ug/L',
  'μg/l': 'ug/L',
  'µg/l': 'ug/L',
  'ng/dl': 'ng/dL',
  'mg/g': 'mg/g',
  'gm%': 'g/dL',
  'mmol/l': 'mmol/L',
  'umol/l': 'umol/L',
  'μmol/l': 'umol/L',
  'µmol/l': 'umol/L',
  'meq/l': 'meq/L',
  'u/l': 'U/L',
  'iu/l': '[IU]/L',
  'iu/ml': '[IU]/mL',
  'u/ml': 'U/mL',
  'miu/ml': 'm[IU]/mL',
  '/mm3': '/mm3',
  '/mm^3': '/mm3',
  '/mm³': '/mm3',
  'cells/mm3': '/mm3',
  '/ul': '/uL',
  '/μl': '/uL',
  '/µl': '/uL',
  'cells/μl': '/uL',
  'cells/µl': '/uL',
  'cells/ul': '/uL',
  'x109/l': '10*9/L',
  'x10^9/l': '10*9/L',
  '×109/l': '10*9/L',
  'ml/min': 'mL/min',
  'ml/minute': 'mL/min',
  'ml/min/1.73m2': 'mL/min/{1.73_m2}',
  'ml/min/1.73m^2': 'mL/min/{1.73_m2}',
  'ml/min/1.73m²': 'mL/min/{1.73_m2}',
  'ml/kg/h': 'mL/kg/h',
  mmhg: 'mm[Hg]',
  kpa: 'kPa',
  cmh2o: 'cm[H2O]',
  bpm: '/min',
  'beats/min': '/min',
  'beats/minute': '/min',
  '/min': '/min',
  'breaths/minute': '/min',
  '°c': 'Cel',
  ºc: 'Cel',
  degreesc: 'Cel',
  c: 'Cel',
  ms: 'ms',
  msec: 'ms',
  ppm: '[ppm]',
  '°': 'deg',
  degrees: 'deg',
  '℃': 'Cel',
  weeks: 'wk',
  week: 'wk',
  days: 'd',
  day: 'd',
  months: 'mo',
  month: 'mo',
  years: 'a',
  year: 'a',
  hours: 'h',
  minutes: 'min',
};
const PER = /\bper\b/g;
const UNIT_TEXT = /^[\s*]*([%°º/×x]?[^\s,;()<>≥≤=]*(?:\s*(?:\/|per)\s*[^\s,;()<>≥≤=]+)*)/i;

const TIMES_NORMAL =
  /^\s*(?:x|×|times|fold)?\s*(?:the\s+)?(?:ULN|upper limit|normal upper limit|upper normal|upper normal limit|(?:higher|more) than normal)/i;
/** No unit of UCUM: the value is a multiple of the upper limit of what is normal. */
export const TIMES_UPPER_LIMIT = '{ULN}';

/** UCUM, or undefined where no unit that is known here stands behind the value, wherever the text has it. */
export function unitBehind(value: string, text: string): string | undefined {
  for (const { start, end } of placesOf(value, text)) {
    const isPartOfNumber = /[\d.,]$/.test(text.slice(0, start)) || /^(?:\d|[.,]\d)/.test(text.slice(end));
    const unit = isPartOfNumber ? undefined : unitAt(end, text);
    if (unit !== undefined) return unit;
  }
  return undefined;
}

function unitAt(end: number, text: string): string | undefined {
  const behind = text
    .slice(end)
    .replace(/^\s*-\s*/, '')
    .replace(/1\.73\s+m/, '1.73m');
  if (TIMES_NORMAL.test(behind)) return TIMES_UPPER_LIMIT;
  const written = (UNIT_TEXT.exec(behind)?.[1] ?? '').toLowerCase().replace(PER, '/').replace(/\s+/g, '');
  return known(written) ?? known(/^\s*([^\s,;()]+)/.exec(behind)?.[1]?.toLowerCase() ?? '');
}

/** Whether a form takes the unit of a value for the name of what is measured. */
export const isUnit = (name: string): boolean => known(name.toLowerCase()) !== undefined;

function known(written: string): string | undefined {
  const bare = written.replace(/[.*:]+$/, '');
  return Object.hasOwn(UCUM, bare) ? UCUM[bare] : undefined;
}
