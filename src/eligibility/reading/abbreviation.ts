import type { StatementContext } from './findings/statement-context.ts';
import type { Mark } from './marks/mark.ts';

/** "(COPD)" after the words that it shortens, or another name of the same concept. */
export function isAbbreviation(ctx: StatementContext, inner: readonly Mark[], previous: Mark | undefined): boolean {
  const only = inner.filter((mark) => mark.k !== 'filler');
  const [first] = only;
  if (only.length !== 1 || first === undefined || previous === undefined) return false;
  if (first.k === 'head' && previous.k === 'head' && !isShortForm(ctx, first)) {
    const code = previous.head.concept?.codes[0]?.code;
    if (code !== undefined) return first.head.concept?.codes[0]?.code === code;
    return previous.head.concept !== undefined && previous.head.concept.text === first.head.concept?.text;
  }
  if (first.to - first.from > 2 || (first.k !== 'word' && first.k !== 'head')) return false;
  const letters = ctx.slice(first.from, first.to).replace(/[^\p{L}]/gu, '');
  return (
    letters.length >= 2 &&
    letters.length <= 8 &&
    initialsMatch(letters.toLowerCase().replace(/s$/, ''), ctx, first.from - 1)
  );
}

/** "(PRP)" after words with those initials is their short form, whatever else it may stand for. */
function isShortForm(ctx: StatementContext, { from, to }: Mark): boolean {
  const text = ctx.slice(from, to);
  return (
    to - from === 1 &&
    text.length > 1 &&
    text === text.toUpperCase() &&
    initialsMatch(text.toLowerCase(), ctx, from - 1)
  );
}

/** Whether the letters are the initials of the words right before a place, last letters first; small words may be skipped. */
function initialsMatch(letters: string, ctx: StatementContext, before: number): boolean {
  let at = before - 1;
  let left = letters.length;
  for (let steps = 0; at >= 0 && left > 0 && steps < letters.length + 4; at--, steps++) {
    const token = ctx.tokens[at]!;
    if (token.kind === 'mark' && token.lower !== '-' && token.lower !== '/') return false;
    if (token.lower[0] === letters[left - 1]) left--;
    else if (
      left >= 2 &&
      token.kind === 'word' &&
      token.lower[0] === letters[left - 2] &&
      token.lower.includes(letters[left - 1]!)
    )
      left -= 2;
  }
  return left <= 0;
}
