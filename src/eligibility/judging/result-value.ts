import type { Fact, FactValue } from '../../patient/facts.ts';
import { comparedWith, type Interval } from './interval.ts';

/** A number with its unit, as an interval: `<5` is everything below 5. */
export interface Magnitude {
  readonly interval: Interval;
  readonly unit: string;
}

/** The number of a result; a score may be coded or written ("ECOG 1", "NYHA class III"). Undefined where there is none. */
export function magnitudeOf({ value }: Fact, isScore: boolean): Magnitude | undefined {
  switch (value?.kind) {
    case 'quantity':
      return { interval: quantityInterval(value), unit: value.ucum ?? value.unit };
    case 'range':
      return {
        interval: {
          ...(value.low !== undefined && { lo: value.low }),
          ...(value.high !== undefined && { hi: value.high }),
        },
        unit: value.ucum ?? value.unit,
      };
    case 'coded':
      return isScore
        ? writtenScore(value.text ?? value.codings.find(({ display }) => display !== undefined)?.display)
        : undefined;
    case 'text':
      return isScore ? writtenScore(value.text) : undefined;
    case 'boolean':
    case undefined:
      return undefined;
  }
}

function quantityInterval({ value, comparator }: Extract<FactValue, { kind: 'quantity' }>): Interval {
  return comparedWith(comparator ?? '=', value);
}

const ROMAN: Readonly<Record<string, number>> = { I: 1, II: 2, III: 3, IV: 4, V: 5, VI: 6 };

/** The one number, Arabic or Roman, in a written score; none where there are several. */
function writtenScore(text: string | undefined): Magnitude | undefined {
  const numbers = (text ?? '')
    .split(/[^A-Za-z0-9.]+/)
    .flatMap((word) => (/^\d{1,3}(?:\.\d+)?$/.test(word) ? [Number(word)] : (ROMAN[word] ?? [])));
  const [only] = numbers;
  return only !== undefined && numbers.length === 1 ? { interval: { lo: only, hi: only }, unit: '' } : undefined;
}
