import ucum from '@lhncbc/ucum-lhc';
import { CASED_UNITS, DENOMINATORS, NUMERATORS, WHOLE_UNITS } from './unit.table.ts';

/** No unit is longer. */
const LONGEST = 60;

/**
 * The UCUM code of a unit as trials, laboratories and records write it: "x10^9/L", "cells/µL", "mL/min/1.73 m²", "yrs",
 * "[lb_av]". Undefined where the text is no unit, or could be two.
 */
export function ucumOf(text: string): string | undefined {
  const trimmed = text
    .trim()
    .replace(/^\(([^()]*)\)$/, '$1')
    .trim();
  if (trimmed === '' || trimmed.length > LONGEST) return undefined;
  const cased = CASED_UNITS.get(trimmed.replaceAll(' ', ''));
  if (cased) return cased;
  const clean = cleaned(trimmed);
  return WHOLE_UNITS.get(clean) ?? composed(clean) ?? (isUcum(trimmed) ? trimmed : undefined);
}

/** Lower case, one sign for each thing that has many. */
const cleaned = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[µμ]/g, 'u')
    .replace(/[⁄∕÷]/g, '/')
    .replace(/ ?\bper\b(?! ?(?:cent|mille)) ?/g, '/')
    .replace(/\s+/g, ' ')
    .replace(/ ?\/ ?/g, '/')
    .replace(/^[x×*·•] ?(?=10|\d)/, '')
    .replace(/(?<=10) ?\^ ?(?=\d)/, '^')
    .replace(/(?<=10) ?\((\d{1,2})\)/, '^$1')
    .replace(/(?<=[a-z])\.(?=$|\/| )/g, '')
    .replace(/[⁻-]1\b/g, '⁻¹')
    .replace(/[.,;]$/, '')
    .trim();

/** "a/b/c": one thing over one or two others. "a b⁻¹" is not read. */
function composed(clean: string): string | undefined {
  const [over = '', ...under] = clean.split('/');
  if (under.length > 2) return undefined;
  const numerator = numeratorOf(over);
  if (numerator === undefined) return undefined;
  if (under.length === 0) return numerator === '' ? undefined : standsAlone(over, numerator);
  const denominators = under.map(
    (part) => DENOMINATORS.get(part.trim()) ?? DENOMINATORS.get(part.trim().replace(/s$/, '')),
  );
  if (denominators.some((part) => part === undefined)) return undefined;
  return [numerator, ...denominators].join('/');
}

/** "10^9", "x 10^9 cells", "thousand platelets": a multiple of things that are counted. */
function numeratorOf(over: string): string | undefined {
  const text = over.trim();
  if (text === '') return '';
  const known = NUMERATORS.get(text);
  if (known !== undefined) return known;
  const counted = / (?:cells?|platelets|neutrophils|leukocytes|lymphocytes|wbc|eosinophils)$/.exec(text);
  return counted ? NUMERATORS.get(text.slice(0, counted.index)) : undefined;
}

/** A bare "m" may be months or metres, a bare "10^9" is a number. */
const standsAlone = (over: string, numerator: string): string | undefined =>
  over === 'm' || over === 'an' || /^\d/.test(numerator) ? undefined : numerator;

/** Only codes with a mark that plain text does not have, so that a word is not taken for a unit by accident. */
const isUcum = (text: string): boolean =>
  /[[{*]/.test(text) && isParsable(text) && ucum.UcumLhcUtils.getInstance().validateUnitString(text).status === 'valid';

/**
 * UCUM allows no blank within a code, and the library prints to the console where it meets one. It also looks codes up by
 * property name: what every object inherits would be taken for a unit.
 */
const isParsable = (unit: string): boolean =>
  unit.length <= LONGEST && !/\s/.test(unit) && !INHERITED.some((name) => unit.includes(name));

const INHERITED: readonly string[] = Object.getOwnPropertyNames(Object.prototype);

/** What a conversion needs to know of the substance. */
export interface Substance {
  /** g/mol: without it, mass and amount of substance do not convert. */
  readonly molarMass?: number;
  /** Charges per ion: without it, equivalents and moles do not convert. */
  readonly valence?: number;
  /** HbA1c: % (NGSP) and mmol/mol (IFCC) are two scales with an offset, not two units. */
  readonly glycated?: boolean;
}

/**
 * `value` in another unit, both given as UCUM codes; undefined where the two do not measure the same kind of thing, or
 * where that depends on something not said. Years are 365.25 days, months a twelfth of that.
 */
export function convert(
  value: number,
  fromUcum: string,
  toUcum: string,
  substance: Substance = {},
): number | undefined {
  if (!Number.isFinite(value)) return undefined;
  if (fromUcum === toUcum) return value;
  if (!sameAnnotations(fromUcum, toUcum)) return undefined;
  if (isShare(fromUcum) !== isShare(toUcum) && (isGlycatedRatio(fromUcum) || isGlycatedRatio(toUcum)))
    return substance.glycated ? betweenGlycatedScales(value, fromUcum) : undefined;
  const from = plainUnit(fromUcum, substance.valence);
  const to = plainUnit(toUcum, substance.valence);
  if (from === undefined || to === undefined) return undefined;
  if (from.unit === to.unit) return (value * from.factor) / to.factor;
  if (!isParsable(from.unit) || !isParsable(to.unit)) return undefined;
  const options = substance.molarMass === undefined ? {} : { molecularWeight: substance.molarMass };
  const result = ucum.UcumLhcUtils.getInstance().convertUnitTo(from.unit, value * from.factor, to.unit, options);
  return result.status === 'succeeded' && result.toVal !== null && Number.isFinite(result.toVal)
    ? result.toVal / to.factor
    : undefined;
}

/**
 * Annotations are no part of a UCUM unit, but "per 1.73 m²" is part of what is measured: with it on one side only the
 * values cannot be compared. Two that name different things (drinks, cigarettes) cannot either.
 */
function sameAnnotations(from: string, to: string): boolean {
  const [one, other] = [annotations(from), annotations(to)];
  if (one.includes('1.73') !== other.includes('1.73')) return false;
  return one === '' || other === '' || one === other;
}

const annotations = (unit: string): string => (unit.match(/\{[^}]*\}/g) ?? []).join('').toLowerCase();

const isShare = (unit: string): boolean => unit === '%';
const isGlycatedRatio = (unit: string): boolean => unit === 'mmol/mol';

/** The NGSP master equation: NGSP % = 0.09148 × IFCC mmol/mol + 2.152. */
const betweenGlycatedScales = (value: number, from: string): number =>
  isShare(from) ? (value - 2.152) / 0.09148 : 0.09148 * value + 2.152;

/**
 * The unit without annotations, with the two units that UCUM leaves apart and medicine does not: the international unit of
 * an enzyme is the enzyme unit U, and an equivalent is a mole divided by the charge.
 */
function plainUnit(
  unit: string,
  valence: number | undefined,
): { readonly unit: string; readonly factor: number } | undefined {
  const bare =
    unit
      .replace(/\{[^}]*\}/g, '')
      .replace(/\[[iI]U\]/g, 'U')
      .replace(/\/$/, '') || '1';
  if (!/(?:^|[^a-z])m?eq\b/.test(bare)) return { unit: bare, factor: 1 };
  return valence ? { unit: bare.replace(/eq\b/, 'mol'), factor: 1 / valence } : undefined;
}

/** Two readings that differ by less than rounding are one: 1 where a is greater, -1 where it is less. NaN is greater than nothing and less than nothing: 0. */
export function compare(a: number, b: number): -1 | 0 | 1 {
  if (Number.isNaN(a) || Number.isNaN(b) || a === b) return 0;
  if (
    Number.isFinite(a) &&
    Number.isFinite(b) &&
    Math.abs(a - b) <= RELATIVE_TOLERANCE * Math.max(Math.abs(a), Math.abs(b))
  )
    return 0;
  return a < b ? -1 : 1;
}

const RELATIVE_TOLERANCE = 1e-7;
