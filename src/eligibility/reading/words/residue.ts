import { isFiller } from './filler.ts';
import type { Token } from './token.ts';

/** Whether a token carries content: a word or number that is no filler. */
export const isContent = (token: Token): boolean =>
  (token.kind === 'word' || token.kind === 'number') && !isFiller(token);

/** Token ranges of the content that nothing used; neighbours with only punctuation between them are one. */
export function residueRanges(tokens: readonly Token[], used: Uint8Array): (readonly [number, number])[] {
  const ranges: [number, number][] = [];
  for (const [index, token] of tokens.entries()) {
    if (used[index] === 1 || !isContent(token)) continue;
    const last = ranges.at(-1);
    if (
      last !== undefined &&
      tokens.slice(last[1], index).every((between) => between.lower === '-' || between.lower === '/')
    )
      last[1] = index + 1;
    else ranges.push([index, index + 1]);
  }
  return ranges;
}
