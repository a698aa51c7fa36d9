/** A rule for one group of a study: of others it says nothing. */
import type { Arg, Chain } from './form-text.ts';
import { placeOf } from './term.ts';

const GROUP = /\([^()]*\b(?:groups?|cohort|arm)\)|^[^:;.]*\b(?:group|cohort|arm)\s*:/i;

/** The parts of a list that name the group, and those that are asked of it; undefined where the text names no group. */
export function partsOfGroup(
  parts: readonly Arg[],
  text: string,
): { readonly group: readonly Arg[]; readonly asked: readonly Arg[] } | undefined {
  const found = GROUP.exec(text);
  if (!found) return undefined;
  const end = found.index + found[0].length;
  const isInside = (part: Arg): boolean => {
    const names = part.k === 'chain' ? namesIn(part.chain) : [];
    const places = names.flatMap((name) => placeOf(name, text) ?? []);
    return places.length > 0 && places.every((place) => place.start >= found.index && place.end <= end);
  };
  const [group, asked] = [parts.filter(isInside), parts.filter((part) => !isInside(part))];
  return group.length > 0 && asked.length > 0 ? { group, asked } : undefined;
}

/** Every name in a chain, those of its parts too. */
export const namesIn = (chain: Chain): readonly string[] =>
  chain.flatMap(({ name, args }) => [
    ...(name === 'name' ? args.flatMap((arg) => (arg.k === 'text' ? arg.text : [])) : []),
    ...args.flatMap((arg) => (arg.k === 'chain' ? namesIn(arg.chain) : [])),
  ]);
