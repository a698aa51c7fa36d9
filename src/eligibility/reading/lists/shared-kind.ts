/** "liver injury or disease", "iron or folate deficiency": a bare noun is of the same kind or part, a bare substance is what is lacking. */
import { type ConceptRef, QUALIFIER } from '../../criterion.ts';
import { DOMAIN_OF_KIND } from '../families/table.ts';
import type { Draft } from '../findings/draft.ts';
import { isList, type Leaf } from '../findings/leaf.ts';
import { isAdjectival } from '../findings/premodifier.ts';
import type { StatementContext } from '../findings/statement-context.ts';
import { conceptRef, unknownConcept } from '../marks/concept-ref.ts';
import { GENERIC } from '../recognition/reach.ts';
import { wordClass } from '../words/word-class.ts';

const BEFORE: ReadonlySet<string> = new Set(['condition', 'procedure']);

/** The only finding of a member, and all that its words say. */
function wholeMember({ marks, drafts, words, tree, modifiers, exceptions }: Leaf): Draft | undefined {
  const [draft, another] = drafts;
  if (draft === undefined || another !== undefined || words.length > 0 || tree !== undefined) return undefined;
  if (modifiers.size > 0 || exceptions.size > 0 || draft.quantity !== undefined) return undefined;
  const [from, to] = draft.term;
  return marks.every((mark) => mark.k === 'time' || (mark.from >= from && mark.to <= to)) ? draft : undefined;
}

/** Names a disease as such, the second of a pair, by the words that stand before the noun of the first. */
export function shareKinds(ctx: StatementContext, leaves: readonly Leaf[]): void {
  for (const [index, leaf] of leaves.entries()) {
    if (index === 0 || leaf.opens || (leaf.link !== 'or' && leaf.link !== 'slash' && leaf.link !== 'and')) continue;
    const own = wholeMember(leaf);
    if (own?.head.domain !== 'condition' || !GENERIC.test(own.head.concept?.codes[0]?.code ?? '')) continue;
    const before = leaves[index - 1]!;
    const first = before.drafts.at(-1);
    if (own.term[1] - own.term[0] !== 1 || first === undefined || before.tree !== undefined || before.words.length > 0)
      continue;
    const concept = ofKind(ctx, own, first);
    if (concept !== undefined) own.head = { ...own.head, concept };
  }
}

function ofKind(ctx: StatementContext, own: Draft, first: Draft): ConceptRef | undefined {
  const [from, to] = first.term;
  if (!BEFORE.has(first.head.domain) || first.head.concept === undefined || to > own.term[0] || to - from < 2)
    return undefined;
  const noun = ctx.slice(...own.term);
  for (let end = to - 1; end > from; end--) {
    const named = ctx.terminology.resolve(`${ctx.slice(from, end)} ${noun}`, ['condition']);
    if (named === undefined || named.via.some((step) => step.startsWith('modifier:'))) continue;
    return { ...conceptRef(named), via: [...named.via, 'coordination'] };
  }
  const kind = ctx.tokens.slice(from, to - 1);
  if (!isAdjectival(kind)) return undefined;
  const words = ctx.slice(from, to - 1);
  const { concept } = own.head;
  return { ...concept!, text: `${words} ${noun}`, via: [...concept!.via, 'coordination', `${QUALIFIER}${words}`] };
}

const isLack = wordClass('deficiency deficiencies toxicity poisoning intoxication overload');
const SUBSTANCES: ReadonlySet<string> = new Set(['medication', 'observation', 'allergy']);

/** Names the substances before the last of a list by its noun: nobody is asked whether vitamins are taken. */
export function shareLacks(ctx: StatementContext, leaves: readonly Leaf[]): void {
  for (const [index, leaf] of leaves.entries()) {
    if (index === 0 || leaf.link === 'comma') continue;
    const [from, to] = firstName(leaf);
    const noun = ctx.tokens[to - 1];
    if (!isLack(noun) || to - from < 2) continue;
    for (let back = index; back > 0 && isList(leaves[back]!.link) && !leaves[back]!.opens; back--) {
      const other = wholeMember(leaves[back - 1]!);
      if (other === undefined || !SUBSTANCES.has(other.head.domain) || isSaidOf(other)) break;
      other.head = lacking(ctx, other, noun!.lower);
    }
  }
}

/** The term with which a member begins, or its words in a row where they are none. */
function firstName({ drafts, words, marks }: Leaf): readonly [number, number] {
  const [draft] = drafts;
  const [from, to] = draft?.term ?? [words[0]?.from ?? 0, words.at(-1)?.to ?? 0];
  return marks[0]?.from === from ? [from, to] : [0, 0];
}

const isSaidOf = ({ phase, window, durations, attrs }: Draft): boolean =>
  phase !== undefined || window !== undefined || durations.length > 0 || Object.keys(attrs).length > 0;

function lacking(ctx: StatementContext, { term }: Draft, noun: string): Draft['head'] {
  const name = `${ctx.slice(...term)} ${noun}`;
  const named = ctx.terminology.resolve(name, ['condition']);
  return named === undefined || named.via.some((step) => step.startsWith('modifier:'))
    ? { domain: 'opaque', rule: 'opaque.compound', concept: unknownConcept(name) }
    : {
        domain: DOMAIN_OF_KIND[named.concept.kind],
        rule: 'condition.term',
        concept: { ...conceptRef(named), via: [...named.via, 'coordination'] },
      };
}
