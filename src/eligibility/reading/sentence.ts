import { isAbbreviation } from './abbreviation.ts';
import { withAbstinence } from './abstinence.ts';
import { bareException, withAttributes } from './bare-exception.ts';
import { readDemand } from './demand-on-some.ts';
import { readEitherPairs } from './either-pairs.ts';
import { partedAt } from './enclosed-exception.ts';
import { examplesOfBase } from './examples-of-base.ts';
import { excepting, isExcuse } from './excused.ts';
import { draftsOf, join, type Tree, widen } from './findings/draft.ts';
import { labelledGroup } from './findings/group-label.ts';
import { type Carried, opaqueDraft } from './findings/leaf.ts';
import { takeRest } from './findings/narrowing-rest.ts';
import type { StatementContext } from './findings/statement-context.ts';
import { readForWhom } from './for-whom.ts';
import { asksAnything, demandOnThose, onlyIf } from './if-clauses.ts';
import { partedBySex } from './lists/by-sex.ts';
import { partedByStep } from './lists/by-step.ts';
import { announcedBy, countedTree, takeMatter } from './lists/counted.ts';
import { readList } from './lists/list.ts';
import { bySexRespectively } from './lists/respectively.ts';
import { valueOfOneSex } from './lists/value-of-one-sex.ts';
import type { Mark, MarkOf } from './marks/mark.ts';
import { isMeasured, isNumberOfName, isScale, isTurnedWord, takesPlace } from './measured-bracket.ts';
import { readOtherLimit, withOtherLimits } from './other-limit.ts';
import { withoutProxies } from './proxies.ts';
import { readSeveralIfs, withoutIfBrackets } from './several-conditions.ts';
import {
  admitted,
  afterAnnouncement,
  beginsDemand,
  isProhibition,
  joinSentences,
  namesFurtherPeople,
  prohibited,
  roleOf,
  type Sentence,
} from './several-sentences.ts';
import { withSharedProgress } from './shared-progress.ts';
import { withWashout } from './washout.ts';
import { isCausing } from './words/tail.table.ts';
import { wordClass } from './words/word-class.ts';

/** The tree of a statement's marks: for whom it is meant, sentences, then exceptions and conditions, then lists. */
export function readMarks(ctx: StatementContext, marks: readonly Mark[]): Tree | undefined {
  const tree = readLabelled(ctx, marks);
  if (tree !== undefined) takeRest(ctx, tree);
  return tree && withWashout(ctx, withAbstinence(ctx, tree));
}

function readLabelled(ctx: StatementContext, marks: readonly Mark[]): Tree | undefined {
  const labelled = labelledGroup(ctx, marks);
  if (labelled === undefined) return readSentences(ctx, marks);
  const { group, rest } = labelled;
  const said = readSentences(ctx, rest);
  if (said === undefined) return group;
  return ctx.section === 'exclusion' ? join('and', [group, said]) : conditional(group, said);
}

function readSentences(ctx: StatementContext, marks: readonly Mark[]): Tree | undefined {
  const bulleted = readBulleted(ctx, marks);
  if (bulleted !== undefined) return parted(ctx, bulleted);
  const sentences = sentencesIn(ctx, marks);
  const read = sentences.flatMap((sentence, index) =>
    sentence.length === 0 ? [] : (readWithRole(ctx, sentence, index === 0) ?? []),
  );
  const tree = joinSentences(ctx, read);
  return tree && parted(ctx, bySexRespectively(ctx, tree));
}

/** By whom and at which step each of its values is asked. */
const parted = (ctx: StatementContext, tree: Tree): Tree => partedByStep(valueOfOneSex(ctx, partedBySex(tree)));

/** A sentence as its role makes it; undefined where it says nothing of anybody. */
function readWithRole(ctx: StatementContext, marks: readonly Mark[], first: boolean): Sentence | undefined {
  const [from, to] = [marks[0]!.from, marks.at(-1)!.to];
  const role = roleOf(ctx, marks, first);
  if (role === 'explanation') {
    ctx.use(from, to);
    return undefined;
  }
  if (role === 'demand-on-some')
    return { tree: opaqueDraft(ctx, [{ k: 'word', from, to }]), permits: false, excepts: false, from, to };
  const said = role === 'exceptions' ? afterAnnouncement(ctx, marks) : marks;
  const tree = said.length === 0 ? undefined : readSentence(ctx, said);
  if (tree === undefined) return undefined;
  if (ctx.verdict === 'accepted' && ctx.section === 'inclusion' && first && tree.k === 'if')
    return { tree: admitted(ctx, tree, marks), permits: false, excepts: false, from, to };
  const permits =
    ctx.verdict === 'allowed' ||
    (ctx.verdict === 'accepted' && (ctx.section === 'exclusion' || !first)) ||
    (!first && namesFurtherPeople(ctx, marks));
  return { tree: role === 'demand' ? denied(tree) : tree, permits, excepts: role === 'exceptions', from, to };
}

const denied = (tree: Tree): Tree => (tree.k === 'not' ? tree.of : { k: 'not', of: tree });

function sentencesIn(ctx: StatementContext, marks: readonly Mark[]): Mark[][] {
  const parts = (mark: Mark): boolean =>
    (mark.k === 'link' && (mark.link === 'stop' || (mark.link === 'comma' && beginsDemand(ctx, mark.to)))) ||
    (mark.k === 'cue' && isNote(ctx.tokens[mark.from]));
  for (const mark of marks) if (parts(mark)) ctx.use(mark.from, mark.to);
  return withOtherLimits(ctx, splitAt(marks, parts).map(grouped));
}

/** "Note:" begins a sentence, whatever stands before it. */
const isNote = wordClass('note nb');

function splitAt(marks: readonly Mark[], parts: (mark: Mark) => boolean): Mark[][] {
  const out: Mark[][] = [[]];
  for (const mark of marks) {
    if (parts(mark)) out.push([]);
    else out.at(-1)!.push(mark);
  }
  return out.filter((part) => part.length > 0);
}

const MAX_DEPTH = 6;

/** What stands in brackets as one mark; a list that nothing closes ends with the sentence, another bracket is passed over. */
function grouped(marks: readonly Mark[]): Mark[] {
  const out: Mark[] = [];
  const stack: { at: number; marks: Mark[] }[] = [];
  for (const mark of marks) {
    const into = stack.at(-1)?.marks ?? out;
    if (mark.k === 'link' && mark.link === 'open' && stack.length < MAX_DEPTH) stack.push({ at: mark.from, marks: [] });
    else if (mark.k === 'link' && mark.link === 'close') {
      const closed = stack.pop();
      if (closed !== undefined && closed.marks.length > 0)
        (stack.at(-1)?.marks ?? out).push({ k: 'group', from: closed.at, to: mark.to, marks: closed.marks });
    } else into.push(mark);
  }
  for (let open = stack.pop(); open !== undefined; open = stack.pop()) {
    const into = stack.at(-1)?.marks ?? out;
    if (isOpenList(open.marks)) into.push({ k: 'group', from: open.at, to: open.marks.at(-1)!.to, marks: open.marks });
    else into.push(...open.marks);
  }
  return out;
}

const isOpenList = (marks: readonly Mark[]): boolean =>
  marks[0]?.k === 'head' && marks.some((mark) => mark.k === 'link' && mark.link === 'comma');

/** A bracket that only completes what stands before it is read in place. */
function inlined(ctx: StatementContext, marks: readonly Mark[]): Mark[] {
  const out: Mark[] = [];
  for (const [index, mark] of marks.entries()) {
    if (mark.k !== 'group') {
      out.push(mark);
      continue;
    }
    ctx.use(mark.from, mark.from + 1);
    if (ctx.tokens[mark.to - 1]!.lower === ')') ctx.use(mark.to - 1, mark.to);
    const inner = inlined(ctx, mark.marks);
    const previous = out.at(-1);
    if (isAbbreviation(ctx, inner, previous)) ctx.use(mark.from, mark.to);
    else if (isTurnedWord(ctx, mark, marks[index + 1])) out.push({ k: 'word', from: mark.from + 1, to: mark.to - 1 });
    else if (isMeasured(ctx, inner, marks[index + 1], marks[index + 2]) && takesPlace(ctx, inner, previous)) {
      if (previous?.k === 'head' && isScale(previous)) ctx.use(out.pop()!.from, mark.to);
      else if (isNumberOfName(out)) ctx.use(out.at(-1)!.from, out.pop()!.to);
      out.push(...inner);
    } else if (!inner.some((one) => one.k === 'head' || one.k === 'word' || one.k === 'group' || isIf(one)))
      out.push(...withoutLeadingComma(inner));
    else if (inner.every((one) => one.k === 'word' || one.k === 'filler'))
      out.push(...inner.filter((one) => one.k === 'word'));
    else out.push({ ...mark, marks: inner });
  }
  return out;
}

const isIf = (mark: Mark): boolean => mark.k === 'link' && mark.link === 'if';

/** "(as reported, > 5 kg)": the comma joins nothing. */
function withoutLeadingComma(marks: readonly Mark[]): readonly Mark[] {
  const first = marks.findIndex(({ k }) => k === 'measure' || k === 'time');
  return marks.filter((mark, index) => index > first || mark.k !== 'link' || mark.link !== 'comma');
}

function readSentence(ctx: StatementContext, marks: readonly Mark[]): Tree | undefined {
  ctx.verdict = undefined;
  const inner = withoutIfBrackets(ctx, inlined(ctx, marks));
  const tree = withSharedProgress(withoutProxies(readLimited(ctx, inner)));
  if (tree === undefined) return undefined;
  if (isProhibition(ctx, marks)) return prohibited(tree);
  return ctx.verdict === 'excluded' && ctx.section === 'inclusion' ? { k: 'not', of: tree } : tree;
}

function readLimited(ctx: StatementContext, marks: readonly Mark[]): Tree | undefined {
  const read = (part: readonly Mark[]): Tree | undefined => readLimited(ctx, part);
  const some =
    readEitherPairs(ctx, marks, (part) => readExcept(ctx, part)) ??
    readForWhom(ctx, marks, read) ??
    readOtherLimit(ctx, marks, read);
  return some ?? readCounted(ctx, marks) ?? readExcept(ctx, marks);
}

/** "At least two of the following: A, B, C" within one sentence. */
function readCounted(ctx: StatementContext, marks: readonly Mark[]): Tree | undefined {
  const colon = marks.findIndex((mark) => mark.k === 'link' && mark.link === 'colon');
  if (colon < 1 || colon === marks.length - 1) return undefined;
  const announced = announcedBy(ctx, marks.slice(0, colon), marks[colon]!.from);
  if (announced === undefined) return undefined;
  const items = ctx.whileItemising('items', () => readExcept(ctx, marks.slice(colon + 1)));
  const own = items && takeMatter(ctx, announced.others, items) ? undefined : readExcept(ctx, announced.others);
  if (items === undefined) return own;
  const of = items.k === 'or' || items.k === 'and' ? items.of : [items];
  return join('and', [own, countedTree(announced, of)]);
}

/** "any of the following diseases o Asthma o Gout": the items of a list that were put on one line. */
function readBulleted(ctx: StatementContext, marks: readonly Mark[]): Tree | undefined {
  const first = marks.findIndex((mark) => mark.k === 'link' && mark.link === 'stop');
  if (first < 1 || ctx.tokens[marks[first]!.from]!.text !== 'o') return undefined;
  const announced = announcedBy(ctx, marks.slice(0, first), marks[first]!.from);
  if (announced === undefined) return undefined;
  ctx.use(marks[first]!.from, marks[first]!.to);
  const items = sentencesIn(ctx, marks.slice(first + 1)).flatMap((sentence) => readSentence(ctx, sentence) ?? []);
  const listed = join('or', items);
  const own = listed && takeMatter(ctx, announced.others, listed) ? undefined : readExcept(ctx, announced.others);
  return items.length === 0 ? own : join('and', [own, countedTree(announced, items)]);
}

function readExcept(ctx: StatementContext, marks: readonly Mark[]): Tree | undefined {
  const at = marks.findIndex((mark) => mark.k === 'link' && mark.link === 'except');
  if (at <= 0 || at === marks.length - 1) return readIf(ctx, marks);
  const parted = partedAt(marks, at, ctx.tokens);
  const base = readIf(ctx, parted.base);
  const link = marks[at]!;
  ctx.use(link.from, link.to);
  const bare = base && bareException(ctx, base, parted.exception);
  if (bare !== undefined) return bare;
  const unless = ctx.whileItemising('exceptions', () => readExcepted(ctx, parted.exception));
  if (base === undefined) return everyoneBut(join('or', unless));
  const examples = examplesOfBase(ctx, base, parted.exception, unless);
  if (examples !== undefined)
    return join('or', [
      excepting(ctx, base, unless.slice(0, 1), isExcuse(ctx.tokens, link.from, link.to)),
      ...examples,
    ]);
  const excepted = unless.length > 0 ? unless : [opaqueDraft(ctx, parted.exception)];
  return excepting(ctx, base, excepted, isExcuse(ctx.tokens, link.from, link.to));
}

/** "all patients except those with asthma": whoever is none of these. */
const everyoneBut = (tree: Tree | undefined): Tree | undefined =>
  tree === undefined ? undefined : tree.k === 'not' ? tree.of : { k: 'not', of: tree };

const membersOf = (tree: Tree | undefined): readonly Tree[] =>
  tree === undefined ? [] : tree.k === 'or' ? tree.of : [tree];

/** What is excepted. "skin cancer excluding melanoma, bladder tumour": the inner exception is that of the member before it, up to the next. */
function readExcepted(ctx: StatementContext, marks: readonly Mark[]): readonly Tree[] {
  const at = marks.findIndex((mark) => mark.k === 'link' && mark.link === 'except');
  const members = membersOf(readIf(ctx, at > 0 ? marks.slice(0, at) : marks));
  const base = members.at(-1);
  if (at <= 0 || at === marks.length - 1 || base === undefined) return members;
  ctx.use(marks[at]!.from, marks[at]!.to);
  const further = marks[at - 1]!;
  if (further.k === 'link' && further.link === 'comma' && isUnless(ctx.tokens[marks[at]!.from])) {
    const rest = readExcepted(ctx, marks.slice(at + 1));
    return [...members, ...(rest.length > 0 ? rest : [opaqueDraft(ctx, marks.slice(at + 1))])];
  }
  const comma = marks.findIndex((mark, index) => index > at && mark.k === 'link' && mark.link === 'comma');
  const inner = marks.slice(at + 1, comma < 0 ? marks.length : comma);
  if (inner.length === 0) return members;
  const unless = membersOf(readIf(ctx, inner));
  return [
    ...members.slice(0, -1),
    { k: 'except', base, unless: unless.length > 0 ? unless : [opaqueDraft(ctx, inner)] },
    ...(comma < 0 ? [] : readExcepted(ctx, marks.slice(comma + 1))),
  ];
}

/** "any cancer other than melanoma, unless cured": of the cancer. */
const isUnless = wordClass('unless');

/** "if there is a history of stroke, gout or asthma" as an exclusion: the first comma ends no condition. */
const tellsHistory = ({ tokens }: StatementContext, at: number): boolean =>
  tokens[at]?.lower === 'there' && tokens.slice(at + 1, at + 5).some(isTold);
const isTold = wordClass('history evidence diagnosis');

const AVAILABLE =
  /^(performed|done|available|applicable|obtained|tested|clinically|necessary|needed|possible|appropriate|indicated|required|any|so|relevant|known)$/;

/** "If A, B" and "B if A": a rule for those of whom A is true; in an exclusion both must be. */
function readIf(ctx: StatementContext, marks: readonly Mark[]): Tree | undefined {
  const at = marks.findIndex(isIf);
  if (at < 0) return readCaused(ctx, marks);
  const several = readSeveralIfs(ctx, marks, (part) => readIf(ctx, part));
  if (several !== undefined) return several;
  const link = marks[at]!;
  ctx.use(link.from, link.to);
  if (AVAILABLE.test(ctx.tokens[link.to]?.lower ?? '')) return readIfAvailable(ctx, marks, at);
  if (at === 0 && ctx.section === 'exclusion' && tellsHistory(ctx, link.to)) return readIf(ctx, marks.slice(1));
  const comma = at === 0 ? marks.findIndex((mark) => mark.k === 'link' && mark.link === 'comma') : -1;
  if (at === 0 && comma < 0) return readFor(ctx, marks.slice(1));
  if (at > 0 && marks.slice(0, at).some(isLetIn)) return readLetIn(ctx, marks.slice(0, at), marks.slice(at + 1));
  const when = readCaused(ctx, at === 0 ? marks.slice(1, comma) : marks.slice(at + 1));
  const then = readCaused(ctx, at === 0 ? marks.slice(comma + 1) : marks.slice(0, at));
  if (when === undefined && then !== undefined && at > 0) return onlyIf(ctx, then, marks.slice(at + 1));
  if (at === 0 && when !== undefined && then === undefined) return demandOnThose(ctx, when, marks.slice(comma + 1));
  if (when === undefined || then === undefined) return when ?? then;
  if (at > 0 && then.k === 'or' && then.of.every(isAge))
    return join('or', [...then.of.slice(0, -1), join('and', [then.of.at(-1), when])]);
  return ctx.section === 'exclusion' ? join('and', [when, then]) : { k: 'if', when, then };
}

const isLetIn = (mark: Mark): boolean =>
  mark.k === 'cue' && (mark.cue.verdict === 'allowed' || mark.cue.verdict === 'accepted');

/** "people with a scar are eligible if it is old": the condition is asked of those. */
function readLetIn(ctx: StatementContext, before: readonly Mark[], after: readonly Mark[]): Tree | undefined {
  const when = readCaused(ctx, before);
  const { verdict } = ctx;
  const asked = asksAnything(after);
  if (when === undefined || !asked) return when ?? readCaused(ctx, after);
  const then = withAttributes(ctx, when, after) ?? readCaused(ctx, after) ?? opaqueDraft(ctx, after);
  ctx.verdict = verdict;
  return conditional(when, then);
}

/** "aged 13 to 17 years, or 18 to 20 if at school": what stands behind a list of ages is asked of the last of them. */
const isAge = (tree: Tree): boolean => tree.k === 'draft' && tree.head.rule === 'age.range';

/** "unable to consent due to dementia": what keeps somebody from it is neither denied with the ability nor enough without it. */
function readCaused(ctx: StatementContext, marks: readonly Mark[]): Tree | undefined {
  const at = marks.findIndex(
    (mark) => mark.k === 'link' && mark.link === 'relation' && isCausing(ctx.tokens[mark.from]),
  );
  const last = marks.slice(0, Math.max(at, 0)).findLast((mark) => mark.k === 'head');
  if (last?.k !== 'head' || last.head.domain !== 'consent' || at === marks.length - 1) return readFor(ctx, marks);
  ctx.use(marks[at]!.from, marks[at]!.to);
  const causes = marks.slice(at + 1);
  const end = endOfCauses(ctx, causes);
  if (end < causes.length) ctx.use(causes[end]!.from, causes[end]!.to);
  const caused = join('and', [readFor(ctx, marks.slice(0, at)), readFor(ctx, causes.slice(0, end))]);
  return join('or', [caused, readFor(ctx, causes.slice(end + 1))]);
}

/** "due to A or B, or C": a comma before the last "or" ends a list that had none. */
function endOfCauses({ tokens }: StatementContext, causes: readonly Mark[]): number {
  const isComma = (mark: Mark): boolean => mark.k === 'link' && tokens[mark.from]!.lower === ',';
  const end = causes.findIndex((mark) => isComma(mark));
  const apart = end > 0 && (causes[end] as MarkOf<'link'>).link === 'or';
  return apart ? end : causes.length;
}

/** "positive test, if performed": no test is no finding. The words are the rule's own; the judge must not ask for the test. */
function readIfAvailable(ctx: StatementContext, marks: readonly Mark[], at: number): Tree | undefined {
  const tree = readFor(ctx, marks.slice(0, at));
  const [start, end] = [marks[at]!.from, marks.at(-1)!.to];
  ctx.use(start, end);
  const drafts = tree === undefined ? [] : draftsOf(tree);
  const last = drafts.findLast((draft) => draft.head.domain !== 'opaque') ?? drafts.at(-1);
  if (last === undefined) return readFor(ctx, marks.slice(at + 1));
  last.head = { ...last.head, rule: `${last.head.rule}.if-performed` };
  widen(last, [start, end]);
  return tree;
}

const conditional = (when: Tree, then: Tree): Tree => ({ k: 'if', when, then });

/** A demand on some of the people, or a list of findings. */
function readFor(ctx: StatementContext, marks: readonly Mark[]): Tree | undefined {
  const nested = (group: readonly Mark[], carried: Carried): Tree | undefined => readGroup(ctx, group, carried);
  return readDemand(ctx, marks, (part) => readList(ctx, part, nested));
}

/** What stands in brackets, read with what the words before the bracket say of it ("allergy to X (A, B)"). */
function readGroup(
  ctx: StatementContext,
  marks: readonly Mark[],
  { wraps, hint, subject, own, modality }: Carried,
): Tree | undefined {
  const carried: Carried = {
    ...(wraps === undefined ? {} : { wraps }),
    ...(hint === undefined ? {} : { hint }),
    ...(subject === undefined ? {} : { subject, own: own === true }),
    ...(modality === undefined ? {} : { modality }),
  };
  const nested = (inner: readonly Mark[], more: Carried): Tree | undefined => readGroup(ctx, inner, more);
  const at = marks.findIndex((mark) => mark.k === 'link' && mark.link === 'except');
  const base = at > 0 ? readList(ctx, marks.slice(0, at), nested, carried) : undefined;
  if (base === undefined) return readList(ctx, marks, nested, carried);
  const unless = ctx.whileItemising('exceptions', () => readList(ctx, marks.slice(at), nested, carried));
  return unless === undefined ? base : excepting(ctx, base, unless.k === 'or' ? unless.of : [unless], false);
}
