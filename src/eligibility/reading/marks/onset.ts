import type { Terminology } from '../../../terminology/terminology.ts';
import { ACUTE_EVENTS } from '../../acute-event.table.ts';
import type { Duration, Window } from '../../criterion.ts';
import type { TimeRead } from '../times/time.ts';
import type { Token } from '../words/token.ts';
import { wordClass } from '../words/word-class.ts';
import { namedConcept } from './concept-ref.ts';
import type { Mark, MarkOf } from './mark.ts';

const isOnset = wordClass('onset');
/** Between a disease and the word: "with an onset", "whose symptom onset". */
const isLeading = wordClass('with whose symptom symptoms an a its');
const isEvolution = wordClass('evolution');
const isSmall = wordClass(
  'of the a an any their his her - : is was were has had occurred presenting presented presents',
);
/** Of what it is said that it began so, which a record says apart. */
const isManner = wordClass(
  'sudden abrupt gradual insidious rapid acute subacute first recent new newly early late age',
);
/** What is counted from where a disease began, and no disease is named. */
const OF_SYMPTOMS =
  /^(?:the )?(?:(?:symptoms?|illness|disease) onset|(?:onset|start|beginning) of (?:the |their |first |initial )?(?:symptoms?|illness|disease))$/i;
const NEAR = 4;

const isFinding = (mark: Mark | undefined): mark is MarkOf<'head'> =>
  mark?.k === 'head' && mark.head.rule === 'condition.term';
const isWindow = (mark: Mark | undefined): mark is MarkOf<'time'> =>
  mark?.k === 'time' && mark.time.k === 'window' && isBackFromNow(mark.time);

/** Counted back from the study itself, and not from another event. */
const isBackFromNow = ({ window, event, other }: Extract<TimeRead, { k: 'window' }>): boolean =>
  window.rel === 'before' &&
  event === undefined &&
  other === undefined &&
  window.anchor !== 'event' &&
  window.anchor !== 'diagnosis' &&
  (window.lo !== undefined || window.hi !== undefined);

/**
 * "onset of back pain within 6 weeks", "epilepsy onset at least a year before screening": how long it has lasted. Of what
 * happens at a moment ("stroke onset within a day") that is when it was. "6 months of evolution": how long, too.
 */
export function withOnsets(
  tokens: readonly Token[],
  marks: readonly Mark[],
  text: string,
  terminology: Terminology,
): readonly Mark[] {
  if (!tokens.some((token) => isOnset(token) || isEvolution(token))) return marks;
  const out = [...marks];
  for (const [index, mark] of marks.entries()) {
    if (mark.k === 'word' && isEvolution(tokens[mark.from]) && isLength(marks, index)) out[index] = filler(mark);
    if (mark.k === 'word' && isOnset(tokens[mark.from])) settleOnset(tokens, out, index, terminology);
  }
  return sinceSymptoms(tokens, out, text, terminology);
}

const filler = ({ from, to }: Mark): Mark => ({ k: 'filler', from, to });

const isLength = (marks: readonly Mark[], index: number): boolean => {
  const before = marks.slice(Math.max(0, index - 2), index).findLast(({ k }) => k !== 'filler');
  return (
    (before?.k === 'measure' && before.measure.time !== undefined) ||
    (before?.k === 'time' && before.time.k === 'duration')
  );
};

function settleOnset(tokens: readonly Token[], marks: Mark[], index: number, terminology: Terminology): void {
  const found = findingOf(tokens, marks, index);
  if (found === undefined || isManner(tokens[marks[Math.min(found, index)]!.from - 1])) return;
  const last = Math.max(found, index);
  if (ageThen(marks, found, last)) {
    marks[index] = filler(marks[index]!);
    return;
  }
  const at = timeAfter(marks, last);
  const time = at === undefined ? undefined : marks[at];
  if (at === undefined || time === undefined) return;
  marks[index] = filler(marks[index]!);
  if (!isWindow(time) || time.time.k !== 'window') return;
  const code = (marks[found] as MarkOf<'head'>).head.concept?.codes[0]?.code;
  const happens = code !== undefined && terminology.withAncestors([code]).some((id) => ACUTE_EVENTS.has(id));
  if (!happens) marks[at] = { ...time, time: lastingFrom(time, time.time.window) };
}

/** "onset of migraine at 50 years of age or later": how old somebody was then, and not how old now. */
function ageThen(marks: Mark[], found: number, last: number): boolean {
  const next = marks.findIndex((mark, index) => index > last && mark.k !== 'filler');
  const word = marks[next];
  const named = word?.k === 'head' && word.head.rule === 'age.word';
  const at = named ? marks.findIndex((mark, index) => index > next && mark.k !== 'filler') : next;
  const value = marks[at];
  if (value?.k !== 'measure' || !(value.measure.aged || named) || value.measure.agedAt !== undefined) return false;
  if (named) marks[next] = filler(word);
  const { concept } = (marks[found] as MarkOf<'head'>).head;
  const agedAt = { anchor: 'diagnosis', event: { text: concept?.text ?? '', codes: concept?.codes ?? [] } } as const;
  marks[at] = { ...value, measure: { ...value.measure, aged: true, agedAt } };
  return true;
}

/** The finding whose onset it is: right before the word, or after "of". */
function findingOf(tokens: readonly Token[], marks: readonly Mark[], index: number): number | undefined {
  if (isFinding(marks[index - 1]) && marks[index - 1]!.to >= marks[index]!.from - 1) return index - 1;
  if (tokens[marks[index]!.to]?.lower !== 'of') return undefined;
  for (let at = index + 1; at <= index + NEAR; at++) {
    const mark = marks[at];
    if (isFinding(mark)) return at;
    if (mark === undefined || !(mark.k === 'cue' ? mark.cue.attr !== undefined : mark.k === 'filler')) return undefined;
  }
  return undefined;
}

const isLasting = (mark: Mark | undefined): boolean =>
  mark?.k === 'measure'
    ? mark.measure.time !== undefined && mark.measure.stated && !mark.measure.aged
    : mark?.k === 'time' && mark.time.k === 'duration';

/** The time right behind, past small words. */
function timeAfter(marks: readonly Mark[], index: number): number | undefined {
  for (let at = index + 1; at <= index + NEAR; at++) {
    if (isWindow(marks[at]) || isLasting(marks[at])) return at;
    if (marks[at]?.k !== 'filler') return undefined;
  }
  return undefined;
}

const lastingFrom = ({ from, to }: Mark, { lo, hi, loOpen, hiOpen }: Omit<Window, 'span'>): TimeRead => {
  const bounds: Omit<Duration, 'span'>[] = [];
  if (lo !== undefined) bounds.push({ op: loOpen ? '>' : '>=', ...lo });
  if (hi !== undefined) bounds.push({ op: hiOpen ? '<' : '<=', ...hi });
  return { k: 'duration', from, to, bounds };
};

/** "within 6 hours of symptom onset" and nothing else: symptoms that have lasted no longer. */
function sinceSymptoms(
  tokens: readonly Token[],
  marks: readonly Mark[],
  text: string,
  terminology: Terminology,
): readonly Mark[] {
  const [at, ...others] = marks.flatMap((mark, index) => (mark.k === 'time' ? [index] : []));
  const mark = at === undefined ? undefined : (marks[at] as MarkOf<'time'>);
  if (mark === undefined || others.length > 0 || mark.time.k !== 'window' || mark.time.event === undefined)
    return marks;
  const [first, last] = mark.time.event;
  const words = text.slice(tokens[first]!.start, tokens[last - 1]!.end);
  if (!OF_SYMPTOMS.test(words) || !marks.every((one) => one === mark || isAside(tokens, one))) return marks;
  const { window } = mark.time;
  if (window.rel === 'during' || window.phase === 'future') return marks;
  const concept = namedConcept(terminology, 'symptoms', ['condition']);
  const head: Mark = {
    k: 'head',
    from: first,
    to: last,
    head: { domain: 'condition', rule: 'condition.term', concept },
  };
  const length: Mark = {
    k: 'time',
    from: mark.from,
    to: first,
    time: lastingFrom({ ...mark, to: first }, window),
    codes: [],
  };
  const aside = (one: Mark): Mark => (one.k === 'word' ? filler(one) : one);
  return [...marks.slice(0, at).map(aside), length, head, ...marks.slice(at! + 1).map(aside)];
}

/** People, and words that say nothing. */
const isAside = (tokens: readonly Token[], mark: Mark): boolean =>
  mark.k === 'filler' ||
  (mark.k === 'word' && isSmall(tokens[mark.from])) ||
  (mark.k === 'head' && mark.head.population === true);

/** "a stroke with onset within 6 hours": the time is that of the disease. Said of a sign among others it stays as it is. */
export function withTimesOfOnset(marks: readonly Mark[], tokens: readonly Token[]): readonly Mark[] {
  const at = marks.findIndex((mark) => mark.k === 'word' && isOnset(tokens[mark.from]));
  const next = marks[at + 1];
  if (at < 2 || next?.k !== 'time' || next.time.k !== 'window' || next.time.window.rel !== 'before') return marks;
  let first = at;
  while (first > 0 && isLead(marks[first - 1]!, tokens)) first--;
  const named = marks[first - 1];
  const led = marks.slice(first, at).some(({ k }) => k === 'link');
  if (!led || named?.k !== 'head' || named.head.domain !== 'condition' || isSymptom(named)) return marks;
  const passed = marks.slice(first, at + 1).map(({ from, to }): Mark => ({ k: 'filler', from, to }));
  return [...marks.slice(0, first), ...passed, ...marks.slice(at + 1)];
}

const isLead = (mark: Mark, tokens: readonly Token[]): boolean =>
  (mark.k === 'filler' || mark.k === 'word' || (mark.k === 'link' && mark.link === 'with')) &&
  tokens.slice(mark.from, mark.to).every((token) => isLeading(token));
const isSymptom = (mark: Mark): boolean =>
  mark.k === 'head' && /^(?:symptom|sign)/.test(mark.head.concept?.codes[0]?.code ?? '');
