import { isList, type Leaf } from '../findings/leaf.ts';
import type { StatementContext } from '../findings/statement-context.ts';
import type { Head, Mark, MarkOf } from '../marks/mark.ts';

/** "asthma with or without cough": the cough is the same for all, and says nothing of the patient. */
export function passWhichever(ctx: StatementContext, leaves: Leaf[]): void {
  const [only, ...others] = leaves;
  // Alone the words ask nothing of anybody.
  if (only?.link === 'whichever' && others.length === 0) leaves[0] = { ...only, marks: [] };
  for (let at = leaves.length - 1; at > 0; at--) {
    const { link, marks } = leaves[at]!;
    if (link !== 'whichever') continue;
    const next = leaves[at + 1];
    const also = next !== undefined && isAlsoPassed(ctx, leaves[at]!, next);
    if (!also && (next?.link === 'or' || next?.link === 'slash')) continue;
    const when = marks.filter(isAmount);
    for (const mark of marks) if (!isAmount(mark)) ctx.use(mark.from, mark.to);
    // "migraine with or without aura for a year": the year is that of the migraine.
    if (when.length > 0) leaves[at - 1] = { ...leaves[at - 1]!, marks: [...leaves[at - 1]!.marks, ...when] };
    // Behind "or" the words may name another way to be meant; they stay content that nothing has taken.
    if (also && next.link !== 'or') for (const mark of next.marks) ctx.use(mark.from, mark.to);
    leaves.splice(at, also ? 2 : 1);
  }
}

const isAmount = (mark: Mark): boolean =>
  mark.k === 'time' || (mark.k === 'measure' && mark.measure.time !== undefined);

/** "with or without cough or fever": whether what stands beside the first is of its kind, with no words before it. */
function isAlsoPassed({ tokens }: StatementContext, { marks }: Leaf, next: Leaf): boolean {
  if (!isList(next.link) || next.link === 'comma' || next.opens || tokens[next.linkAt]?.lower === ',') return false;
  const [own, other] = [headsOf(marks), headsOf(next.marks)];
  return own.length === 1 && other.length === 1 && own[0]!.domain === other[0]!.domain && next.marks.length === 1;
}

const headsOf = (marks: readonly Mark[]): readonly Head[] =>
  marks.flatMap((mark) => (mark.k === 'head' ? [mark.head] : []));

/** The same in brackets: "(with or without cough)". */
export function isWhichever(ctx: StatementContext, { from, to, marks }: MarkOf<'group'>): boolean {
  const first = marks.find((mark) => mark.k !== 'filler');
  if (first?.k !== 'link' || first.link !== 'whichever') return false;
  ctx.use(from, to);
  return true;
}
