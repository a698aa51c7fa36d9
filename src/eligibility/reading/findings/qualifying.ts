import type { Mark } from '../marks/mark.ts';
import type { Token } from '../words/token.ts';
import { wordClass } from '../words/word-class.ts';
import { withoutSaid } from './alternative.ts';
import type { Draft } from './draft.ts';
import { isList, isPopulation, type Leaf } from './leaf.ts';
import { isCriteriaCompanion, isCriteriaWord, isMethod, isSite, isSiteShape } from './qualifier.table.ts';
import { canQualify, isQualified, qualify } from './qualifier.ts';
import { takeSources } from './source.ts';
import type { StatementContext } from './statement-context.ts';

const isPlacing = wordClass('of in on at to from involving affecting around near within');
const isDeterminer = wordClass('the a an his her their its one both any either');
const isTie = wordClass('of the and or - /');

/** Gives the findings of a list the sites, criteria and methods that are named after them. */
export function qualifyFindings(ctx: StatementContext, leaves: readonly Leaf[]): void {
  takeSources(ctx, leaves);
  for (const [index, leaf] of leaves.entries()) {
    for (const draft of leaf.drafts) if (canQualify(draft)) takeSite(ctx, leaves, index, draft);
    takeSource(ctx, leaves, index);
  }
}

/** "in one or both eyes", "in at least one eye" */
const isOneOrBoth = (tokens: readonly Token[], at: number): boolean =>
  (isTie(tokens[at]) && tokens[at - 1]?.lower === 'one' && tokens[at + 1]?.lower === 'both') ||
  (tokens[at]?.lower === 'at' && tokens[at + 1]?.lower === 'least') ||
  (tokens[at]?.lower === 'least' && tokens[at + 1]?.lower === 'one');

/** Whether a token is a plain word of a leaf that nothing has taken. */
const isFree = (leaf: Leaf, at: number): boolean => leaf.words.some((word) => word.from <= at && at < word.to);

/** The end of the words for a site that begin at a token; ties count only where another such word follows. */
function siteEnd({ tokens, used }: StatementContext, from: number): number {
  let end = from;
  for (let at = from; at < tokens.length && (used[at] !== 1 || tokens[at]!.lower === '-'); at++) {
    if (isSite(tokens[at])) end = at + 1;
    else if (!isTie(tokens[at])) break;
  }
  return end;
}

/** "fracture of the left femur", "pain in the hip or the knee": where it is, said after the term. */
function takeSite(ctx: StatementContext, leaves: readonly Leaf[], index: number, draft: Draft): void {
  const leaf = leaves[index]!;
  const { tokens } = ctx;
  let at = draft.term[1];
  if (!isPlacing(tokens[at])) return;
  while (isDeterminer(tokens[++at]) || isOneOrBoth(tokens, at));
  const from = at;
  let to = from;
  while (to < tokens.length && isFree(leaf, to) && isSite(tokens[to])) to++;
  if (to === from) return;
  // A tie within the leaf ("head of the femur") goes on; one between leaves is their joint.
  for (let end = to; end < tokens.length && (isFree(leaf, end) ? isSite(tokens[end]) : isInner(tokens[end])); end++)
    if (isSite(tokens[end])) to = end + 1;
  if (tokens.slice(from, to).every((token) => isSiteShape(token) || isInner(token))) return;
  if (isFree(leaf, to) || leaf.drafts.some((other) => other.term[0] === to)) return;
  const site = [draft.term[1], joined(ctx, leaves, index, to)] as const;
  const others = draft === leaf.drafts[0] ? pairedWith(ctx, leaves, index, draft) : [];
  for (const one of [draft, ...others]) qualify(ctx, one, site);
  dropUsed(ctx, leaf);
}

/**
 * "surgery or an injection in the affected knee": the other one of a pair, where nothing of its own says where. Whether the
 * site is meant of it the words do not say; it does not count without it.
 */
function pairedWith(
  { tokens }: StatementContext,
  leaves: readonly Leaf[],
  index: number,
  draft: Draft,
): readonly Draft[] {
  const { link, linkAt, opens } = leaves[index]!;
  if (!isList(link) || link === 'comma' || tokens[linkAt]?.lower === ',' || tokens[linkAt - 1]?.lower === ',' || opens)
    return [];
  const other = leaves[index - 1]?.drafts.at(-1);
  return canQualify(other) &&
    other.head.domain === draft.head.domain &&
    !isQualified(other) &&
    !tokens.slice(...other.term).some(isSite)
    ? [other]
    : [];
}

const isInner = wordClass('of the -');

/** Where members of the list that are sites and nothing else end: they belong to the same site. */
function joined(ctx: StatementContext, leaves: readonly Leaf[], index: number, end: number): number {
  let to = end;
  for (const next of leaves.slice(index + 1)) {
    const last = next.marks.at(-1);
    if (!isList(next.link) || last === undefined || next.linkAt !== to) break;
    const open = openSite(ctx, next);
    if (open !== undefined) {
      next.drafts.splice(0);
      return takeTime(leaves[index]!, open);
    }
    if (!isOnlySite(ctx, next)) break;
    to = siteEnd(ctx, next.words[0]!.from);
    next.words = [];
  }
  return to;
}

/** A site that a time stands behind, kept as something unknown with that time. */
function openSite({ tokens }: StatementContext, { drafts, words, tree, negatedFrom }: Leaf): Draft | undefined {
  const [open, ...others] = drafts;
  if (open?.head.rule !== 'opaque' || others.length > 0 || words.length > 0 || tree !== undefined) return undefined;
  return negatedFrom === undefined && tokens.slice(...open.term).every((token) => isSite(token)) ? open : undefined;
}

/** Gives the time of such a site to the finding that it is one of the sites of; the end of the site. */
function takeTime({ drafts }: Leaf, { window, durations, phase, term }: Draft): number {
  const draft = drafts.at(-1)!;
  if (draft.window === undefined && window !== undefined) draft.window = window;
  if (draft.phase === undefined && phase !== undefined) draft.phase = phase;
  draft.durations = [...draft.durations, ...durations];
  return term[1];
}

const isOnlySite = ({ tokens }: StatementContext, leaf: Leaf): boolean =>
  leaf.drafts.length === 0 &&
  leaf.tree === undefined &&
  leaf.times.length === 0 &&
  leaf.negatedFrom === undefined &&
  leaf.words.length > 0 &&
  leaf.words.every(({ from }) => isSite(tokens[from])) &&
  leaf.marks.every((mark) => mark.k === 'word' || mark.k === 'filler');

function dropUsed({ used }: StatementContext, leaf: Leaf): void {
  leaf.words = leaf.words.filter((word) => used[word.from] !== 1);
}

const isNumberToken = (token: Token): boolean => token.kind === 'number';
const isName = (token: Token): boolean => token.kind === 'word' && /^\p{Lu}/u.test(token.text);
const isJoint = wordClass("- / . , ' ( ) and & of the for by as");

/** Whether a token range names criteria or a method, and nothing but that. */
function namesSource({ tokens }: StatementContext, from: number, to: number): boolean {
  const own = tokens.slice(from, to).filter((token) => !isJoint(token));
  if (own.length > 0 && own.every((token) => isMethod(token))) return true;
  return (
    own.some((token) => isCriteriaWord(token) || isBody(token)) &&
    own.every((token) => isCriteriaWord(token) || isCriteriaCompanion(token) || isNumberToken(token) || isName(token))
  );
}

const isBody = wordClass(
  'association society college organization organisation academy federation league guideline guidelines',
);

/**
 * "dementia according to the DSM-5", "infection proven by culture": the criteria or the method by which a finding was made.
 * What is so said at the end of a list may be meant of all its members, and none of them counts without it.
 */
function takeSource(ctx: StatementContext, leaves: readonly Leaf[], index: number): void {
  const leaf = leaves[index]!;
  const last = leaf.marks.at(-1);
  if (leaf.link !== 'relation' || last === undefined || leaf.tree !== undefined || leaf.negatedFrom !== undefined)
    return;
  if (leaf.times.length > 0 || leaf.drafts.some((draft) => !isBareName(ctx, draft))) return;
  if (leaf.marks.some((mark) => !SOURCE_MARKS.has(mark.k) && !(mark.k === 'cue' && mark.cue.attr !== undefined)))
    return;
  let end = last.to;
  while (ctx.tokens[end - 1]?.kind === 'mark') end--;
  if (!namesSource(ctx, leaf.marks[0]!.from, end)) return;
  const findings = findingsBefore(leaves, index);
  if (findings.length === 0) return;
  for (const draft of findings) qualify(ctx, draft, [leaf.linkAt, end]);
  leaf.words = [];
  leaf.carried = withoutSaid(leaf.carried);
  leaf.alternatives = [];
  leaf.drafts.splice(0);
}

const SOURCE_MARKS = new Set<Mark['k']>(['word', 'filler', 'head', 'measure']);

/** A term within a name ("American Diabetes Association") of which nothing else is said. */
const isBareName = ({ tokens }: StatementContext, { term, window, durations, quantity, head }: Draft): boolean =>
  window === undefined &&
  durations.length === 0 &&
  quantity === undefined &&
  (head.domain === 'condition' || head.domain === 'score' || head.domain === 'opaque') &&
  tokens
    .slice(...term)
    .every((token) => isName(token) || isJoint(token) || isNumberToken(token) || isCriteriaWord(token));

/** The findings of the list that ends before a leaf; none where one of them is of another sort. */
function findingsBefore(leaves: readonly Leaf[], index: number): readonly Draft[] {
  const found: Draft[] = [];
  for (let at = index - 1; at >= 0; at--) {
    const leaf = leaves[at]!;
    const own = leaf.drafts.filter((draft) => !isPopulation(draft));
    if (own.length === 0 && leaf.words.length === 0 && leaf.tree === undefined && at > 0) continue;
    if (own.length !== 1 || leaf.tree !== undefined || !canQualify(own[0])) return [];
    found.push(own[0]);
    if (!isList(leaf.link)) break;
  }
  return found;
}
