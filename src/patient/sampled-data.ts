import { type Element, elementOf, numberOf, textOf } from './element.ts';
import type { FactValue } from './facts.ts';

/** Below, above the limits of detection, and a missing point. */
const BELOW = 'L';
const ABOVE = 'U';
const MISSING = 'E';

/**
 * A series of readings in one dimension as the interval that they lie in: every reading is `origin + factor × point`. A
 * point beyond the limits of detection opens that end. Undefined where it cannot be worked out.
 */
export function readSampledData(element: Element | undefined, unitOf: (of: Element) => Unit): FactValue | undefined {
  const origin = elementOf(element?.['origin']);
  const zero = numberOf(origin?.['value']);
  const data = textOf(element?.['data']);
  if (!element || !origin || zero === undefined || data === undefined || (element['dimensions'] ?? 1) !== 1)
    return undefined;
  const factor = numberOf(element['factor']) ?? 1;
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  for (const point of data.trim().split(/\s+/)) {
    if (point === MISSING) continue;
    if (point === BELOW) least = Number.NEGATIVE_INFINITY;
    else if (point === ABOVE) most = Number.POSITIVE_INFINITY;
    else {
      const reading = zero + factor * Number(point);
      if (!Number.isFinite(reading)) return undefined;
      least = Math.min(least, reading);
      most = Math.max(most, reading);
    }
  }
  const ends = {
    ...(Number.isFinite(least) && { low: least }),
    ...(Number.isFinite(most) && { high: most }),
  };
  return Object.keys(ends).length === 0 ? undefined : { kind: 'range', ...ends, ...unitOf(origin) };
}

interface Unit {
  readonly unit: string;
  readonly ucum?: string;
}
