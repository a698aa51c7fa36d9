/** Verbs and nouns beside a finding that say no more than that it was done, came about or has a plan. */
import type { Cue, Mark, MarkOf } from '../marks/mark.ts';
import type { Token } from '../words/token.ts';
import { wordClass } from '../words/word-class.ts';

const isDone = wordClass('performed conducted undertaken done carried completed');
const isHappening = wordClass('occurred occured occurring occuring happened happening');
const isBeing = wordClass('is are was were been being has have had that which out');
const isAuxiliary = wordClass('have has had having');
const isArticle = wordClass('a an the');
const isPlan = wordClass('regimen regimens regime regimes programme programmes program programs schedule schedules');

type Named = MarkOf<'head'>;
const isNamed = (mark: Mark | undefined): mark is Named =>
  mark?.k === 'head' && mark.head.population !== true && mark.head.negated !== true;
const isOperation = (mark: Mark | undefined): mark is Named =>
  isNamed(mark) && (mark.head.domain === 'procedure' || mark.head.domain === 'observation');
const isTherapy = (mark: Mark | undefined): mark is Named =>
  isNamed(mark) && (mark.head.domain === 'procedure' || mark.head.domain === 'medication');

const isAwaited = wordClass('expected anticipated foreseen predicted');
const expected: Cue = { modality: 'planned', phase: 'future' };

/** "dialysis expected for at least two days": a length of time follows. */
function isLength(marks: readonly Mark[], index: number): boolean {
  const next = marks.slice(index + 1, index + 3).find(({ k }) => k !== 'filler');
  return (
    (next?.k === 'time' && next.time.k === 'duration') || (next?.k === 'measure' && next.measure.time !== undefined)
  );
}

const underwent: Cue = { hint: 'procedure', phase: 'past' };

/**
 * "radiotherapy is performed within 4 weeks", "a stroke occurring in the past month", "a chemotherapy regimen", "has done a scan": what
 * is so of every one of them. Before other words than a time the verb stays: these say how or where.
 */
export function withCarriedOut(marks: readonly Mark[], tokens: readonly Token[]): readonly Mark[] {
  const out: Mark[] = [];
  for (const [index, mark] of marks.entries()) {
    const token = tokens[mark.from];
    const cue = hasDone(marks, index, tokens);
    if (cue !== undefined) out.push(cue);
    else if (
      mark.k === 'word' &&
      isAwaited(token) &&
      isOperation(out.findLast(({ k }) => k !== 'filler')) &&
      isLength(marks, index)
    )
      out.push({ k: 'cue', from: mark.from, to: mark.to, cue: expected });
    else if (mark.k === 'word' && (isDone(token) || isHappening(token)) && isSaidOf(marks, index, tokens))
      out.push({ k: 'filler', from: mark.from, to: mark.to });
    else if (mark.k === 'word' && isPlan(token) && isTherapy(marks[index - 1]) && marks[index - 1]!.to === mark.from)
      out.push({ k: 'filler', from: mark.from, to: mark.to });
    else out.push(mark);
  }
  return out;
}

/** Whether such a verb is said of the finding right before it, and nothing but a time or an end follows. */
function isSaidOf(marks: readonly Mark[], index: number, tokens: readonly Token[]): boolean {
  let before = index - 1;
  while (marks[before]?.k === 'filler' && isBeing(tokens[marks[before]!.from])) before--;
  const found = marks[before];
  const happens = isHappening(tokens[marks[index]!.from]);
  if (happens ? !(isNamed(found) && /^(?:condition|procedure)$/.test(found.head.domain)) : !isOperation(found))
    return false;
  let after = index + 1;
  while (marks[after]?.k === 'word' && tokens[marks[after]!.from]!.lower === 'out') after++;
  const next = marks[after];
  return (
    next === undefined ||
    next.k === 'time' ||
    (next.k === 'link' && /^(?:stop|comma|or|and|close)$/.test(next.link)) ||
    // "occurred at least 12 months before": a length of time that another rule makes a time.
    (next.k === 'measure' && next.measure.time !== undefined)
  );
}

/** "have done a scan" */
function hasDone(marks: readonly Mark[], index: number, tokens: readonly Token[]): Mark | undefined {
  const mark = marks[index]!;
  if (mark.k !== 'word' || tokens[mark.from]!.lower !== 'done' || !isAuxiliary(tokens[mark.from - 1])) return undefined;
  let next = index + 1;
  while (marks[next]?.k === 'filler' && isArticle(tokens[marks[next]!.from])) next++;
  return isOperation(marks[next]) ? { k: 'cue', from: mark.from, to: mark.to, cue: underwent } : undefined;
}
