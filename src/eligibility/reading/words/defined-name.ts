import type { Span } from '../../../kernel/text-span.ts';
import type { Terminology } from '../../../terminology/terminology.ts';

/** A short form in brackets behind what it is short for: two capitals at least. */
const SHORT_FORM = / \(([A-Z][A-Za-z0-9]{1,7})\)/g;
const CAPITALS = /[A-Z].*[A-Z]/;
/** Written in capitals for weight, these are words. */
const ORDINARY = new Set(
  'ALL AND ANY ARE AS AT BE DO FOR IF IN IS IT MAY MUST NO NOT ON ONE OR TWO US WE WHO'.split(' '),
);
/** A name before a bracket has at most this many characters. */
const LONGEST_NAME = 80;

/** What a text says in full behind which it writes the letters in brackets, by the letters. */
export type DefinedNames = ReadonlyMap<string, string>;

/**
 * The short forms that a text explains and uses again: behind "spontaneous bacterial peritonitis (SBP)" the letters mean
 * the peritonitis in all of this text, though elsewhere a blood pressure. A form that is explained in two ways is left out.
 */
export function definedNames(text: string, terminology: Terminology): DefinedNames {
  const defined = new Map<string, string>();
  if (!text.includes(' (')) return defined;
  const doubtful = new Set<string>();
  for (const { 1: short = '', index } of text.matchAll(SHORT_FORM)) {
    if (!CAPITALS.test(short) || ORDINARY.has(short) || !isUsedAgain(text, short, index + short.length)) continue;
    const name = nameBefore(short, text.slice(Math.max(0, index - LONGEST_NAME), index), terminology);
    if (name === undefined) continue;
    if ((defined.get(short) ?? name).toLowerCase() !== name.toLowerCase()) doubtful.add(short);
    defined.set(short, name);
  }
  for (const short of doubtful) defined.delete(short);
  return defined;
}

const isPartOfWord = (sign: string | undefined): boolean => sign !== undefined && /[\p{L}\p{N}]/u.test(sign);

function isUsedAgain(text: string, short: string, from: number): boolean {
  for (let at = text.indexOf(short, from); at >= 0; at = text.indexOf(short, at + 1))
    if (text[at - 1] !== '(' && !isPartOfWord(text[at - 1]) && !isPartOfWord(text[at + short.length])) return true;
  return false;
}

/** The known name that ends a text and whose words begin with the letters of a short form, where these mean nothing known or another thing. */
function nameBefore(short: string, before: string, terminology: Terminology): string | undefined {
  const name = terminology.mentions(before).at(-1);
  if (name === undefined || name.span[1] !== before.length) return undefined;
  for (const { index } of name.text.matchAll(/[\p{L}\p{N}]+/gu)) {
    const rest = name.text.slice(index);
    if (!isShortFor(short.toLowerCase(), rest.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])) continue;
    const meant = index === 0 ? name : terminology.resolve(rest);
    if (meant === undefined) continue;
    return terminology.resolve(short)?.concept.id === meant.concept.id ? undefined : rest;
  }
  return undefined;
}

const LINKING = new Set(['of', 'the', 'and', 'in', 'to', 'with', 's']);

/** Whether a short form takes the first letter of each word, in order, and further letters from within these. */
function isShortFor(letters: string, words: readonly string[]): boolean {
  const [word, ...rest] = words;
  if (word === undefined) return letters === '';
  if (LINKING.has(word) && isShortFor(letters, rest)) return true;
  if (letters[0] !== word[0]) return false;
  for (let taken = 1, at = 0; ; taken++) {
    if (isShortFor(letters.slice(taken), rest)) return true;
    at = taken < letters.length ? word.indexOf(letters[taken]!, at + 1) : -1;
    if (at < 0) return false;
  }
}

/** A text with the letters that it explains elsewhere written in full, and where a span of it stands in the text as it was. */
export function spelledOut(text: string, names: DefinedNames): { text: string; before: (span: Span) => Span } {
  if (names.size === 0) return { text, before: (span) => span };
  const place = new RegExp(`(?<![\\p{L}\\p{N}(-])(?:${[...names.keys()].join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  const written: { readonly at: number; readonly end: number; readonly was: Span }[] = [];
  let full = '';
  let last = 0;
  for (const { 0: short, index } of text.matchAll(place)) {
    full += text.slice(last, index);
    written.push({ at: full.length, end: full.length + names.get(short)!.length, was: [index, index + short.length] });
    full += names.get(short)!;
    last = index + short.length;
  }
  const offset = (index: number, side: 0 | 1): number => {
    let grown = 0;
    for (const { at, end, was } of written) {
      if (index < at + side) break;
      if (index < end + side) return was[side];
      grown = end - was[1];
    }
    return index - grown;
  };
  return { text: full + text.slice(last), before: ([from, to]) => [offset(from, 0), offset(to, 1)] };
}
