import type { FactValue } from '../facts.ts';
import { type Answers, FOUND_CODES, NOT_FOUND_CODES, statusIn } from './stated.ts';

const FOUND: Answers = {
  yes: new Set([...FOUND_CODES, '11214006', 'LA11882-0', 'LA15255-5']),
  no: new Set([...NOT_FOUND_CODES, '131194007', 'LA11883-8', 'LA15256-3']),
  yesWords: /^(?:positive|reactive|detected|present)\b/,
  noWords:
    /^(?:negative|non-? ?reactive|not (?:detected|reactive|present)|undetect|target not detected|absent|none detected)/,
};

/** Whether a test found what it looks for; a number of copies above none is what it found. Undefined where it does not say. */
export function testFound(value: FactValue | undefined): boolean | undefined {
  if (value?.kind !== 'quantity') return statusIn(value, FOUND);
  return COPIES.test(value.ucum ?? value.unit) && value.comparator === undefined ? value.value > 0 : undefined;
}

const COPIES = /^(?:\{?copies\}?|\[?iu\]?)\/ml$/i;
