import type { Quantity } from '../criterion.ts';
import { type Bound, OLD, readBound } from './bound.ts';
import { AFTER_NUMBER, BEFORE_NUMBER, RANGE_JOIN, RANKED_AFTER } from './comparator.table.ts';
import { readLimit } from './limit.ts';
import { inOtherUnits, isMirrored, lower, type Measure, measureOf, rangeOf, sameUnit, upper } from './measure-shape.ts';
import { readNumber, readRoman } from './number.ts';
import { phraseTable } from './phrase.ts';
import type { Token } from './token.ts';
import { readUnit } from './unit.ts';
import { wordClass } from './word-class.ts';

const SKIP = phraseTable<true>([
  ['of', true],
  ['about|approximately|around|approx', true],
  ['the ages? of', true],
  ['the', true],
  ['an? age|ages of?', true],
  ['age|ages|aged of?', true],
  ['or equal to?', true],
  ['a|an score|scores|value|values|total of|score?', true],
  ['a|an', true],
  ['the? grade|stage|class|level|asa|nyha', true],
  [':', true],
]);

const BETWEEN_SKIP = phraseTable<true>([
  ['the? ages|age of', true],
  ['ages|age|aged', true],
  ['the|of', true],
  [':', true],
]);

const skip = (table: typeof SKIP, tokens: readonly Token[], at: number): number => {
  let index = at;
  for (let end = table.at(tokens, index)?.end; end !== undefined; end = table.at(tokens, index)?.end) index = end;
  return index;
};

const AGE_OPS = new Set(['older', 'younger', 'aged']);

/** Where the number begins after a comparison. "A" is a class where classes are letters, else an article. */
function startOf(
  tokens: readonly Token[],
  before: { readonly value: string; readonly end: number },
  roman: boolean,
): number {
  const at = afterSign(tokens, before);
  if (roman && readRoman(tokens, at) !== undefined) return at;
  return skip(before.value === 'between' ? BETWEEN_SKIP : SKIP, tokens, at);
}

/** "greater than or equal to (≥)": the bracket says the comparison again. */
function afterSign(tokens: readonly Token[], before: { readonly value: string; readonly end: number }): number {
  const { value, end } = before;
  return tokens[end]?.lower === '(' && tokens[end + 1]?.lower === value && tokens[end + 2]?.lower === ')'
    ? end + 3
    : end;
}

/** "1+ or 2+" alone: steps of a scale from one to four crosses, not bounds. */
const isGrade = (tokens: readonly Token[], bound: Bound, at: number): boolean =>
  tokens[at]?.lower === '+' &&
  bound.unit === undefined &&
  bound.number.value <= 4 &&
  (tokens[at + 1] === undefined || /^(?:or|and|by|on|[,.;)/])$/.test(tokens[at + 1]!.lower));

/** "90 or above 160": the words belong to the next number. */
const opensBound = wordClass('above over below under beyond > < >= <=');

/** The words after a number that make it a bound: "or older", "+", "and above". */
function readAfter(
  tokens: readonly Token[],
  bound: Bound,
): { op: Exclude<Quantity['op'], 'between'>; end: number; aged: boolean } | undefined {
  const comma = tokens[bound.end]?.lower === ',' || tokens[bound.end]?.lower === '(' ? bound.end + 1 : bound.end;
  const after = AFTER_NUMBER.at(tokens, comma);
  if (after === undefined) return undefined;
  if (isGrade(tokens, bound, comma)) return undefined;
  const inBracket = tokens[bound.end]?.lower === '(';
  if (inBracket && tokens[after.end]?.lower !== ')') return undefined;
  if (opensBound(tokens[after.end - 1]) && readNumber(tokens, after.end) !== undefined) return undefined;
  const old =
    OLD.at(tokens, after.end) ?? (readUnit(tokens, after.end, '')?.time !== undefined ? undefined : undefined);
  const aged = old !== undefined || tokens.slice(comma, after.end).some((token) => AGE_OPS.has(token.lower));
  const end = inBracket ? after.end + 1 : (old?.end ?? after.end);
  return { op: after.value, end, aged };
}

/** The second bound of a pair such as "≥ 18 and ≤ 75", "at least 3 months but less than 3 years". */
function readSecond(
  tokens: readonly Token[],
  first: Bound,
  firstOp: string,
  source: string,
  roman: boolean,
): { bound: Bound; op: Exclude<Quantity['op'], 'between'> } | undefined {
  let at = first.end;
  if (/^(,|\/|;)$/.test(tokens[at]?.lower ?? '')) at++;
  if (/^(and|but|to|or|-|~|as|\/)$/.test(tokens[at]?.lower ?? '')) at++;
  if (at === first.end && tokens[at]?.kind !== 'sign') return undefined;
  while (/^(also|is|age|aged|of|the|are|must|be|well|as|still|years?)$/.test(tokens[at]?.lower ?? '')) at++;
  const before = BEFORE_NUMBER.at(tokens, at);
  if (before === undefined || before.value === 'between' || before.value === '=') return undefined;
  if (
    !(lower(firstOp) && upper(before.value)) &&
    !(upper(firstOp) && lower(before.value) && tokens[first.end]?.lower === 'and' && first.unit?.text === undefined)
  )
    return undefined;
  const bound = readBound(tokens, skip(SKIP, tokens, afterSign(tokens, before)), source, roman);
  return bound === undefined ? undefined : { bound, op: before.value };
}

/** What joins the bounds after "between": "18 and 65", "18- and 65-years". */
function openedJoin(tokens: readonly Token[], end: number): number | undefined {
  const at = tokens[end]?.lower === '-' ? end + 1 : end;
  return /^(and|or|&|,)$/.test(tokens[at]?.lower ?? '') ? at + 1 : undefined;
}

/** A range whose join stands between two numbers: "18-65", "18 to 65 years", "between 18 and 65", "18 years - 65 years". */
function readRange(
  tokens: readonly Token[],
  low: Bound,
  opened: boolean,
  source: string,
  roman: boolean,
): Bound | undefined {
  const paired =
    /^(and|&)$/.test(tokens[low.end]?.lower ?? '') &&
    low.unit === undefined &&
    readBound(tokens, low.end + 1, source, false)?.aged === true;
  const join =
    (opened && tokens[low.end]?.lower === '-' ? openedJoin(tokens, low.end) : undefined) ??
    RANGE_JOIN.at(tokens, low.end)?.end ??
    (paired ? low.end + 1 : undefined) ??
    (opened ? openedJoin(tokens, low.end) : undefined);
  if (join === undefined) return undefined;
  let at = join;
  const sign = BEFORE_NUMBER.at(tokens, at);
  if (sign !== undefined && upper(sign.value)) at = sign.end;
  at = skip(BETWEEN_SKIP, tokens, at);
  const high = readBound(tokens, at, source, roman);
  if (high === undefined || !(sameUnit(low, high) || (low.unit?.time !== undefined && high.unit?.time !== undefined)))
    return undefined;
  const rising = high.number.value >= low.number.value || isMirrored(low, high) || inOtherUnits(low, high);
  return rising ? high : undefined;
}

/** "18 < age < 80", "30 < BMI": the number stands first. */
function readFramed(tokens: readonly Token[], first: Bound, source: string): Measure | undefined {
  const sign = tokens[first.end];
  if (sign?.kind !== 'sign' || sign.lower === '±' || sign.lower === '=') return undefined;
  for (let at = first.end + 1; at <= first.end + 6 && tokens[at] !== undefined; at++) {
    const token = tokens[at]!;
    if (token.kind === 'number') return undefined;
    if (token.kind !== 'sign') continue;
    const second = readBound(tokens, at + 1, source, false);
    if (second === undefined || !sameUnit(first, second) || token.lower[0] !== sign.lower[0]) return undefined;
    const rising = token.lower[0] === '<';
    const [low, high, lowSign, highSign] = rising
      ? [first, second, sign.lower, token.lower]
      : [second, first, token.lower, sign.lower];
    const inner = tokens.slice(first.end + 1, at).some((word) => word.lower === 'age');
    return rangeOf(
      first.end,
      second.end,
      low,
      high,
      { lo: lowSign.length === 1, hi: highSign.length === 1 },
      false,
      inner,
    );
  }
  return undefined;
}

/** Of ways to go. "Within 2 cm" says where something lies, not how large it is, and is left to others. */
const LENGTHS = new Set(['[mi_i]', 'km']);

/** "within 50 miles": at most so far. */
function readDistance(tokens: readonly Token[], at: number, source: string): Measure | undefined {
  const led = tokens[at - 1]?.lower === 'within' && tokens[at]?.kind === 'number';
  if (!led && tokens[at]?.lower !== 'within') return undefined;
  const start = led ? at : /^(?:a|an)$/.test(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1;
  const bound = readBound(tokens, start, source, false);
  return bound?.unit?.ucum !== undefined && LENGTHS.has(bound.unit.ucum)
    ? measureOf(at, bound.end, bound, '<=', true, false)
    : undefined;
}

const ENDS_AGE = /^(and|or|onwards?|[,.;)])$/;
const PEOPLE =
  /^(age|aged|ages|patients?|subjects?|children|child|adults?|adolescents?|women|men|people|participants?)$/;

/** "children from 6 months of age", "from 16 years", alone: the lowest age. */
const isLowestAge = (tokens: readonly Token[], at: number, first: Bound): boolean =>
  first.aged ||
  (first.unit?.time === 'a' &&
    (at === 0 || PEOPLE.test(tokens[at - 1]!.lower)) &&
    (tokens[first.end] === undefined || ENDS_AGE.test(tokens[first.end]!.lower)));

/** "n=20", "1 cmH2O = 0.098 kPa": no comparison of a patient's value. */
const isDefinition = (tokens: readonly Token[], at: number): boolean =>
  /^n$/i.test(tokens[at - 1]?.text ?? '') ||
  tokens[at - 1]?.kind === 'number' ||
  (tokens[at - 2]?.kind === 'number' && tokens[at - 1]?.kind === 'word');

/**
 * The measure that begins at a token, with the comparison before or after it. `roman`: Roman numerals count here.
 * A framed measure ("18 < age < 80") covers the words inside the frame too.
 */
export function readMeasure(tokens: readonly Token[], at: number, source: string, roman: boolean): Measure | undefined {
  const before = BEFORE_NUMBER.at(tokens, at);
  if (before?.value === '=' && isDefinition(tokens, at)) return undefined;
  const opened = before?.value === 'between';
  const start = before === undefined ? at : startOf(tokens, before, roman);
  const inner =
    opened && before !== undefined
      ? BEFORE_NUMBER.at(tokens, start)?.value === '>='
        ? BEFORE_NUMBER.at(tokens, start)!.end
        : start
      : start;
  const limit = before !== undefined && !opened ? readLimit(tokens, start, false) : undefined;
  if (limit !== undefined && before !== undefined && before.value !== 'between') {
    const none: Bound = {
      op: undefined,
      number: { value: 1, end: start, written: 'digits' },
      unit: undefined,
      aged: false,
      end: limit.end,
    };
    const { lo: _lo, hi: _hi, ...rest } = measureOf(at, limit.end, none, before.value, true, false);
    return tokens[start]?.lower === 'normal' || tokens[start]?.lower === 'baseline'
      ? undefined
      : { ...rest, ref: limit.ref, factor: 1 };
  }
  const distance = before === undefined ? readDistance(tokens, at, source) : undefined;
  if (distance !== undefined) return distance;
  const first = readBound(tokens, inner, source, roman);
  if (first === undefined) return undefined;
  const aged =
    before !== undefined && tokens.slice(at, start).some((token) => AGE_OPS.has(token.lower) || token.lower === 'age');
  if (before === undefined) {
    const framed = readFramed(tokens, first, source);
    if (framed !== undefined) return { ...framed, from: at };
  }
  if (before === undefined || opened || before.value === '>' || before.value === '>=' || before.value === '=') {
    const high = readRange(tokens, first, opened, source, roman);
    if (high !== undefined && (opened || before === undefined || high.op === undefined)) {
      const after = readAfter(tokens, high);
      const end = after?.op === '<=' ? after.end : high.end;
      return rangeOf(at, end, first, high, before?.value === '>' ? { lo: true } : {}, before === undefined, aged);
    }
  }
  const after =
    readAfter(tokens, first) ?? (first.op === undefined ? undefined : { op: first.op, end: first.end, aged: false });
  const op =
    after !== undefined &&
    (before === undefined ||
      opened ||
      before.value === '=' ||
      (lower(before.value) && lower(after.op)) ||
      (upper(before.value) && upper(after.op)))
      ? after.op
      : opened
        ? undefined
        : before?.value;
  if (op !== undefined) {
    const end =
      after?.op === op || (after !== undefined && op !== before?.value)
        ? Math.max(after?.end ?? 0, first.end)
        : first.end;
    const second = readSecond(tokens, { ...first, end }, op, source, roman);
    if (second !== undefined && sameUnit(first, second.bound)) {
      const [low, high, lowOp, highOp] = lower(op)
        ? [first, second.bound, op, second.op]
        : [second.bound, first, second.op, op];
      if (high.number.value > low.number.value || inOtherUnits(low, high))
        return rangeOf(
          at,
          second.bound.end,
          low,
          high,
          { lo: lowOp === '>', hi: highOp === '<' },
          false,
          aged || (after?.aged ?? false),
        );
    }
    return measureOf(at, end, first, op, true, aged || (after?.aged ?? false));
  }
  if (opened && tokens[at]?.lower === 'from' && isLowestAge(tokens, at, first))
    return measureOf(at, first.end, first, '>=', true, true);
  if (opened && before !== undefined && tokens[at]?.lower !== 'from') return undefined;
  const ranked = opened ? undefined : RANKED_AFTER.at(tokens, first.end);
  return {
    ...measureOf(opened ? inner : at, ranked?.end ?? first.end, first, '=', false, false),
    ...(ranked === undefined ? {} : { quality: ranked.value }),
  };
}
