import type { Concept } from '../terminology/concept.ts';
import { convert, ucumOf } from '../terminology/units.ts';
import type { FactValue } from './facts.ts';

/** Every conversion of units is a straight line. */
interface Line {
  readonly slope: number;
  readonly offset: number;
}

/** Lines by their units: one record states hundreds of results in the same ones. Units come from outside: the memory is bounded. */
const lines = new Map<string, Line | undefined>();
const MOST_LINES = 2000;

/**
 * A number of one unit in another, both as UCUM codes or as written; undefined where they cannot be compared, and for a bare
 * number of what is not written without a unit.
 */
export function inUnit(value: number, from: string, to: string, of: Concept | undefined): number | undefined {
  if (from === to) return value;
  if (isBare(from)) return of?.measure?.unitless === true && (isBare(to) || to === of.measure.ucum) ? value : undefined;
  const line = lineBetween(from, to, of);
  return line && value * line.slope + line.offset;
}

const isBare = (unit: string): boolean => unit === '' || unit === '1' || /^\{[^}]*\}$/.test(unit);

function lineBetween(from: string, to: string, of: Concept | undefined): Line | undefined {
  const molarMass = of?.measure?.molarMass;
  const glycated = of?.id === 'hemoglobin-a1c';
  const key = `${from}\u001f${to}\u001f${molarMass}\u001f${glycated}`;
  if (lines.has(key)) return lines.get(key);
  const source = ucumOf(from) ?? (/^\S+$/.test(from) ? from : undefined);
  const substance = { ...(molarMass !== undefined && { molarMass }), glycated };
  const at = (value: number): number | undefined =>
    source === undefined ? undefined : convert(value, source, to, substance);
  const [zero, one] = [at(0), at(1)];
  const line = zero === undefined || one === undefined ? undefined : { slope: one - zero, offset: zero };
  if (lines.size >= MOST_LINES) lines.clear();
  lines.set(key, line);
  return line;
}

/** The one exact number of a value in a unit; undefined for limits, ranges, words, and units that do not convert. */
export function exactly(value: FactValue | undefined, ucum: string, of: Concept | undefined): number | undefined {
  if (value?.kind !== 'quantity' || value.comparator !== undefined) return undefined;
  return inUnit(value.value, value.ucum ?? value.unit, ucum, of);
}
