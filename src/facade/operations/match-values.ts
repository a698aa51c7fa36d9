/** Values of the parameters of `$match`, each read strictly: what cannot be honoured is refused with its place, never guessed. */
import { metresIn } from '../../fhir/search/length-units.table.ts';
import { dayRange } from '../../kernel/dates.ts';
import { Failure } from '../../kernel/failure.ts';
import type { LengthUnit, MatchRequest, Near } from '../../match/request.ts';
import type { Argument } from './arguments.ts';

const POLICIES: Readonly<Record<MatchRequest['policy'], true>> = { strict: true, clinical: true, permissive: true };
const DETAILS: Readonly<Record<MatchRequest['detail'], true>> = { none: true, criteria: true, evidence: true };
const DECIMAL = /^[+-]?(\d+(\.\d*)?|\.\d+)$/;
const DEFAULT_UNIT = 'km';

export const refuse = (argument: Pick<Argument, 'name' | 'expression'>, message: string): never => {
  throw new Failure('invalid', `${argument.name}: ${message}`, { expression: argument.expression });
};

export function textOf(argument: Argument): string {
  const text = argument.text?.trim();
  return text === undefined || text === '' ? refuse(argument, 'a value is needed') : text;
}

export function dateOf(argument: Argument): string {
  const text = textOf(argument);
  const day = text.length === 10 ? dayRange(text) : undefined;
  return day !== undefined && day.first === day.last
    ? text
    : refuse(argument, `not a day (YYYY-MM-DD): ${text.slice(0, 40)}`);
}

export function booleanOf(argument: Argument): boolean {
  const text = textOf(argument);
  return text === 'true'
    ? true
    : text === 'false'
      ? false
      : refuse(argument, `true or false, not ${text.slice(0, 40)}`);
}

const oneOf = <K extends string>(argument: Argument, allowed: Readonly<Record<K, true>>): K => {
  const text = textOf(argument);
  return Object.hasOwn(allowed, text)
    ? (text as K)
    : refuse(argument, `one of ${Object.keys(allowed).join(', ')}, not ${text.slice(0, 40)}`);
};
export const policyOf = (argument: Argument): MatchRequest['policy'] => oneOf(argument, POLICIES);
export const detailOf = (argument: Argument): MatchRequest['detail'] => oneOf(argument, DETAILS);

/** A code of a closed list, with or without its system. */
export function codeOf(argument: Argument, known: ReadonlySet<string>): string {
  const text = textOf(argument);
  const code = text.slice(text.indexOf('|') + 1);
  return known.has(code)
    ? code
    : refuse(argument, `there is no code ${code.slice(0, 60)}; known are ${[...known].join(', ')}`);
}

/** Both ends inclusive. */
export function numberOf(argument: Argument, low: number, high: number): number {
  const text = textOf(argument);
  const value = DECIMAL.test(text) ? Number(text) : Number.NaN;
  return value >= low && value <= high
    ? value
    : refuse(argument, `a number from ${low} to ${high}, not ${text.slice(0, 40)}`);
}

export function countOf(argument: Argument, most: number): number {
  const value = numberOf(argument, 0, most);
  return Number.isInteger(value) ? value : refuse(argument, 'a whole number');
}

/** UCUM's codes of units that people write otherwise. */
const UCUM_LENGTHS: Readonly<Record<string, string>> = { mi: '[mi_i]', nmi: '[nmi_i]', ft: '[ft_i]' };

/** @param unit one that `metresIn` knows */
export const lengthUnit = (unit: string): LengthUnit => ({
  code: UCUM_LENGTHS[unit] ?? unit,
  metres: metresIn(unit)!,
});

/** `latitude|longitude|distance|unit`: degrees, and a UCUM unit of length or km. */
export function nearOf(argument: Argument): { readonly near: Near; readonly unit: LengthUnit } {
  const [latitude, longitude, distance, unit = '', ...rest] = textOf(argument).split('|');
  const written = unit === '' ? DEFAULT_UNIT : unit;
  if (rest.length > 0 || distance === undefined || distance === '')
    return refuse(argument, 'write latitude|longitude|distance|unit');
  if (metresIn(written) === undefined)
    return refuse(argument, `${unit.slice(0, 40)} is no unit of length: km, m, [mi_i], …`);
  const part = (name: string, text: string | undefined): Argument => ({
    name: `${argument.name} (${name})`,
    expression: argument.expression,
    text: text ?? '',
  });
  const told = lengthUnit(written);
  return {
    near: {
      latitude: numberOf(part('latitude', latitude), -90, 90),
      longitude: numberOf(part('longitude', longitude), -180, 180),
      metres: numberOf(part('distance', distance), 0, 1e9) * told.metres,
    },
    unit: told,
  };
}
