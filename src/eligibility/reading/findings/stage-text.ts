import type { Quantity } from '../../criterion.ts';

/** The last step of the scales by which diseases are staged and graded. */
const LAST_STEP = 5;

/**
 * The stages that a comparison takes in, as an atom's `stage` says them: "3", "3B", "2-4". Of a bound within a lettered
 * stage it is left open which those are.
 */
export function stageText({
  op,
  lo,
  hi,
  loOpen,
  hiOpen,
}: Pick<Quantity, 'op' | 'lo' | 'hi' | 'loOpen' | 'hiOpen'>): string {
  const value = (lo ?? hi)?.value ?? '';
  if (op === '=') return String(value);
  if ([lo, hi].some((q) => typeof q?.value === 'number' && q.value > LAST_STEP)) return String(value);
  const strict = op === '<' || op === '>' || loOpen === true || hiOpen === true;
  const lettered = [lo, hi].some((q) => typeof q?.value === 'string');
  if (strict && lettered) return 'part of a scale';
  const low = lo === undefined ? 0 : typeof lo.value === 'number' && (op === '>' || loOpen) ? lo.value + 1 : lo.value;
  const high =
    hi === undefined ? LAST_STEP : typeof hi.value === 'number' && (op === '<' || hiOpen) ? hi.value - 1 : hi.value;
  return `${low}-${high}`;
}
