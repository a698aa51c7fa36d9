import type { Coding } from '../terminology/concept.ts';
import { elementOf, elementsOf, textOf } from './element.ts';
import { codeableOf, keptAs } from './kept-codeables.ts';

/** A CodeableConcept as read: its codings that have a code or a display, and its text. */
export interface Codeable {
  readonly codings: readonly Coding[];
  readonly text?: string;
}

/** A CodeableConcept, a bare Coding or a bare code; undefined where it names nothing. Equal ones are mostly one object: see `codeableOf`. */
export function readCodeable(value: unknown): Codeable | undefined {
  const bare = textOf(value);
  if (bare !== undefined) return codeableOf([{ system: '', code: bare }], bare);
  const element = elementOf(value);
  if (!element) return undefined;
  const coding = element['coding'];
  const known = Array.isArray(coding) ? keptAs(coding, element['text']) : undefined;
  if (known) return known;
  const codings = elementsOf(coding ?? (element['code'] === undefined ? [] : element)).flatMap(readCoding);
  const text = textOf(element['text']);
  return codings.length === 0 && text === undefined ? undefined : codeableOf(codings, text);
}

/** A Coding; without a code it is kept for its display. */
export function readCoding(value: unknown): readonly Coding[] {
  const element = elementOf(value);
  const code = textOf(element?.['code']);
  const display = textOf(element?.['display']);
  if (!element || (code === undefined && display === undefined)) return [];
  const coding = { system: textOf(element['system']) ?? '', code: code ?? '' };
  return [display === undefined ? coding : { ...coding, display }];
}

/** The first code that an element carries: of a CodeableConcept, or a bare code as DSTU2 wrote it. */
export const codeOf = (value: unknown): string | undefined =>
  readCodeable(value)
    ?.codings.map((coding) => coding.code)
    .find((code) => code !== '');

/** How people read it: the text, else the first display, else the first code. */
export const labelOf = (codeable: Codeable | undefined): string | undefined =>
  codeable?.text ??
  codeable?.codings.find((coding) => coding.display !== undefined)?.display ??
  codeable?.codings[0]?.code;
