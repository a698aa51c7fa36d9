import type { Span } from '../../kernel/text-span.ts';
import type { Atom, ConceptRef, Criterion, Node, Tier } from '../criterion.ts';
import type { Draft, Tree } from './draft.ts';
import { TIER_OF_DOMAIN } from './families/table.ts';

/** Where a token range of the statement stands in the source text. */
export type Place = (range: readonly [number, number]) => Span;

const window = (draft: Draft, place: Place): Atom['window'] => {
  if (draft.window !== undefined) {
    const { at, ...rest } = draft.window;
    return { ...rest, span: place(at) };
  }
  if (draft.phase === undefined) return undefined;
  const { phase, at } = draft.phase;
  const rel = phase === 'present' ? 'during' : phase === 'future' ? 'after' : 'before';
  return { anchor: 'enrolment', rel, span: place(at), phase };
};

function concept(draft: Draft): ConceptRef | undefined {
  return draft.head.concept;
}

function atomsOf(draft: Draft, place: Place, nextId: () => string): Node {
  const { head } = draft;
  const made = window(draft, place);
  const base = {
    k: 'atom' as const,
    span: place([draft.from, draft.to]),
    rule: head.rule,
    subject: head.subject ?? ('patient' as const),
    domain: head.domain,
    ...(concept(draft) === undefined ? {} : { concept: concept(draft)! }),
    ...(draft.quantity === undefined ? {} : { quantity: withSpan(draft.quantity, place) }),
    ...(made === undefined ? {} : { window: made }),
    ...(draft.count === undefined ? {} : { count: withSpan(draft.count, place) }),
    quantifier: 'any' as const,
    ...(Object.keys(draft.attrs).length === 0 ? {} : { attrs: draft.attrs }),
    modality: draft.modality,
  };
  const durations = draft.durations.map((duration) => withSpan(duration, place));
  if (durations.length < 2)
    return { ...base, id: nextId(), ...(durations[0] === undefined ? {} : { duration: durations[0] }) };
  return { k: 'and', of: durations.map((duration) => ({ ...base, id: nextId(), duration })) };
}

function withSpan<T extends { readonly at: readonly [number, number] }>(
  value: T,
  place: Place,
): Omit<T, 'at'> & { span: Span } {
  const { at, ...rest } = value;
  return { ...rest, span: place(at) };
}

/** The tree with its atoms complete: spans in the source text, and ids in reading order. */
export function finishTree(tree: Tree, place: Place, nextId: () => string): Node {
  const each = (part: Tree): Node => finishTree(part, place, nextId);
  switch (tree.k) {
    case 'draft':
      return atomsOf(tree, place, nextId);
    case 'not':
      return { k: 'not', of: each(tree.of) };
    case 'if':
      return conditional(each(tree.when), each(tree.then));
    case 'except':
      return { k: 'except', base: each(tree.base), unless: tree.unless.map(each) };
    case 'atLeast':
    case 'atMost':
      return {
        k: tree.k,
        n: tree.n,
        of: tree.of.map(each),
        ...(tree.at === undefined ? {} : { span: place(tree.at) }),
      };
    default:
      return { k: tree.k, of: tree.of.map(each) };
  }
}

const conditional = (when: Node, then: Node): Node => ({ k: 'if', when, then });

const ORDER: readonly Tier[] = ['A', 'B', 'C'];

/** The hardest of the atoms' tiers: what a human must decide makes the whole theirs. */
export function tierOf(atoms: readonly Atom[]): Criterion['tier'] {
  return atoms
    .map((atom) => TIER_OF_DOMAIN[atom.domain])
    .reduce((hardest, tier) => (ORDER.indexOf(tier) > ORDER.indexOf(hardest) ? tier : hardest), 'A' as Tier);
}
