import type { Comparison } from './tree.ts';

export interface Range {
  readonly low: number;
  readonly high: number;
}

/**
 * Whether a resource's range stands in a relation to the range that was asked for (search.html#prefix). Both inclusive.
 * `ge` and `le` hold for a period that reaches the day that was asked for: R4's words leave out one that ends, or begins,
 * just there, and servers in use include it.
 */
export function compareDates(op: Comparison, value: Range, asked: Range): boolean {
  switch (op) {
    case 'eq':
      return value.low >= asked.low && value.high <= asked.high;
    case 'ne':
      return value.low < asked.low || value.high > asked.high;
    case 'gt':
      return value.high > asked.high;
    case 'lt':
      return value.low < asked.low;
    case 'ge':
      return value.high >= asked.low;
    case 'le':
      return value.low <= asked.high;
    case 'sa':
      return value.low > asked.high;
    case 'eb':
      return value.high < asked.low;
    case 'ap':
      return value.high >= asked.low && value.low <= asked.high;
  }
}

/** As `compareDates`; the upper end of what was asked for is exclusive for `eq` and `ne`, unless it equals the lower. */
export function compareNumbers(op: Comparison, value: Range, asked: Range): boolean {
  switch (op) {
    case 'eq':
      return value.low >= asked.low && (value.high < asked.high || value.high === asked.low);
    case 'ne':
      return !compareNumbers('eq', value, asked);
    default:
      return compareDates(op, value, asked);
  }
}
