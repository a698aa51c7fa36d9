import type { Window } from '../../criterion.ts';
import { phraseTable } from '../words/phrase.ts';
import type { Token } from '../words/token.ts';
import { wordClass } from '../words/word-class.ts';
import { ANCHORS } from './window.table.ts';

const DETERMINER = phraseTable<true>([
  ['the|a|an|their|his|her|this|any|of', true],
  ['date|time|day|start|onset|beginning|end|completion of', true],
]);
const ENDING = phraseTable<true>([['end|ending|completion|cessation|discontinuation of', true]]);
/** "the last chemotherapy"; "the last dose" is another day than that of any dose. */
const LATEST = phraseTable<true>([
  ['the|their|his|her|any? last|latest|previous|prior|preceding', true],
  ['the|their? most recent', true],
]);
const isOccasion = wordClass(
  'dose doses dosing administration infusion injection intake day visit cycle course treatment episode event',
);
const EVENT_STOP = new Set([
  ',',
  ';',
  '.',
  '(',
  ')',
  ':',
  'and',
  'or',
  'with',
  'who',
  'that',
  'which',
  'if',
  'unless',
  'except',
  'for',
  'in',
  'at',
  'by',
  'as',
  'is',
  'are',
  'will',
  'must',
  'without',
  'not',
  'but',
  'on',
  'than',
  '-',
  '/',
  '=',
]);
const EVENT_WORDS = 5;

const isOfTrial = wordClass('study trial investigational protocol');
const isGiven = wordClass('drug drugs treatment product medication medicine therapy intervention interventions agent');

/** The words of an event after "before" or "after", up to a connecting word. */
function eventEnd(tokens: readonly Token[], at: number): number {
  let end = at;
  while (end < at + EVENT_WORDS && tokens[end]?.kind === 'word' && !EVENT_STOP.has(tokens[end]!.lower)) end++;
  if (isOfTrial(tokens[end - 1]) && isGiven(tokens[end])) end++;
  if (
    PRODUCT_LETTERS.test(tokens[end - 1]?.text ?? '') &&
    tokens[end]?.lower === '-' &&
    tokens[end + 1]?.kind === 'number'
  )
    end += 2;
  return tokens[end - 1]?.lower === 'of' ? end - 1 : end;
}

const DEFINITION = 14;

/** "the index date (date of the first symptoms)": the bracket says what the event is; nothing in it is a finding. */
function definedEnd(tokens: readonly Token[], end: number): number {
  if (tokens[end]?.lower !== '(' || !/^(date|day|time|onset|start)$/.test(tokens[end + 1]?.lower ?? '')) return end;
  for (let at = end + 1; at <= end + DEFINITION && tokens[at] !== undefined; at++) {
    if (tokens[at]!.lower === ')') return at + 1;
    if (tokens[at]!.kind === 'number') return end;
  }
  return end;
}

export interface Anchored {
  readonly anchor: Window['anchor'];
  readonly end: number;
  readonly event?: readonly [number, number];
}

const FURTHER = phraseTable<true>([
  ['baseline|screening|randomization|randomisation|enrollment|enrolment|inclusion', true],
]);

/** "enrolment/baseline", "screening or randomization": the same moment by another name, or one close to it. */
function furtherEnd(tokens: readonly Token[], end: number): number {
  if (tokens[end]?.lower !== '/' && tokens[end]?.lower !== 'or') return end;
  return ANCHORS.at(tokens, end + 1)?.end ?? FURTHER.at(tokens, end + 1)?.end ?? end;
}

const isDrugs = wordClass('drugs treatments medications products activities');
const isDay = wordClass('day week visit cycle');
/** How a product is numbered that has no name yet. */
const PRODUCT = /^[A-Z]{1,6}\d{2,}[A-Za-z]?\d*$/;
const PRODUCT_LETTERS = /^[A-Z]{2,6}$/;

/** "the first dose of ABC1234", "study drugs", "study day 1": what still belongs to the moment. */
function ofProductEnd(tokens: readonly Token[], end: number): number {
  const last = tokens[end - 1];
  if (isDay(last) && tokens[end]?.kind === 'number' && Number.isInteger(tokens[end]!.value)) return end + 1;
  if (isOfTrial(last) && isDrugs(tokens[end])) return end + 1;
  const at =
    tokens[end]?.lower === 'of' || tokens[end]?.lower === 'with' ? end + 1 : last?.lower === 'of' ? end : undefined;
  if (at === undefined) return end;
  if (PRODUCT.test(tokens[at]?.text ?? '')) return at + 1;
  const numbered = PRODUCT_LETTERS.test(tokens[at]?.text ?? '') && tokens[at + 1]?.lower === '-';
  return numbered && tokens[at + 2]?.kind === 'number' ? at + 3 : end;
}
/** "day 1 of study treatment": of what it is the day. */
const treatmentEnd = (tokens: readonly Token[], end: number): number =>
  tokens[end]?.lower === 'of' && isOfTrial(tokens[end + 1]) && isGiven(tokens[end + 2]) ? end + 3 : end;

/** What a window is counted from, at a token after "before", "after" or "of". */
export function readAnchor(tokens: readonly Token[], at: number): Anchored | undefined {
  const listed = ANCHORS.at(tokens, at);
  if (listed !== undefined)
    return { anchor: listed.value, end: furtherEnd(tokens, treatmentEnd(tokens, ofProductEnd(tokens, listed.end))) };
  const first = DETERMINER.at(tokens, at)?.end ?? at;
  const again = ANCHORS.at(tokens, first);
  if (again !== undefined)
    return { anchor: again.value, end: furtherEnd(tokens, treatmentEnd(tokens, ofProductEnd(tokens, again.end))) };
  const latest = LATEST.at(tokens, at)?.end;
  const named = latest === undefined || tokens.slice(latest, latest + 4).some(isOccasion) ? first : latest;
  const start = named === at ? at : (ENDING.at(tokens, named)?.end ?? named);
  const end = eventEnd(tokens, start);
  return end > start ? { anchor: 'event', end: definedEnd(tokens, end), event: [start, end] } : undefined;
}
