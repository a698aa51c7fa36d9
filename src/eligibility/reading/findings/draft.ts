import type { Atom, Count, Duration, Quantity, Window } from '../../criterion.ts';
import type { Head } from '../marks/mark.ts';
import type { Measure } from '../measures/measure-shape.ts';

/** What cues before a term say of it. */
export interface Said {
  readonly attrs: Readonly<Record<string, string>>;
  readonly modality?: Atom['modality'];
  readonly phase?: Draft['phase'];
  /** The concept that it is said of, where that is a broader one than the term's own. */
  readonly concept?: Head['concept'];
}

/** An atom while it is put together: token ranges in place of spans, and everything still open. */
export interface Draft {
  k: 'draft';
  from: number;
  to: number;
  head: Head;
  /** What else it may be with all else that is said of it: a drug or a procedure for the same disease. */
  orHead?: Head;
  /** Token range of the term itself, for lending its words to its neighbours in a list. */
  readonly term: readonly [number, number];
  quantity?: Omit<Quantity, 'span'> & { readonly at: readonly [number, number] };
  /** Further values that will do as well as this one: each is an atom beside it, by "or". */
  otherQuantities?: readonly NonNullable<Draft['quantity']>[];
  window?: Omit<Window, 'span'> & { readonly at: readonly [number, number] };
  /** Further windows, each of which becomes an atom of its own beside the first. */
  windows?: readonly NonNullable<Draft['window']>[];
  /** How the first of these joins the one window before it, where it is not by "and". */
  eitherWindow?: true;
  /** True where its window is not said of the members of the list before it. */
  ownTime?: true;
  durations: readonly (Omit<Duration, 'span'> & { readonly at: readonly [number, number] })[];
  count?: Omit<Count, 'span'> & { readonly at: readonly [number, number] };
  /** The upper bound of a range of counts, whose lower one `count` is: an atom beside it, by "and". */
  countTo?: NonNullable<Draft['count']>;
  attrs: Record<string, string>;
  modality: Atom['modality'];
  /** Where the text says that it may be planned instead: "surgery within a month or planned". */
  orPlanned?: readonly [number, number];
  /** The patient's as well as the subject's. */
  own?: true;
  /** A word that says when, with no time of its own, and where it stands. */
  phase?: { readonly phase: Window['phase']; readonly at: readonly [number, number] };
  /** What else may be said of it in place of its own ("severe or active colitis"): each is an atom beside it, by "or". */
  variants?: readonly Said[];
}

/** A tree of drafts. */
export type Tree =
  | { readonly k: 'and' | 'or'; readonly of: readonly Tree[] }
  | { readonly k: 'not'; readonly of: Tree }
  | {
      readonly k: 'atLeast' | 'atMost';
      readonly n: number;
      readonly of: readonly Tree[];
      readonly at?: readonly [number, number];
    }
  | { readonly k: 'if'; readonly when: Tree; readonly then: Tree }
  | { readonly k: 'except'; readonly base: Tree; readonly unless: readonly Tree[] }
  | Draft;

export function draftOf(head: Head, from: number, to: number): Draft {
  return {
    k: 'draft',
    from,
    to,
    head,
    term: [from, to],
    durations: [],
    attrs: { ...head.attrs },
    modality: head.modality ?? 'asserted',
    ...(head.phase === undefined ? {} : { phase: { phase: head.phase, at: [from, to] as const } }),
  };
}

/** Widens a draft's range by a token range that belongs to it. */
export function widen(draft: Draft, [from, to]: readonly [number, number]): void {
  draft.from = Math.min(draft.from, from);
  draft.to = Math.max(draft.to, to);
}

const ASKED = new Set(['consent', 'judgement']);

/** Of what is only asked of people, a range of time is an amount, and no two bounds of how long something has lasted. */
export const isAsked = ({ head, quantity }: Draft): boolean => ASKED.has(head.domain) && quantity === undefined;

/** A measure as the value of a draft. */
export const quantityOf = (measure: Measure, at: readonly [number, number]): NonNullable<Draft['quantity']> => ({
  op: measure.op,
  ...(measure.lo === undefined ? {} : { lo: measure.lo }),
  ...(measure.hi === undefined ? {} : { hi: measure.hi }),
  ...(measure.loOpen ? { loOpen: true } : {}),
  ...(measure.hiOpen ? { hiOpen: true } : {}),
  ...(measure.ref === undefined ? {} : { ref: measure.ref }),
  ...(measure.factor === undefined ? {} : { factor: measure.factor }),
  at,
});

/** How often a value was found: a count where the number is compared ("at least twice"), else said of the value. */
export function sayOccasions(draft: Draft, { occasions }: Measure, at: readonly [number, number]): void {
  if (occasions?.op !== undefined) draft.count = { op: occasions.op, value: occasions.value, at };
  else if (occasions !== undefined && occasions.value > 1)
    draft.attrs = { ...draft.attrs, stability: `repeated ${occasions.value} times` };
}

/** The drafts of a tree, in order. */
export function draftsOf(tree: Tree): Draft[] {
  switch (tree.k) {
    case 'draft':
      return [tree];
    case 'not':
      return draftsOf(tree.of);
    case 'if':
      return [...draftsOf(tree.when), ...draftsOf(tree.then)];
    case 'except':
      return [...draftsOf(tree.base), ...tree.unless.flatMap(draftsOf)];
    default:
      return tree.of.flatMap(draftsOf);
  }
}

/** One tree of several, flattened where the parts are of the same kind. */
export function join(k: 'and' | 'or', parts: readonly (Tree | undefined)[]): Tree | undefined {
  const of: Tree[] = [];
  for (const part of parts) {
    if (part === undefined) continue;
    if (part.k === k) of.push(...part.of);
    else of.push(part);
  }
  return of.length < 2 ? of[0] : { k, of };
}

/** An age, and the past event at which somebody was so old, where the words name one. */
export const agedBy = (measure: Measure, at: readonly [number, number]): Pick<Draft, 'quantity' | 'window'> => ({
  quantity: quantityOf(measure, at),
  ...(measure.agedAt && { window: { ...measure.agedAt, rel: 'during', phase: 'past', at } }),
});
