import type { FactValue } from '../facts.ts';
import { type Answers, statusIn } from './stated.ts';

const FOUND: Answers = {
  yes: new Set(['10828004', '11214006', '260373001', '52101004', 'POS', 'DET', 'LA6576-8', 'LA11882-0', 'LA15255-5']),
  no: new Set(['260385009', '131194007', '260415000', '2667000', 'NEG', 'ND', 'LA6577-6', 'LA11883-8', 'LA15256-3']),
  yesWords: /^(?:positive|reactive|detected|present)\b/,
  noWords:
    /^(?:negative|non-? ?reactive|not (?:detected|reactive|present)|undetect|target not detected|absent|none detected)/,
};

/** Whether a test found what it looks for; a number of copies above none is what it found. Undefined where it does not say. */
export function foundIn(value: FactValue | undefined): boolean | undefined {
  if (value?.kind !== 'quantity') return statusIn(value, FOUND);
  return COPIES.test(value.ucum ?? value.unit) && value.comparator === undefined ? value.value > 0 : undefined;
}

const COPIES = /^(?:\{?copies\}?|\[?iu\]?)\/ml$/i;
