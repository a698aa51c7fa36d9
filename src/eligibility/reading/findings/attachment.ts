import type { MarkOf } from '../marks/mark.ts';
import { wordClass } from '../words/word-class.ts';
import { type Draft, join, type Tree, widen } from './draft.ts';
import { isList, isPopulation, type Leaf } from './leaf.ts';
import { leafTree } from './leaf-tree.ts';
import type { StatementContext } from './statement-context.ts';

/** "asthma treated in hospital or in intensive care": the two are places of one finding, not the finding or a place. */
export function shareStay(leaf: Leaf, next: Leaf | undefined): void {
  const stay = leaf.drafts.at(-1);
  if (stay?.head.domain !== 'encounter') return;
  const found = leaf.drafts.slice(0, -1).some((draft) => !isPopulation(draft));
  if (!found || next?.link !== 'or' || next.drafts.length === 0) return;
  if (leaf.negatedFrom !== undefined || next.negatedFrom !== undefined || next.tree !== undefined) return;
  if (!next.drafts.every((draft) => draft.head.domain === 'encounter')) return;
  leaf.drafts.pop();
  leaf.tree = join('and', [leaf.tree, join('or', [stay, ...next.drafts.splice(0)])]);
}

const isDuring = wordClass('during');

/** "infarction or stroke during a stay in hospital": the stay is that of both, as a time behind the two would be. */
export function shareDuring({ tokens }: StatementContext, leaves: readonly Leaf[], index: number): void {
  const [leaf, before] = [leaves[index]!, leaves[index - 1]];
  const [found, stay, ...others] = leaf.drafts;
  if (stay?.head.domain !== 'encounter' || found?.head.domain !== 'condition' || others.length > 0) return;
  if (!tokens.slice(found.term[1], stay.term[0]).some((token) => isDuring(token))) return;
  if (before === undefined || leaf.link !== 'or' || leaf.opens || tokens[leaf.linkAt]?.lower === ',') return;
  const [other, ...more] = before.drafts;
  if (other?.head.domain !== 'condition' || more.length > 0 || before.tree !== undefined || leaf.tree !== undefined)
    return;
  if (isList(before.link) || before.negatedFrom !== undefined || leaf.negatedFrom !== undefined) return;
  if (other.window !== undefined || before.words.length > 0 || before.modifiers.size > 0) return;
  leaf.drafts.splice(0);
  before.drafts.splice(0);
  before.tree = join('and', [join('or', [other, found]), stay]);
}

const TREATMENT = new Set(['medication', 'procedure', 'encounter']);
const isTreatment = (draft: Draft): boolean => TREATMENT.has(draft.head.domain);

/** Whether a leaf names treatments and nothing else, with no words of its own before them. */
const isPlainTreatment = (leaf: Leaf | undefined): leaf is Leaf =>
  leaf !== undefined &&
  (leaf.link === 'or' || leaf.link === 'slash' || leaf.link === 'comma') &&
  !leaf.opens &&
  leaf.drafts.length > 0 &&
  leaf.drafts.every(isTreatment) &&
  leaf.negatedFrom === undefined &&
  leaf.tree === undefined &&
  leaf.modifiers.size === 0 &&
  leaf.exceptions.size === 0;

/**
 * The treatments after a place that belong to one list: in an exclusion a comma begins what excludes by itself, unless the
 * words before ask for them ("requiring A, B or C").
 */
function treatmentsAfter(
  { section }: StatementContext,
  leaves: readonly Leaf[],
  index: number,
  needed: boolean,
): readonly Leaf[] {
  let end = index + 1;
  while (isPlainTreatment(leaves[end])) end++;
  const run = leaves.slice(index + 1, end);
  const comma = run.findIndex(({ link }) => link === 'comma');
  if (comma < 0) return run;
  const isWhole = run.at(-1)!.link === 'or' && (section === 'inclusion' || (needed && !isList(leaves[end]?.link)));
  return isWhole ? run : run.slice(0, comma);
}

/** "kidney failure requiring dialysis, or a transplant" as an exclusion: the comma before the only "or" parts the two. */
const isParted = ({ section, tokens }: StatementContext, run: readonly Leaf[]): boolean =>
  section === 'exclusion' &&
  run.length === 1 &&
  run[0]!.link === 'or' &&
  (tokens[run[0]!.linkAt]?.lower === ',' || tokens[run[0]!.linkAt - 1]?.lower === ',');

/** What the words before a treatment say of when it is, is not said of another that stands apart from it. */
function setApart(draft: Draft, { phase }: Draft): void {
  if (phase === undefined) return;
  if (draft.phase?.at[0] === phase.at[0]) delete draft.phase;
  const own = draft.variants?.filter((variant) => variant.phase?.at[0] !== phase.at[0]);
  if (own === undefined || own.length === 0) delete draft.variants;
  else draft.variants = own;
}

/**
 * "cancer requiring chemotherapy or radiation": the second is one more treatment of the cancer, not a finding beside it; in an inclusion
 * even without such a word ("chronic pain with opioids or gabapentinoids"), since nobody is included for a treatment alone.
 */
export function shareTreatment(ctx: StatementContext, leaves: readonly Leaf[], index: number): void {
  const leaf = leaves[index]!;
  const [found, treatment] = leaf.drafts.slice(-2);
  if (treatment === undefined || found?.head.domain !== 'condition' || !isTreatment(treatment)) return;
  if (leaf.negatedFrom !== undefined || leaf.tree !== undefined || leaf.modifiers.has(treatment)) return;
  const cue = leaf.marks.find(
    (mark): mark is MarkOf<'cue'> =>
      mark.k === 'cue' && mark.cue.hint !== undefined && mark.from >= found.term[1] && mark.to <= treatment.term[0],
  );
  if (!(cue !== undefined || ctx.section === 'inclusion') || leaf.exceptions.has(treatment)) return;
  const run = treatmentsAfter(ctx, leaves, index, cue?.cue.needs === true);
  if (isParted(ctx, run)) {
    for (const draft of run[0]!.drafts) setApart(draft, treatment);
    return;
  }
  const others = run.flatMap(({ drafts }) => drafts.splice(0));
  if (others.length === 0) return;
  leaf.drafts.pop();
  leaf.tree = join('or', [treatment, ...others]);
}

const isOther = wordClass('other another any a an');
const ADJECTIVE = /(?:ic|al|ary|ory|ive|ous|ar|ine)$/;

/** What may be asked to interfere. */
const JUDGED = new Set(['condition', 'medication', 'procedure', 'social']);

/** Whether a leaf is one finding alone, or words that nothing is known of. */
const isOneFinding = (leaf: Leaf): boolean =>
  leaf.drafts.length === 1 &&
  (JUDGED.has(leaf.drafts[0]!.head.domain) || leaf.drafts[0]!.head.domain === 'opaque') &&
  leaf.drafts[0]!.quantity === undefined &&
  leaf.negatedFrom === undefined &&
  leaf.kinds.size === 0 &&
  leaf.tree === undefined;

/**
 * "visual or hearing impairment that would interfere": what is asked of the last member is asked of the one before it too,
 * where nothing ("or any other disease that …") sets the last apart; and of the adjectives of one noun before that.
 */
export function shareJudgement(ctx: StatementContext, leaves: readonly Leaf[]): void {
  const last = leaves.findIndex(({ drafts }) => drafts.length === 2 && isOfWhatIsSaid(drafts[1]!));
  const leaf = leaves[last];
  const [found, judgement] = leaf?.drafts ?? [];
  if (leaf === undefined || found === undefined || !JUDGED.has(found.head.domain) || judgement === undefined) return;
  if (leaf.negatedFrom !== undefined || leaf.tree !== undefined) return;
  let first = last;
  while (first > 0 && isShared(ctx, leaves, first, last)) first--;
  if (first === last) return;
  leaf.drafts.pop();
  const findings = leaves.slice(first, last + 1);
  const trees: Tree[] = findings.flatMap((one) => leafTree(ctx, one) ?? []);
  for (const one of findings.slice(1)) one.drafts.splice(0);
  const start = findings[0]!;
  start.drafts.splice(0);
  const all = join('and', [join('or', trees), judgement])!;
  // "(well-controlled asthma is acceptable)" behind it
  const unless = leaf.exceptions.get(judgement);
  start.tree = unless === undefined ? all : { k: 'except', base: all, unless };
}

const isOfWhatIsSaid = ({ head: { rule } }: Draft): boolean =>
  rule === 'judgement.interference' || rule === 'judgement.opinion';

/** Whether the member before a place in the list shares what is said of the last one. */
function isShared({ tokens }: StatementContext, leaves: readonly Leaf[], at: number, last: number): boolean {
  const [leaf, before] = [leaves[at]!, leaves[at - 1]!];
  if (!isList(leaf.link) || leaf.opens || !isOneFinding(before)) return false;
  if (tokens.slice(leaf.linkAt, leaf.drafts[0]!.term[1]).some(isOther) || before.drafts[0]!.window !== undefined)
    return false;
  const comma = leaf.link === 'comma' || tokens[leaf.linkAt]?.lower === ',';
  return (at === last && !comma) || ADJECTIVE.test(tokens[before.drafts[0]!.term[1] - 1]!.lower);
}

/** "infection with HIV": the infection is the one named after it, and so is the denial. */
export function nameInfection({ tokens }: StatementContext, leaf: Leaf, next: Leaf | undefined): void {
  const [infection] = leaf.drafts;
  const named = next?.drafts[0];
  if (
    next?.link !== 'with' ||
    tokens[next.linkAt]?.lower !== 'with' ||
    next.negatedFrom !== undefined ||
    leaf.drafts.length !== 1 ||
    leaf.tree !== undefined
  )
    return;
  if (infection?.head.concept?.codes[0]?.code !== 'infection' || infection.window !== undefined) return;
  if (named?.head.rule !== 'condition.term') return;
  named.attrs = { ...infection.attrs, ...named.attrs };
  if (named.phase === undefined && infection.phase !== undefined) named.phase = infection.phase;
  if (named.modality === 'asserted') named.modality = infection.modality;
  widen(named, [infection.from, infection.to]);
  leaf.drafts.pop();
  next.negatedFrom = leaf.negatedFrom;
  leaf.negatedFrom = undefined;
}
