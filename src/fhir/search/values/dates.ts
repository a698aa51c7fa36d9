import { msRange, OPEN_HIGH, OPEN_LOW } from '../date-range.ts';
import type { Item } from '../expression.ts';
import type { Extracted } from '../index-value.ts';

interface Dated {
  readonly start?: unknown;
  readonly end?: unknown;
  readonly event?: unknown;
  readonly repeat?: { readonly boundsPeriod?: Dated };
}

/** Dates, periods, and timings by their outer limits. */
export function datesOf({ value }: Item): readonly Extracted[] {
  if (typeof value === 'string') return range(value, value);
  if (typeof value !== 'object' || value === null) return [];
  const { start, end, event, repeat } = value as Dated;
  if (start !== undefined || end !== undefined) return range(start, end);
  const events = (Array.isArray(event) ? event : []).flatMap((one) => (typeof one === 'string' ? range(one, one) : []));
  const bounds = repeat?.boundsPeriod;
  const limits = [...events, ...(bounds ? range(bounds.start, bounds.end) : [])].flatMap((one) =>
    one.kind === 'date' ? [one] : [],
  );
  if (limits.length === 0) return [];
  return [
    { kind: 'date', low: Math.min(...limits.map(({ low }) => low)), high: Math.max(...limits.map(({ high }) => high)) },
  ];
}

function range(start: unknown, end: unknown): Extracted[] {
  const low = typeof start === 'string' ? msRange(start) : undefined;
  const high = typeof end === 'string' ? msRange(end) : undefined;
  if (!low && !high) return [];
  return [{ kind: 'date', low: low?.low ?? OPEN_LOW, high: high?.high ?? OPEN_HIGH }];
}
