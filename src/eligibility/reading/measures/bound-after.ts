import type { Quantity } from '../../criterion.ts';
import { readNumber } from '../words/number.ts';
import type { Token } from '../words/token.ts';
import { wordClass } from '../words/word-class.ts';
import { type Bound, OLD } from './bound.ts';
import { AFTER_NUMBER } from './comparator.table.ts';
import { readLimit } from './limit.ts';
import { readUnit, timeUnitOf } from './unit.ts';

/** Comparisons that are said of ages. */
export const AGE_OPS = new Set(['older', 'younger', 'aged']);

/** "1+ or 2+" alone: steps of a scale from one to four crosses, not bounds. */
const isGrade = (tokens: readonly Token[], bound: Bound, at: number): boolean =>
  tokens[at]?.lower === '+' &&
  bound.unit === undefined &&
  bound.number.value <= 4 &&
  (tokens[at + 1] === undefined ||
    /^(?:or|and|by|on|[,.;)/])$/.test(tokens[at + 1]!.lower) ||
    // "1+ or 2+ with": so is the last of several.
    (tokens[at - 3]?.lower === '+' && /^(?:or|and|to|,|-|\/)$/.test(tokens[at - 2]?.lower ?? '')));

/** "less than 18 years or under guardianship": what follows is no age. */
const isRelation = wordClass('under over above below beyond');
const isCustody = wordClass(
  'guardianship guardian curatorship tutelage tutorship trusteeship custody legal judicial anesthesia anaesthesia treatment general local protection care control court the a any an',
);

/** "3 or more months", "5 or more days a week": the unit after the comparison. */
export function unitAfter(tokens: readonly Token[], bound: Bound, at: number, source: string): Bound {
  if (bound.unit !== undefined || bound.ref !== undefined) return bound;
  const limit = readLimit(tokens, at, true);
  if (limit !== undefined && limit.exceeded === undefined) return { ...bound, ref: limit.ref, end: limit.end };
  const unit = readUnit(tokens, at, source);
  const timed = unit !== undefined && (unit.time !== undefined || timeUnitOf(tokens[at]!.lower) !== undefined);
  return timed || isTimes(tokens[at]) ? { ...bound, unit, end: unit?.end ?? bound.end } : bound;
}

const isTimes = wordClass('times');

/** "90 or above 160": the words belong to the next number. */
const opensBound = wordClass('above over below under beyond > < >= <=');

const isExtreme = wordClass('minimum min maximum max at');
const isConnecting = wordClass(
  'and or but who that which with at for in on of as to from if when are is were will years year',
);

/** The words after a number that make it a bound: "or older", "+", "and above". */
export function readAfter(
  tokens: readonly Token[],
  bound: Bound,
  before: string | undefined,
): { op: Exclude<Quantity['op'], 'between'>; end: number; aged: boolean } | undefined {
  const comma = tokens[bound.end]?.lower === ',' || tokens[bound.end]?.lower === '(' ? bound.end + 1 : bound.end;
  const after = AFTER_NUMBER.at(tokens, comma);
  if (after === undefined) return undefined;
  if (isGrade(tokens, bound, comma)) return undefined;
  if (before !== undefined && before !== 'between' && isExtreme(tokens[comma])) return undefined;
  const last = tokens[after.end - 1];
  if (
    isRelation(last) &&
    (isCustody(tokens[after.end]) ||
      (before !== undefined && tokens[after.end]?.kind === 'word' && !isConnecting(tokens[after.end])))
  )
    return undefined;
  const inBracket = tokens[bound.end]?.lower === '(';
  if (inBracket && tokens[after.end]?.lower !== ')') return undefined;
  if (opensBound(tokens[after.end - 1]) && readNumber(tokens, after.end) !== undefined) return undefined;
  const old = OLD.at(tokens, after.end);
  const aged = old !== undefined || tokens.slice(comma, after.end).some((token) => AGE_OPS.has(token.lower));
  const end = inBracket ? after.end + 1 : (old?.end ?? after.end);
  return { op: after.value, end, aged };
}
