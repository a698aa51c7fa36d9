/** "chronic diseases (cardiac, renal)", "major illness such as hepatic or endocrine": adjectives that name kinds of a disease named before them. */
import { QUALIFIER } from '../../criterion.ts';
import { type Draft, draftOf } from '../findings/draft.ts';
import { bindTimeTo, isList, isPopulation, type Leaf } from '../findings/leaf.ts';
import type { StatementContext } from '../findings/statement-context.ts';
import { conceptRef } from '../marks/concept-ref.ts';
import { GENERIC } from '../recognition/reach.ts';
import { wordClass } from '../words/word-class.ts';

/** The disease as such that a member of a list is a kind of: before the brackets, or before "such as". */
function diseaseBefore(ctx: StatementContext, leaves: readonly Leaf[], index: number): Draft | undefined {
  let examples = false;
  for (let at = index; at > 0; at--) {
    const { link } = leaves[at]!;
    if (link !== 'such' && !isList(link)) return undefined;
    examples ||= link === 'such';
    const before = leaves[at - 1]!.drafts.findLast((draft) => !isPopulation(draft));
    if (examples && before !== undefined) return asDisease(before);
  }
  return asDisease(ctx.explained);
}

const asDisease = (draft: Draft | undefined): Draft | undefined =>
  draft?.head.domain === 'condition' && DISEASE.test(draft.head.concept?.codes[0]?.code ?? '') ? draft : undefined;

/** What names no disease in particular; a kind of one that is of the whole body is of it as well. */
const DISEASE =
  /^(?:disease|condition|illness|serious-illness|comorbidity|disorder|chronic-disease|(?:systemic|somatic)-disease)$/;

/** Of the words before "disease" these are said of its kinds. */
const isDegree = wordClass(
  'chronic acute major serious grave severe significant debilitating progressive advanced unstable',
);

const ADJECTIVE = /(?:[ai]c|al|ary|ory|ous|ar|crine|une)$/;

/** Names a member whose own words are only such an adjective; what is said of the disease ("severe", "chronic") is said of its kind. */
export function nameKind(
  ctx: StatementContext,
  leaves: readonly Leaf[],
  index: number,
  words: readonly [number, number],
): boolean {
  const leaf = leaves[index]!;
  const [own] = leaf.drafts;
  const [from, to] = own?.term ?? words;
  if (leaf.tree !== undefined || leaf.drafts.length > 1 || from === to || to - from > 3) return false;
  if (leaf.marks.some((mark) => mark.k !== 'filler' && (mark.from < from || mark.to > to || mark.k === 'measure')))
    return false;
  const disease = diseaseBefore(ctx, leaves, index);
  if (disease === undefined) return false;
  const named = ctx.terminology.resolve(`${ctx.slice(from, to)} disease`, ['condition']);
  if (named === undefined || GENERIC.test(named.concept.id) || named.via.some((step) => step.startsWith('modifier:')))
    return false;
  if (own !== undefined && !standsForClass(ctx, own, named.concept.id)) return false;
  const how = ctx.tokens
    .slice(disease.term[0], disease.term[1] - 1)
    .filter((token) => isDegree(token))
    .map(({ lower }) => lower)
    .join(' ');
  const ref = conceptRef(named);
  const concept = {
    ...ref,
    text: how === '' ? ref.text : `${how} ${ref.text}`,
    via: [...named.via, 'coordination', ...(how === '' ? [] : [`${QUALIFIER}${how}`])],
  };
  const draft = own ?? draftOf({ domain: 'condition', rule: 'condition.term', concept }, from, to);
  draft.head = { ...draft.head, domain: 'condition', rule: 'condition.term', concept };
  draft.attrs = { ...disease.attrs, ...leaf.carried.attrs, ...draft.attrs };
  if (own !== undefined) return true;
  ctx.use(from, to);
  leaf.words = [];
  leaf.drafts.push(draft);
  for (const time of leaf.times.splice(0)) bindTimeTo(ctx, draft, time);
  return true;
}

/** An adjective that alone names the class, or words that have no name yet. */
function standsForClass({ tokens }: StatementContext, { head, term }: Draft, id: string): boolean {
  const { codes = [] } = head.concept ?? {};
  if (codes.length === 0) return head.domain === 'opaque' || head.domain === 'condition';
  return term[1] - term[0] === 1 && ADJECTIVE.test(tokens[term[0]]!.lower) && codes[0]!.code === id;
}
