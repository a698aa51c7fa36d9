import { headOfPhrase } from './families/phrase-head.ts';
import { draftOf, join, type Tree } from './findings/draft.ts';
import type { StatementContext } from './findings/statement-context.ts';
import type { Mark, MarkOf } from './marks/mark.ts';
import { wordClass } from './words/word-class.ts';

export type Read = (marks: readonly Mark[]) => Tree | undefined;

const isDemandWord = wordClass('must should shall need needs required agree agrees willing will use using');
const isJoint = (mark: Mark | undefined): boolean =>
  mark?.k === 'link' && (mark.link === 'and' || mark.link === 'or' || mark.link === 'comma' || mark.link === 'slash');
const isWho = (mark: Mark | undefined): boolean => mark?.k === 'link' && (mark.link === 'who' || mark.link === 'with');
const isSaid = ({ k }: Mark): boolean => k === 'filler' || k === 'cue';

const isSex = (mark: Mark | undefined): boolean =>
  mark?.k === 'head' && (mark.head.rule === 'sex.male' || mark.head.rule === 'sex.female');
const isEitherSex = (mark: Mark | undefined): mark is MarkOf<'head'> =>
  mark?.k === 'head' && mark.head.rule === 'sex.any';
/** Whether it names who may have children, by the words of a family or as a concept of the lexicon. */
export const isChildbearing = (mark: Mark | undefined): boolean =>
  mark?.k === 'head' &&
  (mark.head.rule === 'reproductive.childbearing-potential' ||
    mark.head.concept?.codes[0]?.code === 'childbearing-potential');
const isOwnBearing = (mark: Mark | undefined): boolean =>
  isChildbearing(mark) && (mark as MarkOf<'head'>).head.subject !== 'partner';

/** What says who somebody is as far as children go. */
const DESCRIBES =
  /^(?:sex\.|reproductive\.(?:term|childbearing-potential|postmenopausal|sterile|premenarchal)|social\.(?:partner|sexual))/;
const describes = (mark: Mark): boolean =>
  (mark.k === 'head' && (DESCRIBES.test(mark.head.rule) || mark.head.population === true)) ||
  isSaid(mark) ||
  isJoint(mark) ||
  isWho(mark);

/** A demand and the people whom it is for, as ranges of marks. */
interface Demand {
  readonly who: readonly [number, number];
  readonly then: readonly [number, number];
}

/**
 * "women of childbearing potential and men with fertile partners must …, and men must …": each demand binds those alone of
 * whom it is made, whoever belongs to any of the groups that stand before it; in an exclusion it is what excludes them.
 * Undefined where a statement is no such row of demands.
 */
export function readDemandsOnSome(ctx: StatementContext, marks: readonly Mark[], read: Read): Tree | undefined {
  if (!marks.some((mark) => isSex(mark) || isOwnBearing(mark))) return undefined;
  const demands: Demand[] = [];
  for (let at = 0; at < marks.length; ) {
    const next = demandFrom(ctx, marks, at);
    if (next === undefined) return undefined;
    demands.push(next);
    at = next.then[1];
    if (isJoint(marks[at])) ctx.use(marks[at]!.from, marks[at]!.to);
    while (isJoint(marks[at])) at++;
  }
  const groups = demands.map(({ who }) => groupsOf(marks.slice(...who)));
  if (groups.every(({ length }) => length < 2) && demands.length < 2 && !isDescribed(marks, demands[0]!))
    return undefined;
  for (const { who } of demands) for (const mark of marks.slice(...who)) if (isJoint(mark)) ctx.use(mark.from, mark.to);
  const trees = demands.map(({ then }, index): Tree | undefined => {
    const when = join(
      'or',
      groups[index]!.map((group) => readGroup(ctx, group, read)),
    );
    const asked = read(marks.slice(...then));
    if (when === undefined || asked === undefined) return when ?? asked;
    return ctx.section === 'exclusion' ? join('and', [when, asked]) : { k: 'if', when, then: asked };
  });
  return join(ctx.section === 'exclusion' ? 'or' : 'and', trees);
}

/** "With a fertile partner, men must …", "fertile men must …": one group by more than its sex. */
const isDescribed = (marks: readonly Mark[], demand: Demand): boolean =>
  isLed(marks, demand) ||
  (marks.slice(...demand.who).filter((mark) => mark.k === 'head' && DESCRIBES.test(mark.head.rule)).length > 1 &&
    /^(?:consent|reproductive)$/.test(
      marks.slice(...demand.then).flatMap((mark) => (mark.k === 'head' ? mark.head.domain : []))[0] ?? '',
    ));

const isLed = (marks: readonly Mark[], { who }: Demand): boolean =>
  isWho(marks[0]) && marks.slice(...who).some(isComma);

/** The demand that begins at a mark; undefined where none does. */
function demandFrom(ctx: StatementContext, marks: readonly Mark[], at: number): Demand | undefined {
  const asks = beginOfDemand(ctx, marks, at);
  if (asks === undefined || asks === at) return undefined;
  const who = marks.slice(at, asks);
  if (!who.every(describes) || !who.some((mark) => isSex(mark) || isEitherSex(mark) || isChildbearing(mark)))
    return undefined;
  let end = asks + 1;
  while (end < marks.length && !(isJoint(marks[end]) && beginsDemand(ctx, marks, end + 1))) end++;
  return { who: [at, asks], then: [asks, end] };
}

/** Whether people and then what they must do stand from a mark on. */
function beginsDemand(ctx: StatementContext, marks: readonly Mark[], at: number): boolean {
  const asks = beginOfDemand(ctx, marks, at);
  const who = marks.slice(at, asks ?? at);
  const named = who.find((mark) => mark.k === 'head');
  return (isSex(named) || isChildbearing(named) || isEitherSex(named)) && who.every(describes);
}

/** Where what is asked begins: a word of demand, or the finding itself. */
function beginOfDemand({ tokens }: StatementContext, marks: readonly Mark[], from: number): number | undefined {
  const at = marks.findIndex(
    (mark, index) =>
      index >= from &&
      ((mark.k !== 'link' && isDemandWord(tokens[mark.from])) ||
        (mark.k === 'link' && mark.link === 'colon') ||
        (mark.k === 'head' &&
          (mark.head.domain === 'consent' ||
            mark.head.rule === 'reproductive.contraception' ||
            mark.head.rule === 'reproductive.pregnancy-test'))),
  );
  if (at < 0) return undefined;
  let asks = at;
  while (asks > from && (isDenial(marks[asks - 1]) || isWho(marks[asks - 1]))) asks--;
  // "women who are sterile, or who agree to …": another way of being one of those who are meant, and no demand on them.
  const who = marks.findLastIndex((mark, index) => index <= asks && (index < asks ? !isSaid(mark) : isWho(mark)));
  return who > from && isWho(marks[who]) && isOr(marks[who - 1]) ? undefined : asks;
}

const isOr = (mark: Mark | undefined): boolean => mark?.k === 'link' && mark.link === 'or';

const isDenial = (mark: Mark | undefined): boolean => mark?.k === 'cue' && mark.cue.negates === true;

interface Group {
  readonly marks: readonly Mark[];
  /** Of both sexes those that the group after it leaves. */
  readonly men?: true;
}

/** The groups that are named one after the other: each begins with a sex, or is of childbearing potential. */
function groupsOf(who: readonly Mark[]): readonly Group[] {
  const groups: Mark[][] = [[]];
  for (const [index, mark] of who.entries()) {
    if (partsGroups(who, index) && beginsGroup(who.slice(index + 1).filter((one) => !isSaid(one) && !isJoint(one))))
      groups.push([]);
    else groups.at(-1)!.push(mark);
  }
  return groups.flatMap(bothSexes).filter(({ marks }) => marks.some(({ k }) => k === 'head'));
}

/** "with a fertile partner, men": a comma alone parts a condition from those who are meant. */
const partsGroups = (who: readonly Mark[], at: number): boolean => {
  const mark = who[at];
  return isJoint(mark) && (!isComma(mark) || who.slice(at + 1).some((one) => isJoint(one) && !isComma(one)));
};

const isComma = (mark: Mark | undefined): boolean => mark?.k === 'link' && mark.link === 'comma';

/** "men", "fertile men", "women of childbearing potential" */
const beginsGroup = ([first, second]: readonly Mark[]): boolean =>
  isSex(first) ||
  isOwnBearing(first) ||
  (first?.k === 'head' && first.head.rule === 'reproductive.term' && isSex(second));

/** "men and women of childbearing potential": any man, and such women. */
function bothSexes(marks: Mark[]): Group[] {
  const at = marks.findIndex(isEitherSex);
  return at >= 0 && isOwnBearing(marks.slice(at + 1).find((mark) => !isSaid(mark)))
    ? [{ marks: marks.slice(0, at + 1), men: true }, { marks: marks.slice(at + 1) }]
    : [{ marks }];
}

const MEN = { domain: 'sex', rule: 'sex.male', concept: 'male', population: true } as const;

function readGroup(ctx: StatementContext, { marks, men }: Group, read: Read): Tree | undefined {
  if (!men) return read(marks);
  for (const mark of marks) ctx.use(mark.from, mark.to);
  const { from, to } = marks.find(isEitherSex)!;
  return draftOf(headOfPhrase(MEN, ctx.terminology), from, to);
}

/** Any of the groups that a stretch of marks names; `undefined` where it names fewer than two. */
export function readEitherGroup(ctx: StatementContext, who: readonly Mark[], read: Read): Tree | undefined {
  const groups = groupsOf(who);
  if (groups.length < 2) return undefined;
  for (const mark of who) if (isJoint(mark)) ctx.use(mark.from, mark.to);
  return join(
    'or',
    groups.map((group) => readGroup(ctx, group, read)),
  );
}

/** Where the words on who somebody is end that begin at a mark. */
export function endOfWho(marks: readonly Mark[], from: number): number {
  const end = marks.findIndex((mark, index) => index > from && !describes(mark));
  return end < 0 ? marks.length : end;
}
