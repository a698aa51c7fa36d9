/** What a word is defined as, or shown by: by a colon, by "defined as", by "as evidenced by". */
import { gradedBy, isDefinedBy, sayOf, standFor } from '../findings/defining-measure.ts';
import { type Draft, draftsOf, join, type Tree, widen } from '../findings/draft.ts';
import { isList, isPopulation, opaqueDraft } from '../findings/leaf.ts';
import { canQualify, isBare, isQualified, qualify } from '../findings/qualifier.ts';
import type { StatementContext } from '../findings/statement-context.ts';
import { wordClass } from '../words/word-class.ts';
import { inherit } from './bracket.ts';
import type { Unit } from './grouping.ts';

/** What is said of examples in a list: their time. How grave or how active they are, their being examples says. */
export const NOTHING: ReadonlySet<string> = new Set();

const isNamely = wordClass('i ie i.e namely');

/** "renal failure, i.e. creatinine > 2 mg/dL": the value is no example. */
export const isDefinedByValue = ({ tokens }: StatementContext, { linkAt, drafts }: Unit): boolean =>
  linkAt !== undefined &&
  isNamely(tokens[linkAt]) &&
  drafts.length > 0 &&
  drafts.every(({ quantity }) => quantity !== undefined);

/** "sleep apnea, i.e. AHI > 15 or ODI > 10": values say what is meant, and are no other way to meet it. */
export const isNamedByValues = ({ tokens }: StatementContext, units: readonly Unit[]): boolean =>
  isNamely(tokens[units[0]!.linkAt ?? -1]) &&
  units.every(
    ({ drafts }) =>
      drafts.length > 0 &&
      drafts.some(({ quantity }) => quantity !== undefined) &&
      drafts.every((one) => MEASURED.has(one.head.domain)),
  );
const MEASURED: ReadonlySet<Draft['head']['domain']> = new Set(['observation', 'score']);

type Combine = (ctx: StatementContext, units: readonly Unit[]) => Tree | undefined;

/** Whether it is joined by "defined as". */
const isDefinition = ({ tokens }: StatementContext, { link, linkAt }: Unit): boolean =>
  link === 'colon' && linkAt !== undefined && tokens.slice(linkAt, linkAt + 2).some(({ lower }) => lower === 'defined');

/** "frailty defined as A or B": whoever has A without a word of frailty may be meant; nobody else is. */
function defined(
  ctx: StatementContext,
  before: Tree | undefined,
  after: Tree | undefined,
  { linkAt }: Unit,
): Tree | undefined {
  if (before === undefined || after === undefined) return before ?? after;
  if (before.k === 'not') {
    // "No liver disease, defined as A": whether A is the disease or its absence, nothing here can say.
    const to = Math.max(...draftsOf(after).map((draft) => draft.to));
    return join('and', [before, definitionIn(ctx, linkAt!, to)]);
  }
  const definition = definitionIn(ctx, linkAt!, linkAt! + 1);
  return join('and', [join('or', [before, definition]), after]);
}

function definitionIn(ctx: StatementContext, from: number, to: number): Draft {
  const draft = opaqueDraft(ctx, [{ k: 'word', from, to }]);
  draft.head = { ...draft.head, rule: 'opaque.definition' };
  return draft;
}

/** "asthma defined as FEV1 below 60 %, emphysema or fibrosis", "A, B and C defined as D": only what stands right beside is defined. */
export function definesLastOnly(ctx: StatementContext, units: readonly Unit[], at: number): boolean {
  const { drafts } = units[at]!;
  if (!isDefinition(ctx, units[at]!)) return false;
  const measured = drafts.some(({ quantity }) => quantity !== undefined);
  return at > 1 || (measured && units.slice(at + 1).some((unit) => unit.drafts.every(({ quantity }) => !quantity)));
}

/** The one finding of a tree that otherwise only says of whom it is. */
function soleFinding(tree: Tree): Draft | undefined {
  const parts = tree.k === 'and' ? tree.of : [tree];
  const [first, ...others] = parts.filter((part) => part.k !== 'draft' || !isPopulation(part));
  if (first === undefined || others.length > 0) return undefined;
  return first.k === 'draft'
    ? first
    : first.k === 'not' && first.of.k === 'draft' && first.of.head.negated === true
      ? first.of
      : undefined;
}

/** A tree without its one finding, for which another tree stands. */
function inPlace(tree: Tree, by: Tree): Tree {
  if (tree.k !== 'and') return by;
  return join('and', [...tree.of.filter((part) => part.k === 'draft' && isPopulation(part)), by])!;
}

const isValue = ({ head, quantity }: Draft): boolean =>
  quantity !== undefined && (head.domain === 'observation' || head.domain === 'score');
/** "the HAMD-6 score > 7": a number that is part of a scale's name was taken for its value. */
const holdsScaleNumber = (drafts: readonly Draft[]): boolean =>
  drafts.length > 1 && drafts.some(({ head, quantity }) => head.domain === 'score' && quantity?.op === '=');
const isHuman = ({ head }: Draft): boolean => head.domain === 'consent' || head.domain === 'judgement';
const isFunction = ({ head }: Draft): boolean => head.rule === 'judgement.organ-function';
const isPlainWords = ({ head, quantity, window, durations, count }: Draft): boolean =>
  head.domain === 'opaque' &&
  quantity === undefined &&
  window === undefined &&
  durations.length + (count ? 1 : 0) === 0;

/**
 * "frailty defined as A": words that no rule knows narrow the finding, values stand beside it or, for the function of an
 * organ, in its place; what only the person can tell must be true beside it. Undefined where it may mean more.
 */
function plainDefinition(ctx: StatementContext, before: Tree, after: Tree, { linkAt }: Unit): Tree | undefined {
  const finding = soleFinding(before);
  const drafts = draftsOf(after);
  if (finding === undefined || holdsScaleNumber(drafts)) return undefined;
  if (isFunction(finding) && drafts.every(isValue)) return inPlace(before, after);
  if (before.k === 'not' || (before.k === 'and' && !before.of.includes(finding))) return undefined;
  if (after.k === 'draft' && isPlainWords(after) && canQualify(finding)) {
    qualify(ctx, finding, [linkAt!, after.to]);
    return before;
  }
  if (finding.head.domain !== 'condition') return undefined;
  if (drafts.every(isHuman)) return join('and', [before, after]);
  if (!drafts.every(isValue) || isDefinedBy(ctx, finding, drafts)) return undefined;
  if (ctx.section === 'exclusion' && !isGrade(finding)) return undefined;
  gradedBy(finding, drafts);
  return join('and', [before, after]);
}

/** "severe asthma defined as a FEV1 below 50 %": what is defined is how grave it is, or how well kept. */
const isGrade = ({ attrs }: Draft): boolean =>
  attrs['severity'] !== undefined || /^(?:un)?controlled$/.test(attrs['stability'] ?? '');

/** The unit that is defined, and what it is defined as, as one. */
export function withDefinition(
  ctx: StatementContext,
  units: readonly Unit[],
  at: number,
  combine: Combine,
): readonly Unit[] {
  const [named, unit] = [units[at - 1]!, units[at]!];
  const end = endOfValues(units, at);
  const tree = explained(ctx, named.tree, combine(ctx, units.slice(at, end)), unit);
  const drafts = [...named.drafts, ...units.slice(at, end).flatMap((one) => one.drafts)];
  return [...units.slice(0, at - 1), { ...named, tree, drafts, population: false }, ...units.slice(end)];
}

/** Where the run of values ends that a unit begins; after the unit where it is none. */
function endOfValues(units: readonly Unit[], at: number): number {
  let end = at + 1;
  if (!units[at]!.drafts.every(isValue)) return end;
  while (end < units.length && isList(units[end]!.link) && units[end]!.opens !== true && isValues(units[end]!)) end++;
  return end;
}

const isValues = ({ drafts }: Unit): boolean => drafts.length > 0 && drafts.every(isValue);
const isShowing = wordClass(
  'as evidenced indicated demonstrated shown manifested determined measured documented confirmed assessed based according verified diagnosed established detected evaluated defined',
);

/** "hypertension as evidenced by a systolic pressure > 170 or a diastolic pressure > 100": all the values, beside the finding or in its place. */
export function withShowing(
  ctx: StatementContext,
  units: readonly Unit[],
  combine: Combine,
): readonly Unit[] | undefined {
  const at = units.findIndex(
    (unit, index) =>
      index > 0 && unit.link === 'relation' && unit.linkAt !== undefined && isShowing(ctx.tokens[unit.linkAt]),
  );
  if (at < 1 || !isValues(units[at]!)) return undefined;
  const [named, unit] = [units[at - 1]!, units[at]!];
  const finding = named.tree && soleFinding(named.tree);
  const end = endOfValues(units, at);
  const values = combine(ctx, [{ ...unit, link: undefined }, ...units.slice(at + 1, end)]);
  if (finding === undefined || values === undefined) return undefined;
  const drafts = draftsOf(values);
  if (holdsScaleNumber(drafts)) return undefined;
  let tree: Tree | undefined;
  if (isFunction(finding)) tree = inPlace(named.tree!, values);
  else if (named.tree!.k !== 'not' && finding.head.domain === 'condition') {
    const whole = isDefinedBy(ctx, finding, drafts) && finding.window === undefined;
    if (whole && Object.keys(finding.attrs).length === 0) {
      standFor(finding, drafts);
      tree = inPlace(named.tree!, values);
    } else {
      gradedBy(finding, drafts);
      tree = join('and', [named.tree, values]);
    }
  }
  if (tree === undefined) return undefined;
  const all = [...named.drafts, ...units.slice(at, end).flatMap((one) => one.drafts)];
  return [...units.slice(0, at - 1), { ...named, tree, drafts: all, population: false }, ...units.slice(end)];
}

/**
 * What a colon explains. A measured value stands in place of the word that it defines ("renal failure: GFR < 15"), and in
 * an exclusion the kinds of a disease in place of the disease; anything else must be true beside it.
 */
/** "performance status: Lansky above 50 up to 16 years": a score without a value, before others that have theirs. */
const isLabelOfScores = (before: Tree | undefined, after: Tree): boolean =>
  before?.k === 'draft' &&
  before.head.domain === 'score' &&
  before.quantity === undefined &&
  before.window === undefined &&
  draftsOf(after).some(({ head, quantity }) => head.domain === 'score' && quantity !== undefined);

/** "Medications: steroids, heparin": the word only says what stands behind it. */
const isLabelOfDrugs = (before: Tree | undefined, after: Tree): boolean =>
  before?.k === 'draft' &&
  /^(?:medication|procedure)$/.test(before.head.concept?.codes[0]?.code ?? '') &&
  !isQualified(before) &&
  isBare(before) &&
  before.quantity === undefined &&
  draftsOf(after).some(({ head }) => head.domain === 'medication' || head.domain === 'procedure');

export function explained(
  ctx: StatementContext,
  before: Tree | undefined,
  after: Tree | undefined,
  unit: Unit,
): Tree | undefined {
  const parted =
    before?.k === 'draft' && after?.k === 'and' && isDefinition(ctx, unit) ? withoutDenied(after.of) : undefined;
  if (parted !== undefined) return join('and', [explained(ctx, before, parted.said, unit), ...parted.denied]);
  if (after !== undefined && (isLabelOfScores(before, after) || isLabelOfDrugs(before, after))) return after;
  const denied = before?.k === 'not' && after !== undefined ? deniedByValue(ctx, before.of, after) : undefined;
  if (denied !== undefined) return denied;
  const isNamed = isDefinition(ctx, unit) && before !== undefined && after !== undefined;
  const plain = isNamed ? plainDefinition(ctx, before, after, unit) : undefined;
  if (plain !== undefined) return plain;
  const both = isDefinition(ctx, unit) ? defined(ctx, before, after, unit) : join('and', [before, after]);
  if (before?.k !== 'draft' || before.head.domain !== 'condition' || before.attrs['acuity'] !== undefined) return both;
  const drafts = after === undefined ? [] : draftsOf(after);
  const isKind = ({ head, quantity }: Draft): boolean =>
    head.domain === 'condition' && quantity === undefined && (head.concept?.codes.length ?? 0) > 0;
  const listed = (isNamed || ctx.section === 'exclusion') && drafts.length > 0;
  const kinds = listed && drafts.every(isKind) && isPlainChoice(after!);
  const dated = before.window !== undefined && !(kinds && drafts.every(isUndated));
  if (dated || (!kinds && !isDefinedBy(ctx, before, drafts))) return both;
  for (const draft of drafts) inherit(draft, before, NOTHING);
  widen(drafts[0]!, [before.from, before.to]);
  if (!kinds) standFor(before, drafts);
  return after;
}

/** "renal failure defined as GFR < 30 in the absence of dialysis": what must not be stands beside what defines the word. */
function withoutDenied(of: readonly Tree[]): { said: Tree; denied: readonly Tree[] } | undefined {
  const denied = of.filter(({ k }) => k === 'not');
  const said = join(
    'and',
    of.filter(({ k }) => k !== 'not'),
  );
  return denied.length > 0 && said !== undefined && draftsOf(said).every(isValue) ? { said, denied } : undefined;
}

/** "no anemia, defined as hemoglobin below 10": the value says what must not be, or what must. */
function deniedByValue(ctx: StatementContext, finding: Tree, values: Tree): Tree | undefined {
  if (finding.k !== 'draft' || finding.head.domain !== 'condition') return undefined;
  const said = sayOf(ctx, finding, draftsOf(values));
  return said === 'finding' ? { k: 'not', of: values } : said === 'absence' ? values : undefined;
}

const isUndated = ({ window, durations, phase }: Draft): boolean =>
  window === undefined && durations.length === 0 && phase === undefined;

const isPlainChoice = (tree: Tree): boolean => tree.k === 'draft' || (tree.k === 'or' && tree.of.every(isPlainChoice));
