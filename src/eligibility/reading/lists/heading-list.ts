import type { Section } from '../../criterion.ts';
import { readNumber } from '../words/number.ts';
import { phraseTable } from '../words/phrase.ts';
import type { Token } from '../words/token.ts';
import { wordClass } from '../words/word-class.ts';

/** How the items under a heading statement combine. */
export type Combination =
  | { readonly k: 'and' | 'or' }
  | { readonly k: 'atLeast' | 'atMost'; readonly n: number; readonly at: readonly [number, number] };

const COMBINATIONS = phraseTable<'or' | 'and' | 'n>=' | 'n<='>([
  ['any one? of|or', 'or'],
  ['any', 'or'],
  ['either of?', 'or'],
  ['one|1 of', 'or'],
  ['one or more', 'or'],
  ['one and|/ or more', 'or'],
  ['1 or more', 'or'],
  ['all of?', 'and'],
  ['each of', 'and'],
  ['both of?', 'and'],
  ['at least', 'n>='],
  ['minimum of', 'n>='],
  ['>=', 'n>='],
  ['at most', 'n<='],
  ['no more than', 'n<='],
]);
const isFollowing = wordClass('following these below');
const OF_LIST =
  /^(of|following|criteria|criterion|conditions|these|the|below|symptoms|features|signs|risk|factors|items|findings|additional)$/;

/** "two of the following", "2 or more of the following": at least so many. */
function plainCount(
  tokens: readonly Token[],
  at: number,
  following: number,
): (Combination & { readonly range: readonly [number, number] }) | undefined {
  const number = readNumber(tokens, at);
  if (number === undefined || !Number.isInteger(number.value) || number.value < 1) return undefined;
  const more =
    /^(or|and)$/.test(tokens[number.end]?.lower ?? '') && tokens[number.end + 1]?.lower === 'more'
      ? number.end + 2
      : number.end;
  if (tokens[more]?.lower !== 'of' || following < more || following > more + 3) return undefined;
  if (number.value === 1) return { k: 'or', range: [at, following + 1] };
  return { k: 'atLeast', n: number.value, at: [at, more], range: [at, following + 1] };
}

/** "any (2) of", "any two (2)": at least so many. */
function countInBrackets(
  tokens: readonly Token[],
  at: number,
): (Combination & { readonly range: readonly [number, number] }) | undefined {
  if (tokens[at]?.lower !== 'any' || tokens[at + 1]?.lower !== '(' || tokens[at + 3]?.lower !== ')') return undefined;
  const number = readNumber(tokens, at + 2);
  if (number === undefined || !Number.isInteger(number.value) || number.value < 1) return undefined;
  return { k: 'atLeast', n: number.value, at: [at, at + 4], range: [at, at + 4] };
}

/** The last word that points to the items: "following", or "of" at the very end ("at least two of:"). */
function announcesAt(tokens: readonly Token[]): number {
  const following = tokens.findLastIndex(isFollowing);
  if (following >= 0) return following;
  const last = tokens.at(-1)?.lower === ':' ? tokens.length - 2 : tokens.length - 1;
  return tokens[last]?.lower === 'of' ? last : -1;
}

/** What a statement says about the items listed under it: "at least two of the following"; undefined where it says nothing. */
export function combinationOf(
  tokens: readonly Token[],
): (Combination & { readonly range: readonly [number, number] }) | undefined {
  const following = announcesAt(tokens);
  for (let at = 0; at < tokens.length; at++) {
    const plain = plainCount(tokens, at, following) ?? countInBrackets(tokens, at);
    if (plain !== undefined) return plain;
    const found = COMBINATIONS.at(tokens, at);
    if (found === undefined) continue;
    if (found.value === 'or' || found.value === 'and') {
      if (following >= found.end - 1 && following - found.end <= 4)
        return { k: found.value, range: [at, following + 1] };
      continue;
    }
    const number = readNumber(tokens, found.end);
    if (number === undefined || !Number.isInteger(number.value) || number.value < 1) continue;
    const more =
      /^(or|and)$/.test(tokens[number.end]?.lower ?? '') && tokens[number.end + 1]?.lower === 'more'
        ? number.end + 2
        : number.end;
    if (!tokens.slice(more, more + 2).some((token) => OF_LIST.test(token.lower)) || following < number.end) continue;
    return {
      k: found.value === 'n>=' ? 'atLeast' : 'atMost',
      n: number.value,
      at: [at, more],
      range: [at, following + 1],
    };
  }
  return undefined;
}

/** Where nothing is said: an exclusion's items each exclude, an inclusion's are all required. */
export const defaultCombination = (section: Section): Combination => ({ k: section === 'exclusion' ? 'or' : 'and' });
