import { lastValued } from './excused.ts';
import { join, type Tree } from './findings/draft.ts';
import { opaqueDraft } from './findings/leaf.ts';
import type { StatementContext } from './findings/statement-context.ts';
import type { Mark, MarkOf } from './marks/mark.ts';
import { withLimit } from './other-limit.ts';

type Read = (marks: readonly Mark[]) => Tree | undefined;

const isIf = (mark: Mark | undefined): boolean => mark?.k === 'link' && mark.link === 'if';
const isComma = (mark: Mark): boolean => mark.k === 'link' && mark.link === 'comma';
const isJoint = (mark: Mark | undefined): boolean =>
  mark?.k === 'link' && (mark.link === 'and' || mark.link === 'or' || mark.link === 'comma' || mark.link === 'but');

/** "(if male)" and nothing else. */
const isCondition = (mark: Mark): boolean =>
  mark.k === 'group' && isIf(mark.marks.find(({ k }) => k !== 'filler')) && !mark.marks.some(isComma);
/** "(< 150 mmHg if older than 60)" */
const isLimitOnCondition = (mark: Mark): boolean =>
  mark.k === 'group' && mark.marks[0]?.k === 'measure' && mark.marks.some(isIf);
const isOfCondition = (mark: Mark): boolean => isCondition(mark) || isLimitOnCondition(mark);

/** Brackets that hold the condition of what stands before them, with their words as if there were no brackets. */
export function withoutIfBrackets({ tokens }: StatementContext, marks: readonly Mark[]): readonly Mark[] {
  if (!marks.some(isOfCondition)) return marks;
  const last = marks.findLast(({ k }) => k !== 'filler')!;
  // "Asthma. (If it is severe, it must be treated.)" is a sentence of its own.
  if (!isOfCondition(last) || tokens[last.from - 1]?.lower === '.') return marks;
  const each = marks.every((mark, at) => !isCondition(mark) || mark === last || isJoint(marks[at + 1]));
  if (!each) return marks;
  return marks.flatMap((mark): readonly Mark[] => {
    if (isCondition(mark)) return (mark as MarkOf<'group'>).marks;
    return mark === last
      ? [{ k: 'link', link: 'comma', from: mark.from, to: mark.from + 1 }, ...(mark as MarkOf<'group'>).marks]
      : [mark];
  });
}

/** A value with a limit of its own for some of the people, or a demand with a condition after each of its parts; undefined for any other sentence. */
export function readSeveralIfs(ctx: StatementContext, marks: readonly Mark[], read: Read): Tree | undefined {
  const ifs = marks.flatMap((mark, at) => (isIf(mark) ? [at] : []));
  const [first] = ifs;
  if (first === undefined || first === 0) return undefined;
  return ifs.length === 1 ? readOwnLimit(ctx, marks, first, read) : readEach(ctx, marks, ifs, read);
}

/** "Below 140, or below 150 if older than 60": those have the second limit, all others the first. */
function readOwnLimit(ctx: StatementContext, marks: readonly Mark[], at: number, read: Read): Tree | undefined {
  const before = marks.slice(0, at).filter(({ k }) => k !== 'filler');
  const [one, joint, other] = before.slice(-3);
  if (other?.k !== 'measure' || !isJoint(joint)) return undefined;
  if (one?.k === 'time') return opaqueDraft(ctx, marks);
  if (one?.k !== 'measure') return undefined;
  if (one.measure.op[0] !== other.measure.op[0] || one.measure.op === '=' || one.measure.op === 'between')
    return undefined;
  const tree = read(marks.slice(0, marks.indexOf(joint!)));
  const valued = tree && lastValued(tree);
  const who = read(marks.slice(at + 1));
  if (valued === undefined || who === undefined) return undefined;
  ctx.use(joint!.from, marks[at]!.to);
  const second = withLimit(valued.last, other);
  const either = [join('and', [valued.last, { k: 'not', of: who }]), join('and', [second, who])];
  return join(valued.k, [...valued.others, join('or', either)]);
}

/**
 * "Above 140 if younger than 60 and above 150 if 60 or older": a demand on each kind of people, the later ones on what the first names.
 * Where the parts cannot be told apart the sentence is unknown as a whole.
 */
function readEach(ctx: StatementContext, marks: readonly Mark[], ifs: readonly number[], read: Read): Tree | undefined {
  if (marks.some((mark) => mark.k === 'cue' && mark.cue.verdict !== undefined)) return undefined;
  const parts = partsOf(marks, ifs);
  if (parts === undefined) return isRepeated(marks, ifs) ? opaqueDraft(ctx, marks) : undefined;
  for (const at of ifs.slice(1)) {
    const joint = marks.slice(0, at).findLast(isJoint);
    if (joint !== undefined) ctx.use(joint.from, joint.to);
  }
  const named = headsBefore(parts[0]!);
  const trees = parts.map((part) => read(headsBefore(part).length > 0 ? part : [...named, ...part]));
  return join(ctx.section === 'exclusion' ? 'or' : 'and', trees);
}

/** Whether something else stands between two conditions of which only one can be meant by all before it. */
const isRepeated = (marks: readonly Mark[], [first, second]: readonly number[]): boolean =>
  marks.slice(first, second).some(({ k }) => k === 'measure' || k === 'time') &&
  marks.slice(first, second).some(isJoint);

/** The stretches with one condition each; undefined where no joining word and value begin a later one. */
function partsOf(marks: readonly Mark[], ifs: readonly number[]): readonly (readonly Mark[])[] | undefined {
  const parts: (readonly Mark[])[] = [];
  let from = 0;
  for (const [index, at] of ifs.slice(1).entries()) {
    const joint = marks.findLastIndex((mark, place) => place > ifs[index]! + 1 && place < at && isJoint(mark));
    if (joint < 0) return undefined;
    parts.push(marks.slice(from, joint));
    from = joint + 1;
  }
  parts.push(marks.slice(from));
  return parts.every((part) => valueBefore(part) >= 0) ? parts : undefined;
}

/** Where the value stands that the condition of a part is on. */
const valueBefore = (part: readonly Mark[]): number =>
  part.slice(0, part.findIndex(isIf)).findIndex(({ k }) => k === 'measure');

/** What a part measures: its heads before its first value. */
const headsBefore = (part: readonly Mark[]): readonly Mark[] =>
  part.slice(0, valueBefore(part)).filter(({ k }) => k === 'head');
