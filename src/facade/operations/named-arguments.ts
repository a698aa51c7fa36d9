import type { Argument } from './arguments.ts';
import { type InputNames, inputNames } from './definition.ts';
import { refuse } from './match-values.ts';

export type Named = ReadonlyMap<string, readonly Argument[]>;

/**
 * Arguments by the name of the parameter that they are for, as the operation's definition has them. `nameOf` gives the
 * parameter that another name means.
 *
 * @throws Failure `invalid` for one that the operation does not have, or that is given again where it must not
 */
export const namedArguments = (
  [type, code]: readonly [type: string, code: string],
  list: readonly Argument[],
  nameOf: (name: string) => string = (name) => name,
): Named => byName(inputNames(type, code), list, nameOf);

export function byName(
  { once, repeating }: InputNames,
  list: readonly Argument[],
  nameOf: (name: string) => string = (name) => name,
): Named {
  const named = new Map<string, Argument[]>();
  for (const argument of list) {
    const name = nameOf(argument.name);
    if (!repeating.has(name) && !once.has(name))
      refuse(argument, `there is no such parameter; there are ${[...once, ...repeating].join(', ')}`);
    const same = named.get(name) ?? [];
    if (same.length > 0 && once.has(name)) refuse(argument, 'given more than once');
    named.set(name, [...same, argument]);
  }
  return named;
}
