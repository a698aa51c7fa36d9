import { sayAfter } from '../findings/alternative.ts';
import type { Draft } from '../findings/draft.ts';
import { isPopulation, type Leaf, opaqueDraft } from '../findings/leaf.ts';
import { isDoneOrPlanned } from '../findings/planned-instead.ts';
import type { StatementContext } from '../findings/statement-context.ts';
import type { Mark } from '../marks/mark.ts';
import { wordClass } from '../words/word-class.ts';
import { isBare } from './members.ts';
import { shareKin } from './shared-kin.ts';

const TERMS = new Set(['condition', 'medication', 'procedure', 'observation']);

/** "HIV positive and negative": the one result or the other of one test, and never both. */
function isOppositeResult(term: Draft, { alternatives }: Leaf): boolean {
  const [said, ...others] = alternatives;
  const positive = /\bpositive$/i.test(term.head.concept?.text ?? '') || term.attrs['polarity'] === 'positive';
  if (said?.attrs['polarity'] !== 'negative' || others.length > 0 || !positive || term.variants !== undefined)
    return false;
  term.variants = [{ attrs: { ...term.attrs, polarity: 'negative' } }];
  return true;
}

/** Gives what the stretches of cues at the end say to the last term before them; after "or" it need not be so of what has a stage already. */
export function sayLast(ctx: StatementContext, leaves: readonly Leaf[]): void {
  shareKin(ctx, leaves);
  const last = leaves.at(-1);
  // "on insulin, or not on any", "or intolerant of it": what is denied or not borne has no words of its own.
  if (last?.link === 'or' && leaves.length > 1 && isDenialAlone(last) && !ctx.tokens.some(isWhether)) {
    last.drafts.push(opaqueDraft(ctx, last.marks));
    last.negatedFrom = undefined;
  }
  if (last !== undefined && leaves.length > 1 && isUntreated(ctx, last)) {
    last.negatedFrom = undefined;
    const said = lastTerms(ctx, leaves);
    for (const draft of said) draft.attrs = { ...draft.attrs, stability: 'untreated' };
    if (said.length === 0) last.drafts.push(opaqueDraft(ctx, last.marks));
    return;
  }
  if (last === undefined || !isBare(last) || last.alternatives.length === 0 || last.negatedFrom !== undefined) return;
  const term = leaves
    .findLast((leaf) => !isBare(leaf))
    ?.drafts.findLast((draft) => !isPopulation(draft) && TERMS.has(draft.head.domain));
  // "allergic to statins, or not responded to them": what is said has no finding to be said of.
  if (term === undefined && last.link === 'or' && last.times.length === 0 && last.alternatives.some(saysCourse))
    last.drafts.push(opaqueDraft(ctx, last.marks));
  if (term === undefined || isOppositeResult(term, last)) return;
  if (last.link === 'or' && leaves.some(({ drafts }) => drafts.includes(term) && drafts.some(isStage)))
    last.drafts.push(opaqueDraft(ctx, last.marks));
  else if (last.link === 'or' && isDoneOrPlanned(term, last.alternatives)) term.orPlanned = term.term;
  else for (const draft of new Set([term, ...lastTerms(ctx, leaves)])) sayAfter(draft, last.alternatives);
}

/** "gout or asthma, untreated": what a comma sets apart at the end, where no other stands in the list, an inclusion asks of each of its diseases; else of the last. */
function lastTerms({ section, tokens }: StatementContext, leaves: readonly Leaf[]): readonly Draft[] {
  const last = leaves.at(-1)!;
  const named = leaves.filter((leaf) => !isBare(leaf));
  const terms = named.map(({ drafts }) => drafts.findLast((draft) => !isPopulation(draft)));
  const [term] = terms.slice(-1);
  if (term === undefined || term.head.domain !== 'condition') return [];
  const isOfAll =
    section === 'inclusion' &&
    isComma(tokens[last.linkAt]) &&
    named
      .slice(1)
      .every(({ link, linkAt }) => link === 'or' && !isComma(tokens[linkAt]) && !isComma(tokens[linkAt - 1]));
  return isOfAll ? terms.filter((draft): draft is Draft => draft?.head.domain === 'condition') : [term];
}

/** "never treated", "not yet treated", and nothing that it would be treated with. */
const isUntreated = ({ tokens }: StatementContext, { marks, drafts, words, negatedFrom, tree, times }: Leaf): boolean =>
  negatedFrom !== undefined &&
  tree === undefined &&
  drafts.length + times.length === 0 &&
  words.every(({ from }) => isYet(tokens[from])) &&
  isTreated(tokens[marks.at(-1)!.to - 1]);
const isTreated = wordClass('treated');
const isYet = wordClass('yet previously so far ever');

/**
 * "splenectomy in the past or planned, or asthma", "chemotherapy, current or planned, asthma": what stands between a finding and a
 * comma is said of the finding, and of nothing that follows. Where it is, the finding takes it.
 */
export function saidBack({ tokens }: StatementContext, leaves: readonly Leaf[], index: number): boolean {
  const [leaf, next] = [leaves[index]!, leaves[index + 1]];
  if (leaf.link !== 'or' || next === undefined || !isComma(tokens[next.linkAt]) || isComma(tokens[leaf.linkAt]))
    return false;
  let first = index;
  while (first > 0 && isBare(leaves[first]!) && leaves[first]!.negatedFrom === undefined) first--;
  const term = leaves[first]!.drafts.findLast((draft) => !isPopulation(draft));
  if (first === index || term === undefined || !TERMS.has(term.head.domain)) return false;
  if (index - first > 1 && isComma(tokens[leaves[first + 1]!.linkAt])) sayAfter(term, leaf.alternatives);
  else if (index - first === 1 && isDoneOrPlanned(term, leaf.alternatives)) term.orPlanned = term.term;
  else return false;
  return true;
}

const isComma = wordClass(',');
const isWhether = wordClass('whether regardless');
const wraps = (mark: Mark): boolean => mark.k === 'cue' && mark.cue.wraps !== undefined;
const isDenialAlone = (leaf: Leaf): boolean =>
  (leaf.negatedFrom !== undefined || leaf.marks.some(wraps)) &&
  leaf.drafts.length + leaf.words.length + leaf.times.length === 0 &&
  !leaf.tree;

const saysCourse = ({ attrs }: Leaf['alternatives'][number]): boolean => attrs['stability'] !== undefined;

const isStage = ({ head }: Draft): boolean => head.rule === 'score.stage';
