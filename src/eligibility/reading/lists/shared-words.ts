/** What words before the first member of a list say of the members after it. */

import type { Terminology } from '../../../terminology/terminology.ts';
import { QUALIFIER } from '../../criterion.ts';
import { asTestResult } from '../findings/cue-effect.ts';
import type { Draft, Said } from '../findings/draft.ts';
import { isList, isPopulation, type Leaf } from '../findings/leaf.ts';
import type { StatementContext } from '../findings/statement-context.ts';
import type { Head, Mark } from '../marks/mark.ts';
import { CUES } from '../recognition/cue.table.ts';
import { wordClass } from '../words/word-class.ts';
import { SPREADING } from './spreading.ts';

const SHARED_WORDS: ReadonlySet<string> = new Set([
  'mild',
  'moderate',
  'mild to moderate',
  'moderate to severe',
  'severe',
  'significant',
  'acute',
  'chronic',
  'controlled',
  'uncontrolled',
  'stable',
  'unstable',
  'untreated',
  'refractory',
  'recurrent',
  'progressive',
  'persistent',
  'symptomatic',
  'asymptomatic',
]);

/** Words that may be meant of a whole row: "significant asthma, gout, or obesity". */
const OF_ROWS: ReadonlySet<string> = new Set([
  'mild to moderate',
  'moderate to severe',
  'severe',
  'significant',
  'uncontrolled',
  'controlled',
  'unstable',
  'untreated',
]);

/** "unstable or uncontrolled": each of the words. */
const areAll = (words: ReadonlySet<string>, value: string): boolean =>
  words.has(value) || value.split(' or ').every((word) => words.has(word));

const isRecent = ({ attrs, from, term }: Draft): boolean => /\brecent\b/.test(attrs['acuity'] ?? '') && from < term[0];

/** "recent asthma, surgery or hospital stay": how long ago is said of none of them, and so each stays open. */
function shareRecency(leaves: readonly Leaf[], index: number): void {
  const named = leaves[index]!.drafts.find((draft) => !isPopulation(draft));
  if (named === undefined || !isRecent(named)) return;
  for (const next of leaves.slice(index + 1)) {
    const draft = next.drafts.find((one) => !isPopulation(one));
    if (!isList(next.link) || next.opens || draft === undefined || !SPREADING.has(draft.head.domain)) return;
    const dated = draft.window?.hi !== undefined || draft.window?.lo !== undefined;
    if (dated || draft.modality !== 'asserted' || draft.attrs['acuity'] !== undefined) return;
    draft.attrs['acuity'] = 'recent';
  }
}

/** The result that is said before a term, or in it: "negative HIV", "positive HBsAg". */
function resultBefore(draft: Draft): string | undefined {
  const { attrs, from, to, term, head } = draft;
  const before = from < term[0] || to === term[1] || head.rule === 'observation.serology';
  const said = before ? attrs['polarity'] : undefined;
  return said ?? /^(?:positive|negative)(?= )/i.exec(head.concept?.text ?? '')?.[0].toLowerCase();
}

/** Names of tests that are positive or negative. */
const SERUM_TEST = /antigen|antibod|serolog|virus|\bviral|screen|culture|\b(?:HIV|RNA|DNA|PCR)\b/i;

/** "negative HIV, hepatitis B and C results": a result before the first of several infections or tests is that of each. */
function shareResult({ terminology }: StatementContext, leaves: readonly Leaf[], index: number): void {
  const named = leaves[index]!.drafts.find((draft) => !isPopulation(draft));
  const polarity = named && resultBefore(named);
  if (polarity !== 'negative' && polarity !== 'positive') return;
  for (const next of leaves.slice(index + 1)) {
    const [draft] = next.drafts;
    const id = draft?.head.concept?.codes[0]?.code;
    if (!isList(next.link) || next.opens || draft === undefined || id === undefined) return;
    if (draft.attrs['polarity'] !== undefined || draft.quantity !== undefined) return;
    if (next.negatedFrom !== undefined) return;
    const { domain } = draft.head;
    const tested =
      (domain === 'observation' || domain === 'procedure') &&
      SERUM_TEST.test(draft.head.concept?.codes[0]?.display ?? '');
    const infection = draft.head.domain === 'condition' && terminology.withAncestors([id]).includes('infection');
    if (!tested && !infection) return;
    draft.attrs['polarity'] = polarity;
    if (infection || domain === 'procedure') asTestResult(draft);
  }
}

/** "unstable medical or psychiatric condition (requiring …)": a kind of the same list, whatever is said behind it. */
const isMember = ({ drafts, opens }: Leaf): boolean =>
  !opens && drafts[0] !== undefined && Object.keys(drafts[0].attrs).length === 0;

/** Rules of terms that share a word before the first of them. */
const SHARING: ReadonlySet<string> = new Set(['condition.term', 'social.substance', 'judgement.circumstances']);

const ADJECTIVE =
  /(?:[ai]c|al|ary|ory|ive|ous|ar|crine|oid)$|^(?:liver|kidney|lung|heart|brain|bowel|skin|thyroid|bone)$/;

const PLAIN_MARKS: ReadonlySet<Mark['k']> = new Set(['head', 'filler', 'time', 'word', 'group']);

/** Whether a leaf is a bare term, so that what is said of its neighbour may be said of it; of it there may stand examples in brackets. */
const isBareTerm = ({ tokens }: StatementContext, { drafts, marks, words, tree, bracketed, opens }: Leaf): boolean =>
  drafts.length === 1 &&
  !opens &&
  (tree === undefined || bracketed) &&
  words.length === 0 &&
  marks.every(({ k }) => PLAIN_MARKS.has(k)) &&
  drafts[0]!.quantity === undefined &&
  CUES.at(tokens, drafts[0]!.term[0])?.value.attr === undefined &&
  Object.keys(drafts[0]!.attrs).length === 0;

/** Whether a word that is said of a leaf's finding stands before it. */
const isSaidBefore = ({ marks }: Leaf, { from, term }: Draft): boolean =>
  from < term[0] || marks.some((mark) => mark.k === 'cue' && mark.cue.attr !== undefined && mark.to <= term[0]);

/** Whether a finding has its noun from another member, or is named without one. */
const isAdjective = ({ tokens }: StatementContext, { term, head }: Draft): boolean =>
  ADJECTIVE.test(tokens[term[1] - 1]!.lower) &&
  (term[1] - term[0] === 1 ||
    head.concept?.via.some((step) => step === 'coordination' || step === 'adjective') === true);

const SPOKEN_OF = /^social\./;

/** What is said before a finding, of which the words may be meant of others too; undefined where it says anything else. */
function sharedBy({ terminology }: StatementContext, { attrs, variants = [], head, phase }: Draft): Shared | undefined {
  const circumstance = head.rule === 'judgement.circumstances';
  const cancer = isCancer(terminology, head);
  const ofOthers = ([name, value]: readonly [string, string]): boolean =>
    circumstance || areAll(SHARED_WORDS, value) || (name === 'stage' && cancer && !/\d/.test(value));
  const further = (one: Said): boolean =>
    one.concept !== undefined || (one.modality ?? 'asserted') !== 'asserted' || one.phase?.phase !== phase?.phase;
  if (variants.some(further)) return undefined;
  const said = [attrs, ...variants.map((one) => one.attrs)].map((one) => Object.entries(one).filter(ofOthers));
  const [own, ...others] = said.map((entries): Record<string, string> => Object.fromEntries(entries));
  if (said.some(({ length }) => length === 0)) return undefined;
  return {
    attrs: own!,
    variants: others,
    ofRow: said.flat().every(([, value]) => areAll(OF_ROWS, value)),
  };
}

interface Shared {
  readonly attrs: Readonly<Record<string, string>>;
  readonly variants: readonly Said['attrs'][];
  /** True where it may be said of all that commas join. */
  readonly ofRow: boolean;
}

function isCancer(terminology: Terminology, { concept }: Head): boolean {
  const code = concept?.codes[0]?.code;
  return code !== undefined && terminology.withAncestors([code]).includes('malignancy');
}

const isAny = wordClass('any other another all');

/** "temporary": words before it are its own, and those before the list may be the first's own as well. */
const isNarrowed = ({ tokens }: StatementContext, { head, term }: Draft): boolean =>
  isAny(tokens[term[0] - 1]) || head.concept?.via.some((step) => step.startsWith(QUALIFIER)) === true;

/** Whether a member has what is said of the first already. */
const saysTheSame = ({ attrs, head }: Draft, first: Draft): boolean =>
  SHARING.has(head.rule) &&
  Object.keys(attrs).length > 0 &&
  Object.entries(attrs).every(([name, value]) => first.attrs[name] === value);

/**
 * Whether a list consists of bare findings from its first member on, so that words before that one may be meant of all. Each
 * example is described by itself ("such as severe asthma or gout").
 */
function isRow(ctx: StatementContext, leaves: readonly Leaf[], first: number): boolean {
  if (isList(leaves[first]!.link) || leaves[first]!.link === 'such') return false;
  const [named] = leaves[first]!.drafts;
  let end = first + 1;
  for (; end < leaves.length && isList(leaves[end]!.link); end++) {
    const [draft] = leaves[end]!.drafts;
    if (draft !== undefined && named !== undefined && saysTheSame(draft, named)) continue;
    if (!isBareTerm(ctx, leaves[end]!) || draft === undefined || !SHARING.has(draft.head.rule)) return false;
    if (draft.window?.at[0] !== named?.window?.at[0] || isNarrowed(ctx, draft)) return false;
  }
  return end > first + 1;
}

/**
 * "severe asthma or COPD", "severe cardiac, digestive or metabolic disease": a word before a pair, before adjectives of
 * one noun, or before a row of bare findings is said of all of them. Where it was meant of the first alone, the others stay
 * open instead of decided.
 */
export function spreadWords(ctx: StatementContext, leaves: readonly Leaf[]): void {
  for (const [index, leaf] of leaves.entries()) {
    shareRecency(leaves, index);
    shareResult(ctx, leaves, index);
    shareTrailing(leaves, index);
    const [draft] = leaf.drafts;
    if (draft === undefined || leaf.drafts.length !== 1 || !SHARING.has(draft.head.rule)) continue;
    if ((leaf.tree !== undefined && !leaf.bracketed) || !isSaidBefore(leaf, draft)) continue;
    const shared = sharedBy(ctx, draft);
    if (shared !== undefined) shareWords(ctx, leaves, index, draft, shared);
  }
}

/** "viral, fungal, or other infection that is untreated": what stands behind the noun of a row is said of all that have it. */
function shareTrailing(leaves: readonly Leaf[], index: number): void {
  const [draft, ...others] = leaves[index]!.drafts;
  if (draft === undefined || others.length > 0 || draft.head.rule !== 'condition.term') return;
  const values = Object.values(draft.attrs);
  const behind = leaves[index]!.marks.find(({ k, from }) => k === 'cue' && from >= draft.term[1]);
  const before = isSaidBefore(leaves[index]!, draft);
  if (behind === undefined || before || values.length === 0 || !values.every((value) => SHARED_WORDS.has(value)))
    return;
  for (let back = index; back > 0 && isList(leaves[back]!.link) && !leaves[back]!.opens; back--) {
    const [other, ...more] = leaves[back - 1]!.drafts;
    if (other?.head.concept?.via.includes('coordination') !== true || more.length > 0) return;
    if (Object.keys(other.attrs).length > 0) return;
    other.attrs = { ...draft.attrs };
  }
}

function shareWords(
  ctx: StatementContext,
  leaves: readonly Leaf[],
  index: number,
  draft: Draft,
  { attrs, variants, ofRow }: Shared,
): void {
  const circumstance = draft.head.rule === 'judgement.circumstances';
  const adjective = isAdjective(ctx, draft);
  const row = ofRow && isRow(ctx, leaves, index);
  for (const [at, next] of leaves.entries()) {
    if (at <= index) continue;
    const other = next.drafts[0];
    if (!isList(next.link) || other === undefined) return;
    const ends = adjective && !isAdjective(ctx, other);
    if (Object.entries(attrs).every(([name, value]) => other.attrs[name] === value)) {
      if (ends) return;
      continue;
    }
    const bare = isBareTerm(ctx, next) || (circumstance && isMember(next));
    if (!bare || !(SHARING.has(other.head.rule) || (adjective && SPOKEN_OF.test(other.head.rule)))) return;
    const last = leaves[at + 1] === undefined;
    const pair = at === index + 1 && last && next.link !== 'comma' && ctx.tokens[next.linkAt]?.lower !== ',';
    if (!pair && !adjective && !circumstance && !row) return;
    if ('stage' in attrs && !isCancer(ctx.terminology, other.head)) return;
    other.attrs = { ...attrs };
    const { modality, phase } = other;
    if (variants.length > 0)
      other.variants = variants.map((one) => ({ attrs: one, modality, ...(phase === undefined ? {} : { phase }) }));
    // The noun of the row ends it.
    if (ends) return;
  }
}
