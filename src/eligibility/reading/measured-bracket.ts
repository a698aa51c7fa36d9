/** Brackets that name what a value behind them is of, or turn the word behind them. */
import type { StatementContext } from './findings/statement-context.ts';
import type { Mark, MarkOf } from './marks/mark.ts';
import { wordClass } from './words/word-class.ts';

const isLevelWord = wordClass('class grade stage score level functional');
export const isScale = ({ head }: MarkOf<'head'>): boolean =>
  (head.domain === 'score' || head.domain === 'observation') && (head.concept?.codes.length ?? 0) > 0;

/** "heart failure (NYHA) class III", "liver enzymes (ALT) > 3 x ULN": the value behind the bracket is of what the bracket names. */
export function isMeasured(
  { tokens }: StatementContext,
  inner: readonly Mark[],
  next: Mark | undefined,
  afterNext: Mark | undefined,
): boolean {
  const [first, ...others] = inner.filter(({ k }) => k !== 'filler');
  if (first?.k !== 'head' || others.length > 0 || !isScale(first)) return false;
  const worded = next !== undefined && next.k !== 'measure' && isLevelWord(tokens[next.from]);
  return (worded ? afterNext : next)?.k === 'measure';
}

/** "liver enzymes (ALT)": of two names of measures the second counts, where it is a kind of the first. */
export function takesPlace(ctx: StatementContext, inner: readonly Mark[], previous: Mark | undefined): boolean {
  if (previous?.k !== 'head' || !isScale(previous)) return true;
  const only = inner.find(({ k }) => k === 'head');
  const code = only?.k === 'head' ? only.head.concept?.codes[0]?.code : undefined;
  return code !== undefined && ctx.terminology.withAncestors([code]).includes(previous.head.concept!.codes[0]!.code);
}

/** "Hamilton Depression 17 (HAM-D) above 20": a bare number right behind a scale's name, before its short form, is part of the name. */
export function isNumberOfName(out: readonly Mark[]): boolean {
  const [name, number] = out.slice(-2);
  if (name?.k !== 'head' || name.head.domain !== 'score' || number?.k !== 'measure') return false;
  return number.from === name.to && number.to === number.from + 1 && !number.measure.stated;
}

/** "(non-infectious) colitis": a word that narrows what stands behind the bracket, and denies nothing of the patient. */
export const isTurnedWord = ({ tokens }: StatementContext, { from, to }: Mark, next: Mark | undefined): boolean =>
  next?.k === 'head' &&
  next.from === to &&
  tokens[from + 1]?.lower === 'non' &&
  to - from <= 5 &&
  tokens[to - 1]?.lower === ')';
