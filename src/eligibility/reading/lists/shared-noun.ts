/** Members of a list that are only adjectives, or first nouns, before a noun that stands behind the last: "orbital or nasal surgery". */
import { asWrittenOnly, type Resolution } from '../../../terminology/terminology.ts';
import { type ConceptRef, QUALIFIER } from '../../criterion.ts';
import { DOMAIN_OF_KIND } from '../families/table.ts';
import type { Draft } from '../findings/draft.ts';
import { isList, isPopulation, type Leaf } from '../findings/leaf.ts';
import { isAdjectival, isQualifyingRun } from '../findings/premodifier.ts';
import { isSite } from '../findings/qualifier.table.ts';
import { canQualify } from '../findings/qualifier.ts';
import type { StatementContext } from '../findings/statement-context.ts';
import { conceptRef } from '../marks/concept-ref.ts';
import type { Mark } from '../marks/mark.ts';
import { GENERIC } from '../recognition/reach.ts';
import { isPrefix, stemOf } from '../recognition/shared-stem.ts';
import type { Token } from '../words/token.ts';
import { wordClass } from '../words/word-class.ts';

const isOther = wordClass('other another any such similar related');
const isDeterminer = wordClass('the a an any his her their');

/** Whether the words of a member are all that it says, but for cues before them; a plural noun stands for itself. */
function isOnlyModifier({ tokens }: StatementContext, { marks, tree }: Leaf, run: readonly Mark[]): boolean {
  const isOwn = (mark: Mark): boolean => run.some(({ from }) => from === mark.from);
  const own = marks.slice(marks.findIndex(isOwn));
  return (
    tree === undefined &&
    own.every((mark) => isOwn(mark) || (mark.k === 'filler' && tokens[mark.from]!.lower === '-')) &&
    !isPlural(tokens[own.at(-1)!.from]!)
  );
}

const isPlural = (token: Token): boolean => isSite(token) && /[^isu]s$/.test(token.lower);

/** The first finding of the list after a member, where nothing but members without a noun of their own stands between. */
function lenderAfter(
  ctx: StatementContext,
  leaves: readonly Leaf[],
  index: number,
): { leaf: Leaf; draft: Draft } | undefined {
  const between: Leaf[] = [];
  for (const leaf of leaves.slice(index + 1)) {
    if (!isList(leaf.link) || leaf.opens) return undefined;
    const draft = leaf.drafts[0];
    if (draft === undefined) {
      if (leaf.words.length > 0) between.push(leaf);
      continue;
    }
    if (leaf.link === 'comma' || !isJoined(ctx, leaf) || !canQualify(draft) || isPopulation(draft)) return undefined;
    const alike = between.every((one) => isOnlyModifier(ctx, one, one.words) && isAdjectival(wordsOf(ctx, one)));
    return alike ? { leaf, draft } : undefined;
  }
  return undefined;
}

const wordsOf = ({ tokens }: StatementContext, { words }: Leaf): readonly Token[] =>
  words.map((word) => tokens[word.from]!);

const isJoint = wordClass(', and or / & either as well plus -');

/** Whether nothing but words that make a list stand before a member: "or detected by CT" begins another thing. */
const isJoined = ({ tokens }: StatementContext, { linkAt, marks }: Leaf): boolean =>
  tokens.slice(linkAt, marks[0]!.from).every((token) => isJoint(token));

type Place = 'words' | 'said' | 'other' | 'nothing';

/**
 * What stands before a term in its own member: words in the place of which the other member's words stand, a cue in the
 * same place, "other", or nothing; undefined where the member begins with anything else.
 */
function placeBefore({ tokens }: StatementContext, { marks }: Leaf, { term }: Draft): Place | undefined {
  const before = marks.filter((mark) => mark.to <= term[0]);
  const first = before.findLastIndex((mark) => mark.k !== 'word' && tokens[mark.from]!.lower !== '-') + 1;
  const lead = before.slice(0, first);
  if (lead.some((mark) => !isLead(tokens, mark))) return undefined;
  if (before.slice(first).some(({ k }) => k === 'word')) return before.at(-1)!.to === term[0] ? 'words' : undefined;
  if (lead.some(({ k }) => k === 'cue')) return 'said';
  return lead.some(({ from }) => isOther(tokens[from])) ? 'other' : 'nothing';
}

const isLead = (tokens: readonly Token[], mark: Mark): boolean =>
  mark.k === 'cue'
    ? mark.cue.attr !== undefined
    : isOther(tokens[mark.from]) || (mark.k === 'filler' && isDeterminer(tokens[mark.from]));

const isWhole = ({ via }: Resolution): boolean => !via.some((step) => step.startsWith('modifier:'));

/** Whether a name says what a member's own words say, and does not leave them out; of a disease as such they may be. */
export const saysOwn = ({ via, concept }: Resolution, own: string): boolean =>
  GENERIC.test(concept.id) || !via.includes(`modifier:${own.toLowerCase()}`);

interface Shared {
  readonly concept: ConceptRef;
  readonly lender: Draft;
}

/**
 * What the words of a member name with the noun of the finding after it: a concept of their own, or else the broader one
 * that the noun alone names, narrowed by them. The noun of "intraocular surgery" is surgery; a part of a name that is no
 * broader thing ("tract infection") is none.
 */
export function ofSharedNoun(
  ctx: StatementContext,
  leaves: readonly Leaf[],
  index: number,
  run: readonly Mark[],
): Shared | undefined {
  if (!isOnlyModifier(ctx, leaves[index]!, run)) return undefined;
  const found = lenderAfter(ctx, leaves, index);
  const place = found && placeBefore(ctx, found.leaf, found.draft);
  if (found === undefined || place === undefined) return undefined;
  const stem = place === 'words' && run.length === 1 ? withStem(ctx, run[0]!, found.leaf) : undefined;
  if (stem !== undefined) return narrowedBy(found.draft, stem);
  if (ctx.tokens[run[0]!.from]!.lower !== 'non' || run.length < 3) return withNoun(ctx, run, found.draft, place);
  const turned = ctx.slice(run[0]!.from, run[1]!.to);
  const shared = withNoun(ctx, run.slice(2), found.draft, place);
  return shared && { ...shared, concept: narrowedConcept(shared.concept, turned) };
}

const narrowedConcept = (concept: ConceptRef, words: string): ConceptRef => ({
  ...concept,
  text: `${words} ${concept.text}`,
  via: [...concept.via, `${QUALIFIER}${words}`],
});

const narrowedBy = (lender: Draft, words: string): Shared => {
  const { concept } = lender.head;
  return { concept: narrowedConcept({ ...concept!, via: [...concept!.via, 'coordination'] }, words), lender };
};

/** "intra-" of "intra- or extrahepatic": with the stem of the adjective that stands in its place. */
function withStem({ tokens }: StatementContext, prefix: Mark, { marks }: Leaf): string | undefined {
  const word = marks.find(({ k }) => k === 'word');
  const stem = word && stemOf(tokens, word.from);
  return stem === undefined || !isPrefix(tokens[prefix.from]) || !isAdjectival([tokens[word!.from]!])
    ? undefined
    : `${tokens[prefix.from]!.lower}${stem}`;
}

function withNoun(ctx: StatementContext, run: readonly Mark[], lender: Draft, place: Place): Shared | undefined {
  const own = ctx.slice(run[0]!.from, run.at(-1)!.to);
  const [from, to] = lender.term;
  const lent = lender.head.concept!.codes[0]!.code;
  const above = ctx.terminology.withAncestors([lent]);
  const inDomain = (phrase: string): Resolution | undefined => {
    const resolution = ctx.terminology.resolve(phrase);
    return resolution !== undefined &&
      DOMAIN_OF_KIND[resolution.concept.kind] === lender.head.domain &&
      !asWrittenOnly(resolution)
      ? resolution
      : undefined;
  };
  // "cardiac or left thoracic surgery": one site stands in place of the other.
  const parallel = isSite(ctx.tokens[run.at(-1)!.from]) && isSite(ctx.tokens[from]);
  const whole = place !== 'nothing' && !(parallel && to - from > 1);
  const first = whole ? from : from + 1;
  let partly: Resolution | undefined;
  for (let start = first; start < to; start++) {
    const named = inDomain(`${own} ${ctx.slice(start, to)}`);
    if (named !== undefined && isWhole(named)) return { concept: coordinated(named), lender };
    if (named !== undefined && saysOwn(named, own)) partly ??= named;
    if (place === 'other' || (place === 'words' && whole)) break;
  }
  if (partly !== undefined) return { concept: coordinated(partly), lender };
  for (let start = first; start < to && place !== 'other'; start++) {
    const noun = ctx.slice(start, to);
    const broader = inDomain(noun);
    if (broader === undefined || !above.includes(broader.concept.id)) continue;
    if (start > from && broader.concept.id === lent) continue;
    if (!isQualifyingRun(ctx, { ...lender, head: { ...lender.head, concept: conceptRef(broader) } }, run))
      return undefined;
    return { concept: narrowedConcept(coordinated(broader), own), lender };
  }
  return undefined;
}

const coordinated = (resolution: Resolution): ConceptRef => ({
  ...conceptRef(resolution),
  via: [...resolution.via, 'coordination'],
});
