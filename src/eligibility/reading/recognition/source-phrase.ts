import type { Mark } from '../marks/mark.ts';
import type { Token } from '../words/token.ts';
import { wordClass } from '../words/word-class.ts';
import { narrowingEnd } from './narrowed-finding.ts';
import {
  DOCUMENTS,
  isBodyNoun,
  isCriteriaNoun,
  isKnownBody,
  isLeading,
  isLooseNoun,
  isNameTie,
  isNameWord,
  isOrdinalEnding,
  isOwnName,
  isPlaceBelow,
  isScaleWord,
  isVersionWord,
  SOURCE_LEADS,
} from './source-phrase.table.ts';

/** Names are no longer than this. */
const LONGEST = 26;
const MOST_IN_BRACKETS = 10;
const MOST_SUBJECT = 5;

const mayLead = (token: Token | undefined): boolean => isLeading(token) || isOwnName(token);
const isName = (token: Token | undefined): boolean =>
  token?.kind === 'word' && token.text.length > 1 && /^\p{Lu}/u.test(token.text) && !/^[IVX]+$/.test(token.text);
const isYear = ({ kind, text }: Token): boolean => kind === 'number' && /^(?:19|20)\d\d$/.test(text);
const isRoman = (token: Token | undefined): boolean => /^(?:[ivx]{1,4})$/i.test(token?.text ?? '');
const isMade = wordClass('defined diagnosed confirmed based measurable');
const isDiagnosis = wordClass('diagnosis diagnoses');
const isMeasuring = wordClass(
  'period periods duration least less more than over under past last previous minimum maximum day days week weeks month months year years hour hours one two three four five six seven eight nine ten twelve twice once score scores grade stage class level levels severity',
);
const isOfFor = wordClass('of for');
const isDeterminer = wordClass('the a an');
const endsSubject = wordClass(
  'and or with without who that which within in but if at on by to from for as during before after is are was were has have had not no',
);

/**
 * "according to the DSM-5 criteria", "as defined by the society for gout (2019)": where a phrase ends that names criteria, a
 * guideline or a document and nothing else, by its shape; undefined where it says more. `follows`: whether a finding stands
 * before it, of which it is the source; else what it names after "for" is that finding, and stays.
 */
export function sourceEnd(tokens: readonly Token[], at: number, follows: boolean): number | undefined {
  const lead = SOURCE_LEADS.at(tokens, at);
  if (lead === undefined) return bareEnd(tokens, at);
  if (lead.value === 'place') return placeEnd(tokens, lead.end);
  const again = follows && lead.value !== 'on';
  const name = readName(tokens, lead.end, again);
  const own = lead.value === 'back' || name?.proper === true ? name?.end : undefined;
  const told = own ?? (lead.value === 'back' ? documentEnd(tokens, lead.end) : undefined);
  return told && tied(tokens, told, again);
}

/** The same at a place of a statement whose marks before it are known. A comma before it, or after one that stands first, joins nothing. */
export function sourceHere(tokens: readonly Token[], at: number, marks: Mark[]): number | undefined {
  const narrowing = narrowingEnd(tokens, at, marks);
  if (narrowing !== undefined) {
    const joint = marks.at(-1);
    if (joint?.k === 'link') marks[marks.length - 1] = { k: 'filler', from: joint.from, to: joint.to };
    return narrowing;
  }
  if (!mayLead(tokens[at]) && !(tokens[at - 1]?.lower === '(' && isName(tokens[at]))) return undefined;
  const start = marks.findLastIndex((mark) => mark.k === 'link' && (mark.link === 'stop' || mark.link === 'colon')) + 1;
  const follows = marks.slice(start).some((mark) => mark.k === 'head' && mark.head.population !== true);
  const end = sourceEnd(tokens, at, follows);
  if (end === undefined) return undefined;
  const last = marks.at(-1);
  if (follows && last?.k === 'link' && tokens[last.from]?.lower === ',' && last.to === last.from + 1)
    marks[marks.length - 1] = { k: 'filler', from: last.from, to: last.to };
  const leads = marks.slice(start).every(({ k }) => k === 'filler');
  return leads && tokens[end]?.lower === ',' ? end + 1 : end;
}

/** "DSM-5 diagnosis of", "(ICHD-3)", "RECIST-defined": a name that leads on by itself, or stands alone in brackets. */
function bareEnd(tokens: readonly Token[], at: number): number | undefined {
  const name = readName(tokens, at, false);
  if (name?.proper !== true) return undefined;
  const { end } = name;
  const own = isOwnName(tokens[at]);
  if (tokens[at - 1]?.lower === '(' && tokens[end]?.lower === ')') return own || end > at + 1 ? end : undefined;
  if (!own) return undefined;
  const manual = manualEnd(tokens, at, end);
  if (manual !== undefined) return manual;
  const next = tokens[end]?.lower === '-' ? end + 1 : end;
  if (isMade(tokens[next])) return next + 1;
  return isDiagnosis(tokens[end]) && tokens[end + 1]?.lower === 'of' ? end + 2 : undefined;
}

const isManual = wordClass('dsm dsm5 dsmiv');
const isAxis = wordClass('axis');
const isFirstAxes = /^(?:i|ii|1|2|one|two)$/;
/** What is no name of a disease: "DSM-5 criteria", "DSM-IV Axis I disorder". */
const isUnnamed = wordClass(
  'criteria criterion diagnosis diagnoses disorder disorders condition conditions illness illnesses disease diseases classification interview checklist is are was defined based score scores',
);

/** "DSM-5 insomnia disorder", "DSM-IV Axis II personality disorder": the manual stands right before the name of what it describes. */
function manualEnd(tokens: readonly Token[], at: number, end: number): number | undefined {
  if (!isManual(tokens[at])) return undefined;
  const axis = axisEnd(tokens, end) ?? end;
  const next = tokens[axis];
  // "DSM-IV Axis I disorders" are a class of their own.
  if (axis > end && isUnnamed(next)) return end;
  if (isCriteriaNoun(next) && isOfFor(tokens[axis + 1])) return axis + 2;
  return next?.kind === 'word' && !isUnnamed(next) && !endsSubject(next) ? axis : undefined;
}

/** "Axis I" */
const axisEnd = (tokens: readonly Token[], at: number): number | undefined =>
  isAxis(tokens[at]) && isFirstAxes.test(tokens[at + 1]?.lower ?? '') ? at + 2 : undefined;

/** With what it is said to be the criteria for: words that name the finding again, or lead to its name. */
function tied(tokens: readonly Token[], end: number, again: boolean): number {
  if (!isOfFor(tokens[end])) return end;
  if (!again) return end + (isDeterminer(tokens[end + 1]) ? 2 : 1);
  let to = end + 1;
  while (to < end + MOST_SUBJECT + 2 && tokens[to]?.kind === 'word' && !endsSubject(tokens[to])) to++;
  return tokens.slice(end + 1, to).some((token) => isMeasuring(token)) ? end : to;
}

/** "as described below": elsewhere in the same text. */
function placeEnd(tokens: readonly Token[], from: number): number | undefined {
  const next = tokens[from + 1];
  return isPlaceBelow(tokens[from]) && (next === undefined || next.kind === 'mark') ? from + 1 : undefined;
}

/** "the protocol", "section 5.2": documents, and where in them. */
function documentEnd(tokens: readonly Token[], from: number): number | undefined {
  const found = DOCUMENTS.at(tokens, from);
  if (found === undefined) return undefined;
  let end = found.end;
  while (tokens[end]?.kind === 'number' || (tokens[end]?.lower === '.' && tokens[end + 1]?.kind === 'number')) end++;
  return isBlocked(tokens, end) ? undefined : end;
}

/** Where a name ends, and whether it is one: "clinical criteria" are anybody's. */
interface NameRead {
  readonly end: number;
  readonly proper: boolean;
}

/** The name of criteria or of a body that begins at a token; undefined where none does. */
function readName(tokens: readonly Token[], from: number, again: boolean): NameRead | undefined {
  let end: number | undefined;
  let [named, proper, open, known] = [false, false, true, false];
  let at = from;
  for (; at < from + LONGEST; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    let ends = false;
    if (isOwnName(token) || (isKnownBody(token) && isCapital(token))) ends = named = proper = true;
    else if (isCriteriaNoun(token) || isBodyNoun(token) || isVersion(tokens, at, end)) ends = named;
    else if (token.lower === '(') {
      const close = named ? bracketEnd(tokens, at) : undefined;
      if (close === undefined) break;
      ends = end === at || tokens.slice(at, close).some((one) => isOwnName(one) || isCriteriaNoun(one));
      at = close - 1;
    } else if (token.lower === ',') {
      if (!isEdition(tokens, at + 1)) break;
    } else if (isNameTie(token)) open = true;
    else if (isNameWord(token)) {
      named ||= at > from || isName(token);
      proper ||= isName(token);
    } else if (isName(token) && (end === undefined || open || (again && goesOn(tokens, at)))) named = proper = true;
    else break;
    if (!ends) continue;
    end = at + 1;
    open = false;
    known = proper;
  }
  if (end === undefined) return undefined;
  end = subjectEnd(tokens, end, at, again);
  return isBlocked(tokens, end) ? undefined : { end, proper: known };
}

const MOST_NAMES = 4;

/** "Association Functional Classification": whether more names lead on to a further word for criteria. */
function goesOn(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + MOST_NAMES; at++) {
    if (isCriteriaNoun(tokens[at])) return true;
    if (!isName(tokens[at]) && !isNameWord(tokens[at])) return false;
  }
  return false;
}

const isOn = wordClass('of for on');
const isSolid = wordClass('solid');

/** "classification of Headache Disorders", "criteria in Solid Tumors": names up to a mark that end a name. */
function subjectEnd(tokens: readonly Token[], end: number, stop: number, again: boolean): number {
  const leads = (again && isOn(tokens[end])) || (tokens[end]?.lower === 'in' && isSolid(tokens[end + 1]));
  const next = tokens[stop];
  if (!leads || stop === end + 1 || isNameTie(tokens[stop - 1])) return end;
  const names = tokens.slice(end + 1, stop).every((token) => isName(token) || isNameTie(token));
  return names && (next === undefined || next.kind === 'mark' || endsSubject(next)) ? stop : end;
}

/** "WHO" is a body, "who" is none. */
const isCapital = ({ text }: Token): boolean => text.length > 1 && text === text.toUpperCase();

/** "1.1", "v5.0", "IV-TR", "2016", "3rd edition" after a name. */
function isVersion(tokens: readonly Token[], at: number, end: number | undefined): boolean {
  const token = tokens[at]!;
  if (isYear(token)) return true;
  const before = tokens[at - 1];
  if (isOrdinalEnding(token) || (isVersionWord(token) && (token.text !== 'V' || tokens[at + 1]?.kind === 'number')))
    return true;
  if (/^v\d+$/.test(token.lower)) return true;
  if (token.kind !== 'number' && !isRoman(token) && !/^(?:tr|r|cm)$/.test(token.lower)) return false;
  if (isOrdinalEnding(tokens[at + 1]) || isVersionWord(before)) return true;
  if (before?.lower === '.' && tokens[at - 2]?.kind === 'number') return true;
  const own = before?.lower === '-' || before?.lower === '.' ? tokens[at - 2] : before;
  return (end !== undefined && isOwnName(own)) || /^(?:v\d*|rome|tr|r|iv|v)$/.test(own?.lower ?? '');
}

const isEdition = (tokens: readonly Token[], from: number): boolean =>
  tokens.slice(from, from + 4).some((token) => isVersionWord(token)) ||
  (tokens[from] !== undefined && isYear(tokens[from]!));

/** Where brackets end in which names, numbers and words of such a name stand. */
function bracketEnd(tokens: readonly Token[], open: number): number | undefined {
  for (let at = open + 1; at < open + MOST_IN_BRACKETS; at++) {
    const token = tokens[at];
    if (token === undefined) return undefined;
    if (token.lower === ')') return at > open + 1 ? at + 1 : undefined;
    const known = isName(token) || isOwnName(token) || isCriteriaNoun(token) || isNameWord(token) || isNameTie(token);
    if (!known && !isVersionWord(token) && !isOrdinalEnding(token) && token.kind !== 'number' && token.lower !== ',')
      return undefined;
  }
  return undefined;
}

/** A value or a class after it is what is asked for, by that scale. */
function isBlocked(tokens: readonly Token[], end: number): boolean {
  const next = tokens[end];
  return (
    next?.kind === 'number' ||
    next?.kind === 'sign' ||
    isScaleWord(next) ||
    (isLooseNoun(tokens[end - 1]) && next?.kind === 'word' && !endsSubject(next)) ||
    (isRoman(next) && next!.lower !== 'i') ||
    // "the AUA symptom score": of a body only what it laid down is a source.
    (isKnownBody(tokens[end - 1]) && next?.kind === 'word' && !endsSubject(next) && !isNameTie(next)) ||
    (next?.lower === ':' && tokens[end + 1] !== undefined) ||
    (next?.lower === '-' && tokens[end + 1]?.kind === 'word')
  );
}
