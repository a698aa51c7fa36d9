import type { Item } from '../expression.ts';
import type { Extracted } from '../index-value.ts';

interface Measured {
  readonly value?: unknown;
  readonly comparator?: unknown;
  readonly system?: unknown;
  readonly code?: unknown;
  readonly unit?: unknown;
  readonly currency?: unknown;
  readonly low?: Measured;
  readonly high?: Measured;
  readonly origin?: Measured;
  readonly lowerLimit?: unknown;
  readonly upperLimit?: unknown;
}

/** Ends of a range that has none: beyond any number that JSON text can hold and be compared by. */
const OPEN_LOW = -Number.MAX_VALUE;
const OPEN_HIGH = Number.MAX_VALUE;

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Numbers, quantities (a comparator opens one end), money, ranges, and sampled data by its limits. */
export function quantitiesOf({ value }: Item): readonly Extracted[] {
  if (typeof value === 'number') return [measure({}, value, value)];
  if (typeof value !== 'object' || value === null) return [];
  const measured = value as Measured;
  if (measured.low || measured.high) {
    const unit = measured.low ?? measured.high!;
    return [measure(unit, number(measured.low?.value, OPEN_LOW), number(measured.high?.value, OPEN_HIGH))];
  }
  if (measured.origin) {
    if (typeof measured.lowerLimit !== 'number' && typeof measured.upperLimit !== 'number') return [];
    return [measure(measured.origin, number(measured.lowerLimit, OPEN_LOW), number(measured.upperLimit, OPEN_HIGH))];
  }
  if (typeof measured.value !== 'number') return [];
  const at = measured.value;
  const comparator = text(measured.comparator);
  return [measure(measured, comparator.startsWith('<') ? OPEN_LOW : at, comparator.startsWith('>') ? OPEN_HIGH : at)];
}

const number = (value: unknown, otherwise: number): number => (typeof value === 'number' ? value : otherwise);

function measure(unit: Measured, low: number, high: number): Extracted {
  const code = text(unit.code ?? unit.currency);
  const system = unit.currency === undefined ? text(unit.system) : 'urn:iso:std:iso:4217';
  return { kind: 'quantity', low, high, system, code, unit: text(unit.unit) };
}
