import { codeOf } from './codeable.ts';
import { elementOf, elementsOf, numberOf } from './element.ts';
import type { Fact } from './facts.ts';
import { unitOf } from './observation-value.ts';

/** The normal range that applies to a result; undefined where there is none, or several that differ by whom they apply to. */
export function readReferenceRange(value: unknown): Fact['referenceRange'] {
  const normal = elementsOf(value).filter((range) => ['normal', undefined].includes(codeOf(range['type'])));
  const [range, ...others] = normal;
  if (!range || others.length > 0) return undefined;
  const low = elementOf(range['low']);
  const high = elementOf(range['high']);
  const ends = { low: numberOf(low?.['value']), high: numberOf(high?.['value']) };
  if (ends.low === undefined && ends.high === undefined) return undefined;
  const stated = high ?? low;
  const ucum = stated ? unitOf(stated).ucum : undefined;
  return {
    ...(ends.low !== undefined && { low: ends.low }),
    ...(ends.high !== undefined && { high: ends.high }),
    ...(ucum !== undefined && { ucum }),
  };
}
