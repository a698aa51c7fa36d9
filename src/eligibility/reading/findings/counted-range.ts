import type { MarkOf } from '../marks/mark.ts';
import type { Measure } from '../measures/measure-shape.ts';
import type { Draft } from './draft.ts';
import type { StatementContext } from './statement-context.ts';

const PLURAL = /[^aiosu]s$/;
const HAPPENS = new Set(['condition', 'procedure', 'encounter']);

/** "2 to 4 relapses", "between 2 and 4 seizures": how many happenings. `next`: the head that follows. */
export function isCountedRange(
  { tokens }: StatementContext,
  { measure, to }: MarkOf<'measure'>,
  next: MarkOf<'head'> | undefined,
): boolean {
  const whole = [measure.lo, measure.hi].every((q) => Number.isInteger(Number(q?.value)));
  return (
    measure.op === 'between' &&
    measure.unitless &&
    !measure.graded &&
    measure.ref === undefined &&
    whole &&
    next?.from === to &&
    HAPPENS.has(next.head.domain) &&
    PLURAL.test(tokens[next.to - 1]!.lower)
  );
}

/** How many there are: of a range its lower bound, and beside it the upper one. */
export function giveCount(draft: Draft, { op, lo, hi, loOpen, hiOpen }: Measure, at: readonly [number, number]): void {
  const value = Number((lo ?? hi)?.value);
  if (op === 'between') {
    draft.count = { op: loOpen ? '>' : '>=', value, at };
    draft.countTo = { op: hiOpen ? '<' : '<=', value: Number(hi?.value), at };
  } else draft.count = { op, value, at };
}
