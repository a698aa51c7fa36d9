import type { Cue, Mark, MarkOf } from '../marks/mark.ts';
import type { Token } from '../words/token.ts';
import { wordClass } from '../words/word-class.ts';
import { withConditionsInNeed } from './condition-in-need.ts';

const isChange = wordClass(
  'change changes changed changing modification modifications adjustment adjustments alteration alterations',
);
const isStart = wordClass(
  'start starts started starting initiate initiates initiated initiating initiation commence commenced commencing commencement introduction',
);
const isBesides = wordClass(
  'in of to the their his her any a an with on made brought or and / , use type dose doses dosage dosages dosing frequency regimen regimens schedule existing current',
);
const isMatter = wordClass(
  'dose doses dosage dosages dosing type frequency regimen regimens schedule medication medications',
);
const isWaiting = wordClass('waiting wait waitlist');
const isList = wordClass('list lists');

const changed: Cue = { hint: 'medication', loose: true, attr: ['stability', 'changed'] };
const started: Cue = { hint: 'medication', loose: true, attr: ['stability', 'started'] };
const waiting: Cue = { modality: 'planned', phase: 'future' };

/**
 * "changes in antidepressant dose", "have started insulin", "on the waiting list for a kidney transplant": what is done about a
 * treatment is kept with it, since who only has it is not meant.
 */
export function withChangedTreatments(given: readonly Mark[], tokens: readonly Token[]): readonly Mark[] {
  const marks = withConditionsInNeed(given, tokens);
  if (!tokens.some(isDone)) return marks;
  const out: Mark[] = [];
  for (let index = 0; index < marks.length; index++) {
    const mark = marks[index]!;
    const next = doneTo(marks, index, tokens) ?? doneAfter(marks, index, tokens);
    if (next === undefined) out.push(mark);
    else {
      out.push(...next.marks);
      index = next.last;
    }
  }
  return out;
}
const isDone = wordClass(
  'change changes changed changing modification modifications adjustment adjustments alteration alterations start starts started starting initiate initiates initiated initiating initiation commence commenced commencing commencement introduction waiting wait waitlist',
);

interface Done {
  readonly last: number;
  readonly marks: readonly Mark[];
}

const isTreatment = (mark: Mark | undefined): mark is MarkOf<'head'> =>
  mark?.k === 'head' && mark.head.domain === 'medication' && mark.head.negated !== true;
const isOperation = (mark: Mark | undefined): boolean => mark?.k === 'head' && mark.head.domain === 'procedure';
const isPlainCue = ({ cue }: MarkOf<'cue'>): boolean =>
  cue.negates !== true && cue.wraps === undefined && cue.verdict === undefined && cue.modality === undefined;

/** "starting or changing": the one word beside the other. */
const isOther = (token: Token, word: Token | undefined): boolean => (isStart(word) ? isChange(token) : isStart(token));
const either: Cue = { hint: 'medication', loose: true, attr: ['stability', 'started or changed'] };

/** The word for it before the treatment. */
function doneTo(marks: readonly Mark[], index: number, tokens: readonly Token[]): Done | undefined {
  const mark = marks[index]!;
  if (mark.k !== 'word') return undefined;
  const word = tokens[mark.from];
  if (isWaiting(word)) return onList(marks, index, tokens);
  if (!isChange(word) && !(isStart(word) && !isAnchored(tokens, mark.from))) return undefined;
  let at = index + 1;
  for (; at < marks.length && !isTreatment(marks[at]); at++) {
    const one = marks[at]!;
    const small = tokens.slice(one.from, one.to).every((token) => isBesides(token) || isOther(token, word));
    if (one.k === 'cue' ? !isPlainCue(one) : !(small && (one.k === 'filler' || one.k === 'word' || one.k === 'link')))
      return undefined;
  }
  if (!isTreatment(marks[at]) || isForSeveral(marks, at, tokens)) return undefined;
  const both = tokens.slice(mark.to, marks[at]!.from).some((token) => isOther(token, word));
  // "plans to start": that it is planned says it already.
  const planned = marks.slice(0, index).findLast(({ k }) => k !== 'filler');
  const cue: Mark =
    isStart(word) && planned?.k === 'cue' && planned.cue.modality === 'planned'
      ? { k: 'filler', from: mark.from, to: mark.to }
      : { k: 'cue', from: mark.from, to: mark.to, cue: both ? either : isStart(word) ? started : changed };
  const between = marks
    .slice(index + 1, at)
    .map((one): Mark => (one.k === 'cue' ? one : { k: 'filler', from: one.from, to: one.to }));
  const behind = matterAfter(marks, at, tokens);
  return { last: behind - 1, marks: [cue, ...between, marks[at]!, ...fillers(marks.slice(at + 1, behind))] };
}

const fillers = (marks: readonly Mark[]): readonly Mark[] => marks.map(({ from, to }) => ({ k: 'filler', from, to }));

/** "medication for gout or asthma", "medication or existing regimen": the words go on in what is listed behind. */
function isForSeveral(marks: readonly Mark[], at: number, tokens: readonly Token[]): boolean {
  let next = at + 1;
  if (tokens[marks[next]?.from ?? -1]?.lower === 'for') next += 2;
  const link = marks[next];
  if (link?.k !== 'link' || !/^(?:or|and|comma|slash)$/.test(link.link)) return false;
  return next > at + 1 || !isTreatment(marks[next + 1]);
}

/** "within 30 days of starting", "before initiation of": the start is what a time is counted from. */
const isAnchored = (tokens: readonly Token[], at: number): boolean =>
  isCounting(tokens[at - 1]) || (isArticle(tokens[at - 1]) && isCounting(tokens[at - 2]));
const isCounting = wordClass('of from after since before to until prior following at upon with for by on');
const isArticle = wordClass('the a first');

/** Index after the words right behind a treatment that name its dose. */
function matterAfter(marks: readonly Mark[], at: number, tokens: readonly Token[]): number {
  let end = at + 1;
  while (marks[end]?.k === 'word' && marks[end]!.from === marks[end - 1]!.to && isMatter(tokens[marks[end]!.from]))
    end++;
  return end;
}

/** "medication changes", "antidepressant dose adjustment", "kidney transplant waiting list": the word for it behind. */
function doneAfter(marks: readonly Mark[], index: number, tokens: readonly Token[]): Done | undefined {
  const mark = marks[index]!;
  if (!isTreatment(mark) && !isOperation(mark)) return undefined;
  const at = isTreatment(mark) ? matterAfter(marks, index, tokens) : index + 1;
  const word = marks[at];
  if (word?.k !== 'word' || word.from !== marks[at - 1]!.to) return undefined;
  if (isOperation(mark)) {
    if (!isWaiting(tokens[word.from])) return undefined;
    const end = isList(tokens[word.to - 1]) ? at : at + 1;
    if (marks[end]?.k !== 'word' || !isList(tokens[marks[end]!.to - 1])) return undefined;
    const cue: Mark = { k: 'cue', from: word.from, to: marks[end]!.to, cue: waiting };
    return { last: end, marks: [cue, mark] };
  }
  if (!isChange(tokens[word.from]) || word.to > word.from + 1) return undefined;
  const cue: Mark = { k: 'cue', from: word.from, to: word.to, cue: changed };
  return { last: at, marks: [cue, mark, ...fillers(marks.slice(index + 1, at))] };
}

/** "on the waiting list for". */
function onList(marks: readonly Mark[], index: number, tokens: readonly Token[]): Done | undefined {
  const last = isList(tokens[marks[index]!.to - 1]) ? index : index + 1;
  const [list, tie] = [marks[last], marks[last + 1]];
  if (list?.k !== 'word' || !isList(tokens[list.to - 1]) || !isTie(tokens[tie?.from ?? -1])) return undefined;
  let at = last + 1;
  while (marks[at]?.k === 'filler' || (marks[at]?.k === 'cue' && isPlainCue(marks[at] as MarkOf<'cue'>))) at++;
  if (!isOperation(marks[at])) return undefined;
  return { last, marks: [{ k: 'cue', from: marks[index]!.from, to: list.to, cue: waiting }] };
}
const isTie = wordClass('for of to');
