import type { Token } from '../words/token.ts';
import { readMeasure } from './measure.ts';
import { type Measure, upper } from './measure-shape.ts';

/** "160/100": the two measures of a blood pressure, where a measure before a slash can be the first of one. */
export function readPressure(
  tokens: readonly Token[],
  first: Measure,
  source: string,
): readonly [Measure, Measure] | undefined {
  const slash = first.to;
  const value = Number((first.lo ?? first.hi)?.value);
  if (tokens[slash]?.lower !== '/' || first.op === 'between' || !(value >= 60 && value <= 260)) return undefined;
  const second = readMeasure(tokens, slash + 1, source, false);
  const low = second?.lo ?? second?.hi;
  if (
    second === undefined ||
    low === undefined ||
    second.op === 'between' ||
    !(Number(low.value) >= 30 && Number(low.value) < value)
  )
    return undefined;
  if (!second.unitless && !/hg/i.test(low.unit)) return undefined;
  const op = second.stated ? second.op : first.op;
  const half = (measure: Measure, number: number, pressure: 'systolic' | 'diastolic'): Measure => {
    const { lo: _lo, hi: _hi, ...rest } = measure;
    const q = { ...low, value: number };
    return { ...rest, op, ...(upper(op) ? { hi: q } : { lo: q }), stated: first.stated || second.stated, pressure };
  };
  return [half(first, value, 'systolic'), half({ ...second, from: slash + 1 }, Number(low.value), 'diastolic')];
}
