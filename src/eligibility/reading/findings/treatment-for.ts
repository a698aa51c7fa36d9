import { namedConcept } from '../marks/concept-ref.ts';
import type { Mark } from '../marks/mark.ts';
import { wordClass } from '../words/word-class.ts';
import type { Draft } from './draft.ts';
import { isList, isPopulation, type Leaf } from './leaf.ts';
import { isAdjectival } from './premodifier.ts';
import { canQualify, isQualified, qualifyBy } from './qualifier.ts';
import type { StatementContext } from './statement-context.ts';

const isTreatment = wordClass('treatment treatments therapy therapies');
const isFor = wordClass('for');
const isOf = wordClass('of for');
const isSubstanceUse = /^social\.(?:alcohol|drugs?|substance|tobacco|smoking)/;

/**
 * "any treatment for gout": a drug or a procedure for it, not the disease alone. Which of those in a record are for it the
 * entry must say.
 */
export function nameTreatments(ctx: StatementContext, leaves: readonly Leaf[]): void {
  for (const [index, leaf] of leaves.entries()) {
    const word =
      leaf.words.find(({ from, to }) => isTreatment(ctx.tokens[from]) && isFor(ctx.tokens[to])) ??
      (isNamedBy(leaves[index + 1]) ? undefined : treatmentCue(ctx, leaf));
    if (word !== undefined) nameTreatment(ctx, leaves, index, word);
  }
}

/** "treatment of gout with colchicine": what it is treated with is named. */
const isNamedBy = (next: Leaf | undefined): boolean =>
  next?.link === 'with' && /^(?:medication|procedure)$/.test(next.drafts[0]?.head.domain ?? '');

/** "prior treatment for", "treatment of", which are cues where a drug follows. */
function treatmentCue({ tokens }: StatementContext, { marks, drafts }: Leaf): Mark | undefined {
  const first = drafts.find((draft) => !isPopulation(draft));
  return marks.find((mark) => {
    if (mark.k !== 'cue' || mark.cue.negates === true || first === undefined || mark.to > first.term[0]) return false;
    // "received for the treatment of gout": what was received is named already.
    const cued = marks.some((one) => one.k === 'cue' && one.to <= mark.from && one.to >= mark.from - 1);
    if (!cued && (isFor(tokens[mark.from - 1]) || isFor(tokens[mark.from - 2]))) return false;
    const last = tokens[mark.to - 1];
    return (isOf(last) && isTreatment(tokens[mark.to - 2])) || (isTreatment(last) && isFor(tokens[mark.to]));
  });
}

const canBeTreated = (draft: Draft | undefined): draft is Draft =>
  draft !== undefined &&
  ((draft.head.domain === 'condition' && canQualify(draft)) || isSubstanceUse.test(draft.head.rule));

function nameTreatment(ctx: StatementContext, leaves: readonly Leaf[], index: number, word: Mark): void {
  const leaf = leaves[index]!;
  const at = leaf.drafts.findIndex(({ term }) => term[0] >= word.to);
  const treated = leaf.drafts[at];
  if (!canBeTreated(treated) || leaf.tree !== undefined || leaf.modifiers.has(treated)) return;
  if (leaf.drafts.slice(0, at).some((draft) => !isPopulation(draft)) || isDiagnosisBefore(leaves, index)) return;
  const between = leaf.marks.filter((mark) => mark.from >= word.to && mark.to <= treated.term[0]);
  if (!between.every((mark) => mark.k === 'filler' || (mark.k === 'cue' && saysNothingElse(mark)))) return;
  const members = membersOf(ctx, leaves, index, treated);
  if (members === undefined) return;
  const before = adjectives(ctx, leaf, word);
  if (isJoinedByCue(ctx, leaf, before[0]?.from ?? word.from)) return;
  const lead = before.length === 0 ? 'for' : `${ctx.slice(before[0]!.from, word.from)} for`;
  const disease = everPresent(treated);
  if (!asTreatment(ctx, treated, lead, [before[0]?.from ?? word.from, word.to])) return;
  leaf.modifiers.set(treated, disease);
  for (const { draft, own, tight } of members)
    if (tight) {
      own.modifiers.set(draft, everPresent(draft));
      asTreatment(ctx, draft, lead, draft.term);
    } else qualifyBy(draft, ctx.slice(word.from, word.to + 1), draft.term, 'before');
  for (const mark of [...before, word]) ctx.use(mark.from, mark.to);
  leaf.words = leaf.words.filter((one) => one !== word && !before.includes(one));
}

/** The disease itself: whoever never had it is not treated for it. */
const everPresent = ({ k, head, from, to, term }: Draft): Draft => ({
  k,
  head,
  from,
  to,
  term,
  durations: [],
  attrs: {},
  modality: 'asserted',
  phase: { phase: 'ever', at: term },
});

/** "diagnosis of or treatment for gout": the disease is enough by itself. */
const isDiagnosisBefore = (leaves: readonly Leaf[], index: number): boolean =>
  isList(leaves[index]!.link) &&
  (leaves[index - 1]?.drafts.length ?? 0) === 0 &&
  leaves[index - 1]?.marks.some((mark) => mark.k === 'cue' && mark.cue.hint !== undefined) === true;

const isJoint = wordClass('or and /');

/** "no diagnosis or treatment for gout": the words before it are of the disease. */
const isJoinedByCue = ({ tokens }: StatementContext, leaf: Leaf, at: number): boolean =>
  isJoint(tokens[at - 1]) && leaf.marks.some((mark) => mark.k === 'cue' && mark.to === at);

const saysNothingElse = (mark: Mark): boolean =>
  mark.k === 'cue' &&
  mark.cue.negates !== true &&
  mark.cue.subject === undefined &&
  mark.cue.wraps === undefined &&
  mark.cue.verdict === undefined &&
  mark.cue.modality === undefined;

/** The adjectives before the word: "commercial", "anti-inflammatory". */
function adjectives({ tokens }: StatementContext, leaf: Leaf, word: Mark): readonly Mark[] {
  const run: Mark[] = [];
  for (let edge = word.from; ; edge = run[0]!.from) {
    const mark = leaf.words.find(({ to }) => to === edge);
    if (mark === undefined) break;
    run.unshift(mark);
  }
  return run.length > 0 && isAdjectival(tokens.slice(run[0]!.from, word.from)) ? run : [];
}

/**
 * The other members of the list of diseases: what "or" joins closely is treated too; of one behind a comma that is not said,
 * and it counts only in an entry that says so. Undefined where one of them is no disease.
 */
function membersOf(
  { tokens }: StatementContext,
  leaves: readonly Leaf[],
  index: number,
  treated: Draft,
): readonly { readonly draft: Draft; readonly own: Leaf; readonly tight: boolean }[] | undefined {
  const found: { draft: Draft; own: Leaf; tight: boolean }[] = [];
  if (leaves[index]!.drafts.at(-1) !== treated) return undefined;
  for (let at = index + 1; isList(leaves[at]?.link) && !leaves[at]!.opens; at++) {
    const { drafts, words, tree, link, linkAt } = leaves[at]!;
    const [draft] = drafts;
    // "within a week or during the study": a further time is no member.
    if (drafts.length === 0 && words.length === 0 && tree === undefined) continue;
    if (drafts.length !== 1 || words.length > 0 || tree !== undefined) return undefined;
    if (!canQualify(draft) || draft.head.domain !== 'condition' || isQualified(draft)) return undefined;
    const loose = link === 'comma' || tokens[linkAt]?.lower === ',' || tokens[linkAt - 1]?.lower === ',';
    found.push({ draft, own: leaves[at]!, tight: !loose });
  }
  const comma = found.some(({ tight }) => !tight);
  return comma ? found.map((member) => ({ ...member, tight: false })) : found;
}

/** Makes of a disease a drug or a procedure for it; false where the vocabulary has no word for either. */
export function asTreatment(
  ctx: StatementContext,
  draft: Draft,
  lead: string,
  [from, to]: readonly [number, number],
): boolean {
  const [drug, procedure] = (['medication', 'procedure'] as const).map((kind) => ({
    domain: kind,
    rule: `${kind}.term`,
    concept: namedConcept(ctx.terminology, kind, [kind]),
  }));
  if (drug!.concept.codes.length === 0 || procedure!.concept.codes.length === 0) return false;
  const narrowed = (head: Draft['head']): Draft['head'] => {
    const one: Draft = { ...draft, head };
    qualifyBy(one, `${lead} ${ctx.slice(...draft.term)}`, [from, to], 'after');
    return one.head;
  };
  draft.orHead = narrowed(procedure!);
  draft.head = narrowed(drug!);
  draft.from = Math.min(draft.from, from);
  draft.to = Math.max(draft.to, to);
  return true;
}
