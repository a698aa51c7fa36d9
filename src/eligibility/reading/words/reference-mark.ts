import type { Token } from './token.ts';
import { wordClass } from './word-class.ts';

const isMonth = wordClass(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec since from until before after',
);
const isGlue = wordClass('et al and & , ; . in press - van de der von');
const LONGEST = 40;

/** "(Smith et al., 2015; Jones, 2012)": where brackets end that hold nothing but sources; undefined where they say more. */
export function citationEnd(tokens: readonly Token[], at: number): number | undefined {
  if (tokens[at]?.lower !== '(') return undefined;
  let years = 0;
  let names = 0;
  for (let index = at + 1; index < at + LONGEST; index++) {
    const token = tokens[index];
    if (token === undefined || isMonth(token)) return undefined;
    if (token.lower === ')') return years > 0 && names > 0 && isSourced(tokens, at) ? index + 1 : undefined;
    if (/^(?:19|20)\d\d$/.test(token.text)) years++;
    else if (isGlue(token)) continue;
    else if (token.kind === 'word' && /^\p{Lu}[\p{L}'’]*$/u.test(token.text)) names++;
    else return undefined;
  }
  return undefined;
}

/** A name, a comma and a year, or others that wrote with them. */
function isSourced(tokens: readonly Token[], at: number): boolean {
  for (let index = at + 1; tokens[index] !== undefined && tokens[index]!.lower !== ')'; index++) {
    if (tokens[index]!.lower === 'et' && tokens[index + 1]?.lower === 'al') return true;
    if (tokens[index]!.lower === ',' && /^(?:19|20)\d\d$/.test(tokens[index + 1]?.text ?? '')) return true;
  }
  return false;
}

/** "(n = 16)" is how many are wanted, "(1 mmHg = 0.133 kPa)" what a unit is, "(≥)" a sign said again: where such brackets end. */
export function asideEnd(tokens: readonly Token[], at: number): number | undefined {
  if (tokens[at]?.lower !== '(') return undefined;
  const [first, second, third] = tokens.slice(at + 1, at + 4);
  if (isPointing(first) || isPart(first) || (first?.lower === 'please' && isPointing(second)))
    return pointerEnd(tokens, at);
  if (first?.kind === 'sign' && second?.lower === ')')
    return isSaidBefore(tokens, at, first.lower) ? at + 3 : undefined;
  if (first?.lower === 'n' && second?.lower === '=' && third?.kind === 'number')
    return tokens[at + 4]?.lower === ')' ? at + 5 : undefined;
  if (second?.lower === '=' && first !== undefined && isUsedBefore(tokens, at, first))
    return meaningEnd(tokens, at + 3);
  if (first?.text !== '1') return undefined;
  const equals = tokens.findIndex((token, index) => index > at && index <= at + UNIT_REACH && token.lower === '=');
  const close = tokens.findIndex((token, index) => index > equals && token.lower === ')');
  const told = equals > at + 1 && tokens[equals + 1]?.kind === 'number' && close > equals;
  return told && close <= equals + UNIT_REACH ? close + 1 : undefined;
}

const SHORT_REACH = 14;

/** Whether the letters that a bracket begins with stand close before it. */
const isUsedBefore = (tokens: readonly Token[], at: number, { text }: Token): boolean =>
  /\p{Lu}.*\p{Lu}/u.test(text) && tokens.slice(Math.max(0, at - SHORT_REACH), at).some((one) => one.text === text);

/** "(PHQ = patient health questionnaire, a measure of mood)": where words end that only say what letters stand for. */
function meaningEnd(tokens: readonly Token[], from: number): number | undefined {
  for (let at = from; at < from + LONGEST; at++) {
    const token = tokens[at];
    if (token?.lower === ')') return at > from ? at + 1 : undefined;
    if (token === undefined || (token.kind !== 'word' && !/^[,'’-]$/.test(token.lower))) return undefined;
  }
  return undefined;
}

const isStrict = wordClass('under below less younger over above more greater older higher lower < >');
const isLoose = wordClass('least most equal minimum maximum >= <=');
const SIGN_REACH = 8;

/** Whether a sign says the words of comparison before it again, and not another thing. */
function isSaidBefore(tokens: readonly Token[], at: number, sign: string): boolean {
  for (let back = at - 1; back >= Math.max(0, at - SIGN_REACH); back--) {
    if (isLoose(tokens[back])) return sign === '>=' || sign === '<=';
    if (isStrict(tokens[back])) return sign === '>' || sign === '<';
  }
  return false;
}

const UNIT_REACH = 5;

const MOST_ITEMS = 20;

/** Whether a text numbers its parts in a row: "1) … 2) …", "(i) … (ii) …", "a) … b) …"; the first may have stood before it. */
export function isEnumerated(tokens: readonly Token[]): boolean {
  const seen: (number | undefined)[] = [undefined, undefined, undefined];
  for (let at = 0; at < tokens.length; at++) {
    if (tokens[at + 1]?.lower !== ')' || numberEnd(tokens, at) === undefined) continue;
    if (isClass(tokens[tokens[at - 1]?.lower === '(' ? at - 2 : at - 1])) return false;
    for (const [style, value] of placesOf(tokens[at]!).entries()) {
      if (value === undefined) continue;
      if (seen[style] !== undefined && value === seen[style] + 1) return true;
      seen[style] = value;
    }
  }
  return false;
}

/** "stage (a) or (b) disease" */
const isClass = wordClass(
  'stage stages grade grades class classes type types group groups hepatitis asa nyha part phase arm',
);

const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'];
const LETTERS = 'abcdefghijkl';

/** Which part a token numbers, as a number, a Roman numeral or a letter in lower case. */
function placesOf({ kind, value, text }: Token): readonly (number | undefined)[] {
  const number = kind === 'number' && Number.isInteger(value) && value! > 0 && value! <= MOST_ITEMS ? value : undefined;
  const roman = ROMAN.indexOf(text) + 1;
  const letter = text.length === 1 ? LETTERS.indexOf(text) + 1 : 0;
  return [number, roman === 0 ? undefined : roman, letter === 0 ? undefined : letter];
}

/** Where a number or letter ends that begins a part of the text, and whether it parts what follows from what stands before. */
export function itemHere(
  tokens: readonly Token[],
  at: number,
  enumerated: boolean,
  dotted: ReadonlySet<number>,
): { readonly end: number; readonly parts: boolean } | undefined {
  if (dotted.has(at)) return { end: at + 2, parts: true };
  const end = (enumerated ? itemEnd(tokens, at) : undefined) ?? loneItemEnd(tokens, at);
  return end === undefined ? undefined : { end, parts: partsItems(tokens, at) };
}

/** Where the number of a part ends: "2)" or, from its bracket on, "(2)". */
function itemEnd(tokens: readonly Token[], at: number): number | undefined {
  if (tokens[at]?.lower === '(') return numberEnd(tokens, at + 1) === undefined ? undefined : at + 3;
  return tokens[at - 1]?.lower === '(' ? undefined : numberEnd(tokens, at);
}

const isJoin = wordClass('and or and/or');

/** Whether such a number begins a part of its own: no word before it joins it with the one before. */
const partsItems = (tokens: readonly Token[], at: number): boolean =>
  isLetteredItem(tokens, at) ||
  (tokens[at]?.lower === '(' &&
    at > 0 &&
    tokens[at - 1]!.kind !== 'mark' &&
    !isJoin(tokens[at - 1]) &&
    !isAnnouncing(tokens[at - 1]) &&
    tokens[at - 1]!.lower !== 'to');

/** A bracket, a letter, or "ii". */
const LONGEST_ITEM = 2;

/** "…; (2) other drugs", "asthma or (b) gout", "… a scan. 5. An age above 40": the number of a part where no other one is left in the text. */
function loneItemEnd(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at]!;
  if (token.kind !== 'number' && token.text.length > LONGEST_ITEM) return undefined;
  const before = tokens[at - 1]?.lower;
  if (before === ';' && tokens[at]?.lower === '(') return itemEnd(tokens, at);
  const second = tokens[at]?.lower === '(' ? at + 1 : at;
  if (isJoin(tokens[at - 1]) && tokens[second + 1]?.lower === ')' && placesOf(tokens[second]!).includes(2))
    return itemEnd(tokens, at);
  const [number, stop, next] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (isLetteredItem(tokens, at)) return at + 2;
  const numbered = number?.kind === 'number' && placesOf(number)[0] !== undefined && stop?.lower === '.';
  if (!numbered || !/^[.;:]$/.test(before ?? '') || stop.start !== number.end) return undefined;
  if (before === '.' && (tokens[at - 1]!.end === number.start || next?.start === stop.end)) return undefined;
  return next?.kind === 'word' && /^\p{Lu}\p{Ll}/u.test(next.text) ? at + 2 : undefined;
}

/** "; c) asthma", ". C) Gout", ";d. Known stroke": a letter behind the end of a part, close to its bracket or stop. */
function isLetteredItem(tokens: readonly Token[], at: number): boolean {
  const [end, letter, stop, next] = [tokens[at - 1], tokens[at], tokens[at + 1], tokens[at + 2]];
  if (letter?.kind !== 'word' || !/^[a-l]$/i.test(letter.text) || next?.kind !== 'word') return false;
  if (stop === undefined || stop.start !== letter.end || next.start === stop.end || isSpecies(next)) return false;
  // "i. e. gout" ends no part.
  const ended = end?.lower === ';' || (end?.lower === '.' && (tokens[at - 2]?.text.length ?? 0) > 1);
  const named = /^\p{Lu}\p{L}/u.test(next.text) || (end?.lower === ';' && next.text.length > 3);
  return ended && (stop.lower === ')' || (stop.lower === '.' && named));
}
const isSpecies = wordClass('pylori coli difficile influenzae jejuni faecalis faecium albicans burgdorferi');
const isFollowing = wordClass('following below these');
const isChosen = wordClass(': or and / and/or');
/**
 * Where the parts of a text begin that it numbers in a row on one line, the first of them perhaps left out: the "2." and "3." of
 * "Age over 70 2.Gout 3.Asthma".
 */
export function dottedItems(tokens: readonly Token[]): ReadonlySet<number> {
  const found: number[] = [];
  for (let at = 0; at + 2 < tokens.length; at++) {
    const number = tokens[at]!;
    if (number.kind !== 'number') continue;
    const [before, stop, next] = [tokens[at - 1], tokens[at + 1]!, tokens[at + 2]!];
    if (!/^\d{1,2}$/.test(number.text)) continue;
    if (stop.lower !== '.' || stop.start !== number.end || !/^[\p{Lu}≥≤<>]/u.test(next.text)) continue;
    if (before === undefined || (before.end < number.start && !isClass(before)) || /^[.;,:]$/.test(before.lower))
      found.push(at);
  }
  if (found.length < 2) return NONE;
  const first = tokens[found[0]!]!.value === 1 ? 1 : 2;
  const counts = found.every((at, index) => tokens[at]!.value === first + index);
  // "one of the following: 1. … 2. …": the parts are those of a choice.
  const chosen = tokens.some(isFollowing) || found.some((at) => isChosen(tokens[at - 1]));
  return counts && !chosen ? new Set(found) : NONE;
}

const NONE: ReadonlySet<number> = new Set();

function numberEnd(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  if (token === undefined || tokens[at + 1]?.lower !== ')' || tokens[at + 2] === undefined) return undefined;
  if (placesOf(token).every((place) => place === undefined)) return undefined;
  const before = tokens[at - 1];
  const begins = before === undefined || /^(?:and|or|and\/or|by|as|[,;:.(/])$/.test(before.lower);
  return begins || (before?.kind === 'word' && before.end < token.start && isAnnouncing(before)) ? at + 2 : undefined;
}

const isAnnouncing = wordClass('either both include includes including are is is either following with of from');

/**
 * A number set close behind a bracket that closes points to a note, where a value of the scale follows ("(REALM-SF)22 score"), or where the
 * bracket is a short form and a verb follows ("(WOCBP)1 must").
 */
export const noteEnd = (tokens: readonly Token[], at: number): number | undefined =>
  tokens[at]!.kind === 'number' &&
  tokens[at - 1]?.lower === ')' &&
  tokens[at - 1]!.end === tokens[at]!.start &&
  ((isScaleWord(tokens[at + 1]) && tokens.slice(at + 2, at + 2 + NOTE_REACH).some(({ kind }) => kind === 'number')) ||
    (isVerb(tokens[at + 1]) &&
      tokens[at - 3]?.lower === '(' &&
      /^\p{Lu}{3,}s?$/u.test(tokens[at - 2]!.text) &&
      /^\d{1,2}$/.test(tokens[at]!.text)))
    ? at + 1
    : undefined;

const isVerb = wordClass('must should shall will may can cannot agree agrees who are is were was have has need needs');

const isScaleWord = wordClass('score scores scale index questionnaire inventory test');
const NOTE_REACH = 6;

const isPointing = wordClass('see refer cf');
const isPart = wordClass('appendix appendices annex section table attachment figure');
const MOST_POINTED = 16;

/** "(see Appendix B for definitions)", "(Section 5.2)": where brackets end that only say where more stands. */
function pointerEnd(tokens: readonly Token[], at: number): number | undefined {
  const named = isPart(tokens[at + 1]);
  for (let index = at + 1; index < at + MOST_POINTED; index++) {
    const token = tokens[index];
    if (token === undefined || token.kind === 'sign' || token.lower === '(' || /^[;:]$/.test(token.lower))
      return undefined;
    if (token.lower === ')') return index + 1;
    // "(Appendix 3 drugs)": brackets that begin with a part may name a thing.
    if (named && index > at + 1 && !(token.kind === 'number' || token.text.length <= 4 || isPart(token)))
      return undefined;
  }
  return undefined;
}
