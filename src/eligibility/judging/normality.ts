import type { Fact } from '../../patient/facts.ts';
import type { Truth } from '../verdict.ts';

/** Whether a result is marked as normal: by its flag, by its reference range, or in words. */
export function normality({ interpretation, value, referenceRange }: Fact): Truth {
  if (interpretation === 'N') return true;
  if (['A', 'AA', 'H', 'HH', 'L', 'LL'].includes(interpretation ?? '')) return false;
  if (value?.kind === 'quantity' && referenceRange && value.comparator === undefined) {
    const { low = Number.NEGATIVE_INFINITY, high = Number.POSITIVE_INFINITY } = referenceRange;
    return value.value >= low && value.value <= high;
  }
  const text = (value?.kind === 'coded' || value?.kind === 'text' ? value.text : undefined)?.trim().toLowerCase();
  return text === 'normal' || text === 'unremarkable' ? true : text === 'abnormal' ? false : null;
}
