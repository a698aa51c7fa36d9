/** A second limit of the same value for some of the people: "(≤ 5 × ULN if liver metastases)", "unless Gilbert's syndrome". */

import { excepting, isExcuse, lastValued } from './excused.ts';
import { type Draft, draftsOf, join, quantityOf, type Tree, widen } from './findings/draft.ts';
import type { StatementContext } from './findings/statement-context.ts';
import type { Mark, MarkOf } from './marks/mark.ts';
import type { Measure } from './measures/measure-shape.ts';
import { wordClass } from './words/word-class.ts';

type Read = (marks: readonly Mark[]) => Tree | undefined;
type Limit = MarkOf<'measure'>;

/** Where the part with the second limit stands among the marks, what it says of for whom it is, and the limit, if it has one. */
interface Part {
  readonly from: number;
  readonly to: number;
  readonly limit: Limit | undefined;
  readonly who: readonly Mark[];
  /** For whom the first limit is, where that is said too. */
  readonly whoElse?: readonly Mark[];
  /** Words about the limit itself. */
  readonly about: readonly Mark[];
}

type Who = Pick<Part, 'who' | 'about'>;

const isLead = wordClass(
  'if for in with when where unless except patients subjects participants those provided having',
);
const isSaidOfLimit = wordClass('note acceptable up case event allowed permitted');

const isLimit = (mark: Mark): mark is Limit => mark.k === 'measure' && mark.measure.stated && mark.measure.op !== '=';
const side = ({ op }: Measure): string => op[0]!;
const unitOf = ({ ref, lo, hi }: Measure): string | undefined => ref ?? lo?.ucum ?? hi?.ucum;
const isAlike = (a: Measure, b: Measure): boolean =>
  a.op !== 'between' && side(a) === side(b) && unitOf(a) !== undefined && unitOf(a) === unitOf(b);

const isPressure = wordClass('systolic diastolic sbp dbp');

const CONCENTRATION = /^(?:[mu]?mol|[mun]?g|[mk]?\[?[iI]?U\]?)\/d?L$/;

/** "1.5 × ULN … 3 mg/dL", "1.5 × ULN … 3": limits of one value, which are not said in the same way. */
const isSimilar = (a: Measure, b: Measure): boolean =>
  isAlike(a, b) ||
  (a.ref !== undefined &&
    b.op !== 'between' &&
    side(a) === side(b) &&
    (unitOf(b) === undefined || CONCENTRATION.test(unitOf(b) ?? '')));

const isJoint = (mark: Mark | undefined): boolean =>
  mark?.k === 'link' && /^(?:comma|or|stop|but|colon)$/.test(mark.link);
const isCondition = (mark: Mark | undefined): boolean =>
  mark?.k === 'link' && (mark.link === 'if' || mark.link === 'except');

/**
 * Reads a statement in which a value has two limits, one of them for some of the people only: these must be within their own
 * limit (or need not have the value at all, where none is named), the others within the first.
 */
export function readOtherLimit(ctx: StatementContext, marks: readonly Mark[], read: Read): Tree | undefined {
  const first = marks.findIndex(isLimit);
  if (first < 0 || marks.length === first + 1) return undefined;
  const part = partOf(ctx, marks, first);
  if (part === undefined) return undefined;
  for (const { from, to } of part.about) ctx.use(from, to);
  const base = read(marks.slice(0, part.from));
  const valued = base && lastValued(base);
  const who = read(part.who);
  const tree = base && valued && who ? limited(ctx, part, { ...valued, who }, read) : join('and', [base, who]);
  const after = marks.slice(part.to);
  const lead = after.findIndex(({ k }) => k !== 'link' && k !== 'filler');
  if (lead < 0) return tree;
  for (const { from, to } of after.slice(0, lead)) ctx.use(from, to);
  return join(ctx.section === 'exclusion' ? 'or' : 'and', [tree, read(after.slice(lead))]);
}

interface Valued {
  readonly others: readonly Tree[];
  readonly last: Tree;
  readonly k: 'and' | 'or';
  readonly who: Tree;
}

function limited(ctx: StatementContext, { limit, whoElse }: Part, { others, last, k, who }: Valued, read: Read): Tree {
  if (limit !== undefined) ctx.use(limit.from, limit.to);
  if (limit === undefined) return join(k, [...others, excepting(ctx, last, who.k === 'or' ? who.of : [who], true)])!;
  const second = withLimit(last, limit);
  const rest = whoElse && read(whoElse);
  const narrower = isNarrower(quantityIn(second), quantityIn(last)) ?? ctx.section === 'exclusion';
  if (narrower && rest === undefined)
    return join(k, [...others, join('and', [last, join('or', [second, { k: 'not', of: who }])])])!;
  return join(k, [...others, join('or', [join('and', [rest, last]), join('and', [who, second])])])!;
}

type Value = Draft['quantity'];

const quantityIn = (tree: Tree): Value => draftsOf(tree).find(({ quantity }) => quantity !== undefined)?.quantity;

/** Whether whoever has the value is also within the other limit: "above 900, above 600"; undefined where the two can't be compared. */
function isNarrower(a: Value, b: Value): boolean | undefined {
  const [one, other] = [numberOf(a), numberOf(b)];
  if (one === undefined || other === undefined || one === other || a?.ref !== b?.ref) return undefined;
  return a!.op[0] === '>' ? one > other : one < other;
}

const numberOf = (quantity: Value): number | undefined => {
  const value = quantity?.ref === undefined ? (quantity?.lo ?? quantity?.hi)?.value : quantity.factor;
  return typeof value === 'number' ? value : undefined;
};

/** The same values with another limit. */
export function withLimit(tree: Tree, limit: Limit): Tree {
  if (tree.k === 'and' || tree.k === 'or') return { k: tree.k, of: tree.of.map((part) => withLimit(part, limit)) };
  const at = [limit.from, limit.to] as const;
  const draft: Draft = { ...(tree as Draft), quantity: quantityOf(limit.measure, at) };
  widen(draft, at);
  return draft;
}

function partOf(ctx: StatementContext, marks: readonly Mark[], first: number): Part | undefined {
  let limit: { readonly mark: Limit; readonly at: number } | undefined;
  for (let at = first; at < marks.length; at++) {
    const mark = marks[at]!;
    if (isLimit(mark) && isOfValue(marks, at)) {
      const found = limit && isSimilar(limit.mark.measure, mark.measure) && behind(ctx, marks, limit.at, at);
      if (found) return found;
      limit = { mark, at };
    } else if (
      limit !== undefined &&
      mark.k === 'link' &&
      mark.link === 'except' &&
      isRightBehind(marks, limit.at, at)
    ) {
      const found = excused(ctx, marks, limit.at, at);
      if (found !== undefined) return found;
    } else if (mark.k === 'group' && limit !== undefined && isRightBehind(marks, limit.at, at)) {
      const found = bracketed(ctx, marks, limit, at);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

/** Grades, ages and counts are limits of other things. */
const isOfValue = (marks: readonly Mark[], at: number): boolean => {
  const named = marks.slice(0, at).findLast((mark) => mark.k === 'head');
  return named === undefined || (named.k === 'head' && !/^(?:score|age|sex|judgement|social)$/.test(named.head.domain));
};

const isRightBehind = (marks: readonly Mark[], limit: number, at: number): boolean =>
  marks.slice(limit + 1, at).every(({ k }) => k === 'filler' || k === 'time');

/** "(≤ 5 × ULN if liver metastases)", "(Gilbert's syndrome: ≤ 3 × ULN)", "(except in Gilbert's syndrome)". */
function bracketed(
  ctx: StatementContext,
  marks: readonly Mark[],
  limit: { readonly mark: Limit; readonly at: number },
  at: number,
): Part | undefined {
  const inner = (marks[at] as MarkOf<'group'>).marks;
  if (inner.some(({ k }) => k === 'group')) return undefined;
  const limits = inner.filter(({ k }) => k === 'measure');
  const [other] = limits;
  if (limits.length > 1 || (other !== undefined && !(isLimit(other) && isSimilar(limit.mark.measure, other.measure))))
    return undefined;
  if (other === undefined && !excuses(ctx, inner)) return undefined;
  const who = whoOf(ctx, marks.slice(0, limit.at), inner, other);
  return who && { from: at, to: at + 1, limit: other as Limit | undefined, ...who };
}

/** "INR below 1.5 unless on warfarin, platelets above 100": those who need not have the value, up to the next one. */
function excused(ctx: StatementContext, marks: readonly Mark[], before: number, at: number): Part | undefined {
  const to = endOf(ctx, marks, at);
  const part = marks.slice(at, to);
  // What has a value of its own may be the same with another limit.
  if (!excuses(ctx, part) || !isNextValue(marks, to) || isOwnLimit(marks, before, to)) return undefined;
  const who = whoOf(ctx, marks.slice(0, before), part);
  return who && { from: at, to, limit: undefined, ...who };
}

const isNextValue = (marks: readonly Mark[], to: number): boolean => {
  const next = marks.slice(to).find(({ k }) => k !== 'link' && k !== 'filler');
  return next?.k === 'head' && next.head.domain === 'observation';
};

function isOwnLimit(marks: readonly Mark[], before: number, to: number): boolean {
  const next = marks.findIndex(({ k }, index) => index >= to && k === 'measure');
  const named = marks
    .slice(to, Math.max(next, to))
    .filter((mark): mark is MarkOf<'head'> => mark.k === 'head' && mark.head.domain === 'observation');
  return (
    next >= 0 &&
    named.every((head) => isNamedAgain(marks.slice(0, before), head)) &&
    isAlike((marks[before] as Limit).measure, (marks[next] as Limit).measure)
  );
}

/** "except in patients with", "unless": what follows takes from the demand, where "excluding" would add to it. */
function excuses({ tokens }: StatementContext, marks: readonly Mark[]): boolean {
  const first = marks.find(({ k }) => k !== 'filler');
  if (first?.k !== 'link' || first.link !== 'except') return false;
  return isExcuse(tokens, first.from, first.to);
}

/** "≤ 3 × ULN, or ≤ 5 × ULN in case of liver metastases", "unless metastases are present, then ≤ 5 × ULN". */
function behind(ctx: StatementContext, marks: readonly Mark[], before: number, at: number): Part | undefined {
  const between = marks.slice(before + 1, at);
  const start = between.findIndex((mark) => isJoint(mark) || isCondition(mark));
  if (start < 0 || between.some(({ k }) => k === 'group' || k === 'measure')) return undefined;
  // "systolic > 160 or > 95 diastolic": of each pressure its own.
  if (ctx.tokens.slice(marks[before]!.from, (marks[at + 1] ?? marks[at]!).to).some(isPressure)) return undefined;
  const from = before + 1 + start;
  const joint = between.findLastIndex(isJoint);
  const to = endOf(ctx, marks, at);
  const follows = marks.slice(at + 1, to);
  const names = (part: readonly Mark[]): boolean =>
    part.some(({ k, from }) => k === 'head' || (k === 'word' && !isSaidOfLimit(ctx.tokens[from])));
  const limit = marks[at] as Limit;
  const earlier = marks.slice(0, before);
  if (names(follows) && isLed(ctx, follows)) {
    if (isCondition(between[start]) && joint > start && names(between.slice(start, joint))) {
      const [who, whoElse] = [whoOf(ctx, earlier, follows, limit), whoOf(ctx, earlier, between.slice(start, joint))];
      if (who === undefined || whoElse === undefined) return undefined;
      const about = [...who.about, ...whoElse.about, ...between.slice(joint)];
      return { from, to, limit, who: who.who, whoElse: whoElse.who, about };
    }
    if (names(between)) return undefined;
    const who = whoOf(ctx, earlier, [...between.slice(start), ...follows], limit);
    return who && { from, to, limit, ...who };
  }
  if (!names(between.slice(start))) return undefined;
  const lead = between.slice(start).find(({ k }) => k !== 'filler' && k !== 'link' && k !== 'cue') ?? limit;
  const led = between.slice(start).some((mark) => mark.from <= lead.from && isLead(ctx.tokens[mark.from]));
  const who = led ? whoOf(ctx, earlier, [...between.slice(start), ...follows], limit) : undefined;
  return who && { from, to, limit, ...who };
}

/** Whether what follows a limit begins with for whom it is, after "is acceptable" or not. */
function isLed({ tokens }: StatementContext, follows: readonly Mark[]): boolean {
  const isPassed = (mark: Mark): boolean =>
    (mark.k === 'filler' && !isLead(tokens[mark.from])) || (mark.k === 'cue' && mark.cue.verdict !== undefined);
  const first = follows.find((mark) => !isPassed(mark));
  return first !== undefined && isLead(tokens[first.from]);
}

/** Where the part of a limit ends: before the next value, or with the sentence. */
function endOf(ctx: StatementContext, marks: readonly Mark[], limit: number): number {
  for (let at = limit + 1; at < marks.length; at++) {
    const mark = marks[at]!;
    if (mark.k === 'measure') return marks.findLastIndex((one, index) => index < at && one.k === 'link');
    if (mark.k !== 'link' || mark.link === 'with' || mark.link === 'if' || mark.link === 'then') continue;
    const next = marks.slice(at + 1).find(({ k }) => k !== 'filler' && k !== 'cue');
    if (mark.link === 'stop' || next === undefined) return at;
    if (next.k === 'head' && next.head.domain === 'observation') return at;
    if (
      mark.link === 'comma' &&
      marks.slice(limit + 1, at).some(({ k }) => k === 'head') &&
      !isLead(ctx.tokens[mark.to])
    )
      return at;
  }
  return marks.length;
}

const codeOf = (mark: MarkOf<'head'>): string | undefined => mark.head.concept?.codes[0]?.code;

/** Whether a head names what one before it names. */
const isNamedAgain = (earlier: readonly Mark[], head: MarkOf<'head'>): boolean =>
  codeOf(head) !== undefined && earlier.some((one) => one.k === 'head' && codeOf(one) === codeOf(head));

/** What says for whom a limit is, without the limit, its name and the words about it; undefined where something else is measured, or people are only told apart by age or sex. */
function whoOf(ctx: StatementContext, earlier: readonly Mark[], part: readonly Mark[], limit?: Mark): Who | undefined {
  const who: Mark[] = [];
  const about: Mark[] = [];
  for (const mark of part) {
    if (mark === limit) continue;
    if (mark.k === 'head' && mark.head.domain === 'observation') {
      if (!isNamedAgain(earlier, mark)) return undefined;
      about.push(mark);
    } else if (mark.k === 'link' && !isMember(mark)) about.push(mark);
    else if ((mark.k === 'cue' && mark.cue.verdict !== undefined) || isSaidOfLimit(ctx.tokens[mark.from]))
      about.push(mark);
    else who.push(mark);
  }
  while (who[0]?.k === 'link') about.push(who.shift()!);
  while (who.at(-1)?.k === 'link') about.push(who.pop()!);
  const named = who.filter((mark) => mark.k === 'head' || mark.k === 'word');
  if (named.every((mark) => mark.k === 'head' && isKind(mark))) return undefined;
  return { who, about };
}

/** A word that belongs to what people have, and does not tie that to the limit. */
const isMember = ({ link }: MarkOf<'link'>): boolean =>
  link === 'or' || link === 'and' || link === 'slash' || link === 'comma';

const isKind = ({ head }: MarkOf<'head'>): boolean =>
  head.population === true || head.domain === 'age' || head.domain === 'sex';

/** Whether a sentence only gives some of the people another limit for the last value of the sentence before it. */
function continuesLimit(
  ctx: StatementContext,
  before: readonly Mark[],
  sentence: readonly Mark[],
  joint: Mark,
): boolean {
  const at = sentence.findIndex(({ k }) => k === 'measure');
  const limit = sentence[at];
  const last = before.findLastIndex(isLimit);
  if (limit === undefined || !isLimit(limit) || last < 0 || before.some(isCondition)) return false;
  if (sentence.filter(({ k }) => k === 'measure' || k === 'group').length > 1 || !isOfValue(before, last)) return false;
  if (!isSimilar((before[last] as Limit).measure, limit.measure)) return false;
  const heads = sentence.filter((mark): mark is MarkOf<'head'> => mark.k === 'head');
  if (!heads.some((head) => !isKind(head) && head.head.domain !== 'observation')) return false;
  const part = behind(ctx, [...before, joint, ...sentence], last, before.length + 1 + at);
  return part?.from === before.length;
}

/** The sentences of a statement: "ALT below 3 × ULN; below 5 × ULN if the liver is involved" is one, about one value. */
export function withOtherLimits(ctx: StatementContext, sentences: readonly Mark[][]): Mark[][] {
  if (sentences.length < 2) return [...sentences];
  const out: Mark[][] = [];
  for (const sentence of sentences) {
    const before = out.at(-1);
    const at = sentence[0]?.from ?? 0;
    const joint: Mark = { k: 'link', link: 'stop', from: at, to: at };
    if (before !== undefined && sentence.length > 0 && continuesLimit(ctx, before, sentence, joint))
      before.push(joint, ...sentence);
    else out.push(sentence);
  }
  return out;
}
