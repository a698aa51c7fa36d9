import type { Section } from '../../criterion.ts';
import { withoutSaid } from '../findings/alternative.ts';
import { nameInfection, shareDuring, shareJudgement, shareStay, shareTreatment } from '../findings/attachment.ts';
import { compound } from '../findings/compound.ts';
import { nameContents } from '../findings/contents.ts';
import { saidBefore } from '../findings/cue-effect.ts';
import { type Draft, join, type Tree } from '../findings/draft.ts';
import { type Carried, isList, isPopulation, type Leaf, opaqueDraft } from '../findings/leaf.ts';
import { deniedExamples, leafTree, mergePressure, mergeRepeated, mergeStages } from '../findings/leaf-tree.ts';
import { takeOrigins } from '../findings/origin.ts';
import { nameOthers } from '../findings/other-kind.ts';
import { qualifyFindings } from '../findings/qualifying.ts';
import { readLeaf } from '../findings/read-leaf.ts';
import type { StatementContext } from '../findings/statement-context.ts';
import { takeTails } from '../findings/tail.ts';
import { takeTimesOfValues } from '../findings/taken-at.ts';
import { nameTreatments } from '../findings/treatment-for.ts';
import { settleValues } from '../findings/value-sense.ts';
import type { Head, Link, Mark } from '../marks/mark.ts';
import { relateFindings } from '../relations/relation.ts';
import { narrowByCauses } from '../relations/relation-causes.ts';
import { askForScores, narrowByWays } from '../relations/relation-ways.ts';
import type { Token } from '../words/token.ts';
import { wordClass } from '../words/word-class.ts';
import { withComparison } from './bare-value.ts';
import {
  addKinds,
  bracket,
  carriedInto,
  except,
  exceptFromWords,
  granted,
  isAlternative,
  isException,
  nameAllergy,
} from './bracket.ts';
import { combine } from './combination.ts';
import { countBracket } from './counted-bracket.ts';
import { defineTogether } from './defined-together.ts';
import { shareRowDuring } from './during-stay.ts';
import { readEquivalents } from './equivalent-dose.ts';
import { exemplify, isExamples } from './examples.ts';
import { mergeExpansions } from './expansion.ts';
import { saysForWhom } from './for-all-of-them.ts';
import { namedUnits, type Unit } from './grouping.ts';
import { lendWords, narrow, settleWords } from './lending.ts';
import { beginsClause, endsWithout, isBare, leavesOf } from './members.ts';
import { nameNumbered } from './numbered-member.ts';
import { saidBack, sayLast } from './said-last.ts';
import { isChoice, isSaidTogether } from './said-together.ts';
import { shareAbuse } from './shared-abuse.ts';
import { shareAllergy, shareReaction } from './shared-allergy.ts';
import { shareCompounds } from './shared-compound.ts';
import { shareKinds, shareLacks } from './shared-kind.ts';
import { dropWays, shareMethods } from './shared-method.ts';
import { shareOrgans } from './shared-organ.ts';
import { shareNamedSites, shareSites } from './shared-site.ts';
import { describeAfter, shareValues } from './shared-value.ts';
import { spreadWords } from './shared-words.ts';
import { spread } from './spreading.ts';
import { shareStage, stageOrCourse } from './stage-or-course.ts';
import { takeSubstances } from './taken-substance.ts';
import { shareNeeded, treatedThen } from './treated-then.ts';
import { isWhichever, passWhichever } from './whichever.ts';

const isWhich = wordClass('which that');
const isAgeWord = wordClass('age aged ages old older younger');

function saysAge({ tokens }: StatementContext, { from, to }: Mark): boolean {
  for (let at = from; at < to; at++) if (isAgeWord(tokens[at])) return true;
  return false;
}

/** What was said of the words in a bracket is not said of what follows them. */
const withoutAttrs = ({ attrs: _attrs, ...rest }: Carried): Carried => rest;

/** A coordination: its members with what the words before and after the whole list say of each. */
export function readList(
  ctx: StatementContext,
  marks: readonly Mark[],
  nested: (group: readonly Mark[], carried: Carried) => Tree | undefined,
  inherited: Carried = {},
): Tree | undefined {
  const leaves = leavesOf(ctx, marks);
  const ageWord = marks.some((mark) => saysAge(ctx, mark));
  let carried: Carried = inherited;
  let before: Draft | undefined;
  passWhichever(ctx, leaves);
  let pending: Leaf | undefined;
  let taken = false;
  for (const [index, leaf] of leaves.entries()) {
    const inherits = index === 0 || (isList(leaf.link) && (!leaf.opens || carriesOn(carried, leaf)));
    const previous = taken ? undefined : leaves[index - 1];
    taken = false;
    const choice = previous !== undefined && isChoice(previous, leaf, leaves) ? previous : pending;
    if (choice !== undefined && isChoice(choice, leaf, leaves)) {
      leaf.alternatives = choice.alternatives;
      if (choice.negatedFrom !== undefined) leaf.negatedFrom = 0;
      readLeaf(ctx, leaf, withoutSaid(carried), before, ageWord);
    } else {
      if (previous !== undefined && isBare(previous) && isSaidTogether(leaf, leaves))
        leaf.negatedFrom = previous.negatedFrom === undefined ? undefined : 0;
      readLeaf(ctx, leaf, saidBefore(ctx, leaf, inherits ? { carried } : { people: previous }), before, ageWord);
    }
    settleValues(ctx, leaf);
    for (const mark of leaf.marks) {
      if (mark.k !== 'group' || isWhichever(ctx, mark)) continue;
      const { verdict } = ctx;
      const explained = leaf.drafts.findLast((draft) => draft.from < mark.from && !isPopulation(draft));
      const read = (): Tree | undefined => nested(withComparison(explained, mark), carriedInto(mark, leaf.carried));
      const tree = ctx.whileExplaining(explained, () =>
        isExamples(mark.marks, ctx) ? ctx.whileItemising('exceptions', read) : read(),
      );
      ctx.verdict = verdict;
      nameAllergy(ctx, explained, tree);
      if (tree !== undefined && countBracket(leaf, tree, mark, isExamples(mark.marks, ctx))) continue;
      if (tree !== undefined && isExamples(mark.marks, ctx) && exemplify(ctx, leaf, tree, mark.from)) continue;
      if (!isException(mark.marks, ctx)) {
        if (tree !== undefined && isAlternative(ctx, leaf, mark)) addKinds(leaf, mark, granted(ctx, mark, tree));
        else {
          bracket(ctx, leaf, tree, mark.from);
          if (tree !== undefined) defineTogether(ctx, leaves, index, explained, tree);
        }
      } else if (!except(ctx, leaves.slice(0, index + 1), tree, mark.from)) exceptFromWords(ctx, leaf, tree, mark);
    }
    if (saidBack(ctx, leaves, index)) {
      taken = true;
      continue;
    }
    // "oral, injected or topical drugs": a word that no cue knows stands in the row of cues.
    if (leaf.drafts.length > 0 || leaf.tree !== undefined || isBare(leaf)) pending = undefined;
    else pending = choice;
    carried = leaf.tree !== undefined && leaf.drafts.length === 0 ? withoutAttrs(leaf.carried) : leaf.carried;
    before = leaf.drafts.findLast((draft) => !isPopulation(draft)) ?? before;
  }
  const scores = narrowByWays(ctx, leaves);
  narrowByCauses(ctx, leaves);
  describeAfter(ctx, leaves);
  sayLast(ctx, leaves);
  readEquivalents(ctx, leaves);
  shareMethods(ctx, leaves);
  nameNumbered(ctx, leaves);
  takeSubstances(ctx, leaves);
  lendWords(ctx, leaves);
  shareSites(ctx, leaves);
  shareNamedSites(ctx, leaves);
  shareOrgans(ctx, leaves);
  shareKinds(ctx, leaves);
  shareLacks(ctx, leaves);
  const named = leaves.flatMap((leaf) => leaf.drafts.map((draft) => ({ draft, head: draft.head })));
  for (const leaf of leaves) {
    nameContents(ctx, leaf);
    if (leaf.words.length > 0) takeTimesOfValues(ctx, leaf);
    mergeExpansions(ctx, leaf);
    compound(ctx, leaf);
  }
  nameTreatments(ctx, leaves);
  shareAllergy(ctx, leaves);
  renameRepeated(named);
  takeOrigins(ctx, leaves);
  qualifyFindings(ctx, leaves);
  for (const leaf of leaves) narrow(ctx, leaves, leaf);
  takeTails(ctx, leaves);
  relateFindings(ctx, leaves);
  askForScores(leaves, scores);
  nameOthers(ctx, leaves);
  shareReaction(leaves);
  dropWays(ctx, leaves);
  for (const leaf of leaves) settleWords(ctx, leaf);
  shareCompounds(ctx, leaves);
  shareAbuse(ctx, leaves);
  spread(ctx, leaves);
  treatedThen(ctx, leaves);
  shareNeeded(ctx, leaves);
  stageOrCourse(ctx, leaves);
  shareStage(ctx, leaves);
  spreadWords(ctx, leaves);
  return assemble(ctx, leaves);
}

/** "weight gain > 5 kg or > 10 lb": where words beside a term made it another thing, a further value is of that thing too. */
function renameRepeated(named: readonly { readonly draft: Draft; readonly head: Head }[]): void {
  if (named.length < 2) return;
  for (const { draft, head } of named) {
    if (draft.head === head || draft.quantity === undefined) continue;
    for (const other of named) if (other.head === head && other.draft.head === head) other.draft.head = draft.head;
  }
}

/** A leaf that begins with a cue of another sort ("planned") keeps what it does not contradict only where the leaf before had nothing but cues. */
const carriesOn = (carried: Carried, leaf: Leaf): boolean => carried.attrs !== undefined && leaf.link !== undefined;

function assemble(ctx: StatementContext, leaves: readonly Leaf[]): Tree | undefined {
  shareValues(leaves);
  const kept = leaves.filter((leaf) => !isBare(leaf) || leaf.tree !== undefined);
  dropRedundant(kept, ctx.section);
  for (const [index, leaf] of leaves.entries()) {
    shareStay(leaf, leaves[index + 1]);
    shareDuring(ctx, leaves, index);
    shareRowDuring(ctx, leaves, index);
    shareTreatment(ctx, leaves, index);
    nameInfection(ctx, leaf, leaves[index + 1]);
  }
  shareJudgement(ctx, leaves);
  const units: Unit[] = [];
  const links = effectiveLinks(leaves);
  for (let index = 0; index < leaves.length; index++) {
    const leaf = leaves[index]!;
    const scope = negatedRun(ctx, leaves, index);
    if (scope > index + 1) {
      const run = leaves.slice(index, scope);
      // "(i.e., no rash)": what is denied itself is not denied once more.
      const also = run.flatMap((one) => (one.tree?.k === 'not' ? [one.tree] : []));
      const trees = run.map((one) =>
        join(one.bracketed ? 'or' : 'and', [
          ...mergePressure(mergeRepeated(mergeStages(one.drafts)), one, true),
          one.tree?.k === 'not' ? undefined : deniedExamples(one),
        ]),
      );
      const inner = join('or', trees);
      units.push({
        link: links[index],
        tree: join('and', [inner && { k: 'not', of: inner }, ...also]),
        drafts: leaves.slice(index, scope).flatMap((one) => one.drafts),
        population: false,
      });
      index = scope - 1;
      continue;
    }
    units.push({
      link: isLastOfMany(ctx, leaf, units) ? 'and' : isAskedOfAll(ctx, leaves, index) ? 'who' : links[index],
      ...(leaf.link === 'relation' ? { relation: relationDraft(ctx, leaf) } : {}),
      tree: leafTree(ctx, leaf),
      tight: ctx.tokens[leaf.linkAt]?.lower !== ',' && ctx.tokens[leaf.linkAt - 1]?.lower !== ',',
      linkAt: leaf.linkAt,
      opens: leaf.opens,
      drafts: leaf.drafts,
      population:
        leaf.tree === undefined && (leaf.drafts.length > 0 ? leaf.drafts.every(isPopulation) : beginsClause(leaf)),
    });
  }
  return combine(ctx, namedUnits(units, ctx));
}

/** "asthma or gout, which precludes surgery": a clause of judgement at the end is on all that stands before it. */
const isAskedOfAll = (ctx: StatementContext, leaves: readonly Leaf[], index: number): boolean => {
  const { link, drafts, tree, linkAt } = leaves[index]!;
  if (index === 0 || saysForWhom(ctx, leaves, index)) return index > 0;
  if (ctx.section === 'inclusion' && link === 'with' && leaves.slice(index + 1).every((leaf) => leaf.link === 'and'))
    return isOfEither(ctx.tokens, leaves.slice(0, index), linkAt);
  if (index < leaves.length - 1 || link !== 'comma' || drafts.length !== 1 || tree !== undefined) return false;
  const [{ head, quantity }] = drafts as [Draft];
  // "preeclampsia or eclampsia, beyond 20 weeks of gestation"
  if (ctx.section === 'inclusion' && head.rule === 'reproductive.gestation' && quantity !== undefined) return true;
  return head.domain === 'judgement' && isWhich(ctx.tokens[linkAt + 1]);
};

/** "gout or asthma, with a pain score above 4": behind a comma, where none stands in the list, it is asked of all; whoever has only one is let in by no guess. */
const isOfEither = (tokens: readonly Token[], before: readonly Leaf[], linkAt: number): boolean =>
  tokens[linkAt - 1]?.lower === ',' &&
  before.some(({ link }) => link === 'or') &&
  before.every(({ link, linkAt: at }) => link !== 'or' || tokens[at - 1]?.lower !== ',');

/** "are blind, have asthma, and have had a stroke" as an exclusion: the last of a list, not what the others have too. */
const isLastOfMany = ({ section, tokens }: StatementContext, { link, linkAt }: Leaf, units: readonly Unit[]): boolean =>
  section === 'exclusion' &&
  link === 'but' &&
  tokens[linkAt]?.lower === ',' &&
  units.some((unit) => unit.link === 'comma');

/** "A, proven or suspected B": after members that are only cues, what joins is the word before the first of them. */
function effectiveLinks(leaves: readonly Leaf[]): (Link | undefined)[] {
  const links: (Link | undefined)[] = [];
  for (const [index, leaf] of leaves.entries()) {
    const previous = leaves[index - 1];
    const cueOnly =
      previous !== undefined && isBare(previous) && !isNamedRelation(previous) && isList(leaf.link) && index > 1;
    links.push(cueOnly ? links[index - 1] : leaf.link);
  }
  return links;
}

/** "as determined by biopsy or": what it was determined by has become part of the finding before. */
const isNamedRelation = ({ link, marks }: Leaf): boolean =>
  link === 'relation' &&
  marks.some((mark) => mark.k === 'word' || (mark.k === 'head' && mark.head.domain !== 'age' && !mark.head.population));

const relationDraft = (ctx: StatementContext, leaf: Leaf): Draft => {
  const draft = opaqueDraft(ctx, [{ k: 'word', from: leaf.linkAt, to: leaf.linkAt + 1 }]);
  draft.head = { ...draft.head, rule: 'opaque.relation' };
  return draft;
};

const isStart = wordClass('has have had is are was must should will who be being having currently');
const isFurther = wordClass('other another');

/** "no asthma or use of steroids", "not diabetic or have any other disease": both denied, since an inclusion asks for no drug and no disease by "or". */
function staysDenied({ section, tokens }: StatementContext, { link, marks }: Leaf): boolean {
  const first = marks[0];
  if (section !== 'inclusion' || link !== 'or' || first === undefined) return false;
  return !isStart(tokens[first.from]) || tokens.slice(first.to, first.to + 3).some(isFurther);
}

/** Where the run of members ends over which "no" at the start of a list reaches; the index after the last. */
function negatedRun(ctx: StatementContext, leaves: readonly Leaf[], start: number): number {
  if (leaves[start]!.negatedFrom !== 0) return start + 1;
  let end = start + 1;
  while (
    end < leaves.length &&
    isList(leaves[end]!.link) &&
    (!leaves[end]!.opens || staysDenied(ctx, leaves[end]!)) &&
    leaves[end]!.negatedFrom === undefined &&
    !leaves[end]!.drafts.some(isPopulation)
  ) {
    if (leaves[end]!.link === 'comma' && !leaves.slice(end).some((leaf) => leaf.link === 'or' || leaf.link === 'and'))
      break;
    if (leaves[end]!.drafts.some((draft) => draft.head.domain === 'consent' || hasValue(draft, leaves[end]!))) break;
    if (endsWithout(ctx, leaves[start]!, leaves[end]!) || isOtherCase(ctx, leaves[start]!, leaves[end]!)) break;
    end++;
  }
  return end;
}

/** A value is a demand of its own; "no cigars or snuff once a week" says how often the last of what is denied. */
const hasValue = ({ quantity, head }: Draft, { link }: Leaf): boolean =>
  quantity !== undefined &&
  !(
    (link === 'or' || link === 'slash') &&
    quantity.op.startsWith('>') &&
    head.domain !== 'score' &&
    /(?:\/|per )(?:wk|d|week|day)/.test(unitOf(quantity))
  );
const unitOf = ({ lo, hi }: NonNullable<Draft['quantity']>): string => (lo ?? hi)?.ucum ?? (lo ?? hi)?.unit ?? '';

/** "no asthma or mild asthma", "without asthma or with asthma that is stable": whoever has it may, of this sort. */
function isOtherCase({ section, tokens }: StatementContext, start: Leaf, leaf: Leaf): boolean {
  const [denied, other] = [start.drafts[0], leaf.drafts[0]];
  if (section !== 'inclusion' || leaf.link !== 'or' || denied === undefined || other === undefined) return false;
  const code = other.head.concept?.codes[0]?.code;
  const isAgain = code !== undefined && denied.head.concept?.codes[0]?.code === code && start.drafts.length === 1;
  const narrower = Object.keys(other.attrs).length > Object.keys(denied.attrs).length;
  return isAgain && (narrower || tokens[leaf.linkAt + 1]?.lower === 'with');
}

/** Beside these alone, "non-pregnant women" may mean those of the women who take part. */
const SAYS_NO_SEX: ReadonlySet<string> = new Set(['reproductive', 'sex', 'consent', 'judgement', 'opaque']);

/** Words of sex and age that another part of the list already says: "pregnant women", "adults ≥ 18 years", "age". */
function dropRedundant(leaves: readonly Leaf[], section: Section): void {
  const all = leaves.flatMap((leaf) => leaf.drafts);
  const reproductive = all.some(
    (draft) =>
      draft.head.domain === 'reproductive' &&
      draft.head.rule !== 'reproductive.contraception' &&
      draft.head.rule !== 'reproductive.gestation',
  );
  // "Male and non-pregnant females": both sexes, and what follows can only be about the one.
  const eitherSex =
    section === 'inclusion' &&
    leaves.some((leaf) =>
      leaf.drafts.some(
        (draft, index) =>
          draft.head.domain === 'reproductive' &&
          draft.head.rule !== 'reproductive.sterile' &&
          (draft.head.negated === true || leaf.negatedFrom === index),
      ),
    );
  // "Non-pregnant women with asthma" are women; "non-pregnant women" alone leaves open whether men may take part.
  const women =
    eitherSex &&
    !all.some(({ head: { rule } }) => rule === 'sex.male' || rule === 'sex.any') &&
    all.some(({ head }) => head.rule !== 'age.word' && !SAYS_NO_SEX.has(head.domain));
  const aged = all.some((draft) => draft.head.rule === 'age.range');
  for (const [index, leaf] of leaves.entries()) {
    const needless = (draft: Draft): boolean =>
      (draft.head.rule === 'age.word' && draft.quantity === undefined) ||
      (reproductive && !women && draft.head.rule === 'sex.female' && !areFurtherWomen(leaves, index)) ||
      (eitherSex && draft.head.rule === 'sex.male') ||
      (all.length > 1 &&
        (draft.head.rule === 'score.stage' || draft.head.rule === 'score.scale') &&
        draft.quantity === undefined &&
        draft.head.concept === undefined &&
        draft.attrs['stage'] === undefined &&
        (draft.head.rule === 'score.stage' || draft.attrs['polarity'] === undefined)) ||
      (aged && draft.head.domain === 'age' && draft.quantity === undefined && draft.head.rule !== 'age.range');
    if (!leaf.drafts.some(needless)) continue;
    const kept = leaf.drafts.filter((draft) => !needless(draft));
    const lost = leaf.drafts.length - kept.length;
    if (lost > 0 && leaf.negatedFrom !== undefined)
      leaf.negatedFrom = Math.max(0, leaf.negatedFrom - leaf.drafts.slice(0, leaf.negatedFrom).filter(needless).length);
    leaf.drafts.splice(0, leaf.drafts.length, ...kept);
  }
}

/** "men with gout or women who are pregnant": the women are others than those before them. */
const areFurtherWomen = (leaves: readonly Leaf[], index: number): boolean => {
  const before = leaves.slice(0, index).flatMap(({ drafts }) => drafts);
  const further = isList(leaves[index]!.link) && /^(?:who|with)$/.test(leaves[index + 1]?.link ?? '');
  return further && before.some(({ head }) => head.rule === 'sex.male') && !before.every(isPopulation);
};
