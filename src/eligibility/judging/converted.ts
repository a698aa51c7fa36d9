import type { Measure } from '../../terminology/concept.ts';
import { convert, ucumOf } from '../../terminology/units.ts';
import type { Interval } from './interval.ts';

/** What is measured, as far as conversion depends on it. */
export interface Measured {
  readonly ids: readonly string[];
  readonly measure: Measure | undefined;
}

const GLYCATED = new Set(['hemoglobin-a1c']);

/** Charges of the ions that are counted in equivalents, by lexicon id. */
const CHARGES: ReadonlyMap<string, number> = new Map([
  ['sodium', 1],
  ['potassium', 1],
  ['chloride', 1],
  ['bicarbonate', 1],
  ['magnesium-level', 2],
]);

/**
 * An interval of one unit in another; undefined where they cannot be compared. A number without a unit has one only where
 * the lexicon says that the thing is written without.
 */
export function converted(interval: Interval, from: string, to: string, measured: Measured): Interval | undefined {
  const { measure } = measured;
  if (from === to) return interval;
  if (RELATIVE.has(from) || RELATIVE.has(to)) return undefined;
  if (isBare(from) && isBare(to)) return interval;
  if (measure?.ucum === PER_SURFACE && (from === 'mL/min') !== (to === 'mL/min')) {
    const [source, target] = [from, to].map((unit) => (unit === 'mL/min' ? PER_SURFACE : unit));
    return converted(interval, source ?? from, target ?? to, measured);
  }
  if (isBare(from) || isBare(to)) {
    if (!measure || !(measure.unitless || (isBare(to) && CONVENTIONAL_UNITS.has(measure.ucum)))) return undefined;
    const stated = isBare(from) ? to : from;
    return isBare(from)
      ? between(interval, measure.ucum, stated, measured)
      : between(interval, stated, measure.ucum, measured);
  }
  return between(interval, from, to, measured);
}

/** Places among other people, in a curve or a reference: none of them is a value of the thing. */
const RELATIVE: ReadonlySet<string> = new Set(['{percentile}', '{SD}', '{z_score}', '{z-score}', '{T-score}']);

/** Units that go without saying in a criterion: nobody measures these things in another. */
const CONVENTIONAL_UNITS = new Set(['%', 'mm[Hg]', 'kg/m2', '/min', 'Cel', 'mL/min/{1.73_m2}']);

/** Whether a number without a unit can be a value of the thing in its usual unit: 53 is no HbA1c in %. */
export const isPlausible = ({ lo, hi }: Interval, unit: string, { measure }: Measured): boolean => {
  const range = measure?.plausible;
  if (!isBare(unit) || !range) return true;
  return [lo, hi].every((end) => end === undefined || (end >= range[0] && end <= range[1]));
};

/** Filtration rates are reported per 1.73 m² of body surface, and criteria mostly leave that out. */
const PER_SURFACE = 'mL/min/{1.73_m2}';

const isBare = (unit: string): boolean => unit === '' || unit === '1' || /^\{[^}]*\}$/.test(unit);

function between(
  { lo, hi, ...ends }: Interval,
  from: string,
  to: string,
  { ids, measure }: Measured,
): Interval | undefined {
  if (isBare(from) && isBare(to)) return { ...ends, ...(lo !== undefined && { lo }), ...(hi !== undefined && { hi }) };
  const line = lineBetween(
    from,
    to,
    measure?.molarMass,
    ids.some((id) => GLYCATED.has(id)),
    ids.map((id) => CHARGES.get(id)).find((charge) => charge !== undefined),
  );
  if (!line) return undefined;
  const at = (value: number): number => value * line.slope + line.offset;
  const [low, high] = [lo === undefined ? undefined : at(lo), hi === undefined ? undefined : at(hi)];
  return { ...ends, ...(low !== undefined && { lo: low }), ...(high !== undefined && { hi: high }) };
}

/** Every conversion of units is a straight line: a factor, and for temperatures and HbA1c an offset. */
interface Line {
  readonly slope: number;
  readonly offset: number;
}

/** Lines by their units, since one record is compared with many criteria. Units come from outside: the memory is bounded. */
const lines = new Map<string, Line | undefined>();
const MOST_LINES = 2000;

function lineBetween(
  from: string,
  to: string,
  molarMass: number | undefined,
  glycated: boolean,
  valence: number | undefined,
): Line | undefined {
  const key = `${from}\u001f${to}\u001f${molarMass}\u001f${glycated}\u001f${valence}`;
  if (lines.has(key)) return lines.get(key);
  const [source, target] = [codeOf(from), codeOf(to)];
  const substance = {
    ...(molarMass !== undefined && { molarMass }),
    ...(valence !== undefined && { valence }),
    glycated,
  };
  const at = (value: number): number | undefined =>
    source === undefined || target === undefined ? undefined : convert(value, source, target, substance);
  const [zero, one] = [at(0), at(1)];
  const line = zero === undefined || one === undefined ? undefined : { slope: one - zero, offset: zero };
  if (lines.size >= MOST_LINES) lines.clear();
  lines.set(key, line);
  return line;
}

/** The UCUM code of a unit; words that are no code at all are not asked about. */
const codeOf = (unit: string): string | undefined => ucumOf(unit) ?? (/^\S+$/.test(unit) ? unit : undefined);
