import type { Span } from '../../kernel/text-span.ts';
import type { Node, Section } from '../criterion.ts';
import type { Place } from './finish.ts';
import { type Combination, defaultCombination } from './lists/heading-list.ts';
import { unknownConcept } from './marks/concept-ref.ts';
import type { Statement } from './statements/split.ts';
import { readable } from './statements/unescape.ts';

/** What is excepted from what is denied is taken from it before the denial. */
export function exceptFrom(base: Node, unless: readonly Node[]): Node {
  if (base.k === 'not') return { k: 'not', of: { k: 'except', base: base.of, unless } };
  return { k: 'except', base, unless };
}

export const joined = (k: 'and' | 'or', of: readonly Node[]): Node => (of.length === 1 ? of[0]! : { k, of });
export const conditional = (when: Node, then: Node): Node => ({ k: 'if', when, then });

/** Whether a criterion says itself for whom it is. */
export const labelled = (told: Node): boolean =>
  isGroup(told.k === 'if' ? told.when : told.k === 'and' ? told.of[0] : undefined);
const isGroup = (node: Node | undefined): boolean => node?.k === 'atom' && node.rule === 'judgement.group';

/** Asked of a group's people only; what excludes them excludes nobody else. */
export const ofGroup = (group: Node, told: Node, section: Section): Node =>
  section === 'exclusion' ? joined('and', [group, told]) : conditional(group, told);

/** Whether the items of a list say that they are alternatives: "or" begins a later one, or ends one before the last. */
export const isChoice = (texts: readonly string[]): boolean =>
  texts.slice(1).some((text) => /^(?:and\s?\/\s?)?or\b/i.test(text)) ||
  texts.slice(0, -1).some((text) => /\b(?:and\s?\/\s?)?or\W*$/i.test(text));

/** The items of a list as it says that they combine. */
export function listOf(
  below: readonly Node[],
  combination: Combination | undefined,
  { section }: Statement,
  place: Place,
): Node {
  const how = combination ?? defaultCombination(section);
  if (how.k === 'atLeast' || how.k === 'atMost')
    return { k: how.k, n: how.n, of: below, ...('at' in how ? { span: place(how.at) } : {}) };
  return below.length === 1 ? below[0]! : { k: how.k, of: below };
}

export const opaqueNode = (statement: Statement, nextId: () => string, rule = 'opaque'): Node => ({
  k: 'atom',
  id: nextId(),
  span: statement.span,
  rule,
  subject: 'patient',
  domain: 'opaque',
  quantifier: 'any',
  modality: 'asserted',
});

export const groupNode = (source: string, span: Span, nextId: () => string): Node => ({
  k: 'atom',
  id: nextId(),
  span,
  rule: 'judgement.group',
  subject: 'patient',
  domain: 'judgement',
  concept: unknownConcept(readable(source, span).text),
  quantifier: 'any',
  modality: 'asserted',
});
