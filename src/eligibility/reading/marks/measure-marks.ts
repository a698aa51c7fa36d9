import { convert } from '../../../terminology/units.ts';
import type { Q, Quantity } from '../../criterion.ts';
import { BEFORE_NUMBER } from '../measures/comparator.table.ts';
import { type Measure, upper } from '../measures/measure-shape.ts';
import type { Token } from '../words/token.ts';
import { wordClass } from '../words/word-class.ts';
import type { Mark, MarkOf } from './mark.ts';
import { besideEachOther } from './neighbour-measures.ts';
import { withRates } from './rate.ts';
import { withoutScaleRanges } from './scale-range.ts';

/**
 * The marks of a statement once its measures know each other: several steps of one scale are a range ("III or IV"), and a
 * number takes the comparison that stands before the name of what it measures ("minimum life expectancy of 12 weeks",
 * "> CTCAE grade 1") or before its like ("above 20 g and 30 g").
 */
export function settleMeasures(tokens: readonly Token[], marks: Mark[], text: string): readonly Mark[] {
  if (!marks.some((mark) => mark.k === 'measure')) return marks;
  const steps = joinSteps(besideEachOther(withoutScaleRanges(tokens, withRates(tokens, marks, text))));
  for (const [index, mark] of steps.entries()) {
    if (mark.k !== 'measure' || mark.measure.stated || mark.measure.pressure !== undefined) continue;
    const op = ranked(tokens, steps, index) ?? earlier(tokens, steps, index) ?? ofItsLike(steps, index);
    if (op !== undefined) steps[index] = { ...mark, measure: stated(mark.measure, op) };
  }
  return steps.flatMap((mark) => (isUnranked(mark) ? unread(mark) : [mark]));
}

const isUnranked = (mark: Mark): mark is MarkOf<'measure'> =>
  mark.k === 'measure' && mark.measure.quality !== undefined && !mark.measure.stated;

/** "7 or better" of who knows what: the words beside the number are not understood. */
function unread({ measure, ...mark }: MarkOf<'measure'>): Mark[] {
  const { valueAt } = measure;
  if (valueAt === undefined)
    return [
      { ...mark, to: mark.to - 1, measure },
      { k: 'word', from: mark.to - 1, to: mark.to },
    ];
  const words = Array.from({ length: valueAt - mark.from }, (_, index): Mark => {
    const at = mark.from + index;
    return { k: 'word', from: at, to: at + 1 };
  });
  return [...words, { ...mark, from: valueAt, measure: { ...measure, from: valueAt } }];
}

type Op = Exclude<Quantity['op'], 'between'>;

function stated(measure: Measure, op: Op): Measure {
  const { lo, hi, ...rest } = measure;
  const bound = (lo ?? hi)!;
  return { ...rest, op, stated: true, ...(upper(op) ? { hi: bound } : { lo: bound }) };
}

const isStepJoin = (mark: Mark | undefined): boolean =>
  mark?.k === 'link' && (mark.link === 'or' || mark.link === 'and' || mark.link === 'comma' || mark.link === 'slash');

/** "0, 1 or 2" after the name of a score: one range. */
function joinSteps(marks: readonly Mark[]): Mark[] {
  const out: Mark[] = [];
  for (let index = 0; index < marks.length; index++) {
    const mark = marks[index]!;
    const last = isStep(mark) && followsScore(out) ? lastStep(marks, index) : index;
    if (last === index) out.push(mark);
    else out.push(rangeOf(mark as MarkOf<'measure'>, marks[last] as MarkOf<'measure'>));
    index = last;
  }
  return out;
}

const isStep = (mark: Mark | undefined): mark is MarkOf<'measure'> =>
  mark?.k === 'measure' && !mark.measure.stated && mark.measure.unitless && mark.measure.pressure === undefined;

/** A score's name right before, but for a small word or a mark. */
function followsScore(before: readonly Mark[]): boolean {
  const last = before.at(-1);
  const named = last?.k === 'filler' && last.to - last.from === 1 ? before.at(-2) : last;
  return named?.k === 'head' && named.head.domain === 'score';
}

function lastStep(marks: readonly Mark[], first: number): number {
  let last = first;
  for (;;) {
    let next = last + 1;
    while (next < last + 3 && isStepJoin(marks[next])) next++;
    if (next === last + 1 || !isNextStep(marks[last], marks[next])) return last;
    last = next;
  }
}

const isNextStep = (one: Mark | undefined, other: Mark | undefined): boolean =>
  isStep(one) &&
  isStep(other) &&
  (one.measure.lo!.value === other.measure.lo!.value || isStepAfter(one.measure.lo!, other.measure.lo!));

/** Where a value stands in its scale: letters by the alphabet. */
export const orderOf = ({ value }: Q): number => {
  if (typeof value !== 'string') return value;
  return /^[A-Z]$/.test(value) ? value.charCodeAt(0) : Number.parseInt(value, 10);
};

/** Whether one step of a scale follows another: "II or III", "IIIA or IIIB", "IIIB or IV". */
export function isStepAfter(first: Q, second: Q): boolean {
  const rise = orderOf(second) - orderOf(first);
  return (
    rise === 1 || (rise === 0 && isLettered(first) && isLettered(second) && letterOf(second) - letterOf(first) === 1)
  );
}

const isLettered = ({ value }: Q): boolean => typeof value === 'string' && /^\d[A-D]$/.test(value);
const letterOf = ({ value }: Q): number => String(value).charCodeAt(1);

const rangeOf = (first: MarkOf<'measure'>, last: MarkOf<'measure'>): Mark => ({
  k: 'measure',
  from: first.from,
  to: last.to,
  measure: {
    ...first.measure,
    to: last.measure.to,
    op: 'between',
    lo: first.measure.lo!,
    hi: last.measure.lo!,
    stated: true,
    bareRange: true,
  },
});

/** Scales on which more is worse, and those on which more is better, by the lexicon's codes or, of what it does not hold, by name. */
const WORSE_UPWARD = /^(?:ecog|nyha|asa|child-pugh|modified-rankin)\b/i;
const BETTER_UPWARD =
  /^(?:karnofsky|lansky|glasgow-coma-scale|t-score|z-score|mini-mental|montreal-cognitive|visual-acuity|left-ventricular-ejection)\b/i;

/** "ECOG 1 or better", "Child-Pugh B or worse": which way that is depends on the scale; of one that is not known, it is not read. */
function ranked(tokens: readonly Token[], marks: readonly Mark[], index: number): Op | undefined {
  const { measure } = marks[index] as MarkOf<'measure'>;
  if (measure.quality === undefined) return undefined;
  if (measure.lo?.ucum === 'dB') return rankedOp(measure, true);
  const head = marks.slice(Math.max(0, index - 3), index).findLast((mark) => mark.k === 'head');
  if (head?.k !== 'head') return undefined;
  const code = head.head.concept?.codes[0]?.code ?? head.head.concept?.text ?? '';
  const worseUpward = head.head.rule === 'score.stage' || WORSE_UPWARD.test(code);
  if (!worseUpward && !BETTER_UPWARD.test(code)) return undefined;
  if (
    isAcuity(code) &&
    typeof measure.lo?.value !== 'string' &&
    !isLetters(tokens[(marks[index] as MarkOf<'measure'>).to])
  )
    return undefined;
  return rankedOp(measure, worseUpward);
}

const rankedOp = ({ quality, strict }: Measure, worseUpward: boolean): Op =>
  worseUpward === (quality === 'worse') ? (strict ? '>' : '>=') : strict ? '<' : '<=';

/** Acuity as a line of the chart or in letters rises with sight, as a logarithm it falls. */
const isAcuity = (code: string): boolean => /^visual-acuity/i.test(code);
const isLetters = wordClass('letters letter etdrs');

const MEASURABLE = new Set(['observation', 'score', 'judgement', 'reproductive']);
const isExtreme = wordClass('minimum minimal min maximum maximal max');
const isLengthWord = wordClass('duration length time period');
const isUpperExtreme = wordClass('maximum maximal max');
const goesBeforeValue = wordClass('of is : =');
const REACH = 8;

/** The comparison before the name of what is measured. Its own words are then no part of that name. */
function earlier(tokens: readonly Token[], marks: Mark[], index: number): Op | undefined {
  const { from, measure } = marks[index] as MarkOf<'measure'>;
  const named = goesBeforeValue(tokens[from - 1]);
  let heads = 0;
  let words = 0;
  for (let at = index - 1; at >= 0 && from - marks[at]!.from <= REACH; at--) {
    const mark = marks[at]!;
    if (mark.k === 'head') heads += MEASURABLE.has(mark.head.domain) ? 1 : 0;
    else if (mark.k === 'word' && named && isExtreme(tokens[mark.from]) && heads + words > 0) {
      marks[at] = { k: 'filler', from: mark.from, to: mark.to };
      const next = marks[at + 1]!;
      if (next.k === 'word' && measure.time !== undefined && isLengthWord(tokens[next.from]))
        marks[at + 1] = { k: 'filler', from: next.from, to: next.to };
      return isUpperExtreme(tokens[mark.from]) ? '<=' : '>=';
    } else if (mark.k === 'filler' || mark.k === 'word') {
      const op = signBefore(tokens, mark, heads, words);
      if (op !== undefined) {
        marks[at] = { k: 'filler', from: mark.from, to: mark.to };
        return op;
      }
      const said = heads > 0 && words === 0 ? wordsBefore(tokens, marks, at) : undefined;
      if (said !== undefined) {
        for (let word = said.first; word <= at; word++)
          marks[word] = { k: 'filler', from: marks[word]!.from, to: marks[word]!.to };
        return said.op;
      }
      if (mark.k === 'word') words++;
    } else return undefined;
  }
  return undefined;
}

const isSign = wordClass('> < >= <=');

/** A sign can only mean the number after the name, whatever the name; words of comparison only after a name that is known. */
function signBefore(tokens: readonly Token[], mark: Mark, heads: number, words: number): Op | undefined {
  const near = isSign(tokens[mark.from]) ? heads + words > 0 && words <= 2 : heads > 0 && words === 0;
  const sign = near ? BEFORE_NUMBER.at(tokens, mark.from) : undefined;
  return sign === undefined || sign.end !== mark.to || sign.value === 'between' || sign.value === '='
    ? undefined
    : sign.value;
}

const LONGEST_COMPARISON = 6;

/** "less than or equal to CTCAE grade 1": several words of comparison right before the name; the mark with which they begin. */
function wordsBefore(
  tokens: readonly Token[],
  marks: readonly Mark[],
  last: number,
): { readonly op: Op; readonly first: number } | undefined {
  const { to } = marks[last]!;
  for (let first = Math.max(0, last - LONGEST_COMPARISON); first < last; first++) {
    const sign = BEFORE_NUMBER.at(tokens, marks[first]!.from);
    if (sign?.end !== to || sign.value === 'between' || sign.value === '=') continue;
    return marks.slice(first, last + 1).every(({ k }) => k === 'word' || k === 'filler' || k === 'link')
      ? { op: sign.value, first }
      : undefined;
  }
  return undefined;
}

/** "more than 14 drinks per week (men) or 7 drinks per week (women)": a second amount of the same. */
function ofItsLike(marks: readonly Mark[], index: number): Op | undefined {
  const { measure } = marks[index] as MarkOf<'measure'>;
  const link = marks[index - 1];
  if (
    measure.unitless ||
    measure.time !== undefined ||
    link?.k !== 'link' ||
    (link.link !== 'or' && link.link !== 'and')
  )
    return undefined;
  const other = marks[measureBefore(marks, index - 2)];
  if (other?.k !== 'measure' || !other.measure.stated || other.measure.op === 'between') return undefined;
  const [one, two] = [other.measure.lo ?? other.measure.hi, measure.lo];
  return one !== undefined && two !== undefined && isSameKind(one, two) ? other.measure.op : undefined;
}

/** Whether two amounts are in one unit, or in two that convert: "102 °F or 38.9 °C". */
const isSameKind = (one: Q, two: Q): boolean =>
  (one.ucum ?? one.unit) === (two.ucum ?? two.unit) ||
  (one.ucum !== undefined &&
    two.ucum !== undefined &&
    convert(1, one.ucum, two.ucum, { glycated: true }) !== undefined);

/** The measure before a joining word, past what says whose or when it is. */
function measureBefore(marks: readonly Mark[], index: number): number {
  let at = outOfBracket(marks, index);
  while (at > 0 && index - at < REACH && isSaidOfValue(marks[at]!)) at--;
  return at;
}

const isSaidOfValue = (mark: Mark): boolean =>
  mark.k === 'filler' || mark.k === 'time' || (mark.k === 'head' && mark.head.domain === 'sex');

/** The mark before a bracket that ends at `index`; `index` itself where none does. */
function outOfBracket(marks: readonly Mark[], index: number): number {
  const last = marks[index];
  if (last?.k !== 'link' || last.link !== 'close') return index;
  for (let at = index - 1; at >= Math.max(0, index - REACH); at--) {
    const mark = marks[at]!;
    if (mark.k === 'link' && mark.link === 'open') return at - 1;
  }
  return index;
}
