/** The data that a form has named so far, and what it says of one thing. */
import { type Filter, filterOf, filtersOf } from './filter.ts';
import type { Call } from './form-text.ts';
import { type Frame, frameOf } from './frame.ts';
import type { Datum, State, Thing } from './gold.ts';
import type { Segment } from './segment.ts';
import { spelled, termsOf } from './term.ts';

export interface Scope {
  /** The criterion's text. */
  readonly text: string;
  readonly data: Map<string, Datum>;
  /** The list on which the text stands, where that is known. */
  readonly section?: 'inclusion' | 'exclusion';
}

export const says = ({ said }: Segment, name: string): boolean => said.some((call) => call.name === name);

const named = ({ said }: Segment, name: string): readonly Call[] => said.filter((call) => call.name === name);

/** The constants of calls of a name: `POSITIVE` of `pol(POSITIVE)`. */
export const constantsOf = (segment: Segment, name: string): readonly string[] =>
  named(segment, name).flatMap(({ args }) => args.flatMap((arg) => (arg.k === 'constant' ? arg.name : [])));

export const filtersIn = (segment: Segment, name: string): readonly Filter[] => named(segment, name).flatMap(filtersOf);

/** The datum of a key, of which other parts of the form may speak too, with the states that this part adds. */
export function datumOf(key: string, thing: Thing, states: readonly State[], { data }: Scope): Datum {
  const datum = data.get(key) ?? { key, thing, states: [] };
  data.set(key, datum);
  for (const state of states) {
    if (!datum.states.some((before) => sameness(before) === sameness(state))) datum.states.push(state);
  }
  return datum;
}

const sameness = ({ edge: _edge, ...state }: State): string => JSON.stringify(state);

export const termsFor = ({ names, modifiers }: Segment, { text }: Scope): readonly string[] =>
  names.length === 1 ? termsOf(names[0]!, modifiers, text) : names.map((name) => spelled(name, text));

const IN_FUTURE = filterOf([{ name: 'temporal_per', args: [{ k: 'constant', name: 'FUTURE' }] }]);
const STANDING = /\bpre[- ]?existing\b|\bunderlying\b/i;

/** @throws Untranslatable as `frameOf` */
export function frameFor(segment: Segment, { text }: Scope): Frame {
  const frame = frameOf(
    [
      ...filtersIn(segment, 'temporal_filter'),
      // `during(eq()…)` is a window, `during(study())` a relation.
      ...['during', 'before', 'after'].flatMap((relation) =>
        named(segment, relation).map((call) => filtersOf(call)[0] ?? filterOf([call])),
      ),
      ...(says(segment, 'intention') ? [IN_FUTURE] : []),
    ],
    text,
  );
  // What exists already is of the past in the forms, but it is not over.
  return frame.k === 'past' && STANDING.test(text) ? { k: 'standing' } : frame;
}
