import type { Days } from '../calendar.ts';
import type { Truth } from '../truth.ts';
import type { Frame, Range } from './claim.ts';

/** Whether a value of which only the range is known is in the range that is allowed. */
export function lies(value: Range, allowed: Range): Truth {
  const above = side(value.low, value.lowOpen, value.high, value.highOpen, allowed.low, allowed.lowOpen);
  const below = side(
    negative(value.high),
    value.highOpen,
    negative(value.low),
    value.lowOpen,
    negative(allowed.high),
    allowed.highOpen,
  );
  if (above === false || below === false) return false;
  return above === null || below === null ? null : true;
}

const negative = (number: number | undefined): number | undefined => (number === undefined ? undefined : -number);

/** Units are converted, so that numbers on the bound come back with an error in their last digits. */
const close = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-7 * Math.max(1, Math.abs(a), Math.abs(b));

function side(
  low = Number.NEGATIVE_INFINITY,
  lowOpen: boolean | undefined,
  high = Number.POSITIVE_INFINITY,
  highOpen: boolean | undefined,
  bound: number | undefined,
  boundOpen: boolean | undefined,
): Truth {
  if (bound === undefined) return true;
  const lowIsBound = Number.isFinite(low) && close(low, bound);
  const highIsBound = Number.isFinite(high) && close(high, bound);
  if (lowIsBound ? !boundOpen || lowOpen : low > bound) return true;
  if (highIsBound ? boundOpen || highOpen : high < bound) return false;
  return null;
}

/** Whether something of one day, which may be any of some days, was in the frame. */
export function happened({ first, last }: Days, { from, to }: Frame): Truth {
  if (last < from || first > to) return false;
  return first >= from && last <= to ? true : null;
}

/** Whether something that lasted from one day to another was so on a day of the frame. */
export function lasted(began: Days, ended: Days, { from, to }: Frame): Truth {
  if (began.first > to || ended.last < from) return false;
  return began.last <= to && ended.first >= from ? true : null;
}
