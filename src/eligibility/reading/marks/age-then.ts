import type { Coding } from '../../../terminology/concept.ts';
import type { Measure } from '../measures/measure-shape.ts';
import type { Token } from '../words/token.ts';
import { wordClass } from '../words/word-class.ts';
import type { Mark, MarkOf } from './mark.ts';

const isLead = wordClass('at of when');
const isSmall = wordClass('at of the their his her a time moment first initial original primary age');
const isOnset = wordClass('onset diagnosis');
const isOf = wordClass('of');
const isSaying = wordClass('is was of be should must : = between from');
const isGeneric = /^(?:disease|symptom|disorder|syndrome|condition)$/;

type Named = MarkOf<'head'>;

/** The words that say at which past time somebody was so old: which marks they are, and of what, where that is named. */
interface Then {
  readonly end: number;
  readonly finding?: Named;
}

const isFinding = (mark: Mark | undefined): mark is Named =>
  mark?.k === 'head' && mark.head.domain === 'condition' && mark.head.population !== true;

/** "age at splenectomy": what was done, or will be. */
const isProcedure = (mark: Mark): mark is Named => mark.k === 'head' && mark.head.domain === 'procedure';

const isAgeWord = (mark: Mark | undefined): boolean => mark?.k === 'head' && mark.head.rule === 'age.word';

const isAgeMeasure = (mark: Mark | undefined): mark is MarkOf<'measure'> =>
  mark?.k === 'measure' && mark.measure.ref === undefined && (mark.measure.aged || mark.measure.time !== undefined);

/**
 * "40 or older at diagnosis of gout", "age at onset of epilepsy < 12 years": how old somebody was then, and neither how old now nor how
 * long the disease has lasted.
 */
export function withAgesThen(tokens: readonly Token[], marks: readonly Mark[]): readonly Mark[] {
  if (!tokens.some(isOnset) && !marks.some(isAgeWord)) return marks;
  const out: Mark[] = [];
  let ageSaid = false;
  for (let at = 0; at < marks.length; at++) {
    const mark = marks[at]!;
    const behind = isAgeMeasure(mark) && (mark.measure.aged || ageSaid);
    ageSaid ||= isAgeWord(mark);
    const then = behind || isAgeWord(mark) ? thenAt(marks, at + 1, tokens) : undefined;
    const value = behind || then === undefined ? at : valueAt(marks, then.end, tokens);
    const measure = marks[value ?? -1];
    if (then === undefined || measure?.k !== 'measure' || losesMember(marks, then)) {
      out.push(mark);
      continue;
    }
    const listed = behind && goesOn(marks[then.end]);
    const agedAt = listed ? ({ anchor: 'diagnosis' } as const) : eventOf(then, tokens);
    const passed = marks.slice(at + 1, behind ? then.end : value);
    const finding = isFinding(then.finding) && !isUnnamed(then.finding) ? [then.finding] : [];
    out.push(
      ...(behind ? [] : [mark]),
      { ...measure, measure: { ...measure.measure, aged: true, agedAt } },
      ...passed.filter((one) => one !== finding[0]).map(({ from, to }): Mark => ({ k: 'filler', from, to })),
      ...(listed ? [{ k: 'link', link: 'with', from: passed[0]!.from, to: passed[0]!.to } as const] : []),
      ...finding,
    );
    at = behind ? then.end - 1 : value!;
  }
  return out;
}

/** "at diagnosis of gout or lupus": of which of them is not told. */
const goesOn = (mark: Mark | undefined): boolean => mark?.k === 'link' && /^(?:or|slash)$/.test(mark.link);

/** Whether an "or" behind it joins to what was named there and is no name that is known. */
const losesMember = (marks: readonly Mark[], { end, finding }: Then): boolean =>
  finding === undefined && marks[end]?.k === 'filler' && goesOn(marks.slice(end).find(({ k }) => k !== 'filler'));

const isUnnamed = ({ head }: Named): boolean => isGeneric.test(head.concept?.codes[0]?.code ?? '');

function eventOf({ finding }: Then, tokens: readonly Token[]): NonNullable<Measure['agedAt']> {
  const anchor = finding === undefined || isFinding(finding) ? 'diagnosis' : 'event';
  if (finding === undefined || isUnnamed(finding)) return { anchor };
  const text = tokens.slice(finding.from, finding.to).map((token) => token.text);
  const codes: readonly Coding[] = finding.head.concept?.codes ?? [];
  return { anchor, event: { text: text.join(' '), codes } };
}

/** The words from a mark on that say when; undefined where they are about something else. */
function thenAt(marks: readonly Mark[], from: number, tokens: readonly Token[]): Then | undefined {
  const first = marks[from];
  if (first === undefined || !(isAtDiagnosis(first) || isLead(tokens[first.from]))) return undefined;
  let finding: Named | undefined;
  for (let at = from; at < marks.length; at++) {
    const mark = marks[at]!;
    if (isAtDiagnosis(mark) || (mark.k !== 'head' && isOnset(tokens[mark.from]) && says(mark)))
      return finding === undefined ? withObject(marks, at, tokens) : { end: at + 1, finding };
    if (finding === undefined && isAgeWord(marks[from - 1]) && isProcedure(mark)) return { end: at + 1, finding: mark };
    if (finding === undefined && isFinding(mark)) finding = mark;
    else if (!isPassed(mark, tokens)) return undefined;
  }
  return undefined;
}

const says = (mark: Mark): boolean => mark.k === 'word' || mark.k === 'filler' || mark.k === 'cue';

const isPassed = (mark: Mark, tokens: readonly Token[]): boolean =>
  says(mark) && tokens.slice(mark.from, mark.to).every(isSmall);

/** "at diagnosis", as a time. */
const isAtDiagnosis = (mark: Mark): boolean =>
  mark.k === 'time' &&
  mark.time.k === 'window' &&
  mark.time.window.anchor === 'diagnosis' &&
  mark.time.window.lo === undefined &&
  mark.time.window.hi === undefined;

/** "onset of epilepsy": what began is named after it. */
function withObject(marks: readonly Mark[], step: number, tokens: readonly Token[]): Then {
  const tied = isOf(tokens[marks[step]!.to - 1]);
  let at = step + 1;
  if (!tied && !(marks[at]?.k === 'filler' && isOf(tokens[marks[at]!.from]))) return { end: step + 1 };
  while (marks[at] !== undefined && isPassed(marks[at]!, tokens)) at++;
  const finding = marks[at];
  return isFinding(finding) ? { end: at + 1, finding } : { end: step + 1 };
}

/** Index of the measure that follows, behind nothing but "is" or a colon. */
function valueAt(marks: readonly Mark[], from: number, tokens: readonly Token[]): number | undefined {
  let at = from;
  while (marks[at] !== undefined && marks[at]!.k !== 'measure' && isSaying(tokens[marks[at]!.from])) at++;
  const value = marks[at];
  return value?.k === 'measure' && (value.measure.unitless || isAgeMeasure(value)) ? at : undefined;
}
