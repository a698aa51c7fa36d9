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

/** What a window is counted from, at a token after "before", "after" or "of". */
export function readAnchor(tokens: readonly Token[], at: number): Anchored | undefined {
  const listed = ANCHORS.at(tokens, at);
  if (listed !== undefined) return { anchor: listed.value, end: furtherEnd(tokens, listed.end) };
  const first = DETERMINER.at(tokens, at)?.end ?? at;
  const again = ANCHORS.at(tokens, first);
  if (again !== undefined) return { anchor: again.value, end: furtherEnd(tokens, again.end) };
  const start = first === at ? at : (ENDING.at(tokens, first)?.end ?? first);
  const end = eventEnd(tokens, start);
  return end > start ? { anchor: 'event', end: definedEnd(tokens, end), event: [start, end] } : undefined;
}
