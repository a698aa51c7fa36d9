import type { CodeableConcept, Coding, Reference } from '@medplum/fhirtypes';
import { PRIMITIVES } from '../fhir/check/primitives.ts';
import { dayRange } from '../kernel/dates.ts';

/** A value whose members may be undefined, on the way to one where absent members are not there at all. */
export type Loose<T> = { readonly [K in keyof T]: T[K] | undefined };

/** The members that hold something: undefined ones, empty texts and empty arrays are left out, as FHIR's JSON form demands. */
export function present<T extends object>(value: Loose<T>): T {
  const out: Record<string, unknown> = {};
  for (const key in value) {
    const item: unknown = value[key];
    if (!isNothing(item)) out[key] = item;
  }
  return out as T;
}

const isNothing = (item: unknown): boolean =>
  item === undefined || item === '' || (Array.isArray(item) && item.length === 0);

/** As `present`, or undefined where nothing is left. */
export function presentOrNone<T extends object>(value: Loose<T>): T | undefined {
  const out = present<T>(value);
  return Object.keys(out).length > 0 ? out : undefined;
}

/** The array, or undefined where it has no items. */
export const someOf = <T>(items: readonly T[]): T[] | undefined => (items.length > 0 ? [...items] : undefined);

/** The items that are not undefined. */
export const defined = <T>(...items: readonly (T | undefined)[]): T[] =>
  items.filter((item): item is T => item !== undefined);

const URI = PRIMITIVES.get('uri')!;
const CODE = /^\S+(?: \S+)*$/;
const DATE = /^(?!0000)\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;

/** Whether a text may stand in an element of type code. */
export const isCode = (text: string): boolean => CODE.test(text);

/** Whether a text may stand in an element of type date or dateTime: yyyy, yyyy-MM or yyyy-MM-dd, a day that exists. */
export const isDate = (text: string): boolean =>
  DATE.test(text) && (text.length < 10 || text.slice(8) <= '28' || dayRange(text) !== undefined);

/** Whether a text may stand in an element of type uri or url. */
export const isUri = (text: string): boolean => URI.problem(text as never) === undefined;

/** A reference with words for it, where there are any. */
export const shownAs = <R extends Reference>(reference: R, display: string | undefined): R =>
  display === undefined || display === '' ? reference : { ...reference, display };

/** A concept with one code; a text that cannot be a code becomes the concept's display only. */
export function concept(system: string, code: string, text?: string): CodeableConcept {
  const coding: Coding[] = [isCode(code) ? { system, code } : { system, display: code }];
  return text === undefined || text === '' ? { coding } : { coding, text };
}

/** The code that a concept has in a system, as `concept` wrote it. */
export function codeIn(value: CodeableConcept | undefined, system: string): string | undefined {
  const coding = value?.coding?.find((candidate) => candidate.system === system);
  return coding?.code ?? coding?.display;
}

/** Whether a concept says anything in a system, even without a code. */
export const speaks = (value: CodeableConcept | undefined, system: string): boolean =>
  value?.coding?.some((candidate) => candidate.system === system) === true;
