import type { Measure } from '../../terminology/concept.ts';
import { convert, ucumOf } from '../../terminology/units.ts';
import type { Interval } from './interval.ts';

/** What is measured, as far as conversion depends on it. */
export interface Measured {
  readonly ids: readonly string[];
  readonly measure: Measure | undefined;
}

const GLYCATED = new Set(['hemoglobin-a1c']);

/**
 * An interval of one unit in another; undefined where they cannot be compared. A number without a unit has one only where
 * the lexicon says that the thing is written without.
 */
export function converted(interval: Interval, from: string, to: string, measured: Measured): Interval | undefined {
  const { measure } = measured;
  if (from === to || (isBare(from) && isBare(to))) return interval;
  if (isBare(from) || isBare(to)) {
    if (!measure || !(measure.unitless || (isBare(to) && CONVENTIONAL_UNITS.has(measure.ucum)))) return undefined;
    const stated = isBare(from) ? to : from;
    return isBare(from)
      ? between(interval, measure.ucum, stated, measured)
      : between(interval, stated, measure.ucum, measured);
  }
  return between(interval, from, to, measured);
}

/** Units that go without saying in a criterion: nobody measures these things in another. */
const CONVENTIONAL_UNITS = new Set(['%', 'mm[Hg]', 'kg/m2', '/min', 'Cel', 'mL/min/{1.73_m2}']);

/** Whether a number without a unit can be a value of the thing in its usual unit: 53 is no HbA1c in %. */
export const isPlausible = ({ lo, hi }: Interval, unit: string, { measure }: Measured): boolean => {
  const range = measure?.plausible;
  if (!isBare(unit) || !range) return true;
  return [lo, hi].every((end) => end === undefined || (end >= range[0] && end <= range[1]));
};

const isBare = (unit: string): boolean => unit === '' || unit === '1' || /^\{[^}]*\}$/.test(unit);

function between(
  { lo, hi, ...ends }: Interval,
  from: string,
  to: string,
  { ids, measure }: Measured,
): Interval | undefined {
  if (isBare(from) && isBare(to)) return { ...ends, ...(lo !== undefined && { lo }), ...(hi !== undefined && { hi }) };
  const [source, target] = [ucumOf(from) ?? from, ucumOf(to) ?? to];
  const substance = {
    ...(measure?.molarMass !== undefined && { molarMass: measure.molarMass }),
    glycated: ids.some((id) => GLYCATED.has(id)),
  };
  const at = (value: number): number | undefined => convert(value, source, target, substance);
  const [low, high] = [lo === undefined ? undefined : at(lo), hi === undefined ? undefined : at(hi)];
  if ((lo !== undefined && low === undefined) || (hi !== undefined && high === undefined)) return undefined;
  return { ...ends, ...(low !== undefined && { lo: low }), ...(high !== undefined && { hi: high }) };
}
