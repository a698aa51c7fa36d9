import type { Terminology } from '../../../terminology/terminology.ts';
import type { Token } from '../words/token.ts';
import { wordClass } from '../words/word-class.ts';
import type { Placed } from './fuller-term.ts';

const isBad = wordClass(
  'impaired reduced decreased diminished poor compromised disturbed altered deranged inadequate insufficient',
);
const isNounOfBad = wordClass('impairment');
const isOfOrIn = wordClass('of in');
const isFunction = wordClass('function functions functioning');
const isJoint = wordClass(', / and or');
const MOST_ORGANS = 6;
const MOST_WORDS = 2;

type Range = readonly [number, number];

/** The organs of a list from a token on, up to the word for what they do; undefined where it is no such list of at least two. */
function organsFrom(tokens: readonly Token[], from: number): readonly Range[] | undefined {
  const organs: Range[] = [];
  let start = from;
  for (let at = from; at < from + MOST_ORGANS * (MOST_WORDS + 2); at++) {
    const token = tokens[at];
    if (isFunction(token)) {
      if (at > start) organs.push([start, at]);
      // What a bracket defines may be the one, the other or both.
      return at > start && organs.length > 1 && tokens[at + 1]?.lower !== '(' ? organs : undefined;
    }
    if (isJoint(token)) {
      if (at > start) organs.push([start, at]);
      else if (organs.length === 0) return undefined;
      start = at + 1;
    } else if (token?.kind !== 'word' || at - start >= MOST_WORDS) return undefined;
  }
  return undefined;
}

/**
 * "impaired liver, kidney or cardiac function", "impairment of renal and hepatic function": each organ is named as if the words
 * for what it does, and does badly, stood beside it. Nothing is placed where one of them has no such name.
 */
export function shareFunctions(
  placed: Map<number, Placed>,
  tokens: readonly Token[],
  text: string,
  terminology: Terminology,
): void {
  if (!tokens.some((token) => isFunction(token))) return;
  for (let at = 0; at < tokens.length; at++) {
    const noun = isNounOfBad(tokens[at]) && isOfOrIn(tokens[at + 1]);
    if (!noun && !isBad(tokens[at])) continue;
    const from = noun ? at + 2 : at + 1;
    const organs = organsFrom(tokens, from);
    if (organs === undefined) continue;
    const bad = noun ? 'impaired' : tokens[at]!.lower;
    const named = organs.map((range): Placed | undefined => {
      const last = range === organs.at(-1);
      const [start, end] = [range === organs[0] ? at : range[0], last ? range[1] + 1 : range[1]];
      const span = [tokens[start]!.start, tokens[end - 1]!.end] as const;
      const words = text.slice(tokens[range[0]]!.start, tokens[range[1] - 1]!.end);
      const found = terminology.resolve(`${bad} ${words} function`, ['condition']);
      if (found === undefined || found.via.some((step) => step.startsWith('modifier:'))) return undefined;
      return { mention: { ...found, via: [...found.via, 'coordination'], span }, end };
    });
    if (named.some((one) => one === undefined)) continue;
    for (let index = at; index < organs.at(-1)![1] + 1; index++) placed.delete(index);
    for (const [index, one] of named.entries()) placed.set(index === 0 ? at : organs[index]![0], one!);
  }
}
