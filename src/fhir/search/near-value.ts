import { metresIn } from './length-units.table.ts';
import { bad, plain, splitAt } from './query-values.ts';
import type { SearchNode } from './tree.ts';

const DECIMAL = /^[+-]?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

/** Kilometres, where `near` names no distance. */
const DEFAULT_KM = 50;
const DEFAULT_UNIT = 'km';

/**
 * `latitude|longitude|distance|unit` (location.html#positional): degrees, and a distance of 50 km where none is given, in
 * km where no unit of UCUM is.
 *
 * @throws Failure `invalid` that says which part is missing or cannot be read
 */
export function nearNode(param: string, name: string, value: string): SearchNode {
  const parts = splitAt(value, '|').map(plain);
  const [latitude, longitude, distance = '', unit = ''] = parts;
  if (parts.length > 4) throw bad(name, `"${value}" has more parts than latitude|longitude|distance|unit`);
  const node = {
    k: 'near' as const,
    param,
    latitude: degrees(name, 'latitude', latitude, 90),
    longitude: degrees(name, 'longitude', longitude, 180),
  };
  const metres = metresIn(unit === '' ? DEFAULT_UNIT : unit);
  if (metres === undefined) throw bad(name, `"${unit}" is no UCUM unit of length, such as km, m or [mi_i]`);
  return { ...node, metres: distance === '' ? DEFAULT_KM * 1000 : reach(name, distance, metres) };
}

function degrees(name: string, part: string, text: string | undefined, most: number): number {
  if (text === undefined || text === '') throw bad(name, `the ${part} is missing in latitude|longitude|distance|unit`);
  if (!DECIMAL.test(text)) throw bad(name, `the ${part} "${text}" is no number of degrees`);
  const value = Number(text);
  if (!(Math.abs(value) <= most)) throw bad(name, `the ${part} ${text} is not between -${most} and ${most}`);
  return value;
}

function reach(name: string, text: string, metres: number): number {
  const value = DECIMAL.test(text) ? Number(text) * metres : Number.NaN;
  if (!Number.isFinite(value)) throw bad(name, `the distance "${text}" is no number`);
  if (value < 0) throw bad(name, `the distance ${text} is less than nothing`);
  return value;
}

/** The unit that distances are told in: that of the first value of `near`, read before. */
export function unitOfNear(value: string): string {
  const [, , , unit = ''] = splitAt(splitAt(value, ',')[0]!, '|').map(plain);
  return unit === '' ? DEFAULT_UNIT : unit;
}
