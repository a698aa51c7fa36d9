import type { Measure } from '../measures/measure-shape.ts';
import { readNumber } from '../words/number.ts';
import type { Token } from '../words/token.ts';
import { wordClass } from '../words/word-class.ts';
import type { Mark, MarkOf } from './mark.ts';

type Occasions = NonNullable<Measure['occasions']>;

const isOccasion = wordClass(
  'occasion occasions reading readings measurement measurements determination determinations recording recordings sample samples ecg ecgs electrocardiogram electrocardiograms ekgs day days visit visits',
);
/** What a value can be taken from; of a day or a visit it is not said how often it was. */
const isTaking = wordClass(
  'occasion occasions reading readings measurement measurements determination determinations recording recordings ecg ecgs electrocardiogram electrocardiograms ekgs',
);
const isApart = wordClass(
  'separate different consecutive successive repeated repeat independent distinct subsequent triplicate duplicate serial seated sitting resting supine standing systolic diastolic arterial blood pressure bp office clinic screening baseline 12 lead -',
);
const isMean = wordClass('mean average averaged median');
const isOn = wordClass('on at in during over from by');
/** Of these it must be said that they are different ones. */
const isDay = wordClass('day days visit visits');
const isOther = wordClass('separate different consecutive successive independent distinct');
const isTracing = wordClass('ecg ecgs electrocardiogram electrocardiograms ekgs');
const MOST = 10;
const REACH = 6;

/** How many occasions end at a token, and where the words for that begin: "on at least two separate occasions". */
function occasionsAt(
  tokens: readonly Token[],
  last: number,
): { readonly from: number; readonly occasions: Occasions } | undefined {
  let at = last - 1;
  while (at > last - REACH && isApart(tokens[at])) at--;
  const isMore = tokens[at]?.lower === 'more' && tokens[at - 1]?.lower === 'or';
  const end = isMore ? at - 2 : at;
  let first = end;
  while (first > end - 3 && readNumber(tokens, first - 1)?.end === end + 1) first--;
  const number = readNumber(tokens, first);
  if (number?.end !== end + 1 || !Number.isInteger(number.value) || number.value < 1 || number.value > MOST)
    return undefined;
  const { from, op } = comparedBefore(tokens, first);
  const compared = isMore ? '>=' : op;
  return { from, occasions: { value: number.value, ...(compared === undefined ? {} : { op: compared }) } };
}

/** "at least", "a minimum of" and the signs for it. */
function comparedBefore(
  tokens: readonly Token[],
  at: number,
): { readonly from: number; readonly op?: NonNullable<Occasions['op']> } {
  const [one, two, three] = [tokens[at - 1]?.lower, tokens[at - 2]?.lower, tokens[at - 3]?.lower];
  if (one === '≥' || one === '>=') return { from: at - 1, op: '>=' };
  if (one === 'least' && two === 'at') return { from: at - 2, op: '>=' };
  if (one === 'than' && two === 'more') return { from: at - 2, op: '>' };
  if (one === 'of' && two === 'minimum') return { from: three === 'a' ? at - 3 : at - 2, op: '>=' };
  return { from: at };
}

const isValue = (mark: Mark | undefined): mark is MarkOf<'measure'> =>
  mark?.k === 'measure' && mark.measure.stated && mark.measure.time === undefined;

/** What may stand between a value and how often it was found: other values, and what joins them. */
const isPassed = (mark: Mark): boolean =>
  mark.k === 'measure' ||
  mark.k === 'filler' ||
  mark.k === 'source' ||
  (mark.k === 'head' && mark.head.domain === 'observation') ||
  (mark.k === 'link' && /^(?:or|and|slash|open|close|comma)$/.test(mark.link));

/**
 * "> 140 mmHg on at least two occasions": how often a value was found, as a count of it. "mean of three readings": the value is
 * taken from several, which makes no other measure of it. Times and visits of anything else stay as they are.
 */
export function withOccasions(tokens: readonly Token[], marks: readonly Mark[]): readonly Mark[] {
  if (!tokens.some(isOccasion) || !marks.some(isValue)) return marks;
  let out = [...marks];
  for (let at = tokens.length - 1; at >= 0; at--) {
    if (!isOccasion(tokens[at])) continue;
    const found = occasionsAt(tokens, at);
    const from = found?.from ?? at;
    const mean = isTaking(tokens[at]) ? meanBefore(tokens, from) : undefined;
    if (mean !== undefined) out = passed(tokens, out, mean, at + 1) ?? out;
    else if (found === undefined || !isOn(tokens[from - 1])) continue;
    else if (!isDay(tokens[at]) || isOther(tokens[at - 1]))
      out = repeated(tokens, out, from - 1, at + 1, found.occasions) ?? out;
  }
  return out;
}

/** "mean of", "based on the average of the": where such words begin before a token. */
function meanBefore(tokens: readonly Token[], before: number): number | undefined {
  let at = before - 1;
  while (tokens[at]?.lower === 'of' || tokens[at]?.lower === 'the') at--;
  if (!isMean(tokens[at])) return undefined;
  if (tokens[at - 1]?.lower === 'the' || tokens[at - 1]?.lower === 'an' || tokens[at - 1]?.lower === 'a') at--;
  if (tokens[at - 1]?.lower === 'on' && tokens[at - 2]?.lower === 'based') return at - 2;
  return /^(?:by|as|using|from)$/.test(tokens[at - 1]?.lower ?? '') ? at - 1 : at;
}

const filler = ({ from, to }: Mark): Mark => ({ k: 'filler', from, to });

/** The marks with a range of tokens passed over, but for names in it; undefined where a mark begins before it or ends after it. */
function passed(tokens: readonly Token[], marks: readonly Mark[], from: number, to: number): Mark[] | undefined {
  const first = marks.findIndex((mark) => mark.from === from);
  const last = marks.findIndex((mark) => mark.to === to);
  if (first < 0 || last < first) return undefined;
  const inside = marks
    .slice(first, last + 1)
    .map(
      (mark): Mark =>
        mark.k === 'head' && mark.head.domain !== 'procedure' && !isTracing(tokens[mark.from]) ? mark : filler(mark),
    );
  return [...marks.slice(0, first), ...inside, ...marks.slice(last + 1)];
}

function repeated(
  tokens: readonly Token[],
  marks: readonly Mark[],
  from: number,
  to: number,
  occasions: Occasions,
): Mark[] | undefined {
  const out = passed(tokens, marks, from, to);
  if (out === undefined) return undefined;
  let given = 0;
  for (let at = out.findIndex((mark) => mark.from === from) - 1; at >= 0 && isPassed(out[at]!); at--) {
    const mark = out[at]!;
    if (!isValue(mark)) continue;
    out[at] = { ...mark, measure: { ...mark.measure, occasions } };
    given++;
  }
  return given === 0 ? undefined : out;
}
