import type { Window } from '../../criterion.ts';
import { phraseTable } from '../words/phrase.ts';
import type { Token } from '../words/token.ts';
import { wordClass } from '../words/word-class.ts';
import { readRunIn } from './run-in.ts';
import { ANCHORS } from './window.table.ts';

const MOMENT = phraseTable<true>([
  ['at|on|during|upon|by the? time|day|date|moment|point of?', true],
  ['at|on|during|upon|throughout|over|while', true],
  ['starting|beginning|commencing with|from|at|on|after the? time|day|date? of?', true],
]);

/** "for the whole duration of the trial": the time that lies ahead of whoever takes part. */
const SPAN = phraseTable<true>([
  [
    'for|within|during|throughout|over|through the|this|their|its|our? entire|whole|full|projected|planned|expected|anticipated|estimated|remaining|total|clinical|active? clinical? course|duration|length|time|period|remainder of the|this|their|our|any? entire|whole|clinical|active|double-blind? study|trial|research|treatment|intervention|participation|protocol duration|period|phase|participation|treatment?',
    true,
  ],
  [
    'during|throughout|over the|this|their|our? entire|whole|full|projected|planned|clinical clinical? study|trial|research|treatment|intervention|participation|follow-up duration|period|phase|participation|treatment?',
    true,
  ],
]);

/** "in the past or at present": whenever it was. */
const EVER = phraseTable<true>([
  ['either? in the? past or|and|/ at|in? the? present|currently|now', true],
  ['either? at|in? the? present|currently|now or|and|/ in the? past', true],
]);

const isLasting = wordClass('during throughout over while starting beginning commencing from');
const isFrom = wordClass('from');
const isUntil = wordClass('until till through to up');

/** "from screening until …": where what lies ahead begins. */
function fromUntil(tokens: readonly Token[], at: number): { readonly end: number } | undefined {
  const start = /^(?:the|time|of|day|date)$/;
  let next = at + 1;
  while (start.test(tokens[next]?.lower ?? '')) next++;
  const anchor = ANCHORS.at(tokens, next);
  return anchor !== undefined && isUntil(tokens[anchor.end]) ? { end: next } : undefined;
}

/** "on screening mammography", "on screening/surveillance colonoscopy": that is an examination, and no moment of the trial. */
function namesExamination(tokens: readonly Token[], end: number): boolean {
  if (tokens[end - 1]?.lower !== 'screening') return false;
  const isJoined = /^(?:\/|or|and)$/.test(tokens[end]?.lower ?? '') && isOtherPurpose(tokens[end + 1]);
  return isExamination(tokens[isJoined ? end + 2 : end]);
}

const isOtherPurpose = wordClass('surveillance diagnostic');
const isExamination = wordClass(
  'colonoscopy colonoscopies sigmoidoscopy endoscopy endoscopies mammography mammogram mammograms cytology smear smears spirometry',
);

/** "at screening", "during the study": a time without a length. */
export function readMoment(
  tokens: readonly Token[],
  at: number,
):
  | { readonly to: number; readonly window: Omit<Window, 'span'>; readonly event?: readonly [number, number] }
  | undefined {
  const ever = EVER.at(tokens, at);
  // "now or in the past 3 months" is a time of its own.
  if (ever !== undefined && (tokens[ever.end - 1]!.lower !== 'past' || endsMoment(tokens[ever.end])))
    return { to: ever.end, window: { anchor: 'enrolment', rel: 'before', phase: 'ever' } };
  const runIn = readRunIn(tokens, at);
  if (runIn !== undefined) return { to: runIn, window: { anchor: 'screening', rel: 'during', phase: 'future' } };
  const inScreening = IN_SCREENING.at(tokens, at);
  if (inScreening !== undefined && endsMoment(tokens[inScreening.end]))
    return { to: inScreening.end, window: { anchor: 'screening', rel: 'during', phase: 'present' } };
  const between = BETWEEN_VISITS.at(tokens, at);
  if (between !== undefined)
    return { to: between.end, window: { anchor: 'screening', rel: 'during', phase: 'future' } };
  const span = SPAN.at(tokens, at);
  if (span !== undefined) return { to: span.end, window: { anchor: 'enrolment', rel: 'during', phase: 'future' } };
  const lead = isFrom(tokens[at]) ? fromUntil(tokens, at) : MOMENT.at(tokens, at);
  if (lead === undefined) return undefined;
  const event = isAt(tokens[at]) ? EVENT.at(tokens, lead.end) : undefined;
  if (event !== undefined)
    return {
      to: event.end,
      window: { anchor: 'event', rel: 'during', phase: 'past' },
      event: [lead.end, event.end],
    };
  const [named, study] = [ANCHORS.at(tokens, lead.end), STUDY.at(tokens, lead.end)];
  // "the study duration" is more than "the study".
  const anchor = (study?.end ?? 0) > (named?.end ?? 0) ? study : (named ?? study);
  if (anchor === undefined || namesExamination(tokens, anchor.end)) return undefined;
  const end = furtherMoments(tokens, anchor.end);
  const running = isLasting(tokens[at]) && (study !== undefined || tokens[at]!.lower === 'while');
  return {
    to: end,
    window: { anchor: anchor.value, rel: 'during', phase: running ? 'future' : 'present' },
  };
}

const IN_SCREENING = phraseTable<true>([['in the? screening visit|period|phase|tests|examination?', true]]);
export const endsMoment = (token: Token | undefined): boolean =>
  token === undefined || /^(?:and|or|[,.;)])$/.test(token.lower);

/** What happens after the first visit and before the study begins for whoever takes part. */
const BETWEEN_VISITS = phraseTable<true>([
  [
    'between the? time|day|date? of? screening visit|period? and|to the? time|day|date? of? baseline|randomization|randomisation|enrollment|enrolment|inclusion visit|visits?',
    true,
  ],
  ['between the? time|day|date? of? screening visit|period? and|to the? first study? dose|visit|visits', true],
]);

const isAt = wordClass('at on upon');

/** What happens to a patient once, and no part of the study. */
const EVENT = phraseTable<true>([
  ['hospital|icu? discharge', true],
  ['discharge from the? hospital|icu?', true],
  ['extubation|relapse', true],
]);

const isJoin = wordClass('and or / ,');
const isSmall = wordClass('at on the');
const MOST_JOINING = 4;

/** "at screening and baseline": at both, and both lie ahead of treatment. */
function furtherMoments(tokens: readonly Token[], end: number): number {
  if (!isJoin(tokens[end])) return end;
  let next = end + 1;
  while (next < end + MOST_JOINING && (isJoin(tokens[next]) || isSmall(tokens[next]))) next++;
  const further = ANCHORS.at(tokens, next) ?? BASELINE.at(tokens, next);
  return further === undefined ? end : furtherMoments(tokens, further.end);
}

const BASELINE = phraseTable<true>([['baseline|randomization|randomisation|enrollment|enrolment|admission', true]]);

const STUDY = phraseTable<Window['anchor']>([
  [
    'the|this|entire|whole? the|this|entire|whole? course|duration|period|length of? the|this? study|trial|research|treatment period|participation|duration?',
    'enrolment',
  ],
  ['the|this|entire? study|trial|research|treatment period|participation|duration|phase|follow-up?', 'enrolment'],
  ['the|this|entire? data|sample|specimen? collection|sampling|observation period|phase', 'enrolment'],
  ['presentation|admission|arrival|baseline', 'enrolment'],
]);
