import { endOfWho, isChildbearing, type Read, readDemandsOnSome, readEitherGroup } from './asked-of-some.ts';
import { join, type Tree } from './findings/draft.ts';
import type { StatementContext } from './findings/statement-context.ts';
import type { Mark, MarkOf } from './marks/mark.ts';
import { wordClass } from './words/word-class.ts';

const DEMAND =
  /^(must|should|shall|need|needs|required|agree|agrees|agreement|willing|have|has|will|for|with|using|use|who)$/;
const isBearing = (mark: Mark): mark is MarkOf<'head'> =>
  mark.k === 'head' &&
  ((isChildbearing(mark) && mark.head.subject !== 'partner') ||
    (mark.head.domain === 'sex' && mark.head.rule !== 'sex.any'));

const isOfMen = wordClass('male males man men');
const isOfWomen = wordClass('female females woman women');

/** "the partner is …": what follows is not asked of the patient. */
const isAboutOther = (mark: Mark): boolean => (mark.k === 'cue' || mark.k === 'head') && mark.claims !== undefined;

const isTime = ({ k }: Mark): boolean => k === 'time';
const isAll = wordClass('all any the every each');

/** A demand on some of the people only ("women of childbearing potential must …") binds those alone, in an inclusion. */
export function readDemand(ctx: StatementContext, marks: readonly Mark[], read: Read): Tree | undefined {
  const asked = readDemandsOnSome(ctx, marks, read);
  if (asked !== undefined) return asked;
  const at = marks.findIndex(isBearing);
  if (ctx.section === 'exclusion' || at < 0 || marks.slice(0, at).some(isAboutOther)) return read(marks);
  const others = marks.filter(
    (mark, index) =>
      index !== at && (mark.k === 'head' || mark.k === 'word') && !(mark.k === 'head' && mark.head.population === true),
  );
  const bearing = isChildbearing(marks[at]);
  // "Women of childbearing potential: a negative test"; where the other sex has a demand of its own, the two are parted elsewhere.
  const both = ctx.tokens.some(isOfMen) && ctx.tokens.some(isOfWomen);
  const colon = !both && marks[at + 1]?.k === 'link' && (marks[at + 1] as MarkOf<'link'>).link === 'colon';
  const leading = marks.slice(0, at).every((mark) => mark.k === 'filler' || mark.k === 'cue');
  const demanded = marks
    .slice(at + 1)
    .some(
      (mark) =>
        (mark.k === 'filler' || mark.k === 'head' || mark.k === 'cue') &&
        DEMAND.test(ctx.tokens[mark.from]!.lower) &&
        !/^(who|with|have|has|for)$/.test(ctx.tokens[mark.from]!.lower),
    );
  const before = marks[at]!.from - (isAll(ctx.tokens[marks[at]!.from - 1]) ? 2 : 1);
  const named = at > 0 && /^(for|in|by)$/.test(ctx.tokens[before]?.lower ?? '');
  if (
    others.length === 0 ||
    !(named || (leading && (demanded || colon))) ||
    !(bearing || colon || others.some((mark) => mark.k === 'head' && /^(consent|reproductive)$/.test(mark.head.domain)))
  )
    return read(marks);
  const end = marks.findIndex(
    (mark, index) => index > at && (mark.k === 'head' || mark.k === 'link' || mark.k === 'word') && !isBearing(mark),
  );
  if (named && !leading) {
    const groups = readEitherGroup(ctx, marks.slice(at, endOfWho(marks, at)), read);
    const stop = groups !== undefined ? endOfWho(marks, at) : end < 0 ? marks.length : end;
    const after = marks.slice(stop);
    // "a negative test in such women within 3 weeks": the time is that of the test.
    const [who, times] = [marks.slice(at, stop).filter((mark) => !isTime(mark)), marks.slice(at, stop).filter(isTime)];
    const then = read([...marks.slice(0, at), ...times]);
    const when = groups ?? read(who);
    const rest = read(after);
    if (then === undefined || when === undefined) return join('and', [then, when, rest]);
    return { k: 'if', when, then: join('and', [then, rest])! };
  }
  const asks = end < 0 ? end : beginOfDenial(marks, at, end);
  const when = read(marks.slice(0, end < 0 ? at + 1 : asks));
  const then = end < 0 ? undefined : read(marks.slice(asks));
  return when === undefined || then === undefined ? (when ?? then) : { k: 'if', when, then };
}

/** "women must not be pregnant": what denies the demand belongs to it. */
function beginOfDenial(marks: readonly Mark[], at: number, end: number): number {
  const denial = marks.findIndex((mark, index) => index > at && mark.k === 'cue' && mark.cue.negates === true);
  return denial < 0 || denial > end ? end : denial;
}
