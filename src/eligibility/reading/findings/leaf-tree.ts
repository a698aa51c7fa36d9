import { wordClass } from '../words/word-class.ts';
import { type Draft, draftsOf, join, type Said, type Tree, widen } from './draft.ts';
import { isShownBy, type Leaf } from './leaf.ts';
import { doneOrPlanned } from './planned-instead.ts';
import { mergeScoreWords } from './score-name.ts';
import { mergeScoreRanges } from './score-range.ts';
import { stageText } from './stage-text.ts';
import type { StatementContext } from './statement-context.ts';

/** A draft with the unknown words that narrow it and what is excepted from it. */
function narrowed(leaf: Leaf, draft: Draft): Tree {
  const modifier = leaf.modifiers.get(draft);
  const own = withKinds(leaf, draft);
  const tree = modifier === undefined ? own : join('and', [own, modifier])!;
  const unless = leaf.exceptions.get(draft);
  return unless === undefined ? tree : { k: 'except', base: tree, unless };
}

/** A draft or any of the kinds of it that are named; neither, where it is denied. */
function withKinds(leaf: Leaf, draft: Draft): Tree {
  const kinds = leaf.kinds.get(draft);
  const own = treeOfDraft(draft);
  if (kinds === undefined) return own;
  return own.k === 'not' && !isShownBy(draft)
    ? { k: 'not', of: join('or', [own.of, kinds])! }
    : join('or', [own, kinds])!;
}

/** The draft with other words said of it. */
function variantOf({ phase: _phase, ...own }: Draft, { attrs, modality = 'asserted', phase, concept }: Said): Draft {
  const head = concept === undefined ? own.head : { ...own.head, concept };
  return { ...own, head, attrs: { ...attrs }, modality, ...(phase === undefined ? {} : { phase }) };
}

function treeOfWindows(draft: Draft, windows: NonNullable<Draft['windows']>): Tree {
  const [other, ...more] = windows.map((window): Tree => ({ ...draft, window, windows: [] }));
  return join('and', [join(draft.eitherWindow ? 'or' : 'and', [draft, other]), ...more])!;
}

/** A value and where it stands, for an atom of its own. */
const placed = (quantity: NonNullable<Draft['quantity']>): Pick<Draft, 'quantity' | 'from' | 'to'> => ({
  quantity,
  from: quantity.at[0],
  to: quantity.at[1],
});

/** A draft's own tree: several windows are several atoms, and a phrase that denies is a "not". */
function treeOfDraft(draft: Draft): Tree {
  if (draft.own) {
    const { own: _own, ...family } = draft;
    return join('or', [{ ...family, head: { ...draft.head, subject: 'patient' } } as Draft, family].map(treeOfDraft))!;
  }
  const { otherQuantities, ...own } = draft;
  if (otherQuantities !== undefined)
    return join(
      'or',
      [own, ...otherQuantities.map((quantity): Draft => ({ ...own, ...placed(quantity) }))].map(treeOfDraft),
    )!;
  if (draft.countTo !== undefined) {
    const { countTo, ...least } = draft;
    const [negated, plain] = [draft.head.negated === true, { ...draft.head, negated: false }];
    const range = join(
      'and',
      [{ ...least, head: plain } as Draft, { ...least, head: plain, count: countTo } as Draft].map(treeOfDraft),
    )!;
    return negated ? { k: 'not', of: range } : range;
  }
  if (draft.orPlanned !== undefined) return join('or', doneOrPlanned(draft, draft.orPlanned).map(treeOfDraft))!;
  const { variants = [] } = draft;
  if (variants.length > 0) {
    const own: Draft = { ...draft, variants: [] };
    return join('or', [own, ...variants.map((said) => variantOf(own, said))].map(treeOfDraft))!;
  }
  const tree = draft.windows === undefined ? draft : treeOfWindows(draft, draft.windows);
  return draft.head.negated === true ? { k: 'not', of: tree } : tree;
}

const isPressure = (draft: Draft): boolean => draft.head.rule === 'observation.blood-pressure';

/** "< 140/90 at screening": both halves are of then. */
function shareTime({ window, phase }: Draft, half: Draft): void {
  if (half.window !== undefined || half.phase !== undefined) return;
  if (window !== undefined) half.window = window;
  if (phase !== undefined) half.phase = phase;
}

const NAMES_PRESSURE = /blood pressure|\bbp\b|hypertensi/i;

const NAMES_FALL = /hypotens/i;

/** 160/100 as one part. Above it either half is enough; below it both are needed, but one that is too low bars alone. The name before it is theirs. */
export function mergePressure(drafts: readonly Draft[], leaf: Leaf, bars: boolean): Tree[] {
  const treeOf = (draft: Draft): Tree => narrowed(leaf, draft);
  const halves = drafts.filter(isPressure);
  if (halves.length < 2) return drafts.map(treeOf);
  const first = drafts.indexOf(halves[0]!);
  const name = drafts[first - 1];
  const named =
    name !== undefined &&
    name.quantity === undefined &&
    name.head.domain === 'observation' &&
    NAMES_PRESSURE.test(name.head.concept?.text ?? '');
  if (named) widen(halves[0]!, [name.from, name.to]);
  for (const half of halves) shareTime(halves[1]!, half);
  const upward = halves[0]!.quantity?.op.startsWith('>') === true;
  const fallen = NAMES_FALL.test(name?.head.concept?.text ?? '');
  const pair = join(upward || fallen || bars ? 'or' : 'and', halves.map(treeOf))!;
  return drafts.flatMap((draft, index): Tree[] =>
    index === first ? [pair] : isPressure(draft) || (named && draft === name) ? [] : [treeOf(draft)],
  );
}

/** What brackets name beside a denied finding are kinds of it: each is denied. */
export const deniedExamples = (leaf: Leaf): Tree | undefined =>
  leaf.bracketed && leaf.tree?.k === 'and' ? { k: 'or', of: leaf.tree.of } : leaf.tree;

const holdsValue = (tree: Tree): boolean => draftsOf(tree).some(({ quantity }) => quantity !== undefined);

/** "neither A nor B": each of them is denied, not the two together. */
const isNeither = (ctx: StatementContext, leaf: Leaf): boolean =>
  leaf.marks.some((mark) => mark.k === 'cue' && ctx.tokens[mark.from]!.lower === 'nor');

/** Whether brackets of a leaf begin with "e.g." or the like. */
const givesExamples = ({ marks }: Leaf): boolean =>
  marks.some((mark) => {
    const first = mark.k === 'group' ? mark.marks.find(({ k }) => k !== 'filler') : undefined;
    return first?.k === 'link' && first.link === 'such';
  });

/** "willing to stop sedatives (e.g. lorazepam)": what somebody is willing to do names nothing that must be there, or may not. */
const namesObjects = ({ tokens }: StatementContext, leaf: Leaf): boolean => {
  const named = leaf.drafts.filter(({ head }) => head.population !== true);
  // "not willing or unable to walk (e.g. dementia)": a disease keeps somebody from it.
  const bracket = leaf.marks.find(({ k }) => k === 'group')?.from;
  const facts =
    leaf.tree !== undefined && draftsOf(leaf.tree).every(({ head }) => /^(?:condition|social)$/.test(head.domain));
  const unable = ({ from }: Draft): boolean => facts && tokens.slice(from, bracket).some(isUnable);
  const willing = (draft: Draft): boolean =>
    draft.head.domain === 'consent' && draft.head.modality === 'willingness' && !unable(draft);
  return leaf.bracketed && named.length > 0 && named.every(willing) && givesExamples(leaf);
};
const isUnable = wordClass('unable inability incapable incapacity');

export function leafTree(ctx: StatementContext, leaf: Leaf): Tree | undefined {
  if (namesObjects(ctx, leaf)) leaf.tree = undefined;
  const drafts = mergeScoreRanges(ctx, mergeRepeated(mergeStages(leaf.drafts)));
  const trees = mergePressure(drafts, leaf, (ctx.section === 'exclusion') === (leaf.negatedFrom === undefined));
  const at = startOfDenied(leaf, drafts);
  const either = ctx.section === 'exclusion' && leaf.bracketed;
  if (at === undefined || at >= trees.length) {
    if (leaf.deniesBrackets && leaf.tree !== undefined && leaf.tree.k !== 'not' && !holdsValue(leaf.tree))
      return join('and', [...trees, { k: 'not', of: deniedExamples(leaf)! }]);
    const own = areAllergens(ctx, drafts) ? [join('or', trees)] : trees;
    return either ? join('or', [join('and', own), leaf.tree]) : join('and', [...own, leaf.tree]);
  }
  const some = trees.findIndex((tree, index) => index > at && endsDenial(ctx, tree, trees[at]!));
  const end = some < 0 ? trees.length : some;
  const positive = [...trees.slice(0, at), ...trees.slice(end)];
  // "(i.e., no rash)": what is denied itself is not denied once more.
  const also = leaf.tree?.k === 'not' && at === 0 ? leaf.tree : undefined;
  const negative = join(leaf.bracketed ? 'or' : 'and', [
    join(isNeither(ctx, leaf) ? 'or' : 'and', trees.slice(at, end)),
    also === undefined ? deniedExamples(leaf) : undefined,
  ]);
  return join('and', [...positive, negative && { k: 'not', of: negative }, also, leaf.undenied]);
}

/** "(polysorbate 20 sorbitol)": a comma was lost between two of the things that an allergy is to. */
const areAllergens = ({ section }: StatementContext, drafts: readonly Draft[]): boolean =>
  section === 'exclusion' && drafts.length > 1 && drafts.every(({ head }) => head.rule === 'allergy.to');

const isIn = wordClass('in');

/** "no contraception in women", "no asthma, able to walk": what is no part of what a "no" before it denies. */
const endsDenial = (ctx: StatementContext, tree: Tree, denied: Tree): boolean =>
  (ctx.section === 'exclusion' && isOfThose(ctx, tree)) ||
  (ctx.section === 'inclusion' && isConsent(tree) && !isConsent(denied));
const isConsent = (tree: Tree): boolean => tree.k === 'draft' && tree.head.domain === 'consent';

/** "no contraception in women": it is women who are kept out, and what they lack is denied. */
const isOfThose = ({ tokens }: StatementContext, tree: Tree): boolean => {
  const [first] = draftsOf(tree);
  return first?.head.population === true && isIn(tokens[first.from - 1]);
};

/** Index among the drafts that are left from which "no" applies. */
function startOfDenied({ drafts, negatedFrom }: Leaf, left: readonly Draft[]): number | undefined {
  if (negatedFrom === undefined) return undefined;
  const denied = new Set(drafts.slice(negatedFrom));
  const first = left.findIndex((draft) => denied.has(draft));
  return first < 0 ? left.length : first;
}

const MEASURED = new Set<Draft['head']['domain']>(['score', 'observation']);
const codeOf = ({ head }: Draft): string | undefined => head.concept?.codes[0]?.code;

/** Names of a pressure as a whole before one of its halves. */
const WHOLE_OF: Readonly<Record<string, string>> = {
  'systolic-blood-pressure': 'blood-pressure',
  'diastolic-blood-pressure': 'blood-pressure',
};

/** "the ECOG score of performance status is 0 or 1": a measure that is named twice has the one value. */
export function mergeRepeated(given: readonly Draft[]): readonly Draft[] {
  const drafts = mergeScoreWords(given);
  const repeated = drafts.filter((draft, index) => {
    const next = drafts[index + 1];
    if (next?.quantity === undefined || !MEASURED.has(draft.head.domain) || !MEASURED.has(next.head.domain))
      return false;
    if (draft.quantity !== undefined || draft.window !== undefined || draft.head.negated === true) return false;
    const [code, other] = [codeOf(draft), codeOf(next)];
    if (code === undefined || other === undefined || (code !== other && WHOLE_OF[other] !== code)) return false;
    next.attrs = { ...draft.attrs, ...next.attrs };
    widen(next, [draft.from, draft.to]);
    return true;
  });
  return repeated.length === 0 ? drafts : drafts.filter((draft) => !repeated.includes(draft));
}

/** "heart failure (NYHA) class III": the step is one of the scale named right before it. */
const isScaleBefore = ({ head, quantity, to }: Draft, stage: Draft): boolean =>
  head.domain === 'score' &&
  quantity === undefined &&
  (head.concept?.codes.length ?? 0) > 0 &&
  to <= stage.from &&
  stage.from - to <= 1;

/** "stage III colorectal cancer": the stage belongs to the condition. */
export function mergeStages(drafts: readonly Draft[]): readonly Draft[] {
  const stage = drafts.find((draft) => draft.head.rule === 'score.stage' && draft.quantity !== undefined);
  const condition = drafts.find((draft) => draft.head.domain === 'condition' && draft.quantity === undefined);
  if (stage === undefined || condition === undefined) return drafts;
  const scale = drafts.find((draft) => draft !== stage && isScaleBefore(draft, stage));
  if (scale !== undefined) {
    scale.quantity = stage.quantity!;
    widen(scale, [stage.from, stage.to]);
    return drafts.filter((draft) => draft !== stage);
  }
  condition.quantity = stage.quantity!;
  condition.attrs = { ...condition.attrs, stage: stageText(stage.quantity!) };
  widen(condition, [stage.from, stage.to]);
  return drafts.filter((draft) => draft !== stage);
}
