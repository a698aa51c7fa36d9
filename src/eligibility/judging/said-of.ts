import type { Atom } from '../criterion.ts';
import type { Context } from './context.ts';

/** The text where an atom stands, without what it says of times, lengths, values and counts. */
export function saidOf({ span: [start, end], window, duration, quantity, count }: Atom, said: Context['said']): string {
  const parts = [window, duration, quantity, count].flatMap((part) => (part ? [part.span] : []));
  const cuts = parts
    .filter(([from, to]) => from >= start && to <= end)
    .toSorted((a, b) => a[0] - b[0])
    .concat([[end, end]]);
  let at = start;
  return cuts
    .map(([from, to]) => {
      const text = from > at ? said([at, from]) : '';
      at = Math.max(at, to);
      return text;
    })
    .join(' ');
}
