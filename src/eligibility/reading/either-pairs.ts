import { gradedBy } from './findings/defining-measure.ts';
import { draftsOf, join, type Tree } from './findings/draft.ts';
import type { StatementContext } from './findings/statement-context.ts';
import type { Mark } from './marks/mark.ts';
import { wordClass } from './words/word-class.ts';

const isEither = wordClass('either');
const isShowing = wordClass('as defined evidenced indicated demonstrated shown characterized characterised documented');
const isLink = (mark: Mark, ...links: readonly string[]): boolean => mark.k === 'link' && links.includes(mark.link);

/**
 * "either A and B or C and D", alone or behind what it defines: of each pair both are meant, in an exclusion too, whatever an "and" between
 * its findings means else. Undefined where commas, a third choice or other words before it leave open what the pairs are.
 */
export function readEitherPairs(
  ctx: StatementContext,
  marks: readonly Mark[],
  read: (part: readonly Mark[]) => Tree | undefined,
): Tree | undefined {
  const at = marks.findIndex(({ k, from }) => k === 'filler' && isEither(ctx.tokens[from]));
  if (at < 0) return undefined;
  const choices = parted(marks.slice(at + 1), 'or');
  const pairs = choices.map((choice) => parted(choice, 'and'));
  const plain = marks.slice(at + 1).every((mark) => mark.k !== 'link' || isLink(mark, 'or', 'and'));
  if (!plain || pairs.length !== 2 || pairs.some((pair) => pair.length !== 2 || pair.some(isEmpty))) return undefined;
  const lead = leadOf(ctx, marks.slice(0, at));
  if (lead === undefined) return undefined;
  for (const mark of marks.slice(at)) if (mark.k === 'link' || mark.k === 'filler') ctx.use(mark.from, mark.to);
  const named = lead.length === 0 ? undefined : read(lead);
  const trees = pairs.map((pair) => pair.map((part) => read(part)));
  if (trees.flat().includes(undefined)) return undefined;
  const values = trees.map((pair) => pair.flatMap((tree) => draftsOf(tree!)).filter(({ quantity }) => quantity));
  if (named?.k === 'draft' && values.every(({ length }) => length > 0)) gradedBy(named, values.flat());
  return join('and', [
    named,
    join(
      'or',
      trees.map((pair) => join('and', pair)),
    ),
  ]);
}

const isEmpty = (part: readonly Mark[]): boolean => part.every(({ k }) => k === 'filler' || k === 'link');

function parted(marks: readonly Mark[], link: string): Mark[][] {
  const out: Mark[][] = [[]];
  for (const mark of marks) {
    if (isLink(mark, link)) out.push([]);
    else out.at(-1)!.push(mark);
  }
  return out;
}

/** What the pairs define or show, without the words that lead on to them; nothing where only people stand before; undefined where it is part of something else. */
function leadOf(ctx: StatementContext, before: readonly Mark[]): readonly Mark[] | undefined {
  if (isEmpty(before)) return [];
  const last = before.findLastIndex(({ k }) => k !== 'filler');
  const mark = before[last]!;
  if (!isLink(mark, 'relation', 'colon') || !isShowing(ctx.tokens[mark.from])) return undefined;
  const lead = before.slice(0, last);
  const one = lead.filter(({ k }) => k === 'head').length === 1 && !lead.some(({ k }) => k === 'word' || k === 'group');
  if (!one || lead.some((part) => part.k === 'link')) return undefined;
  ctx.use(mark.from, mark.to);
  return lead;
}
