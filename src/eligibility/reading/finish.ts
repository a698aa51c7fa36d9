import type { Span } from '../../kernel/text-span.ts';
import type { Atom, Node } from '../criterion.ts';
import type { Draft, Tree } from './findings/draft.ts';

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

function atomsOf(draft: Draft, place: Place, nextId: () => string): Node {
  const { head } = draft;
  const made = window(draft, place);
  const base: { -readonly [K in keyof Omit<Atom, 'id' | 'quantifier' | 'modality'>]: Atom[K] } = {
    k: 'atom',
    span: place([draft.from, draft.to]),
    rule: head.rule,
    subject: head.subject ?? 'patient',
    domain: head.domain,
  };
  if (head.concept !== undefined) base.concept = head.concept;
  if (draft.quantity !== undefined) base.quantity = withSpan(draft.quantity, place);
  if (made !== undefined) base.window = made;
  if (draft.count !== undefined) base.count = withSpan(draft.count, place);
  const { modality } = draft;
  const attrs = made?.hi === undefined ? draft.attrs : withoutRecent(draft.attrs);
  const atom = (id: string): Atom =>
    hasKeys(attrs) ? { ...base, quantifier: 'any', attrs, modality, id } : { ...base, quantifier: 'any', modality, id };
  if (draft.durations.length === 0) return atom(nextId());
  const timed = draft.durations.map((duration) => ({ ...atom(nextId()), duration: withSpan(duration, place) }));
  return timed.length === 1 ? timed[0]! : { k: 'and', of: timed };
}

/** "recent stroke, within 3 months": the time says what is recent. */
function withoutRecent(attrs: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  if (attrs['acuity'] !== 'recent') return attrs;
  const { acuity: _acuity, ...rest } = attrs;
  return rest;
}

function hasKeys(record: Readonly<Record<string, string>>): boolean {
  for (const _ in record) return true;
  return false;
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
      return tree.orHead === undefined
        ? atomsOf(tree, place, nextId)
        : { k: 'or', of: [tree.head, tree.orHead].map((head) => atomsOf({ ...tree, head }, place, nextId)) };
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
