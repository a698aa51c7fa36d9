import { join, type Tree } from './findings/draft.ts';
import type { StatementContext } from './findings/statement-context.ts';
import type { Mark } from './marks/mark.ts';
import { wordClass } from './words/word-class.ts';

const isFor = wordClass('for in');
const isPeople = wordClass(
  'patients subjects participants those individuals people persons patient participant subject',
);
const isGlue = wordClass('the all any');

/** "For patients with liver metastases, ALT below 5": a demand on those alone. Undefined where a statement does not begin so, or demands no value. */
export function readForWhom(
  ctx: StatementContext,
  marks: readonly Mark[],
  read: (marks: readonly Mark[]) => Tree | undefined,
): Tree | undefined {
  const [first] = marks;
  if (first === undefined || first.k !== 'filler' || !isFor(ctx.tokens[first.from])) return undefined;
  const people = isGlue(ctx.tokens[first.from + 1]) ? first.from + 2 : first.from + 1;
  if (!isPeople(ctx.tokens[people])) return undefined;
  const end = marks.findIndex((mark) => mark.k === 'link' && (mark.link === 'comma' || mark.link === 'colon'));
  const who = marks.slice(0, Math.max(end, 0));
  const demand = marks.slice(end + 1);
  const isNamed = who.some((mark) => mark.k === 'head' && mark.head.population !== true);
  if (!isNamed || who.some(({ k }) => k === 'measure')) return undefined;
  if (!valuedFirst(demand) && !isOneDemand(who, demand)) return undefined;
  ctx.use(marks[end]!.from, marks[end]!.to);
  const [when, then] = [read(who), read(demand)];
  if (when === undefined || then === undefined) return when ?? then;
  return ctx.section === 'exclusion' ? join('and', [when, then]) : { k: 'if', when, then };
}

/** "For patients with a stent, a history of bleeding": words of its own begin the one thing that is asked; a list goes on without them. */
const isOneDemand = (who: readonly Mark[], demand: readonly Mark[]): boolean =>
  !who.some(isLink) &&
  !demand.some(isLink) &&
  demand.find(({ k }) => k !== 'filler')?.k === 'cue' &&
  demand.some(({ k }) => k === 'head');

const isLink = (mark: Mark): boolean => mark.k === 'link' && /^(?:and|or|comma|but|with|who|if)$/.test(mark.link);

/** Whether the first finding is a measured one with its value right behind. */
function valuedFirst(marks: readonly Mark[]): boolean {
  const head = marks.findIndex(({ k }) => k === 'head' || k === 'word');
  const mark = marks[head];
  return (
    mark?.k === 'head' &&
    mark.head.domain === 'observation' &&
    marks.slice(head).some(({ k }) => k === 'measure') &&
    !marks.slice(0, head).some(({ k }) => k === 'link')
  );
}
