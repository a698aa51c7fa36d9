import { shiftDay } from '../../kernel/dates.ts';
import type { Count, Duration } from '../criterion.ts';
import type { Truth } from '../verdict.ts';
import { comparedWith, within } from './interval.ts';
import type { Occurrence } from './occurrence.ts';
import { spanOf } from './time-frame.ts';

/** Whether a state has lasted (up to today, or to its end) as long as is asked; unknown without its start. */
export function lasted(duration: Duration, { fact, start, shape, ...occurrence }: Occurrence, today: number): Truth {
  const length = spanOf(duration);
  // What came at one moment, and is active still, has lasted since.
  const goesOn = shape === 'moment' && fact.domain === 'condition' && fact.state === 'active' && !fact.past;
  const end = goesOn ? { first: today, last: today } : occurrence.end;
  if (!length || (shape === 'moment' && !goesOn) || !Number.isFinite(start.first)) return null;
  const shortest = Math.min(end.first, today) - start.last;
  const longest = Math.min(end.last, today) - start.first;
  if (!Number.isFinite(shortest)) return null;
  // Counted back from the last day, so that months and years keep their own lengths.
  const days = Math.min(end.last, today) - shiftDay(Math.min(end.last, today), -length.amount, length.unit);
  return within({ lo: shortest, hi: longest }, comparedWith(duration.op, days));
}

/**
 * Whether the entries are as many as is asked. `sure` are certain, `possible` may count as well; the record may always
 * lack some, so that only "at least" can be settled by counting. `never`: the record says that there was none.
 */
export function countHolds({ op, value }: Count, sure: number, never: boolean): Truth {
  const allowed = comparedWith(op, value);
  if (never) return within({ lo: 0, hi: 0 }, allowed);
  if (op === '>' || op === '>=') return within({ lo: sure, hi: sure }, allowed) === true ? true : null;
  return op !== '=' && within({ lo: sure, hi: sure }, allowed) === false ? false : null;
}
