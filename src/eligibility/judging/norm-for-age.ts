import type { Fact } from '../../patient/facts.ts';
import type { Quantity } from '../criterion.ts';
import type { Truth } from '../verdict.ts';
import { converted, type Measured } from './converted.ts';
import { within } from './interval.ts';
import { NORMS_FOR_AGE } from './norm-for-age.table.ts';
import { magnitudeOf } from './result-value.ts';

/**
 * Whether a result is beyond what is usual at the patient's age ("below the fifth percentile", "2 SD above the mean"): not where it would
 * be beyond it at no age, else unknown. Undefined where the bound is none of this kind.
 */
export function beyondNorm(fact: Fact, { op, lo, hi }: Quantity, measured: Measured): Truth | undefined {
  const isLow = op === '<' || op === '<=';
  const bound = isLow ? hi : op === '>' || op === '>=' ? lo : undefined;
  if (bound === undefined || typeof bound.value !== 'number') return undefined;
  if (!isOuter(bound.value, bound.ucum ?? bound.unit, isLow)) return undefined;
  const end = isLow ? 'low' : 'high';
  const norm = NORMS_FOR_AGE.find((one) => one.end === end && measured.ids.includes(one.measure));
  const found = norm && magnitudeOf(fact, false);
  if (!found) return undefined;
  const value = converted(found.interval, found.unit, norm.unit, measured);
  return value !== undefined && within(value, norm.beyond) === false ? false : null;
}

function isOuter(bound: number, unit: string, isLow: boolean): boolean {
  if (unit === '{SD}') return isLow ? bound <= -2 : bound >= 2;
  return unit === '{percentile}' && (isLow ? bound <= 5 : bound >= 95);
}
