import type { Token } from '../words/token.ts';
import { wordClass } from '../words/word-class.ts';
import type { Mark, MarkOf } from './mark.ts';

/** The least that the top of a scale is where its ends are named; "0-1" of a score is rather its value. */
const LEAST_TOP = 5;
const ROUND_TOPS = new Set([10, 100]);

const isOfScale = wordClass('range ranges ranging scale scored rated from');
const isScaleWord = wordClass('point points scale vas nrs likert numeric numerical visual verbal');

/** "on a 0-10 scale", "(range 0-42)": from where to where a scale goes is no comparison of the patient's value. */
export function withoutScaleRanges(tokens: readonly Token[], marks: readonly Mark[]): readonly Mark[] {
  if (!marks.some((mark) => isWholeRange(mark) || isNumber(mark))) return marks;
  return marks.map((mark, index): Mark => {
    const named =
      (isWholeRange(mark) && isDescription(tokens, marks, index)) ||
      (isNumber(mark) && pointsEnd(tokens, mark.to) !== undefined) ||
      (mark.k === 'word' && isNumber(marks[index - 1]) && pointsEnd(tokens, mark.from) === mark.to) ||
      (mark.k === 'word' && isNumber(marks[index - 2]) && pointsEnd(tokens, mark.from - 1) === mark.to);
    return named ? { k: 'filler', from: mark.from, to: mark.to } : mark;
  });
}

const isNumber = (mark: Mark | undefined): boolean =>
  mark?.k === 'measure' && !mark.measure.stated && mark.measure.lo !== undefined;

const isPoint = wordClass('point item grade step');
const isScaleNoun = wordClass('scale score questionnaire nrs vas inventory likert rating');
const SCALE_REACH = 6;

/** "an 11-point Likert scale": of how many steps a scale is; the words after the number. */
function pointsEnd(tokens: readonly Token[], at: number): number | undefined {
  const point = tokens[at]?.lower === '-' ? at + 1 : at;
  if (!isPoint(tokens[point])) return undefined;
  for (let ahead = point + 1; ahead <= point + SCALE_REACH; ahead++) if (isScaleNoun(tokens[ahead])) return point + 1;
  return undefined;
}

const isWholeRange = (mark: Mark): mark is MarkOf<'measure'> =>
  mark.k === 'measure' &&
  mark.measure.op === 'between' &&
  (mark.measure.unitless || mark.measure.hi?.ucum === '{score}') &&
  (mark.measure.lo?.value === 0 || mark.measure.lo?.value === 1) &&
  Number(mark.measure.hi?.value) >= LEAST_TOP;

const isScore = (mark: Mark | undefined): boolean => mark?.k === 'head' && mark.head.domain === 'score';

const isOpen = (mark: Mark | undefined): boolean => mark?.k === 'link' && mark.link === 'open';

const isClose = (mark: Mark | undefined): boolean => mark?.k === 'link' && mark.link === 'close';

function isDescription(tokens: readonly Token[], marks: readonly Mark[], index: number): boolean {
  const { from, to, measure } = marks[index] as MarkOf<'measure'>;
  const before = marks[index - 1];
  const bracketed = isOpen(before);
  const named = marks.slice(Math.max(0, index - 3), index).some(isScore);
  if (isOfScale(tokens[from]) && isScaleWord(tokens[from - 1])) return true;
  if (bracketed && isClose(marks[index + 1]) && isScore(marks[index + 2])) return true;
  if (named && bracketed) return isOfScale(tokens[from]) || ROUND_TOPS.has(Number(measure.hi?.value));
  if (named) return false;
  return (
    isScore(marks[index + 1]) || isScaleWord(tokens[to]) || (tokens[to]?.lower === '-' && isScaleWord(tokens[to + 1]))
  );
}
