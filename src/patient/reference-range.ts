import { completedYears, type DayRange } from '../kernel/dates.ts';
import { codeOf, labelOf, readCodeable } from './codeable.ts';
import type { Collecting } from './collecting.ts';
import { type Element, elementOf, elementsOf, numberOf, textOf } from './element.ts';
import type { Fact } from './facts.ts';
import { unitOf } from './observation-value.ts';

type Range = NonNullable<Fact['referenceRange']>;
type Person = Pick<Collecting, 'birth' | 'sex'>;

/**
 * The normal range that applies to a result of this patient on these days: by type, by the sex and the age that the range is
 * stated for. Undefined where there is none, or where several that differ may apply.
 */
export function readReferenceRange(
  value: unknown,
  person: Person,
  taken: DayRange | undefined,
): Fact['referenceRange'] {
  if (value === undefined) return undefined;
  const normal = elementsOf(value).filter((range) => ['normal', undefined].includes(codeOf(range['type'])));
  const applying = normal.flatMap((range) => {
    const fit = and(fitsSex(range, person), fitsAge(range, person, taken));
    return fit === false ? [] : [{ range, fit }];
  });
  // One that is stated for such a patient goes before one that is stated for everybody.
  const [known, ...others] = distinct(
    (applying.some(({ fit, range }) => fit === true && isSpecific(range))
      ? applying.filter(({ fit, range }) => fit !== true || isSpecific(range))
      : applying
    ).map(({ range, fit }) => ({ bounds: boundsOf(range), fit })),
  );
  return known?.fit === true && others.length === 0 ? known.bounds : undefined;
}

interface Applying {
  readonly bounds: Range | undefined;
  readonly fit: boolean | undefined;
}

/** The same bounds twice are one range, whomever they are for. */
function distinct(ranges: readonly Applying[]): readonly Applying[] {
  const seen = new Map<string, Applying>();
  for (const one of ranges) {
    const key = JSON.stringify(one.bounds);
    const before = seen.get(key);
    seen.set(key, before?.fit === true ? before : one);
  }
  return [...seen.values()];
}

const and = (one: boolean | undefined, other: boolean | undefined): boolean | undefined =>
  one === false || other === false ? false : one === undefined || other === undefined ? undefined : true;

const isSpecific = (range: Element): boolean =>
  elementsOf(range['appliesTo']).length > 0 || elementOf(range['age']) !== undefined;

const MALE = /^(?:males?|men|man|boys?|m)$/i;
const FEMALE = /^(?:females?|women|woman|girls?|f)$/i;
const SEX_CODES: Readonly<Record<string, 'male' | 'female'>> = { '248153007': 'male', '248152002': 'female' };

/** Undefined: it is for a group that the record cannot be compared with, such as a phase of the cycle. */
function fitsSex(range: Element, { sex }: Person): boolean | undefined {
  const groups = elementsOf(range['appliesTo']).map((group): boolean | undefined => {
    const label = labelOf(readCodeable(group))?.trim() ?? '';
    const meant =
      SEX_CODES[codeOf(group) ?? ''] ?? (MALE.test(label) ? 'male' : FEMALE.test(label) ? 'female' : undefined);
    if (meant === undefined) return undefined;
    return sex === 'male' || sex === 'female' ? meant === sex : undefined;
  });
  return groups.reduce(and, true);
}

const IN_YEARS: Readonly<Record<string, number>> = { a: 1, mo: 1 / 12, wk: 7 / 365.25, d: 1 / 365.25, h: 1 / 8766 };

/** Ages of a range are inclusive, and counted as people count them. */
function fitsAge(range: Element, { birth }: Person, taken: DayRange | undefined): boolean | undefined {
  const age = elementOf(range['age']);
  if (!age) return true;
  if (!birth || !taken) return undefined;
  const [low, high] = ['low', 'high'].map((end) => yearsIn(elementOf(age[end])));
  if (low === null || high === null) return undefined;
  const youngest = ageBetween(birth.last, taken.first, low, high);
  const oldest = ageBetween(birth.first, taken.last, low, high);
  const isIn = (years: number): boolean => years >= (low ?? 0) && years <= (high ?? Number.POSITIVE_INFINITY);
  return isIn(youngest) === isIn(oldest) ? isIn(youngest) : undefined;
}

/** Completed years where the bounds are whole ones, else exact years. */
function ageBetween(from: number, to: number, low: number | undefined, high: number | undefined): number {
  const whole = [low, high].every((bound) => bound === undefined || Number.isInteger(bound));
  return whole ? completedYears(Math.min(from, to), to) : (to - from) / 365.25;
}

/** Undefined: no bound; null: one in a unit that is none of time. */
function yearsIn(bound: Element | undefined): number | undefined | null {
  const value = numberOf(bound?.['value']);
  if (!bound || value === undefined) return undefined;
  const unit = textOf(bound['code']) ?? textOf(bound['unit']) ?? 'a';
  const factor = IN_YEARS[unit] ?? (/^(?:years?|yrs?)$/i.test(unit) ? 1 : /^months?$/i.test(unit) ? 1 / 12 : undefined);
  return factor === undefined ? null : value * factor;
}

function boundsOf(range: Element): Range | undefined {
  const low = elementOf(range['low']);
  const high = elementOf(range['high']);
  const ends = { low: numberOf(low?.['value']), high: numberOf(high?.['value']) };
  if (ends.low === undefined && ends.high === undefined) return writtenBounds(textOf(range['text']));
  const stated = high ?? low;
  const ucum = stated ? unitOf(stated).ucum : undefined;
  return {
    ...(ends.low !== undefined && { low: ends.low }),
    ...(ends.high !== undefined && { high: ends.high }),
    ...(ucum !== undefined && { ucum }),
  };
}

const BETWEEN = /^(-?\d+(?:\.\d+)?)\s*(?:-|–|to)\s*(\d+(?:\.\d+)?)$/;
const BELOW = /^(?:<=?|≤|up to)\s*(\d+(?:\.\d+)?)$/;
const ABOVE = /^(?:>=?|≥)\s*(\d+(?:\.\d+)?)$/;

/** A range that is only written, in the unit of the result: "3.5-5.1", "<40". With a unit of its own it is not read. */
function writtenBounds(text: string | undefined): Range | undefined {
  const words = text?.trim() ?? '';
  const both = BETWEEN.exec(words);
  if (both) return Number(both[1]) < Number(both[2]) ? { low: Number(both[1]), high: Number(both[2]) } : undefined;
  const below = BELOW.exec(words);
  if (below) return { high: Number(below[1]) };
  const above = ABOVE.exec(words);
  return above ? { low: Number(above[1]) } : undefined;
}
