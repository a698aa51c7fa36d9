import type { Token } from './token.ts';

/** A phrase without a bracket at its end that opens or closes outside it. */
export function balanced<T extends { readonly end: number }>(
  tokens: readonly Token[],
  at: number,
  found: T | undefined,
): T | undefined {
  const last = found && tokens[found.end - 1]!.lower;
  if (found === undefined || (last !== ')' && last !== '(')) return found;
  const inside = last === ')' && tokens.slice(at, found.end).some(({ lower }) => lower === '(');
  return inside ? found : { ...found, end: found.end - 1 };
}
