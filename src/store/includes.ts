import { compareText } from '../fhir/search/fold.ts';
import type { Include } from '../fhir/search/tree.ts';
import { MAX_INCLUDED } from './limits.ts';
import { runSteps, type Steps, settled } from './steps.ts';

export interface Named {
  readonly type: string;
  readonly id: string;
}

/** What an include leads to from some resources: current ones that the caller may see; repeats do no harm. */
export type Follow<T extends Named> = (include: Include, from: readonly T[]) => Iterable<T>;
type FollowRemotely<T extends Named> = (include: Include, from: readonly T[]) => Iterable<T> | Promise<Iterable<T>>;

interface Included<T> {
  readonly included: readonly T[];
  readonly cut: boolean;
}

/**
 * Everything that a page includes, without the matches themselves: by steps from the matches, within a step by type and
 * id. `cut` where there was more than a page may hold.
 */
export const collectIncluded = <T extends Named>(
  includes: readonly Include[],
  matches: readonly T[],
  follow: Follow<T>,
): Included<T> => runSteps(collecting(includes, matches, follow));

/** As `collectIncluded`, in steps that may wait for a store. */
export function* collecting<T extends Named>(
  includes: readonly Include[],
  matches: readonly T[],
  follow: FollowRemotely<T>,
): Steps<Included<T>> {
  const seen = new Set(matches.map(nameOf));
  const included: T[] = [];
  let from = matches;
  for (
    let active = includes;
    active.length > 0 && from.length > 0;
    active = includes.filter(({ iterate }) => iterate)
  ) {
    const step = new Map<string, T>();
    for (const include of active) {
      for (const found of yield* settled(follow(include, from)))
        if (!seen.has(nameOf(found))) step.set(nameOf(found), found);
    }
    const found = [...step.values()].sort((a, b) => compareText(a.type, b.type) || compareText(a.id, b.id));
    for (const one of found) {
      if (included.length === MAX_INCLUDED) return { included, cut: true };
      seen.add(nameOf(one));
      included.push(one);
    }
    from = found;
  }
  return { included, cut: false };
}

/** What a cursor calls a resource, too. */
export const nameOf = ({ type, id }: Named): string => `${type}/${id}`;

/** Type and id. */
export function named(name: string): readonly [string, string] {
  const [type = '', id = ''] = name.split('/');
  return [type, id];
}
