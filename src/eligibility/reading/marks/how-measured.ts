import { phraseTable } from '../words/phrase.ts';
import type { Token } from '../words/token.ts';
import { wordClass } from '../words/word-class.ts';
import type { Mark, MarkOf } from './mark.ts';

/** Formulas by which a clearance, a filtration rate or a corrected QT interval is worked out. */
const isFormula = wordClass(
  "cockcroft cockroft gault mdrd ckd epi schwartz fridericia fridericia's friderica bazett bazett's bazzett framingham hodges",
);
/** Words that lead up to the name of a formula, or follow it. */
const isOfFormula = wordClass(
  'as judged calculated estimated estimation determined measured assessed computed corrected based according using by with via per from to on the a an of and or - , 4 four variable modified bedside simplified abbreviated formula formulae formulas equation equations method correction criteria calculation estimate gault cockcroft ckd epi diet modification in renal disease study',
);
const MEASURE_BY_FORMULA =
  /^(?:creatinine-clearance|egfr|measured-gfr|creatinine|renal-function|qtc-interval|qt-interval|qt-prolongation)$/;
const NAME_OF_FORMULA = /^(?:cockcroft|cockroft|mdrd|ckd|schwartz|frid|baz|epi)/i;

/** Measures that are taken at rest unless something else is said. */
const AT_REST =
  /^(?:systolic-blood-pressure|diastolic-blood-pressure|blood-pressure|mean-arterial-pressure|heart-rate|respiratory-rate|left-ventricular-ejection-fraction|hypertension|hypotension|tachycardia|bradycardia)$/;
const isRest = wordClass('resting rest sitting seated');
const isUpright = wordClass('standing upright to and or');
const isElevation = wordClass('elevation elevations increase increases raised');

/** Names of formulas that are spelled out. */
const SPELLED = phraseTable<true>([
  ['modification of? diet in renal|kidney disease study? (? mdrd? )?', true],
  ['chronic kidney disease epidemiology collaboration (? ckd? epi? )?', true],
]);
/** What such a formula is worked out from, where its name says so. */
const isFrom = /^(?:creatinine|cystatin-c)$/;
const isEquation = wordClass('equation equations formula formulae based');
const isYearOfFormula = /^20(?:09|12|21)$/;

const codeOf = (mark: Mark | undefined): string =>
  mark?.k === 'head' ? (mark.head.concept?.codes[0]?.code ?? '') : '';

const filler = ({ from, to }: Mark): Mark => ({ k: 'filler', from, to });

/** How a value is found, where that makes no other measure of it: by which formula, at rest, and that it is raised beyond what is said. */
export function withHowMeasured(tokens: readonly Token[], given: Mark[]): Mark[] {
  const marks = withSpelledFormulas(tokens, given);
  for (const [index, mark] of marks.entries()) {
    const token = tokens[mark.from]!;
    if ((isFormula(token) || isSpelled(tokens, mark)) && isByFormula(marks, index)) passFormula(tokens, marks, index);
    else if (mark.k === 'word' && isRest(token) && isTakenAtRest(tokens, marks, index)) passRest(tokens, marks, index);
    else if (mark.k === 'word' && isElevation(token) && isBeyondLimit(tokens, marks, index))
      marks[index] = filler(mark);
    else if (mark.k === 'word' && isOfPair(token) && isOfEither(tokens, marks, index)) marks[index] = filler(mark);
  }
  return marks;
}

const isSpelled = (tokens: readonly Token[], { k, from, to }: Mark): boolean =>
  k === 'word' && to > from + 1 && SPELLED.at(tokens, from)?.end === to;

/** Each name of a formula that is spelled out, as one word. */
function withSpelledFormulas(tokens: readonly Token[], marks: Mark[]): Mark[] {
  for (let from = 0; from < tokens.length; from++) {
    const to = SPELLED.at(tokens, from)?.end;
    const first = to === undefined ? -1 : marks.findIndex((mark) => mark.from === from);
    const last = marks.findIndex((mark) => mark.to === to);
    if (to !== undefined && first >= 0 && last >= first) marks.splice(first, last - first + 1, { k: 'word', from, to });
  }
  return marks;
}

/** Whether such a measure is named in the statement besides the formula's own name. */
const isByFormula = (marks: readonly Mark[], index: number): boolean =>
  marks.some((mark, at) => at !== index && MEASURE_BY_FORMULA.test(codeOf(mark)) && !isNameOfFormula(mark)) &&
  (marks[index]!.k === 'word' || marks[index]!.k === 'filler' || isNameOfFormula(marks[index]!));

const isNameOfFormula = (mark: Mark): boolean =>
  mark.k === 'head' && NAME_OF_FORMULA.test(mark.head.concept?.text ?? '');

const canPass = (tokens: readonly Token[], mark: Mark | undefined): boolean => {
  if (mark !== undefined && isSpelled(tokens, mark)) return true;
  if (mark?.k === 'head' && isFrom.test(codeOf(mark)) && isEquation(tokens[mark.to])) return true;
  if (mark !== undefined && isYearOfFormula.test(tokens[mark.to - 1]!.text) && isFormula(tokens[mark.to])) return true;
  if (mark === undefined || (mark.k === 'measure' && mark.measure.stated) || mark.k === 'group') return false;
  if (mark.k === 'head') return isNameOfFormula(mark);
  if (mark.k === 'time') return false;
  for (let at = mark.from; at < mark.to; at++) if (!isOfFormula(tokens[at]) && !isFormula(tokens[at])) return false;
  return true;
};

function passFormula(tokens: readonly Token[], marks: Mark[], index: number): void {
  let [first, last] = [index, index];
  while (canPass(tokens, marks[first - 1])) first--;
  while (canPass(tokens, marks[last + 1])) last++;
  // A joining word at the end joins what comes after.
  while (last > index && isJoint(marks[last])) last--;
  if (first < index && isJoint(marks[first])) first++;
  if (isLink(marks[first - 1], 'open') && isLink(marks[last + 1], 'close')) {
    first--;
    last++;
  }
  for (let at = first; at <= last; at++) marks[at] = filler(marks[at]!);
}

const isJoint = (mark: Mark | undefined): boolean =>
  mark?.k === 'link' && (mark.link === 'and' || mark.link === 'or' || mark.link === 'comma');
const isLink = (mark: Mark | undefined, link: 'open' | 'close'): boolean => mark?.k === 'link' && mark.link === link;

/** "resting hypotension (…)", "SBP > 160 mmHg at rest": beside a measure that is taken so. */
function isTakenAtRest(tokens: readonly Token[], marks: readonly Mark[], index: number): boolean {
  const { from } = marks[index]!;
  if (tokens[from]!.lower === 'rest') {
    if (tokens[from - 1]?.lower !== 'at') return false;
    return marks.slice(0, index).some((mark) => AT_REST.test(codeOf(mark)));
  }
  // "> 160 mmHg (sitting)", "in a sitting position"; not "sitting or standing".
  const behind = marks.slice(0, index).findLast(({ k }) => k === 'measure' || k === 'head');
  const after = tokens[tokens[from + 1]?.lower === 'position' ? from + 2 : from + 1];
  const valued = behind?.k === 'measure' || (AT_REST.test(codeOf(behind)) && marks.slice(0, index).some(isMeasured));
  if (valued && marks.slice(0, index).some((mark) => AT_REST.test(codeOf(mark)))) return !isUpright(after);
  const next = marks.slice(index + 1).find((mark) => mark.k !== 'word' || !isRest(tokens[mark.from]));
  return next?.k === 'head' && AT_REST.test(codeOf(next)) && marks.some(({ k }) => k === 'measure');
}

const isMeasured = ({ k }: Mark): boolean => k === 'measure';

function passRest(tokens: readonly Token[], marks: Mark[], index: number): void {
  marks[index] = filler(marks[index]!);
  const position = marks[index + 1];
  if (position?.k === 'word' && tokens[position.from]!.lower === 'position') marks[index + 1] = filler(position);
}

const isOfPair = wordClass('eye eyes ear ears');
const isEither = wordClass('either any');

/** "a pressure above 21 mmHg in either eye": any value of the two is enough. */
function isOfEither(tokens: readonly Token[], marks: readonly Mark[], index: number): boolean {
  const { from } = marks[index]!;
  if (!isEither(tokens[from - 1]) || !/^(?:in|of|on|for)$/.test(tokens[from - 2]?.lower ?? '')) return false;
  const last = marks.slice(0, index).findLastIndex(({ k }) => k === 'measure');
  return last >= 0 && marks.slice(last + 1, index).every(({ k }) => k === 'filler');
}

const REACH = 8;

/** "elevation of AST above 3 x ULN", "ALP elevation > 2 x ULN": what is raised is said by the limit. */
function isBeyondLimit(tokens: readonly Token[], marks: readonly Mark[], index: number): boolean {
  const near = marks.slice(index + 1, index + 1 + REACH);
  const limit = near.find((mark): mark is MarkOf<'measure'> => mark.k === 'measure');
  if (limit?.measure.ref !== 'ULN' || (limit.measure.op !== '>' && limit.measure.op !== '>=')) return false;
  const of = tokens[marks[index]!.to]?.lower;
  const before = marks[index - 1];
  return of === 'of' || of === 'in' || (before?.k === 'head' && before.head.domain === 'observation');
}
