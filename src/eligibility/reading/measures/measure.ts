import type { Quantity } from '../../criterion.ts';
import { readFibrosisStage, readRoman } from '../words/number.ts';
import { phraseTable } from '../words/phrase.ts';
import type { Token } from '../words/token.ts';
import { wordClass } from '../words/word-class.ts';
import { aroundMean } from './around-mean.ts';
import { type Bound, OLD, readBound } from './bound.ts';
import { AGE_OPS, readAfter, unitAfter } from './bound-after.ts';
import { BEFORE_NUMBER, RANGE_JOIN, RANKED_AFTER, RANKED_BEFORE } from './comparator.table.ts';
import { readLimit } from './limit.ts';
import { inOtherUnits, isMirrored, lower, type Measure, measureOf, rangeOf, sameUnit, upper } from './measure-shape.ts';
import { BEFORE_PREGNANCY_LENGTH, OF_PREGNANCY } from './pregnancy-length.ts';
import { readUnit } from './unit.ts';

const SKIP = phraseTable<true>([
  ['of', true],
  ['about|approximately|around|approx', true],
  ['the ages? of', true],
  ['the', true],
  ['an? age|ages of?', true],
  ['age|ages|aged of?', true],
  ['or equal to?', true],
  ['a|an score|scores|value|values|total of|score?', true],
  ['a? total|maximum|maximal|cumulative|single|daily|equivalent daily|cumulative? dose|dosage|doses of?', true],
  ['a|an', true],
  ['the? grade|stage|class|level', true],
  ['estimated|estimation|estimate of?', true],
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
  return /^(and|an|or|&|,)$/.test(tokens[at]?.lower ?? '') ? at + 1 : undefined;
}

/** "ages of 18 and 65": no two ages alone, but from the one to the other. */
const isAges = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === 'number' &&
  /^(ages|aged)$/.test(tokens[tokens[at - 1]?.lower === 'of' ? at - 2 : at - 1]?.lower ?? '');

/** A range whose join stands between two numbers: "18-65", "18 to 65 years", "between 18 and 65", "18 years - 65 years". */
function readRange(
  tokens: readonly Token[],
  low: Bound,
  opened: boolean,
  source: string,
  roman: boolean,
): Bound | undefined {
  const ofPregnancy =
    low.unit?.time === 'wk' || low.unit?.time === 'd' ? OF_PREGNANCY.at(tokens, low.end)?.end : undefined;
  if (ofPregnancy !== undefined) return readRange(tokens, { ...low, end: ofPregnancy }, opened, source, roman);
  const paired =
    /^(and|&)$/.test(tokens[low.end]?.lower ?? '') &&
    low.unit === undefined &&
    readBound(tokens, low.end + 1, source, false)?.aged === true;
  const ages =
    /^(and|&)$/.test(tokens[low.end]?.lower ?? '') &&
    isAges(tokens, low.end - 1) &&
    tokens[low.end + 2]?.kind !== 'word';
  const join =
    (opened && tokens[low.end]?.lower === '-' ? openedJoin(tokens, low.end) : undefined) ??
    RANGE_JOIN.at(tokens, low.end)?.end ??
    (paired || ages ? low.end + 1 : undefined) ??
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
  if (!rising) return undefined;
  return sign?.value === '<' ? { ...high, exclusive: true } : high;
}

/** "18 < age < 80", "30 < BMI": the number stands first. */
function readFramed(tokens: readonly Token[], first: Bound, source: string): Measure | undefined {
  const sign = tokens[first.end];
  if (sign?.kind !== 'sign' || sign.lower === '±' || sign.lower === '=') return undefined;
  for (let at = first.end + 1; at <= first.end + 6 && tokens[at] !== undefined; at++) {
    const token = tokens[at]!;
    if (token.kind === 'number' && !(tokens[at - 1]?.lower === '-' && tokens[at - 1]!.end === token.start))
      return undefined;
    if (token.kind !== 'sign') continue;
    const second = readBound(tokens, at + 1, source, false);
    if (second === undefined || !sameUnit(first, second) || token.lower[0] !== sign.lower[0]) return undefined;
    const rising = token.lower[0] === '<';
    const [low, high, lowSign, highSign] = rising
      ? [first, second, sign.lower, token.lower]
      : [second, first, token.lower, sign.lower];
    if (high.number.value < low.number.value && !inOtherUnits(low, high)) return undefined;
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

/** "within 50 miles": at most so far; "within twice the upper limit": at most so much. */
function readDistance(tokens: readonly Token[], at: number, source: string): Measure | undefined {
  const led = tokens[at - 1]?.lower === 'within' && tokens[at]?.kind === 'number';
  if (!led && tokens[at]?.lower !== 'within') return undefined;
  const start = led ? at : /^(?:a|an)$/.test(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1;
  const bound = readBound(tokens, start, source, false);
  // "within 1.5 x ULN"
  const limited = bound?.ref !== undefined && bound.ref !== 'baseline' && bound.op === undefined;
  return bound !== undefined && (limited || LENGTHS.has(bound.unit?.ucum ?? ''))
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

/** "better than 20/40": which way that is, is for the scale to say. */
function readRanked(tokens: readonly Token[], at: number, source: string): Measure | undefined {
  const ranked = RANKED_BEFORE.at(tokens, at);
  if (ranked === undefined) return undefined;
  const start = skip(SKIP, tokens, ranked.end);
  const bound = readBound(tokens, start, source, isClassWord(tokens[start - 1]));
  return bound === undefined
    ? undefined
    : { ...measureOf(at, bound.end, bound, '=', false, false), ...ranked.value, valueAt: start };
}

/** "at or after 20 weeks of gestation". */
function readPregnancyLength(tokens: readonly Token[], at: number, source: string): Measure | undefined {
  const lead = BEFORE_PREGNANCY_LENGTH.at(tokens, at);
  const bound = lead === undefined ? undefined : readBound(tokens, skip(SKIP, tokens, lead.end), source, false);
  if (lead === undefined || bound === undefined || bound.op !== undefined) return undefined;
  const weeks = bound.pregnancy || bound.unit?.time === 'wk' || bound.unit?.time === 'd';
  return weeks && (OF_PREGNANCY.at(tokens, bound.end) !== undefined || isBorn(tokens[at - 1]))
    ? measureOf(at, bound.end, bound, lead.value, true, false)
    : undefined;
}

/** "born before 32 weeks" */
const isBorn = wordClass('born delivered');

/** "(16-24) weeks": the unit after the bracket. `from`: where the measure begins, `open`: the bracket. */
function readBracketed(tokens: readonly Token[], from: number, open: number, source: string): Measure | undefined {
  const low = tokens[open]?.lower === '(' ? readBound(tokens, open + 1, source, false) : undefined;
  const high = low === undefined || low.unit !== undefined ? undefined : readRange(tokens, low, true, source, false);
  if (low === undefined || high === undefined || tokens[high.end]?.lower !== ')') return undefined;
  const unit = high.unit === undefined ? readUnit(tokens, high.end + 1, source) : undefined;
  if (unit === undefined) return undefined;
  const old = OLD.at(tokens, unit.end);
  return rangeOf(
    from,
    old?.end ?? unit.end,
    low,
    { ...high, unit },
    {},
    false,
    unit.time !== undefined && old !== undefined,
  );
}

const isAgeWord = wordClass('age ages');
const isClassWord = wordClass('grade grades class classes stage stages');

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
  const read = readPlainMeasure(tokens, at, source, roman);
  const plain = read && aroundMean(read, tokens);
  const measure = plain?.op === 'between' ? { ...plain, to: rangeEnd(tokens, plain.to) } : plain;
  if (measure === undefined || !measure.stated || !measure.unitless || measure.ref !== undefined) return measure;
  for (let index = at; index < Math.min(measure.to, at + LEAD); index++)
    if (isClassWord(tokens[index]) || readFibrosisStage(tokens, index) !== undefined)
      return { ...measure, graded: true };
  return measure;
}

const isRange = wordClass('range');
const isEnds = wordClass(
  'including inclusive both the and or , of - cut off value values boundary boundaries limit limits threshold thresholds end ends endpoints extremes year years old age ages points critical',
);
const LONGEST_ASIDE = 12;

/** "the 18-30 kg/m2 range", "18 to 70 years (including 18 and 70 years)": where the words end that belong to a range. */
function rangeEnd(tokens: readonly Token[], to: number): number {
  if (isRange(tokens[to])) return to + 1;
  if (tokens[to]?.lower !== '(' || !/^(?:including|inclusive|both)$/.test(tokens[to + 1]?.lower ?? '')) return to;
  for (let at = to + 1; at <= to + LONGEST_ASIDE; at++) {
    const token = tokens[at];
    if (token?.lower === ')') return at + 1;
    if (token === undefined || (token.kind !== 'number' && !isEnds(token))) return to;
  }
  return to;
}

/** "more than 10 % below" is less than what lies 10 % below. */
const TURNED = { '<': '>', '<=': '>=', '>': '<', '>=': '<=', '=': '=' } as const;

/** No comparison with its small words is longer. */
const LEAD = 9;

function readPlainMeasure(tokens: readonly Token[], at: number, source: string, roman: boolean): Measure | undefined {
  const ranks = readRanked(tokens, at, source);
  if (ranks !== undefined) return ranks;
  const before = BEFORE_NUMBER.at(tokens, at);
  if (before === undefined && tokens[at]?.kind !== 'number') {
    const led = readPregnancyLength(tokens, at, source) ?? readBracketed(tokens, at, at, source);
    if (led !== undefined) return led;
  }
  if (before?.value === '=' && isDefinition(tokens, at)) return undefined;
  const opened = before?.value === 'between';
  const start = before === undefined ? at : startOf(tokens, before, roman);
  const signed = opened ? BEFORE_NUMBER.at(tokens, start) : undefined;
  const inner =
    opened && before !== undefined
      ? (signed?.value === '>=' || signed?.value === '>') && before !== undefined
        ? signed.end
        : start
      : start;
  const bracketed = opened ? readBracketed(tokens, at, inner, source) : undefined;
  if (bracketed !== undefined) return bracketed;
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
      : { ...rest, ref: limit.ref };
  }
  const distance = before === undefined ? readDistance(tokens, at, source) : undefined;
  if (distance !== undefined) return distance;
  const written = readBound(tokens, inner, source, roman || isClassWord(tokens[inner - 1]));
  if (written === undefined) return undefined;
  const aged =
    before !== undefined && tokens.slice(at, start).some((token) => AGE_OPS.has(token.lower) || isAgeWord(token));
  if (before === undefined) {
    const framed = readFramed(tokens, written, source);
    if (framed !== undefined) return { ...framed, from: at };
  }
  if (before === undefined || opened || before.value === '>' || before.value === '>=' || before.value === '=') {
    const high = readRange(tokens, written, opened, source, roman);
    if (high !== undefined && (opened || before === undefined || high.op === undefined)) {
      const after = readAfter(tokens, high, before?.value);
      const end = after?.op === '<=' ? after.end : high.end;
      const open = before?.value === '>' || signed?.value === '>';
      return rangeOf(at, end, written, high, open ? { lo: true } : {}, before === undefined, aged);
    }
  }
  const after =
    readAfter(tokens, written, before?.value) ??
    (written.op === undefined ? undefined : { op: written.op, end: written.end, aged: false });
  const first = after === undefined ? written : unitAfter(tokens, written, after.end, source);
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
    const turned = first.under && op === before?.value ? TURNED[op] : op;
    return measureOf(at, end, first, turned, true, aged || (after?.aged ?? false));
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
