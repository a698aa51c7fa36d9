/** Order of FHIR dates and times of any precision. */
import { dayRange } from '../../kernel/dates.ts';

interface Moments {
  /** Milliseconds since 1970, both inclusive. */
  readonly low: number;
  readonly high: number;
  readonly zoned: boolean;
}

const DAY_MS = 86_400_000;
/** Time zones reach from 12 hours behind to 14 hours ahead of UTC. */
const BEHIND_MS = 12 * 3_600_000;
const AHEAD_MS = 14 * 3_600_000;

/** Whether `a` certainly lies after `b`; false where they may overlap, or where either is no date. */
export function isAfter(a: unknown, b: unknown): boolean {
  const first = moments(a);
  const second = moments(b);
  if (!first || !second) return false;
  if (first.zoned === second.zoned) return first.low > second.high;
  return widened(first).low > widened(second).high;
}

const widened = (range: Moments): Moments =>
  range.zoned ? range : { low: range.low - AHEAD_MS, high: range.high + BEHIND_MS, zoned: false };

function moments(value: unknown): Moments | undefined {
  if (typeof value !== 'string') return undefined;
  if (value.length > 10) {
    const at = Date.parse(value);
    return Number.isNaN(at) ? undefined : { low: at, high: at, zoned: true };
  }
  const days = dayRange(value);
  return days && { low: days.first * DAY_MS, high: (days.last + 1) * DAY_MS - 1, zoned: false };
}
